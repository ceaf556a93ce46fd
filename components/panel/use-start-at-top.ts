import { type RefObject, useEffect, useRef } from 'react';

/**
 * Starts what is newly shown in `container` at its top. When the control that had the focus is gone with what it stood in,
 * the focus goes to the new heading (`h2[tabindex]`); else the keyboard would start again at the top of the page.
 */
export function useStartAtTop(container: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    container.current?.querySelector('[role="tabpanel"]')?.scrollTo({ top: 0 });
    const holder = document.activeElement;
    if (holder && holder !== document.body) return;
    container.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  }, [container, shown]);
}
