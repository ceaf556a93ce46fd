/** Who does what a paper announces. Folded text: lower case, no diacritics. */

/** What somebody does who prepares, sends or tells, as the source of a pattern. */
export const deed =
  '(?:meldt|melden|zendt|zenden|verzendt|stuurt|sturen|werkt|werken|legt|leggen|bereidt|bereiden|organiseert|organiseren|informeert|informeren|plaatst|plaatsen|agendeert|rapporteert|rapporteren|evalueert|evalueren|levert|leveren|maakt|maken|koppelt|koppelen|plant|plannen|stelt|stellen|verwerkt|verwerken|komt|komen|neemt|nemen|brengt|brengen|zegt|zeggen)';

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

/** Of a sentence in which somebody promises. */
export const promises = /(?<![a-z])zeg(?:t|gen)(?: [a-z]+){0,3} toe(?![a-z])/;

/** Before a body whose act goes before: 'Na bespreking in het algemeen bestuur wordt …'. */
export const actBefore =
  /^na (?:de |het )?(?:besluitvorming|behandeling|bespreking|besluit|vaststelling|instemming|akkoord|goedkeuring|advies|overleg)(?: daarvan| hiervan)? (?:in|van|door|met) (?:(?:de|het|alle|uw) )*$/;

/** Before a body whose words or decision are only spoken of: 'over de beslissing van', 'vragen van'. */
export const spokenOf = /(?:over (?:de|het) [a-z]+|vragen|opmerkingen|opvattingen) van (?:(?:de|het|alle|uw) )*$/;

/** Of a sentence in which something is handed in, and the word before where. */
export const handedIn = /indien|ingedien|naar voren|kenbaar|binnen (?:te )?zijn/;
export const withWhom = /(?:^|\s)bij (?:(?:de|het|uw|ons|onze) )*$/;

/** Who asks: 'de ondernemingsraad heeft per brief gevraagd'. */
export const hasAsked = /^ (?:heeft|hebben) [^.;]{0,40}(?:gevraagd|verzocht)(?![a-z])/;

/** The body that is addressed, and the meeting of the body itself. */
export const addressed = /(?<!\p{L})uw bestuur(?!\p{L})/giu;
export const ownMeeting = /(?:in|naar|tot|bij) (?:de|een|zijn|haar|onze|uw) (?:eerst ?)?(?:volgende )?vergadering(?![a-z])/;

/** An official behind 'door', who acts in a passive sentence. */
export const doneBy = new RegExp(`(?<![a-z])door ((?:de|uw|onze) ${official})(?![a-z])`);

/** Who promises, between the name of a toezegging and what it is; over words as printed. */
export const promisedBy = /^toezegging (?:van |door )?(?:de )?([^:;]{3,60}):/iu;
