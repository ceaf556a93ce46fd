import { type RefObject, useEffect, useRef } from 'react';
import { startOf } from '../ui/start-of.ts';

/**
 * Starts what is newly shown in `container` at its top. When the control that had the focus stood elsewhere, or is gone with what it
 * stood in, the focus goes to the start of what is shown; else the keyboard would start again at the top of the page.
 */
export function useStartAtTop(container: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    container.current?.querySelector('[role="tabpanel"]')?.scrollTo({ top: 0 });
    const begin = () => {
      if (!container.current?.contains(document.activeElement)) startOf(container.current)?.focus();
    };
    begin();
    // The content of another tab comes a render later.
    const coming = requestAnimationFrame(begin);
    return () => cancelAnimationFrame(coming);
  }, [container, shown]);
}
