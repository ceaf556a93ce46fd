import { type RefObject, useEffect, useRef } from 'react';

/** While the meeting is shown the tab bears its name; who comes back to it from a paper is where he left. */
export function useComeBack(isHidden: boolean, name: string): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null);
  const left = useRef<{ focus: Element | null; top: number }>({ focus: null, top: 0 });
  useEffect(() => {
    if (isHidden) return;
    const before = document.title;
    document.title = `${name} – Greep`;
    return () => {
      document.title = before;
    };
  }, [isHidden, name]);
  useEffect(() => {
    const shown = screen.current;
    if (isHidden || !shown) return;
    shown.scrollTop = left.current.top;
    if (left.current.focus instanceof HTMLElement) left.current.focus.focus({ preventScroll: true });
    const gone = new AbortController();
    const note = () => {
      left.current = { focus: document.activeElement, top: shown.scrollTop };
    };
    for (const name of ['focusin', 'scroll']) shown.addEventListener(name, note, { signal: gone.signal });
    return () => gone.abort();
  }, [isHidden]);
  return screen;
}
