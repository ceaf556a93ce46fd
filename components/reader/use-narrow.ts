import { type RefObject, useEffect, useState } from 'react';

/** Which of paper and panel is shown where there is room for one only. */
export type Narrow = 'stuk' | 'greep';

/** Paper or panel. Where the control that had the focus goes out of sight with the panel, the focus goes to the pages. */
export function useNarrow(pages: RefObject<HTMLElement | null>): [Narrow, (narrow: Narrow) => void] {
  const [narrow, setNarrow] = useState<Narrow>('stuk');
  useEffect(() => {
    const isInSight = document.activeElement?.checkVisibility({ visibilityProperty: true }) ?? false;
    if (narrow === 'stuk' && !isInSight) pages.current?.focus({ preventScroll: true });
  }, [narrow, pages]);
  return [narrow, setNarrow];
}
