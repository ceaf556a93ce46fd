import { type LabelField, labelFields } from '../knowledge/rules/field-labels.ts';

const longestLabel = 70;

/** What a label stands for; null when the words are no label of a form. */
export function fieldOf(text: string): LabelField | null {
  if (text.length > longestLabel || !/^[\p{L}(#]/u.test(text)) return null;
  const label = labelText(text);
  return labelFields.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** A label as it is compared: lower case, single blanks, without its colon. */
export function labelText(text: string): string {
  return text
    .replace(/[\s:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
