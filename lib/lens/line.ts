import { type Source, toBasis } from '../knowledge/law/articles.ts';
import type { Evidence } from '../reading/contract.ts';
import type { LensLine, LensPart } from './types.ts';

/** A statement that rests on law, guide or practice, and on words of the paper where there are any. */
export function line(text: string, sources: readonly Source[], evidence: readonly Evidence[] = []): LensLine {
  return { text, basis: sources.map(toBasis), evidence: [...evidence] };
}

/** The parts that say something. */
export function spoken(parts: readonly LensPart[]): LensPart[] {
  return parts.filter(({ lines }) => lines.length > 0);
}
