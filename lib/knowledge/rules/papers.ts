import type { Body } from '../../reading/words.ts';

/** Names of papers that say whose paper it is; over folded text. The first that fits wins. */
export const papersOfBody: readonly (readonly [body: Body, pattern: RegExp])[] = [
  [
    'raad',
    /\b(?:raadsvoorstel|raadsinformatie(?:brief|brieven|nota)|raadsmededeling|raadsbesluit|raadsnota|initiatiefvoorstel|[a-z]*(?:voorstel|brief|nota|memo) (?:van .{2,40} )?aan (?:de|uw) (?:gemeente)?raad|^(?:sub)?amendement(?: [a-z]?\d+|$)|raadsstuk|raadsmemo|rib(?= \d)|raads(?:avond|agenda|vergadering|bijeenkomst|plein))\b/,
  ],
  ['raadscommissie', /\b(?:commissievoorstel|commissieagenda|raadscommissie|commissievergadering)\b/],
  [
    'college',
    /^beantwoording (?:van )?(?:de )?(?:schriftelijke |raads)?vragen (?:ex|conform|op grond van) art|\b(?:collegevoorstel|collegeadvies|b&w-?\s?(?:voorstel|advies|nota)|b en w-?\s?(?:voorstel|advies|nota)|collegenota|collegebesluit(?= van| tot))\b/,
  ],
  ['provinciale-staten', /\b(?:statenvoorstel|statenbrief|statenmededeling|statencommissie|ontwerpbesluit provinciale staten)\b/],
  ['gedeputeerde-staten', /\b(?:gs-?(?:nota|voorstel|besluit)|statenstuk van gedeputeerde staten)\b/],
  [
    'algemeen-bestuur',
    /\b(?:ab-?\s?(?:voorstel|notitie|oplegger|stuk|agenda|vergadering|besluit)|(?:voorstel|oplegger|oplegnotitie|oplegvel|notitie|besluit) (?:van het (?:dagelijks bestuur|db) )?(?:aan |voor )?(?:het )?(?:algemeen bestuur|ab)\b)/,
  ],
  [
    'dagelijks-bestuur',
    /\b(?:db-?\s?(?:voorstel|notitie|oplegger|stuk|agenda|vergadering|besluit)|(?:voorstel|oplegger|oplegnotitie|oplegvel|notitie|besluit) (?:aan |voor |van )?(?:het )?(?:dagelijks bestuur|db)\b)/,
  ],
];

/** Papers of the one board of a bedrijfsvoeringsorganisatie or gemeenschappelijk orgaan. */
export const ofSingleBoard = /^bestuurs(?:voorstel|notitie|stuk|nota|advies)\b/i;

/** A report of what a board did, and a line that says for which meeting a paper is. */
export const reportOf =
  /^(?:terugblik|terugkoppeling|verslag|samenvatting|uitkomsten)\b(?:.{0,40}\b(?:van|uit) (?:het|de)\b| (?=stuurgroep|p[a-z]?f?ho\b|pfo\b|portefeuille|bestuurlijk overleg|regionaal overleg))/i;
export const meetingOf = /^(?:voor |ten behoeve van )?(?:de )?vergadering van (?:het|de)\b/i;

/** A part of a line that names a meeting with its day: 'Opiniërende raad van dinsdag 16 september 2025'. */
export const meetingWithDay =
  /^(?:(?:opini[eë]rende|beeldvormende|oordeelsvormende|meningsvormende|besluitvormende|informatieve|openbare) )?(?:raad|(?:raads|commissie|ab-|bestuurs)[a-z]+|commissie(?: [A-Z]\S+){1,4})(?: (?:van|op|d\.?d\.?|:))? (?:[a-z]+dag )?\d{1,2}[ -]/i;

/** The name of a form, with the body that it is for behind it: 'Oplegnotitie voor het algemeen bestuur'. */
export const formWithBody =
  /^(?:annotatie|opleg\w*|voorblad|(?:behandel|advies|agenda|vergader)(?:formulier|blad)|(?:advies|beslis|informatie|bestuurs|bespreek|start)?(?:nota|notitie|memo|stuk)|voorstel|bestuursvoorstel|aanbieding\w*|agendapost|advies(?= (?:aan|voor|ten behoeve van|t\.b\.v\.) ))\b(?: (?:aan|voor|ten behoeve van|t\.b\.v\.))?(?: (?:de|het|leden|van))* (?=\S)/i;

/** The same, up to the body: 'Oplegger', 'Voorstel aan het'. */
export const formBeforeBody =
  /^\W*(?:opleg(?:ger|notitie|vel)|annotatie|agenda|notitie|nota|memo|voorstel)(?: (?:voor|aan))?(?: (?:de|het))?\W*$/i;

/** A heading that says of whom something is asked: 'Gevraagd besluit van het algemeen bestuur', 'Voorstel aan de raad'. */
export const askWithBody =
  /\b(?:(?:gevraagd|verzoek|beslispunten)\b.{0,20}\b(?:aan|voor|van)|voorstel\b.{0,20}\b(?:aan|voor))\b/i;

/** A heading under which the college answers: 'Beantwoording door het college'. */
export const answerOfCollege = /\b(?:antwoord(?:en)?|beantwoording)(?: (?:van|door))?(?: het)? college\b/i;

/** A board that is neither algemeen nor dagelijks bestuur, in the name of its paper: 'bestuursvergadering', 'Verslag van het bestuur'. */
export const paperOfOneBoard =
  /(?<!algemeen |dagelijks )\bbestuursvergadering\b|^(?:(?:concept)?(?:agenda|besluitenlijst|notulen|verslag|vergadering|overleg|uitnodiging)\W+(?:(?:van|voor|vergadering|overleg|het) )*)?bestuur(?![a-zà-ž]|svergadering| en |,)/i;

/** How a heading of an agreement, a regeling or a decree begins. */
export const articleHeading = /^(?:artikel|art\.?)\s+\d/i;
