/** How a paper says what a body does in it: is asked, proposes, decides, adopts. */

/** Somebody is asked, in the passive: 'Het algemeen bestuur wordt verzocht'. */
export const askedInPassive = /\b(?:wordt|worden)\b.{0,60}\b(?:verzocht|gevraagd|voorgesteld|geadviseerd|uitgenodigd)\b/i;

/** Somebody asks or proposes; whom stands behind it: 'stelt het dagelijks bestuur de raad voor'. */
export const proposes =
  /\b(?:stelt|stellen|vraagt|vragen|verzoekt|verzoeken|adviseert|adviseren)\b\s?(?:wij |het \S+ \S+ |u,? )?/i;

/** What looks like a proposal and is none: 'stellen wij uw raad in de gelegenheid'. */
export const enables = /^stel\w* [^.;:]{0,60}\bin (?:de gelegenheid|staat)\b/i;

/** The words above a decision written out: 'De raad van Oudebeek, gelezen het voorstel, besluit:'. */
export const dictum = /^(?:.{0,300}\b)?(?<!te )(?:besluit(?:en)?|b e s l u i t(?: e n)?)\s?:?\s*(?:tot|om)?\s*:?$/is;

/** Who signs below a letter or proposal: 'Het presidium, namens deze,'. */
export const signsFor = /namens (?:deze|dezen|hem|haar)\W*$/i;

/** The formula under a decision: 'Aldus vastgesteld in de vergadering van'. */
export const adopted = /\b(?:aldus|zoals)\b.{0,40}\b(?:vastgesteld|besloten|overeengekomen|voorgesteld)\b/i;

/** A line that says who adopted the paper, and when: 'Vastgesteld door het algemeen bestuur op 3 juli 2026'. */
export const adoptedBy =
  /^\W*(?:vastgesteld|besloten|goedgekeurd)\s(?:door|in|op)\s.{0,60}$|^\W*(?:vastgesteld|goedgekeurd) door (?:het|de|burgemeester)\b/i;

/** A sentence in which a board adopts: 'Het algemeen bestuur stelt de begroting vast'. */
export const boardAdopts =
  /\b(?:het )?(?:algemeen bestuur|dagelijks bestuur|AB|DB|bestuur)\b[^.]{0,40}\bstelt\b(?! vast dat)[^.]{0,80}\bvast\b/i;

/** A body that has come together to decide: 'Het algemeen bestuur, in vergadering bijeen op'. */
export const assembled = /^(?:de|het)\s.{0,80}\b(?:in (?:[a-zà-ž]+ )?vergadering bijeen|bijeen (?:in|op))\b/i;

/** The formula of a decision or its preamble, before the day: 'Aldus besloten in de vergadering van', 'in zijn vergadering van'. */
export const adoptedInMeeting =
  /\b(?:aldus|zoals)\b.{0,40}\b(?:vastgesteld|besloten)\b|\bin (?:zijn|haar|de) (?:openbare )?vergadering van\b|\bin (?:[a-zà-ž]+ )?vergadering bijeen\b/i;

/** Words by which a sentence speaks of a later meeting: 'Vaststelling is voorzien in de vergadering van'. */
export const meetingToCome = /\b(?:voorzien|gepland|geagendeerd|naar verwachting)\b/i;

/** The line under minutes that says in which meeting they were adopted: 'Vastgesteld in de vergadering van … 2017.' */
export const minutesAdopted =
  /^\W*(?:aldus )?(?:vastgesteld|goedgekeurd) (?:in|op) (?:de |zijn |haar )?(?:openbare |volgende |verenigde )?\S*vergadering\b/i;

/** The formula that closes a decision; of several bodies that decide, one signs: 'Aldus vastgesteld'. */
export const closingFormula = /^\W*aldus (?:vastgesteld|besloten)\b/i;
