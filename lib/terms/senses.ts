import type { OtherSense, TermEntry } from '../knowledge/terms/types.ts';
import type { Range } from '../text/index.ts';

/** What a written form leads to: an entry, or no mark where the phrase is another sense (`entry` null). */
export interface Sense {
  entry: TermEntry | null;
  /** The form counts only in exactly this case. */
  exact: string | null;
  /** Whether the text before and after a hit make it another sense; null: none does. */
  isOther: ((ahead: string, behind: string) => boolean) | null;
}

type Test = (text: string) => boolean;

/** How many characters around a hit its other senses are looked for in. */
const context = 80;

/** A sense of an entry. */
export function senseOf(entry: TermEntry, exact: string | null): Sense {
  return { entry, exact, isOther: entry.notWhen ? otherSense(entry.notWhen) : null };
}

function otherSense(notWhen: readonly OtherSense[]): (ahead: string, behind: string) => boolean {
  const senses = notWhen.map(({ before, after }) => ({ before: before && testBefore(before), after }));
  return (ahead, behind) => senses.some(({ before, after }) => (!before || before(ahead)) && (!after || after.test(behind)));
}

/** Entries share patterns; each is prepared once. */
const prepared = new WeakMap<RegExp, Test>();

/** Whether a text before a hit has the pattern. */
function testBefore(pattern: RegExp): Test {
  const test = prepared.get(pattern) ?? (endsAtHit(pattern) ? backwards(pattern) : (ahead) => pattern.test(ahead));
  prepared.set(pattern, test);
  return test;
}

/** A pattern as a look behind from one place: many times faster than trying it from every place before. */
function backwards({ source }: RegExp): Test {
  const pattern = new RegExp(`(?<=(?:${source}))`, 'y');
  return (ahead) => {
    pattern.lastIndex = ahead.length;
    return pattern.test(ahead);
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

/** A text to search: as written, and folded to the same length. */
export interface Searched {
  text: string;
  folded: string;
}

/** Exact forms need their case; a sense does not hold among words that make it another. False friends always hold. */
export function holds({ exact, isOther }: Sense, { text, folded }: Searched, { from, to }: Range): boolean {
  if (exact !== null && text.slice(from, to) !== exact) return false;
  if (!isOther) return true;
  const ahead = withinBlock(folded.slice(Math.max(0, from - context), from), true);
  return !isOther(ahead, withinBlock(folded.slice(to, to + context), false));
}

/** The part of a text that is of the same block or cell as the hit beside it. */
function withinBlock(text: string, isBefore: boolean): string {
  if (isBefore) return text.slice(1 + Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\t')));
  const end = text.search(/[\n\t]/);
  return end < 0 ? text : text.slice(0, end);
}
