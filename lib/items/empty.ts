/** Form fields left at their prompt, and the ways in which an author says that a heading does not apply. */

const prompts =
  /^(?:\[?(?:maak (?:een|uw) keuze|kies (?:een|de) (?:datum|item|optie|keuze|onderdeel)|(?:selecteer|klik (?:hier|of tik))\b.*|vul (?:hier )?in\b.*|invullen|datum invullen|typ hier.*|n\.?t\.?b\.?|nader te bepalen|nog niet bekend|onbekend|xx+)[.\s]*\]?|[.…_\-–—x/\s]*)$/i;
const notApplicable = /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing|geen|nihil|niet aan de orde)[.\s]*$/i;
const dotLeaders = /[\s.…_]{4,}$/;

/** The value of a form field without dot leaders and the colon before it. */
export function fieldValue(text: string): string {
  return text
    .replace(/^[\s:]+/, '')
    .replace(dotLeaders, '')
    .trim();
}

/** Whether a form field was left as it came: empty, dotted, or at its prompt ('Maak een keuze', 'n.t.b.'). */
export function isPrompt(text: string): boolean {
  return prompts.test(fieldValue(text));
}

/** Whether the author says that it does not apply ('n.v.t.', 'Niet van toepassing', 'Geen'). */
export function isNotApplicable(text: string): boolean {
  return notApplicable.test(fieldValue(text));
}

/** Whether a form field says nothing. */
export function isEmpty(text: string): boolean {
  return isPrompt(text) || isNotApplicable(text);
}
