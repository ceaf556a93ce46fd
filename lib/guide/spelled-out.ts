import { lexicon } from '../knowledge/terms/index.ts';

interface Abbreviation {
  short: string;
  long: string;
  /** Finds the abbreviation as a word of its own. */
  pattern: RegExp;
}

/** The abbreviations of the lexicon: those of capitals alone, such as AB or PFHO. */
const abbreviations: readonly Abbreviation[] = lexicon.flatMap(({ term, exact = [] }) =>
  exact
    .filter((form) => /^\p{Lu}{2,}$/u.test(form))
    .map((short) => ({ short, long: term, pattern: new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u') })),
);

/** The other way of writing what a text abbreviates or spells out: 'algemeen bestuur' for a text with AB, and back. */
export function spelledOut(text: string): string[] {
  return abbreviations.flatMap(({ short, long, pattern }) => {
    if (pattern.test(text)) return [long];
    return text.includes(long) ? [short] : [];
  });
}
