import type { Verb } from '../../reading/words.ts';

/** How the title of an agenda item tells what is asked. Patterns see folded text: lower case, no diacritics. */

/** A title of an agenda item that asks to adopt. */
export const titleAsks =
  /(?<=^(?:agendapunt \S+ )?[^a-zà-ž]*)(?:vaststell(?:ing|en)(?: van)?(?: de| het)?(?: concept-?| openbare)? ?(?:agenda|(?:concept)?verslag|notulen|besluitenlijst)|(?:agenda|verslag|notulen|besluitenlijst) (?:vaststellen|vast te stellen))/i;

/** The end of a title that says how the item is treated: 'Jaarrekening 2028, ter vaststelling'. */
export const titleTail =
  /[\s,;:–-]((?:ter|voor) (?:kennis(?:name|neming|geving)|informatie|bespreking|discussie|besluitvorming|vaststelling|instemming|consultatie|advisering))[\s.)]*$/i;

/** Nouns in the title of an item that is to be decided on: what the decision is. */
export const nounAsks: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [
    /^(?:her)?(?:benoeming|benoemen|verkiezing|verkiezen|aanwijzing|aanwijzen|ontslag)(?![a-z])(?! (?:gemeentelijk|monument|gebied|locatie|terrein))/,
    'benoemen',
  ],
  [/^(?:vaststelling|vaststellen)(?![a-z])/, 'vaststellen'],
  [/^(?:verlening|verlenen) (?:van )?(?:het )?mandaat/, 'machtigen'],
  [/^(?:krediet|beschikbaar ?stelling|beschikbaar stellen)(?![a-z])/, 'beschikbaar-stellen'],
  [/^(?:(?:verlenen|verlening|geven) (?:van )?)?toestemming(?![a-z])/, 'toestemming-verlenen'],
  [/^(?:instemming|instemmen) met(?![a-z])/, 'instemmen'],
  [/^goedkeur(?:ing|en)(?![a-z])/, 'goedkeuren'],
  [/^(?:kennisname|kennisneming|kennis ?nemen) van(?![a-z])/, 'kennisnemen'],
  [/^(?:bekrachtig|opleg|opheff)(?:ing|gen|en)(?: van)?(?: de)? geheimhouding/, 'geheimhouding'],
];

/** What may stand before that noun: 'Voorstel tot het verlenen van toestemming'. */
export const beforeNoun = /^(?:(?:raads|ab-|db-|bestuurs)?voorstel (?:tot|om|voor|inzake)(?: het| de)? )/;

/** Parts of a meeting that ask nothing of their own. */
export const household = /^(?:opening|rondvraag|sluiting|pauze|schorsing|vragenuur|inspreken|debatronde|stemming)/;
