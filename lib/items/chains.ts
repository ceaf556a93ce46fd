import type { Entry, Style } from './entry.ts';
import { follows } from './numbers.ts';

/** List items of one agenda keep to one left side, give or take the width of their numbers; headings wrap below their number. */
const leftTolerance = 30;

function sameStyle(a: Style, b: Style): boolean {
  return a.form === b.form && Math.abs(a.left - b.left) <= leftTolerance;
}

/** Per style the longest run of numbers that can follow each other. */
export function chains(starts: readonly Entry[]): Entry[][] {
  const styles: Entry[][] = [];
  for (const start of starts) {
    const group = styles.find(([first]) => first && sameStyle(first.style, start.style));
    if (group) group.push(start);
    else styles.push([start]);
  }
  return styles.map(longestRun).filter((chain) => chain.length > 1);
}

/** The longest row of starts in which each number can follow the one before: per start the best row that ends there. */
function longestRun(starts: readonly Entry[]): Entry[] {
  const length: number[] = [];
  const before: number[] = [];
  for (const [index, start] of starts.entries()) {
    let best = -1;
    for (let at = 0; at < index; at += 1) {
      if ((length[at] ?? 0) > (length[best] ?? 0) && goesOn(starts[at], start)) best = at;
    }
    before.push(best);
    length.push((length[best] ?? 0) + 1);
  }
  const run: Entry[] = [];
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = before[at] ?? -1) run.unshift(...starts.slice(at, at + 1));
  return run;
}

function goesOn(last: Entry | undefined, next: Entry): boolean {
  return Boolean(last?.number && next.number && follows(last.number, next.number));
}
