import { type RefObject, useEffect, useState } from 'react';

/** Paper or panel, where there is room for one only. */
export interface Narrow {
  shown: 'stuk' | 'greep';
  show: (which: Narrow['shown']) => void;
}

/** Which of paper and panel is shown. Where the control that had the focus goes out of sight with the panel, the pages get it. */
export function useNarrow(pages: RefObject<HTMLElement | null>): Narrow {
  const [shown, show] = useState<Narrow['shown']>('stuk');
  useEffect(() => {
    const isInSight = document.activeElement?.checkVisibility({ visibilityProperty: true }) ?? false;
    if (shown === 'stuk' && !isInSight) pages.current?.focus({ preventScroll: true });
  }, [shown, pages]);
  return { shown, show };
}
