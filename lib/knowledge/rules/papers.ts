import type { Body } from '../../reading/words.ts';

/** Names of papers that say whose paper it is; over folded text. The first that fits wins. */
export const papersOfBody: readonly (readonly [body: Body, pattern: RegExp])[] = [
  [
    'raad',
    /\b(?:raadsvoorstel|raadsinformatie(?:brief|brieven|nota)|raadsmededeling|raadsbesluit|raadsnota|initiatiefvoorstel|(?:voorstel|brief|nota|memo) (?:van .{2,40} )?aan de (?:gemeente)?raad|^(?:sub)?amendement(?: [a-z]?\d+|$)|raadsstuk|raadsmemo|rib(?= \d)|raads(?:avond|agenda|vergadering|bijeenkomst|plein))\b/,
  ],
  ['raadscommissie', /\b(?:commissievoorstel|commissieagenda|raadscommissie|commissievergadering)\b/],
  [
    'college',
    /\b(?:collegevoorstel|collegeadvies|b&w-?\s?(?:voorstel|advies|nota)|b en w-?\s?(?:voorstel|advies|nota)|collegenota|collegebesluit(?= van| tot))\b/,
  ],
  ['provinciale-staten', /\b(?:statenvoorstel|statenbrief|statenmededeling|statencommissie|ontwerpbesluit provinciale staten)\b/],
  ['gedeputeerde-staten', /\b(?:gs-?(?:nota|voorstel|besluit)|statenstuk van gedeputeerde staten)\b/],
  [
    'algemeen-bestuur',
    /\b(?:ab-?\s?(?:voorstel|notitie|oplegger|stuk|agenda|vergadering|besluit)|(?:voorstel|oplegger|oplegnotitie|oplegvel|notitie|besluit) (?:aan |voor )?(?:het )?(?:algemeen bestuur|ab)\b)/,
  ],
  [
    'dagelijks-bestuur',
    /\b(?:db-?\s?(?:voorstel|notitie|oplegger|stuk|agenda|vergadering|besluit)|(?:voorstel|oplegger|oplegnotitie|oplegvel|notitie|besluit) (?:aan |voor |van )?(?:het )?(?:dagelijks bestuur|db)\b)/,
  ],
];
