/** Form fields left at their prompt, and the ways in which an author says that a heading does not apply. */

/** A field left as it came: 'Maak een keuze', 'n.t.b.', '……'. */
export const prompts =
  /^(?:\[?(?:maak (?:een|uw) keuze|kies (?:een|de) (?:datum|item|optie|keuze|onderdeel)|(?:selecteer|klik (?:hier|of tik))\b.*|vul (?:hier )?in\b.*|invullen|datum invullen|typ hier.*|n\.?t\.?b\.?|nader te bepalen|nog niet bekend|onbekend|xx+)[.\s]*\]?|[.…_\-–—x/\s]*)$/i;

/** An author who says that a field does not apply: 'n.v.t.', 'Geen'. */
export const notApplicable = /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing|geen|nihil|niet aan de orde)[.\s]*$/i;
