import { useEffect, useMemo, useState } from 'react';
import { correctionBook } from '../../lib/browser/corrections.ts';
import {
  type Change,
  type Correction,
  type CorrectionBook,
  type CorrectionPlace,
  correctionsIn,
  type PaperInMeeting,
  withCorrectionIn,
  withoutCorrectionIn,
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

/** A document, its meeting and its items. */
export interface InMeeting extends Omit<PaperInMeeting, 'document'> {
  hash: Promise<string> | null;
}

/**
 * What the reader set right in one document, or in another of its meeting, in the role `by` (null: not told). A correction counts at once; one that cannot be
 * kept counts as long as the document is open, and `keeping` says so.
 */
export function useCorrections({ hash, meeting, items }: InMeeting, by: string | null) {
  const { value, change: keep, ...keeping } = useStored(correctionBook, empty);
  const document = useHash(hash);
  const made = useMemo(() => correctionsIn(value ?? empty, { document, meeting, items }), [value, document, meeting, items]);
  const edit = async (step: (book: CorrectionBook, paper: PaperInMeeting) => CorrectionBook) => {
    const name = await hash;
    if (name) await keep((book) => step(book, { document: name, meeting, items }));
  };
  const correct = (item: string, change: Change) => {
    const correction: Correction = { ...change, item, by, at: new Date().toISOString() };
    void edit((book, paper) => withCorrectionIn(book, paper, correction));
  };
  const undo = (place: CorrectionPlace) => void edit((book, paper) => withoutCorrectionIn(book, paper, place));
  return { made, correct, undo, keeping };
}
