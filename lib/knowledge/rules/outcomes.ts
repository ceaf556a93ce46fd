/** How papers print what came of a motie, an amendement or a voorstel. Folded text: lower case, no diacritics. */

/** What came of it. */
export const result = /(?<![a-z])(?:aangenomen|verworpen|ingetrokken|aangehouden)(?![a-z])/g;

/** Two results with only a sign between them: a line of a form in which one is to be struck out. */
export const choice = /(?:aangenomen|verworpen|ingetrokken|aangehouden)[\s|/]+(?:aangenomen|verworpen|ingetrokken|aangehouden)/;

/** Words that make a result one of another time, another body, or another matter. */
export const otherResult =
  /(?<![a-z])(?:heeft|hebben|had|hadden|als|indien|mits|wanneer|mocht|kan|kunnen|eerder)(?![a-z])|(?:voor|ter) kennis(?:geving|name) aangenomen|aangenomen door (?:de|het) (?:raad|raden|staten|algemeen bestuur) van|aangenomen (?:moties?|amendement)/;

/** The matter that the result is of. */
export const matter = /(?<![a-z])(?:sub)?(amendement|motie|voorstel)(?![a-z])/g;

/** The number that a motie or amendement bears, in the words as printed. */
export const matterNumber = /(?:motie|amendement)\s+((?:[A-Z]{1,3}[-.]?)?\d[\w-]*|[A-Z](?=[\s:,.]))/iu;

/** A result at the start of its line, behind no more than its label. */
export const resultFirst =
  /^(?:(?:besluit|uitslag(?: van de stemming)?|stemming|uitkomst|resultaat)\s*:?\s*)?(?:unaniem |met algemene stemmen )?(?:aangenomen|verworpen|ingetrokken|aangehouden)(?![a-z])/;

/** What tells of a vote before the result, where the sentence before names the matter: 'Met 15 stemmen voor en 6 tegen aangenomen.' */
export const votedFirst = /^(?:met|stemming|uitslag|in te vullen)(?![a-z])/;

/** A sentence that tells the result: 'is verworpen', 'A1: aangenomen met', 'aangenomen in de raad van'. */
export const tells =
  /(?<![a-z])(?:is|zijn|wordt|worden|werd|werden)(?![a-z])|:\s*(?:unaniem )?(?:aangenomen|verworpen|ingetrokken|aangehouden)|^(?:motie|amendement)(?: \S+){0,8} (?:aangenomen|verworpen|ingetrokken|aangehouden)(?![a-z])/;

/** How many were for and against: '15 stemmen voor (…) en 6 tegen', 'voor: 14 tegen: 9', '(7 voor, 11 tegen)'. */
export const votes =
  /(\d{1,3}) (?:stem(?:men)? )?voor(?![a-z])[^.;]{0,160}?(\d{1,3}) (?:stem(?:men)? )?tegen(?![a-z])|voor:? (\d{1,3})\D{1,6}tegen:? (\d{1,3})/;

/** How was voted, where no numbers stand. */
export const manner = /unaniem|met algemene stemmen|zonder hoofdelijke stemming/;
