import { stemOf, wordsOf } from '../guide/words.ts';
import { tellsNothing } from '../knowledge/rules/follow.ts';

/** The stems of a text that tell what it is about. */
export const tellingStems = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !tellsNothing.has(word))
    .map(stemOf);

/** The name of a cooperation as it is compared, without what stands in brackets. */
export const plainName = (name: string): string => tellingStems(name.replace(/\([^)]*\)/gu, '')).join(' ');

/** Whether two printed names may be of one cooperation: one holds the other, or one of them is not known. */
export function maybeSameName(a: string | null, b: string | null): boolean {
  const [x, y] = [plainName(a ?? ''), plainName(b ?? '')];
  return x === '' || y === '' || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `);
}
