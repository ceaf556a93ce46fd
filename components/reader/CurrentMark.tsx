import type { MouseEvent, RefObject } from 'react';
import type { Box } from './use-boxes.ts';

interface Props {
  /** Where the words stand; one box per line. */
  boxes: readonly Box[];
  /** What a screen reader says. */
  name: string;
  anchor: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpen: () => void;
}

/** The mark where the reader is: the only one that stands in the page as an element, so that it can have the focus. */
export function CurrentMark({ boxes, name, anchor, isOpen, onOpen }: Props) {
  const [first] = boxes;
  if (!first) return null;
  const open = (event: MouseEvent) => {
    event.stopPropagation();
    onOpen();
  };
  return (
    <button
      ref={anchor}
      type="button"
      className="greep-current"
      style={first}
      aria-label={name}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={open}
    >
      {boxes.slice(1).map((box) => (
        <span
          key={`${box.left} ${box.top}`}
          className="greep-current-more"
          style={{ ...box, left: box.left - first.left, top: box.top - first.top }}
        />
      ))}
    </button>
  );
}
