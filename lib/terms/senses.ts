import type { OtherSense, TermEntry } from '../knowledge/terms/types.ts';
import type { Range } from '../text/index.ts';

/** What a written form leads to: an entry, or no mark where the phrase is another sense (`entry` null). */
export interface Sense {
  entry: TermEntry | null;
  /** The form counts only in exactly this case. */
  exact: string | null;
  /** Surroundings in which it is another sense. */
  others: readonly Surroundings[];
}

/** Whether the text before a hit, and the text after it, make it another sense. */
interface Surroundings {
  before: ((ahead: string) => boolean) | null;
  after: RegExp | null;
}

/** How many characters around a hit its other senses are looked for in. */
const context = 80;

/** A sense of an entry. */
export function senseOf(entry: TermEntry, exact: string | null): Sense {
  return { entry, exact, others: (entry.notWhen ?? []).map(surroundings) };
}

function surroundings({ before, after }: OtherSense): Surroundings {
  return {
    before: before ? (endsAtHit(before) ? backwards(before) : (ahead) => before.test(ahead)) : null,
    after: after ?? null,
  };
}

/** Whether a pattern can only match right before the hit: it ends in `$`, in all its alternatives. */
function endsAtHit({ source }: RegExp): boolean {
  const isEnding = source.endsWith('$') && !source.endsWith('\\$');
  return isEnding && !withoutGroups(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')).includes('|');
}

/** A pattern's source without what stands in brackets, the innermost first. */
function withoutGroups(source: string): string {
  const outside = source.replace(/\([^()]*\)/g, '');
  return outside === source ? source : withoutGroups(outside);
}

/** A pattern as a look behind from one place: many times faster than trying it from every place before. */
function backwards({ source, flags }: RegExp): (ahead: string) => boolean {
  const pattern = new RegExp(`(?<=(?:${source}))`, `${flags.replace(/[gy]/g, '')}y`);
  return (ahead) => {
    pattern.lastIndex = ahead.length;
    return pattern.test(ahead);
  };
}

/** A text to search: as written, and folded to the same length. */
export interface Searched {
  text: string;
  folded: string;
}

/** Exact forms need their case; a sense does not hold among words that make it another. False friends always hold. */
export function holds({ exact, others }: Sense, { text, folded }: Searched, range: Range): boolean {
  if (exact !== null && text.slice(range.from, range.to) !== exact) return false;
  return others.length === 0 || !isOther(others, folded, range);
}

function isOther(others: readonly Surroundings[], folded: string, { from, to }: Range): boolean {
  const ahead = withinBlock(folded.slice(Math.max(0, from - context), from), true);
  const behind = withinBlock(folded.slice(to, to + context), false);
  return others.some(({ before, after }) => (!before || before(ahead)) && (!after || after.test(behind)));
}

/** The part of a text that is of the same block or cell as the hit beside it. */
function withinBlock(text: string, isBefore: boolean): string {
  if (isBefore) return text.slice(1 + Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\t')));
  const end = text.search(/[\n\t]/);
  return end < 0 ? text : text.slice(0, end);
}
