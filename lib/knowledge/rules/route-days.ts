/** What stands between a body and the day on which it acts. */

/** What stands between bodies that act together: ' en de ', ', ', ' en aan alle '. */
export const beside =
  /^\s*(?:,|en|of|&|,? (?:en|of)|,? (?:en|of) (?:naar|aan|in|door|van)|-? en|,)?\s*(?:(?:de|het|alle|beide|onze?|uw|eigen|hun)\s+){0,2}(?:(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\s+)?$/;

/** What stands between dates that share their words: ' en ', ', '. */
export const jointDates = /^\s*(?:,|en|of|\/|&)\s*$/;

/** What stands between a body and its day: ' van donderdag ', ' Oudebeek op '. */
export const adjacent =
  /^\s*(?:(?:[A-Za-zÀ-ž-]+\s+){1,3}(?=\()|\([^)]{0,40}\)|[A-Z][A-Za-zÀ-ž -]{0,60}?)?\s{0,3}(?:van|op|in|d\.?d\.?|:|,|\(|–|-)?\s{0,3}(?:de maand |uiterlijk |(?:maan|dins|woens|donder|vrij|zater|zon)dag )*$/;

/** Between a date and the body of what comes next: ' en de ' of "op 28 september en de raad beslist". */
export const beginsAnew = /^\s*(?:,|,? ?en|,? ?maar)\s+(?:de|het|alle|beide)?\s*$/;

/** Between a body and the date of what comes next: ' en op ' of "in het overleg en op 10 oktober in het dagelijks bestuur". */
export const goesOn = /^\s*(?:,|,? ?en|,? ?maar)\s+(?:op|in|tot|van)\s+(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?$/;

/** Before a last day: 'voor ', 'uiterlijk op '. */
export const beforeLastDay = /(?:v[oó][oó]r|uiterlijk(?: op)?)\s*$/i;

/** Between a date and who receives then: ' aan de ' of "voor 30 april aan de raden te zenden". */
export const beforeReceiver = /^\s*(?:aan|naar)\s+(?:(?:de|het|alle|beide)\s+)?$/;

/** Between a body and its own day: ', dat op ', ', die hierover uiterlijk op dinsdag '. */
export const dayOfItself = /^, (?:dat|die) (?:hierover |daarover )?(?:op|in|uiterlijk(?: op)?) (?:[a-z]+dag )?$/;

/** What is said of a body between it and its verb: ', waarin de vijf wethouders zitten,'. */
export const clauseAside = /, (?:waarin|waarbij|waarvan|waarmee|bestaande uit) [^,;]*,/g;

/** Before whom a text is meant for, or whose decision goes before: 'bestemd voor de ', 'na het besluit van het '. */
export const onlyNamed =
  /bestemd voor (?:[a-z]+ ){0,6}$|^na (?:het )?(?:besluit|vaststelling|instemming|akkoord|goedkeuring) (?:van|door) (?:(?:de|het|alle|beide) )*$/;

/** Before whose deed it is: 'de reactie van', 'het advies van'. */
export const ownDeed =
  /(?:reactie|antwoord|advies|besluit|zienswijzen?|vergadering|bespreking|vaststelling|instemming|behandeling|standpunt|brief|akkoord) (?:van|door|in)$/;

/** A clause about another, up to who is named in it: ', waarin de zes'. */
export const besideClause =
  /,\s*(?:waarin|waarbij|waarmee|waaronder|die|dat|waarvan|met inachtneming|samen met|in overleg met|op voorstel van|na advies van)[^,;]*$/i;

/** Between a body and its date: nothing, or the rest of its name: ' Sociaal: ', ' op '. */
export const besideDate = /^(?: [A-ZÀ-Þ][a-zà-ž]+(?: en [A-ZÀ-Þ][a-zà-ž]+)?)?[\s:,(]*(?:van|op|d\.?d\.?|uiterlijk)?\s*$/;

/** The closing line of a paper: 'Zuidwijk, 24 augustus 2027, burgemeester en wethouders'. */
export const placeAndDay = /^[A-ZÀ-Þ][\w'’ -]{2,30}, \d{1,2} [a-z]+ \d{4}, .{4,60}$/;

/** Before a day that comes again and again, and is no step: 'de raad jaarlijks in het tweede kwartaal'. */
export const everyYear = /(?<![a-z])(?:jaarlijks|elk jaar|ieder jaar|steeds|periodiek|telkens)(?![a-z])[^.;]*$/;

/** A sentence that opens with a body acts on the one behind its verb: 'het algemeen bestuur heeft de '. */
export const actsOn = /^(?:het|de) [a-z ]{2,60} (?:heeft|had|hebben|wil|kan|zal) (?:de|het|een|alle|beide)?\s*$/;

/** Words between a preposition and a body that say nothing of its part: ' de ', ' beide ', ' twaalf '. */
export const determiners =
  /(?:\s|^)(?:de|het|een|alle|beide|onze?|uw|elk|zijn|haar|hun|eigen|volgende|eerstvolgende|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|bestuurlijke|leden van|\d+)(?=\s|$)/g;

/** Before whom a text is laid: 'ter vaststelling aan', 'ter bespreking bij'. */
export const laidBefore =
  /ter (?:vaststelling|besluitvorming|behandeling|bespreking|kennisname|instemming|goedkeuring) (?:aan|naar|bij|voor)$/;

/** A clause that opens a sentence, up to who is named in it: 'Nadat de raad', 'Omdat het college'. */
export const openingClause = /^(?:omdat|nu|als|nadat|voordat|hoewel|aangezien|doordat|zodra|indien|wanneer|voor)\s[^,]*$/i;

/** Any clause that hangs on the body before it: ', dat in juni vergadert,'. */
export const anyClauseAside = /, (?:waarin|waarbij|waarvan|waarmee|die|dat|bestaande uit) [^,;]*,/gi;

/** A sentence whose subject is the body of the one before: 'Dat besluit op 18 december'. */
export const actsAgain = /^(?:Dat|Die|Deze)(?= (?:besluit|beslist|stelt|behandelt|bespreekt|vergadert|neemt) )/;
