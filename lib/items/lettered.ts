import type { Entry } from './entry.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** 'A-stukken', 'B agenda': a group that is called by a letter. */
const letteredGroup = /^\W*([A-H])[\s-]?(?:stukken|punten|agenda|lijst)\W*$/i;

/** The letter by which a heading calls its group: 'A' of 'A-stukken'; null for other headings. */
export function letterOf(heading: Passage): string | null {
  return letteredGroup.exec(textOf(heading))?.[1]?.toUpperCase() ?? null;
}

/** A run with the items that are counted by the letter of their group ('A1' under 'A-stukken'), beside the numbers of what opens and closes the meeting. */
export function withLettered(passages: readonly Passage[], starts: readonly Entry[], run: readonly Entry[]): Entry[] {
  const letters = new Set(passages.map(letterOf));
  const isLettered = ({ number }: Entry) => number !== null && number.sub > 0 && letters.has(number.printed.charAt(0));
  const lettered = starts.filter(isLettered);
  if (lettered.length < 2) return [...run];
  return [...run.filter((entry) => !isLettered(entry)), ...lettered].sort((a, b) => a.index - b.index);
}
