import type { Verb } from '../../reading/words.ts';

/** How an agenda or minutes say what a meeting is to do, does or did. Patterns see folded text: lower case, no diacritics. */

/** How an agenda tells, in brackets behind a title or as the heading of a group, what is asked of the meeting. */
export const treatmentAsks: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [/(?:ter|voor) (?:kennis(?:name|neming|geving)|informatie)|informerend|mededeling|^kennisnemen\.?$/, 'kennisnemen'],
  [
    /opini(?:e|erend)|beeldvormend|oordeelsvormend|meningsvormend|ter (?:bespreking|consultatie|opiniering)|bespreekstuk|^(?:bespreken|gedachten?wisseling)\.?$/,
    'bespreken',
  ],
  [/adviserend|ter advisering/, 'adviseren'],
  [/ter vaststelling|^vaststell(?:en|ing)\.?$/, 'vaststellen'],
  [/ter instemming|^instemm(?:en|ing)\.?$/, 'instemmen'],
  [/besluitvormend|ter besluitvorming|hamerstuk|^besluit(?:en)?\.?$/, 'besluiten'],
];

/** What an agenda says that the meeting does, right behind the name of the body. */
export const stated: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [/^ (?:bespreekt|wisselt van gedachten over|behandelt)(?![a-z])/, 'bespreken'],
  [/^ (?:neemt|nemen) (?:\w+ ){0,2}?kennis(?![a-z])/, 'kennisnemen'],
  [/^ (?:stelt|stellen) [^.;]{2,120}(?<![a-z])vast(?![a-z])/, 'vaststellen'],
  [/^ (?:stelt|stellen) [^;]{2,120}(?<![a-z])beschikbaar(?![a-z])/, 'beschikbaar-stellen'],
  [/^ (?:stemt|stemmen) (?:\w+ ){0,2}?in(?![a-z])/, 'instemmen'],
  [/^ benoem(?:t|en)(?![a-z])/, 'benoemen'],
  [/^ beslui(?:t|ten) /, 'besluiten'],
  [/^ (?:gaat|gaan) [^.;]{2,120}(?:overeenkomst|contract|verplichting)[^.;]{0,60}(?<![a-z])aan(?![a-z])/, 'besluiten'],
  [/^ (?:machtigt|machtigen|mandateert)(?![a-z])/, 'machtigen'],
  [/^ (?:legt|leggen) [^.;]{0,60}geheimhouding [^.;]{0,80}op(?![a-z])|^ (?:legt|leggen) geheimhouding op/, 'geheimhouding'],
  [/^ (?:[^.;:]{2,80} en )?(?:adviseert|brengt advies uit|brengt een advies uit)(?![a-z])/, 'adviseren'],
];

/** What an agenda says that the meeting does, with the body behind the verb: 'Aan de hand van drie stellingen wisselt het AB van gedachten.' */
export const statedBehind: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [/(?<![a-z])wissel(?:t|en) (?:het|de|wij|we) (?:[a-z]+ ){0,4}?van gedachten(?![a-z])/, 'bespreken'],
  [
    / bespre(?:ekt|ken) (?:het (?:algemeen |dagelijks )?(?:bestuur|ab|db|overleg|college)|de (?:commissie|raad|stuurgroep|leden|vergadering)|wij|we)(?![a-z])/,
    'bespreken',
  ],
];

/** What minutes print before a decision, on a line of its own or behind the title; in bold type at its start without a colon. */
export const decisionLabel =
  /(?:^|\s)(?:Besluit|BESLUIT|Conclusie|CONCLUSIE|Beslissing|Afspraak)(?:\s?:\s*|\t)|^(?:Besluit|BESLUIT|Conclusie|Beslissing|Afspraak)\s(?=(?:Het|De|Er|Akkoord|Conform|Vastgesteld|Ongewijzigd|Voor|Ter|Kennis)\s)/;

/** How minutes name the meeting itself as the one that decides; over folded text. */
export const theMeeting =
  /^(?:de (?:vergadering|aanwezigen|leden|deelnemers|portefeuillehouders|wethouders|commissie|stuurgroep)|het (?:overleg|bestuur|gremium)|men)(?= )/;

/** Of what is still to come, which minutes tell and nobody decided: 'zal in september worden vastgesteld'. */
export const toCome = /(?<![a-z])(?:zal|zullen|naar verwachting)(?![a-z])/;

/** What minutes say that was decided, in the passive or with the participle alone. */
export const minuted: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [
    /(?<![a-z])(?:wordt|worden) (?:[a-z]+ ){0,7}?vastgesteld(?![a-z])|(?<![a-z])(?:is|zijn) (?:[a-z]+ ){0,3}?vastgesteld(?![a-z])|^(?:ongewijzigd |gewijzigd |conform )?vastgesteld(?![a-z])/,
    'vaststellen',
  ],
  [/(?<![a-z])(?:wordt|worden) (?:[a-z]+ ){0,3}?goedgekeurd(?![a-z])/, 'goedkeuren'],
  [
    /(?:ter|voor) kennis(?:geving|name) aangenomen|kennisgenomen|kennis genomen|^(?:ter|voor) (?:kennis(?:geving|name|neming)|informatie)[. ]*$/,
    'kennisnemen',
  ],
  [
    /(?<![a-z])(?:wordt|worden) [^.;]{0,80}benoemd(?![a-z])|(?<![a-z])(?:is|zijn) (?:met [^.;]{2,40} stemmen )?benoemd[. ]*$/,
    'benoemen',
  ],
  [/(?<![a-z])(?:wordt|worden) (?:[a-z]+ ){0,4}?geadviseerd(?![a-z])|^geadviseerd(?![a-z])/, 'adviseren'],
  [
    /geheimhouding [^.;]{0,40}(?:ge|opge)legd(?![a-z])|geheimhouding [^.;]{0,40}(?:bekrachtigd|opgeheven)(?![a-z])/,
    'geheimhouding',
  ],
  [
    /(?<![a-z])(?:wordt|worden) (?:[a-z]+ ){0,6}?ingestemd(?![a-z])|^(?:de vergadering|men) (?:stemt in|gaat akkoord)(?![a-z])/,
    'instemmen',
  ],
  [/(?<![a-z])(?:wordt|worden) (?:aan|naar) [^.;]{2,80}(?:voorgelegd|aangeboden|gezonden|doorgeleid)(?![a-z])/, 'doorgeleiden'],
  [/^(?:akkoord|ingestemd|instemming|geaccordeerd)(?![a-z])/, 'instemmen'],
  [/^goedgekeurd(?![a-z])/, 'goedkeuren'],
  [/^(?:her)?benoemd(?![a-z])/, 'benoemen'],
  [
    /(?<![a-z])(?:gaat|gaan) (?:[a-z0-9-]+ ){0,4}?(?:naar|aan) (?:de|het|alle) (?:raden|raad|colleges?|algemeen bestuur|ab)(?![a-z])/,
    'doorgeleiden',
  ],
  [
    /^(?:wordt )?(?:conform|overeenkomstig)(?! vastgesteld)(?: (?:het |de )?(?:(?:gewijzigde? )?(?:voorstel|advies|ontwerp|concept)(?:besluit)?|beslispunten))?(?: (?:besloten|aangenomen|vastgesteld))?[ .]*$|^(?:wordt )?(?:conform|overeenkomstig) (?:het )?(?:voorstel )?(?:besloten|aangenomen)/,
    'besluiten',
  ],
  [/^(?:is |wordt )?besproken(?=[.;,]|$)/, 'bespreken'],
];
