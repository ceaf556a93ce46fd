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

/** A change of what is kept of one document. */
type Edit = (book: CorrectionBook, document: string) => CorrectionBook;

/** What could not be done with the reader's corrections: keep them, or read the earlier ones. */
export type CorrectionTrouble = 'niet-bewaard' | 'niet-gelezen';

const empty: CorrectionBook = {};

/** What is kept of a document, followed while any open page changes it; `document` is its hash, empty until that is known. */
function useBook(hash: Promise<string> | null) {
  const [document, setDocument] = useState('');
  const [book, setBook] = useState(empty);
  const [trouble, setTrouble] = useState<CorrectionTrouble | null>(null);
  useEffect(() => {
    const unread = () => setTrouble('niet-gelezen');
    hash?.then(setDocument, unread);
    correctionBook.read().then(setBook, unread);
    return correctionBook.follow(setBook);
  }, [hash]);
  return { document, book, setBook, trouble, setTrouble };
}

/**
 * What the reader set right in one document. A correction counts at once; one that cannot be kept counts as long as the document
 * is open, and `trouble` says so.
 */
export function useCorrections(hash: Promise<string> | null) {
  const { document, book, setBook, trouble, setTrouble } = useBook(hash);
  const [unsaved, setUnsaved] = useState<readonly Edit[]>([]);
  const made = useMemo(() => {
    const edited = unsaved.reduce((all, edit) => edit(all, document), book);
    return correctionsOf(edited, document);
  }, [book, unsaved, document]);
  const keep = async (edit: Edit) => {
    setUnsaved((edits) => [...edits, edit]);
    try {
      const name = await hash;
      setBook(await correctionBook.change((all) => (name === null ? all : edit(all, name))));
      setUnsaved((edits) => edits.filter((each) => each !== edit));
    } catch {
      setTrouble('niet-bewaard');
    }
  };
  const correct = (item: string, change: Change) => {
    const correction: Correction = { ...change, item, by: null, at: new Date().toISOString() };
    void keep((all, name) => withCorrection(all, name, correction));
  };
  const undo = (place: CorrectionPlace) => void keep((all, name) => withoutCorrection(all, name, place));
  return { made, correct, undo, trouble };
}
