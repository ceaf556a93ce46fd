import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to the heading (`h2[tabindex]`) in `container` after `shown` has changed and the control that had the
 * focus is gone with what it stood in; else the keyboard would start again at the top of the page.
 */
export function useFocusWhenLost(container: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const holder = document.activeElement;
    if (holder && holder !== document.body) return;
    container.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  }, [container, shown]);
}
