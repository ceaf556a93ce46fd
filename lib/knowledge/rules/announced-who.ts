/** Who does what a paper announces. Folded text: lower case, no diacritics. */

/** What somebody does who prepares, sends or tells, as the source of a pattern. */
export const deed =
  '(?:meldt|melden|zendt|zenden|verzendt|stuurt|sturen|werkt|werken|legt|leggen|bereidt|bereiden|organiseert|organiseren|informeert|informeren|plaatst|plaatsen|agendeert|rapporteert|rapporteren|evalueert|evalueren|levert|leveren|maakt|maken|koppelt|koppelen|plant|plannen|stelt|stellen|verwerkt|verwerken)';

const official =
  '(?:griffiers?|griffie|(?:bestuurs|gemeente|programma)?secretaris(?:sen)?|(?:algemeen |regio)?directeur(?:en)?|programmamanagers?|programmaleiders?|projectleiders?|(?:concern)?controllers?|portefeuillehouders?|wethouders?)';

/** An official with what he does: 'zendt de griffie', 'de griffier meldt'. */
export const officialActs = new RegExp(
  `(?<![a-z])${deed} ((?:de|uw|onze) ${official})(?![a-z])|(?<![a-z])((?:de|uw|onze) ${official}) ${deed}(?![a-z])`,
);

/** Words before who receives. */
export const toWhom = /(?:^|\s)(?:aan|naar)\s+(?:(?:de|het|alle|beide|deelnemende|uw|onze|hun)\s+)*$/;

/** Of a sentence in which something is sent. */
export const isSent = /z[eo]nd|stuur[dt]|(?<!be)sturen|meld(?:t|en)|afschrift/;

/** Of a sentence in which who receives is to deal with it. */
export const isDealtWith =
  /zienswijze|wensen|reactie|voorstel|ter (?:vaststelling|besluitvorming|instemming|goedkeuring|bespreking|behandeling|kennisname)/;

/** Who receives, said before or behind the body: 'de raden ontvangen', 'ontvangen de raden'. */
export const getsBefore = /(?:ontvang(?:t|en)|krijg(?:t|en)) (?:(?:de|het|alle|beide|uw|onze) )*$/;
export const getsBehind = /^(?: [a-z]+){0,6} (?:ontvang(?:t|en)|krijg(?:t|en))(?![a-z])/;
