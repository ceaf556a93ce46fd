import { useRef, useState } from 'react';

/** The search in the paper: whether its bar is open, and the hands to open and close it. */
export interface Finding {
  /** How often it was asked for since it is open; 0: it is closed. */
  asked: number;
  find: () => void;
  close: () => void;
}

/** Opens and closes the search; closing gives the focus back to what had it, and leaves the paper where it is. */
export function useFinding(): Finding {
  const [asked, setAsked] = useState(0);
  const before = useRef<Element | null>(null);
  const find = () => {
    if (asked === 0) before.current = document.activeElement;
    setAsked(asked + 1);
  };
  const close = () => {
    setAsked(0);
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  return { asked, find, close };
}
