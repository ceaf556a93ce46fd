import { useEffect, useState } from 'react';
import type { PdfView } from '../../lib/viewer/create-viewer.ts';
import { onView } from '../../lib/viewer/view-events.ts';

/** What the viewer shows now. */
export interface ViewState {
  /** From 1; 0 while nothing is shown. */
  page: number;
  pages: number;
  /** 1 is the size of the paper. */
  scale: number;
  /** 'auto', 'page-width', 'page-fit', or a factor as text. */
  fit: string;
}

const nothing: ViewState = { page: 0, pages: 0, scale: 1, fit: 'auto' };

function stateOf({ viewer }: PdfView): ViewState {
  const { currentPageNumber, pagesCount, currentScale, currentScaleValue } = viewer;
  return { page: currentPageNumber, pages: pagesCount, scale: currentScale, fit: currentScaleValue };
}

/** Follows page and scale of the viewer. */
export function useViewState(view: PdfView | null): ViewState {
  const [state, setState] = useState(nothing);
  useEffect(() => {
    if (!view) return;
    const gone = new AbortController();
    const follow = () => setState(stateOf(view));
    for (const name of ['pagesinit', 'pagechanging', 'scalechanging'] as const) onView(view, [name, follow], gone.signal);
    follow();
    return () => gone.abort();
  }, [view]);
  return state;
}
