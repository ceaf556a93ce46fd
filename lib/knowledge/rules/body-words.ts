/** Words about bodies that are no names of one: of several, of its members, of what looks like one. */

/** Words for bodies of several municipalities: none of them is the one that a paper is for: 'de raden', 'colleges'. */
export const severalBodies = /\b(?:raden|colleges|gemeenten|besturen)\b/i;

/** The same with committees, for a value that should name one body: 'de commissies'. */
export const severalAddressed = /\b(?:raden|colleges|gemeenten|besturen|commissies)\b/i;

/** A name or value that means the one board of a cooperation: 'Leden en plaatsvervangende leden van het bestuur'. */
export const membersOfBoard =
  /^\W*(?:(?:de )?(?:plaatsvervangende? )?leden (?:en (?:de )?plaatsvervangende? leden )?van )?(?:het )?bestuur(?![a-zà-ž-]| (?:en|&))/i;

/** The same at the start of a value, whatever follows: 'Het bestuur', 'De leden van het bestuur'. */
export const boardOrMembers = /^\W*(?:(?:de )?leden van )?(?:het )?bestuur(?![a-zà-ž])/i;

/** Words of a form or sentence right before College with a capital, which is no school then: 'Besluit', 'Gemeente'. */
export const beforeCollege =
  /^(?:Het|Ons|Uw|Aan|Naar|Door|Namens|Voor|Van|Het|Datum|Besluit|Advies|Behandeling|Vergadering|Voorstel|Standpunt|Paraaf|Reactie|Portefeuillehouder|Gemeente|Ieder|Elk)$/;

/** Words for the raad of another gemeente, in a paper of the own raad. */
export const otherRaad = /\b[Dd]e raad van (?:de gemeente )?\p{Lu}|\bandere (?:\w+ )?raden\b/u;

const waterBoard = 'waterschap|hoogheemraadschap|wetterskip';
const behind = String.raw`\s(?!(?:en|&)\s)\S+(?:\s\S+){0,4}$`;

/** A letter head that is the name of a waterschap. */
export const nameOfWaterBoard = new RegExp(`^(?:het )?(?:${waterBoard})${behind}`, 'i');

/** A letter head that is the name of a region or waterschap. */
export const nameOfRegion = new RegExp(`^(?:de )?(?:(?:metropool|stads|vervoer|arbeidsmarkt)?regio|${waterBoard})${behind}`, 'i');

/** The label of a form that says when dijkgraaf en heemraden, the daily board of a waterschap, met: 'In D&H'. */
export const labelOfWaterBoard = /^(?:in |besluit |behandeld in |datum )?D&H(?![A-Za-z])/i;

/** A dijkgraaf presides over the boards of a waterschap only: 'Voorzitter: H. Roelands, dijkgraaf'. */
export const presidedByDijkgraaf = /^voorzitter\b[^;]{0,60}\bdijkgraaf\b/i;
