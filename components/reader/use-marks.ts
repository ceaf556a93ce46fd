import { type RefObject, useEffect, useMemo, useState } from 'react';
import { chooseMarks, type Mark, type MarkChoice } from '../../lib/place/choose-marks.ts';
import { PageMarks } from '../../lib/place/page-marks.ts';
import type { Term } from '../../lib/reading/contract.ts';
import type { PdfView } from '../../lib/viewer/create-viewer.ts';

/** Paints the chosen marks in the pages; `pageMarks` is null until there are pages. */
export function useMarks(view: PdfView | null, pages: RefObject<HTMLElement | null>) {
  const [pageMarks, setPageMarks] = useState<PageMarks | null>(null);
  useEffect(() => {
    if (!view || !pages.current) return;
    const gone = new AbortController();
    setPageMarks(new PageMarks(view, pages.current, gone.signal));
    return () => gone.abort();
  }, [view, pages]);
  return pageMarks;
}

/** The marks that the choice leaves, painted. */
export function useChosenMarks(pageMarks: PageMarks | null, terms: readonly Term[], choice: MarkChoice): readonly Mark[] {
  const marks = useMemo(() => chooseMarks(terms, choice), [terms, choice]);
  useEffect(() => pageMarks?.show(marks), [pageMarks, marks]);
  return marks;
}
