import { nameAdjectives, notInName, nounEndings, properNouns, strongNouns } from '../knowledge/rules/cooperations.ts';

/** Latin ranges: patterns of so many words compile many times faster with them than with Unicode classes. */
const upper = '[A-ZÀ-ÖØ-Þ]';
const lower = '[a-zß-öø-ÿ]';
/** Letters of both cases, as the inside of a class. */
export const letters = 'A-ZÀ-ÖØ-Þa-zß-öø-ÿ';
const joiner = "(?:(?:en|&|van|de|der|den|het|aan|voor|op|'t) )";
const strong = strongNouns.join('|');
const anyCase = strongNouns.map((noun) => noun.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
const proper = properNouns.map((noun) => noun.replaceAll('\\p{Lu}', upper).replaceAll('\\p{Ll}', lower)).join('|');
const nouns = `(?:(?:${nameAdjectives}) )?(?:${anyCase}|${proper})`;
const notEnding = `(?!(?:${notInName})\\b)`;
/** An article opens the next sentence ('GGD Waterkanten Het bestuur …'), unless the name goes on: 'De Schans'. */
const notArticle = `(?!(?:De|Het) (?!${notEnding}${upper}))`;
/** A word with a capital that may stand in a name. */
export const word = `${notEnding}${notArticle}(?!(?:${nouns}) ${upper})${upper}[${letters}\\d'’-]*`;
/** At most so many further words of a name. */
export const words = (most: number) => `(?: ${joiner}{0,2}${word}){0,${most}}`;
const short = '(?: \\((?!\\d)[A-Z][A-Za-z&-]{1,11}\\))?';
/** A name that opens with a noun for a cooperation. */
export const named = new RegExp(
  `(?<![${letters}\\d-])(?:${nouns}) (?:regio )?${joiner}{0,2}(?:(?:${nouns}) )?${word}${words(5)}${short}`,
  'g',
);
/** What stands behind a board: 'algemeen bestuur van Zuidrand'. */
export const ofBoard = new RegExp(
  `\\b(?:[Aa]lgemeen |[Dd]agelijks )?(?:[Bb]estuur|AB|DB) (?:van )?(?:de |het )?(${word}${words(4)}${short})`,
  'g',
);
/** A line that ends in a board, with the name on the next. */
export const endsInBoard = /(?:algemeen|dagelijks) bestuur(?: van(?: de| het)?)?$/i;
/** A text that is nothing but a name. */
export const nameAlone = new RegExp(`^${word}${words(4)}$`, 'g');
/** A name that opens with a noun for a cooperation, at its start. */
export const opensNoun = new RegExp(`^(?:${nouns}) `);
/** A name in capitals: 'OMGEVINGSDIENST ZUIDRAND'. */
export const inCapitals = new RegExp(
  `(?<![${letters}])(?:${strong.toUpperCase()}|REGIO|[A-Z]+(?:${nounEndings.toUpperCase()}))(?: ${upper}{2,}(?:-${upper}{2,})*){1,4}(?![${letters}])`,
  'g',
);
/** A line without a capital in front: 'regio zuidrand', 'regio Zuidrand'. */
export const inSmall = new RegExp(`^(?:${strong}|regio)(?: (?:${lower}{3,}(?:-${lower}+)*|${word})){1,3}$`, 'g');
/** Names that can only be of a cooperation; 'Adviesbureau X' is not. */
export const opensStrong = new RegExp(`^(?:${strong}|regio|gr|rud|[${letters}]+(?:schap|regio))(?= )`, 'i');
/** A name in capitals; a short word in capitals is an abbreviation. */
export const shouted = new RegExp(`^(?!${upper}{3,5}$)${upper}{3,}(?: |$)[^a-zß-öø-ÿ]*$`);
/** What a stuurgroep or programme is called by. */
export const networkName = new RegExp(`\\b(?:[Ss]tuurgroep|[Pp]rogramma) (${word}${words(4)})`, 'g');
/** In small letters only behind a comma or preposition in the field for the body. */
export const behindBody = new RegExp(`(?:,|\\bvan(?: de)?|\\bin(?: de)?) (regio ${word}${words(3)})`, 'g');
/** In small letters only behind its article: 'de samenwerking Vennestreek'. */
export const ofSamenwerking = new RegExp(`\\b(?:[Dd]e|[Oo]nze) (samenwerking ${word}${words(3)})`, 'g');
/** A company or coöperatie by its legal form. */
export const company = new RegExp(
  `(?<![${letters}])((?:[Cc]oöperatie )?${word}${words(4)} (?:[NB]\\.? ?V\\.?|U\\.? ?A\\.?))(?![${letters}])`,
  'g',
);
/** A letter head in one word. */
export const wordInCapitals = new RegExp(`^${upper}{4,}(?:-${upper}{3,})*$`);
