import { useEffect, useState } from 'react';
import type { MarkPart } from '../../lib/place/choose-marks.ts';
import { onView } from '../../lib/viewer/view-events.ts';
import type { Stage } from './use-stage.ts';

/** A box in the scrolling area of the pages, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where words stand in the scrolling area, a box per line; follows zoom, rotation and redrawing. Empty while not drawn. */
export function useBoxes(stage: Stage | null, parts: readonly MarkPart[]): Box[] {
  const [boxes, setBoxes] = useState<Box[]>([]);
  useEffect(() => {
    if (!stage || parts.length === 0) return setBoxes([]);
    const { view, pageMarks } = stage;
    const gone = new AbortController();
    const measure = () => setBoxes(parts.flatMap((part) => boxesOf(view.viewer.container, pageMarks.rangeOf(part))));
    const later = () => requestAnimationFrame(measure);
    for (const name of ['textlayerrendered', 'updatetextlayermatches', 'scalechanging', 'rotationchanging'] as const) {
      onView(view, [name, later], gone.signal);
    }
    const resized = new ResizeObserver(measure);
    resized.observe(view.viewer.container);
    measure();
    return () => {
      gone.abort();
      resized.disconnect();
    };
  }, [stage, parts]);
  return boxes;
}

function boxesOf(container: HTMLElement, range: Range | null): Box[] {
  const origin = container.getBoundingClientRect();
  return [...(range?.getClientRects() ?? [])]
    .filter(({ width }) => width > 0)
    .map(({ left, top, width, height }) => ({
      left: left - origin.left + container.scrollLeft,
      top: top - origin.top + container.scrollTop,
      width,
      height,
    }));
}
