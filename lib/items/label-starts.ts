import type { LabelField } from '../knowledge/rules/field-labels.ts';
import { fieldOf, isBodyName, labelText } from './field.ts';

/** A label with a colon behind it within a line. */
export interface LabelStart {
  field: LabelField;
  /** As printed. */
  label: string;
  /** Offsets in the line of the label, and of what stands behind its colon. */
  start: number;
  end: number;
}

const beforeColon = /(?<=^|\s)(\p{Lu}[^:\n\t]{1,60}?|\([\p{L} ]+\) [^:\n\t]{1,40}?)\s?:(?=\s)/gu;
/** The day right behind 'Raad:'. */
const wholeDay = /^\s*(?:(?:maan|dins|woens|donder|vrij)dag )?\d{1,2} [a-z]+ \d{4}/;

/** The labels of a line, more of them behind each other where lines ran together. */
export function labelStarts(text: string): LabelStart[] {
  return Array.from(text.matchAll(beforeColon)).flatMap((found): LabelStart[] => {
    const words = found[1] ?? '';
    const end = found.index + found[0].length;
    const known = knownTail(words);
    if (known) return [{ ...known, start: found.index + known.from, end }];
    const isDayOfBody = isBodyName(labelText(words)) && wholeDay.test(text.slice(end));
    return isDayOfBody ? [{ field: 'meetingDate', label: words, start: found.index, end }] : [];
  });
}

/** The shortest tail of the words before a colon that is a label: 'Openbaar Auteur:' ends in 'Auteur'. */
function knownTail(words: string): { field: LabelField; label: string; from: number } | null {
  const parts = Array.from(words.matchAll(/(?<=^|\s)\S/g), ({ index }) => index);
  const from = parts.find((part) => /[\p{Lu}(]/u.test(words[part] ?? '') && fieldOf(words.slice(part)));
  const field = from === undefined ? null : fieldOf(words.slice(from));
  return field && from !== undefined ? { field, label: words.slice(from), from } : null;
}
