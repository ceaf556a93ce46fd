/** How an announcement says when, or that there is nothing to ask of it. Over words as printed. */

/** Words by which an announcement says when, though not with a date. */
export const saysWhen =
  /20\d\d|januari|februari|maart|april|\bmei\b|juni|juli|augustus|september|oktober|november|december|voorjaar|najaar|zomer|winter|kwartaal|\bweek\b|weken|maand|jaarlijks|\bjaar\b|vóór|uiterlijk|volgende|eerstvolgende|na (?:uw|het|dit|de) (?:raads|bestuurs)?(?:besluit|vaststelling|vergadering|behandeling)|na vaststelling|zodra|binnen|direct|vandaag|morgen/i;

/** Words for a date that give none. */
export const noDate = /n\.?\s?t\.?\s?b|te bepalen/i;

/** What is said not to happen is announced to nobody. */
export const denied = /\b(?:geen|niet|niets|niemand|nooit)\b/i;

/** What the raad decided is sent on at once. */
export const sentOn =
  /\b(?:stuurt|sturen|zendt|zenden|verzendt|verzenden)\b[^.]*\b(?:uw|het|de) (?:raads)?(?:besluit|zienswijze|reactie|standpunt)\b/i;
