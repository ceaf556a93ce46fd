/** What a sentence that announces something can do without. Patterns see the words as printed. */

/** What stands before a date and goes with it: 'uiterlijk op vrijdag', 'in de vergadering van'. */
export const beforeDate =
  /(?:(?:^|[\s,(])(?:uiterlijk|tussentijds|naar verwachting|pas|(?:(?:is|zijn|staat|staan) )?(?:voorzien|gepland)|dus|derhalve|doch|graag|met ingang van))*(?:(?:^|[\s,(])(?:in|op) (?:de|een|zijn|haar|onze|hun) (?:eerst ?volgende |volgende )?vergadering)?(?:(?:^|[\s,(])(?:op|in|tussen|voor|vóór|per|van|tot|tot en met|rond|vanaf|voor het|in het|in de loop van|eind|begin|medio))*(?:\s(?:het|de))?(?:\s(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:avond|middag|ochtend)?)?[\s(]*$/i;

/** What stands between two dates that belong together. */
export const joinsDates = /^\s*(?:,|en|of|\/|tot|tot en met|t\/m|–|-)\s*$/u;

/** What is left where the date was the whole message: 'Ondertekening:'. Folded. */
export const emptyOfDate = /^[^a-z]*$/;

/** Words before a date that say nothing without it: 'in de week van 28 juni' is not that day. */
export const needsDate = /\bweek\s*$/i;

/** A verb that only led to the date: 'Vaststelling is voorzien op …'. */
export const verbOfDate = /(?<!(?:^|\s)(?:moet|moeten|dient|dienen|kan|kunnen)\s.*) (?:is|zijn|staat|staan)\s*[.;]?$/i;

/** A question above its answer. */
export const question = /^[^?]*\?\s+/u;

/** Words between commas that only tell the date again. */
export const aside = /,? (?:en |doch )?(?:in (?:elk|ieder) geval|uiterlijk|dus|derhalve|doch|naar verwachting)(?=\s*,)\s*,?/gi;

/** What a sentence begins with before its verb: 'Na vaststelling', 'Daarna', 'Omdat …,'. */
export const leadIn =
  /^(?:conclusie:\s+|besluit:\s+)?(?:(?:na|voor|bij|tijdens) (?:de |het |deze )?[a-zà-ž]+|daarna|daarvoor|daarover|daarop|vervolgens|eerst|uiteindelijk|(?:omdat|nadat|zodra|als|met|tussen|namens) [^,]{3,120},) (?=[a-zà-ž]+(?:t|en|is) )/i;

/** A verb before its subject. */
export const turnedSentence =
  /^(\p{Ll}{2,}) ((?:wij|we|u|ik|zij|er)|(?:de|het|een|uw|onze|alle) \p{Ll}+(?: (?:bestuur|raden|besturen|staten|colleges))?)(?= (?:de|het|een|aan|in|op|naar|met|uw|hun|zijn|haar|voor|om|over|binnen|ter|tot|dit|deze|geen|hoe|u|ons|schriftelijk|zelf)(?!\p{L}))/u;

/** A year without a day or month. */
export const inYear = /(?<![\p{L}])[Ii]n (20\d\d)(?![\d/-])/u;

/** A clause behind what is announced. */
export const hangsOn =
  /,? (?:\((?=[^)]*\)$)|(?<=, )(?:dus|omdat|zodat|waarin|waarbij|waarna|waarmee|waardoor|wat|één|een dag|met de|met als|in samenspraak|gepland|mits|tenzij)(?![a-zà-ž])).*$/i;

/** What belongs to a date and stands behind it: 'a.s.', a year of two digits. */
export const afterDate = /^\s*(?:a\.s\.|jl\.|['’]\d\d(?!\d))/;

/** Words for a moment that give no month: 'in het voorjaar', 'over twee jaar', 'binnen twee weken na vaststelling'. */
export const looseMoment =
  /(?<!\p{L})(?:in (?:het (?:komende |volgende )?(?:voorjaar|najaar)|de (?:komende )?(?:zomer|herfst|winter))|over (?:een|twee|drie|vier|vijf|\d+) (?:jaar|maanden|weken)|binnen (?:een|twee|drie|vier|zes|acht|twaalf|\d+) (?:weken|maanden|jaar)(?: na (?:de )?\p{L}+)?)(?!\p{L})/iu;

/** A time that is left in front of the sentence when its date is gone: '20.00 uur, houden wij …'. */
export const timeFirst = /^,?\s*(?:om |vanaf )?(\d{1,2}[.:]\d{2} uur),? (?=\p{Ll})/u;

/** How a sentence begins that announces something: behind a day only what it is remains. */
export const opener = /^(?:er (?:is|zijn|komt|komen|volgt)|wij (?:houden|organiseren)) (?=een\b|twee\b|drie\b|de\b|het\b)/i;
