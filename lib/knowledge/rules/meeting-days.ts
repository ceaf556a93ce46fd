/** How a paper names the meeting that it is for, beside its day. */

/** A line that opens with its meeting: 'Overleg van 15 september 2026, agendapunt 4.' */
export const opensWithMeeting = /^(?:overleg|vergadering|bijeenkomst)\s(?:van|op|d\.?d\.?)\s.{0,26}\d{4}.{0,100}$/i;

/** A weekday with an hour in one line: when the board meets: 'donderdag 17 september 2026, 19.30 uur'; a message says so of when it was sent. */
export const dayAndHour =
  /^(?!\W*(?:verzonden|verstuurd|ontvangen|sent)\b).*\b(?:maan|dins|woens|donder|vrij)dag\b.{6,30}\b\d{1,2}[.:]\d{2}\b/i;

/** The label of a form that lists what was decided before: 'Relevante eerdere besluiten'. */
export const earlierDecisions =
  /^(?:relevante )?(?:eerdere?|voorgaande) (?:genomen )?(?:besluit|raadsbesluit|behandeling|besluitvorming)/i;

/** The line of a system that says when it made the page: 'Afgedrukt op 3 juli 2026'. */
export const dayOfPrint =
  /^(?:gegenereerd|afgedrukt|geprint|uitgedraaid|aangemaakt|gewijzigd|bijgewerkt|afgesloten|printdatum)\b/i;

/** A gathering by its name alone: 'Regionale raadsbijeenkomst', 'Informatieavond voor raadsleden'. */
export const gathering =
  /^(?:[a-zà-ž]+e )?[a-zà-ž-]*(?:bijeenkomst|avond|conferentie|sessie|raadpleging|vergadering)(?: (?:voor|van) [a-zà-ž ]{4,40})?$/i;

/** What may stand between a body and the day on which it meets: ' vergadert op ', ' van dinsdag '. */
export const betweenBodyAndDay =
  /^[\s,(]*(?:(?:van|op|d\.?d\.?|\([^()]{2,30}\)|:|-|\||in|zijn|haar|de|openbare|spreekt|vergadert|besluit|beslist|bespreekt dit|behandelt dit|hierover|daarover|vergadering|bijeenkomst|gemeente\s[a-zà-ž]\S+|regio\s[a-zà-ž]\S+|(?:maan|dins|woens|donder|vrij)dag)[\s,(]*)*$/i;

/** A sentence that says where the paper goes: 'Dit verslag wordt op 3 december ter kennisname aan het algemeen bestuur gezonden'. */
export const sentToMeeting = /^(?:dit|deze|bijgaande?)\s.{3,80}\bwordt\b.{0,60}\bter [a-zà-ž]+ (?:aan|voorgelegd aan)\b/i;

/** Words by which a sentence speaks of a meeting: 'wordt besproken', 'staat op de agenda'. */
export const saysMeets =
  /\b(?:bespro|besprek|spreekt|vergadert|besluit op|beslist op|behandel|geagendeerd|agenda|vergadering|voorgelegd|besluitvorming|vaststell|komt aan de orde)/i;

/** The reader's own meeting, behind its day or before it: ' vergadert u over', 'in uw vergadering van '. */
export const yourMeeting =
  /^[\s,(]*(?:vergadert|bespreekt|behandelt|besluit|spreekt) (?:u\b|uw (?:raad|bestuur))|\b(?:uw|ons|onze|jullie) [a-zà-ž -]{0,30}(?:vergadering|overleg|bijeenkomst) (?:van|op|d\.?d\.?)(?: (?:maan|dins|woens|donder|vrij|zater|zon)dag)?\s*$/i;

/** A line that names a meeting, with its day behind: 'Vergadering van 2 juli 2025', 'Voor de bestuursvergadering'. */
export const namesMeeting = /^(?:voor de )?[a-zà-ž]*\s?-?(?:vergadering|bijeenkomst|zitting)\b/i;
