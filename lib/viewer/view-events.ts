import type { PdfView } from './create-viewer.ts';

/** The events of pdf.js' viewer that Greep listens to, with what they carry. Pages count from 1, page indexes from 0. */
export interface ViewEvents {
  pagesinit: Record<string, never>;
  pagechanging: { pageNumber: number };
  pagerendered: { pageNumber: number };
  scalechanging: { scale: number; presetValue: string | undefined };
  rotationchanging: { pagesRotation: number };
  textlayerrendered: { pageNumber: number };
  /** `pageIndex` -1: all pages. */
  updatetextlayermatches: { pageIndex: number };
  updatefindmatchescount: { matchesCount: FindCount };
  updatefindcontrolstate: { state: number; matchesCount: FindCount };
  updateviewarea: { location: ViewLocation };
}

/** Which match is selected and how many there are; both 0 when there are none. */
export interface FindCount {
  current: number;
  total: number;
}

/** A place in the document: page and the top left corner that is shown, in PDF points. */
export interface ViewLocation {
  pageNumber: number;
  scale: number | string;
  left: number;
  top: number;
  rotation: number;
}

/** Listens until the signal aborts. */
export function onView<K extends keyof ViewEvents>(
  { events }: PdfView,
  [name, listener]: [name: K, listener: (event: ViewEvents[K]) => void],
  signal: AbortSignal,
): void {
  events.on(name, listener, { signal });
}
