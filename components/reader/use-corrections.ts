import { useEffect, useMemo, useState } from 'react';
import { correctionBook } from '../../lib/browser/corrections.ts';
import {
  type Change,
  type Correction,
  type CorrectionBook,
  type CorrectionPlace,
  correctionsOf,
  withCorrection,
  withoutCorrection,
} from '../../lib/corrections/index.ts';
import { useStored } from '../profile/use-stored.ts';

const empty: CorrectionBook = {};

/** The hash of the open document; empty until it is known. */
function useHash(hash: Promise<string> | null): string {
  const [known, setKnown] = useState('');
  useEffect(() => {
    void hash?.then(setKnown);
  }, [hash]);
  return known;
}

/**
 * What the reader set right in one document, in the role `by` (null: not told). A correction counts at once; one that cannot be
 * kept counts as long as the document is open, and `keeping` says so.
 */
export function useCorrections(hash: Promise<string> | null, by: string | null) {
  const { value, change: keep, ...keeping } = useStored(correctionBook, empty);
  const document = useHash(hash);
  const made = useMemo(() => correctionsOf(value ?? empty, document), [value, document]);
  const edit = async (step: (book: CorrectionBook, document: string) => CorrectionBook) => {
    const name = await hash;
    if (name) await keep((book) => step(book, name));
  };
  const correct = (item: string, change: Change) => {
    const correction: Correction = { ...change, item, by, at: new Date().toISOString() };
    void edit((book, name) => withCorrection(book, name, correction));
  };
  const undo = (place: CorrectionPlace) => void edit((book, name) => withoutCorrection(book, name, place));
  return { made, correct, undo, keeping };
}
