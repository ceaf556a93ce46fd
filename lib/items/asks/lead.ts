import { askLeads, asksNothing, toldAsk } from '../../knowledge/rules/ask-sentences.ts';
import type { Body } from '../../reading/words.ts';
import { fold, remembered } from '../../text/index.ts';
import { bodiesIn } from '../bodies.ts';

/** The part of a sentence that asks ('Het algemeen bestuur wordt gevraagd om:'). */
export interface Lead {
  /** Who is asked; null when the words are 'u' or name nobody. */
  of: Body | null;
  /** It names whom it asks, or says 'u'. */
  addressed: boolean;
  /** Offset in the sentence behind the lead. */
  end: number;
}

/** The lead of a sentence that asks something now; null for other sentences. */
export function leadOf(sentence: string): Lead | null {
  return reading(sentence).lead;
}

const reading = remembered((sentence) => ({ lead: read(sentence) }));

function read(sentence: string): Lead | null {
  const text = fold(sentence);
  if (asksNothing.test(text)) return null;
  const found = askLeads.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  const [match] = found.sort((a, b) => a.index - b.index);
  if (!match || toldAsk.test(text.slice(0, match.index + match[0].length))) return null;
  const of = asked(sentence, match);
  const addressed = of !== null || /(?<![a-z])(?:u|uw)(?![a-z])|word(?:t|en)/.test(match[0]);
  return { of, addressed, end: match.index + match[0].length };
}

/** 'voorzitter: mevrouw Pol' names who leads the talk. */
const leadsMeeting = /^\s?:/;

/** The body within the lead, else the nearest before it: 'Het DB stelt het AB voor', 'De raad wordt gevraagd'. */
function asked(sentence: string, match: RegExpExecArray): Body | null {
  const inside = bodiesIn(match[0].length > 0 ? sentence.slice(match.index, match.index + match[0].length) : '');
  if (inside[0]) return inside[0].body;
  const passive = /(?:wordt|worden)/.test(match[0]);
  const before = bodiesIn(sentence.slice(0, match.index)).filter(({ to }) => !leadsMeeting.test(sentence.slice(to)));
  return passive ? (before.at(-1)?.body ?? null) : null;
}

/** What may stand behind the words that ask, before the beslispunten themselves. */
export const saysNoMore = /^\W*(?:(?:om |het volgende )?te besluiten(?: om| tot)?|het volgende|om)?\W*$/;

/** Whether words only lead in the beslispunten behind them: 'Het college wordt voorgesteld te besluiten:'. */
export function leadsIn(text: string): boolean {
  const lead = /:\s*$/.test(text) ? leadOf(text) : null;
  return lead !== null && saysNoMore.test(fold(text.slice(lead.end)));
}
