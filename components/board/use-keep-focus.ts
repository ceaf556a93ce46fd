import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface KeptFocus {
  ref: RefObject<HTMLDivElement | null>;
  tabIndex: -1;
  onFocus: () => void;
  onBlur: (event: FocusEvent) => void;
}

/**
 * For a part of the screen whose buttons make room for others: where the one that was pressed goes, the part itself has the focus,
 * so that a reader with a keyboard goes on from here and not from the top of the page.
 */
export function useKeepFocus(): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  useLayoutEffect(() => {
    const isLost = isInside.current && (document.activeElement === null || document.activeElement === document.body);
    if (isLost) ref.current?.focus({ preventScroll: true });
  });
  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      isInside.current = true;
    },
    // A button that is taken away has the focus no more either, but did not give it up.
    onBlur: ({ target }) => {
      isInside.current = !target.isConnected;
    },
  };
}
