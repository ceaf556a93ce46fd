import { bodies, cooperations, kinds } from '../reading/words.ts';
import { type CorrectableField, type Correction, type CorrectionBook, type CorrectionPlace, correctableFields } from './types.ts';

const oneOf =
  (words: readonly unknown[]) =>
  (value: unknown): boolean =>
    words.includes(value);

const isValue: Record<CorrectableField, (value: unknown) => boolean> = {
  kind: oneOf(kinds),
  body: oneOf(bodies),
  decider: oneOf([...bodies, null]),
  cooperation: oneOf(cooperations),
  received: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
};

/** Whether something that was kept is a book of corrections; its entries are judged one by one. */
export function isBook(kept: unknown): kept is CorrectionBook {
  return isObject(kept) && Object.values(kept).every(Array.isArray);
}

/** The corrections of one document, oldest first; entries that this version does not know are left out. */
export function correctionsOf(book: CorrectionBook, document: string): Correction[] {
  return (book[document] ?? []).filter(isCorrection);
}

/** The book with a correction, in place of an earlier one of the same field. */
export function withCorrection(book: CorrectionBook, document: string, correction: Correction): CorrectionBook {
  const others = withoutCorrection(book, document, correction);
  return { ...others, [document]: [...(others[document] ?? []), correction] };
}

/** The book without the correction of a field. */
export function withoutCorrection(book: CorrectionBook, document: string, place: CorrectionPlace): CorrectionBook {
  const { [document]: entries = [], ...others } = book;
  const left = entries.filter((entry) => !(isCorrection(entry) && isAt(entry, place)));
  return left.length === 0 ? others : { ...others, [document]: left };
}

function isAt(correction: Correction, { item, field }: CorrectionPlace): boolean {
  return correction.item === item && correction.field === field;
}

function isCorrection(entry: unknown): entry is Correction {
  if (!isObject(entry)) return false;
  const { item, field, value, by, at } = entry;
  const known = correctableFields.find((each) => each === field);
  const hasWord = known !== undefined && isValue[known](value);
  const hasAuthor = by === null || typeof by === 'string';
  return hasWord && hasAuthor && typeof item === 'string' && typeof at === 'string' && !Number.isNaN(Date.parse(at));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
