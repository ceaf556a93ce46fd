import { lastDayInWords } from '../knowledge/date-words.ts';
import { type Source, toBasis } from '../knowledge/law/articles.ts';
import type { Deadline, Evidence } from '../reading/contract.ts';
import type { LensLine, LensPart } from './types.ts';

/** A statement that rests on law, guide or practice, and on words of the paper where there are any. */
export function line(text: string, sources: readonly Source[], evidence: readonly Evidence[] = []): LensLine {
  return { text, basis: sources.map(toBasis), evidence: [...evidence] };
}

/** ', uiterlijk 12 juni 2026', and that it is computed where the paper does not print it; empty without a day. */
export function byDay({ date, printed, before }: Pick<Deadline, 'date' | 'printed' | 'before'>): string {
  if (!date) return '';
  return `, ${lastDayInWords(date, before)}${printed ? '' : ' (berekend)'}`;
}

/** The parts that say something. */
export function spoken(parts: readonly LensPart[]): LensPart[] {
  return parts.filter(({ lines }) => lines.length > 0);
}
