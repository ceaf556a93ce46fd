import { stemOf, wordsOf } from '../guide/index.ts';
import { tellsNothing } from '../knowledge/rules/follow.ts';

/** The stems of a text that tell what it is about. */
export const tellingStems = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !tellsNothing.has(word))
    .map(stemOf);

/** Shorter endings say nothing: 'plan' is in many words. */
const shortestEnding = 6;

/** The same stem, or a compound that ends with it: 'programmabegroting' is a begroting, a begrotingswijziging is not. */
export function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= shortestEnding && long.endsWith(short));
}

/** Whether a title tells something that another does not touch on: 'RIB jeugdhulp' beside 'Ingekomen stukken'. */
export function tellsElse(title: string, other: string): boolean {
  const words = tellingStems(title).filter((stem) => /\p{L}/u.test(stem));
  return words.length > 0 && !words.some((word) => tellingStems(other).some((stem) => isSameWord(word, stem)));
}

/** The name of a cooperation as it is compared, without what stands in brackets. */
export const plainName = (name: string): string => tellingStems(name.replace(/\([^)]*\)/gu, '')).join(' ');

/** Whether two printed names may be of one cooperation: one holds the other, or one of them is not known. */
export function maybeSameName(a: string | null, b: string | null): boolean {
  const [x, y] = [plainName(a ?? ''), plainName(b ?? '')];
  return x === '' || y === '' || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `);
}
