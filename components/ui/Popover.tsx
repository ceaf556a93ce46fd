import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Popover as AriaPopover, Dialog } from 'react-aria-components';
import './overlay.css';

interface Props {
  label: string;
  /** The element it points at, such as a mark in the page. */
  anchor: RefObject<Element | null>;
  isOpen: boolean;
  /** The anchor is on its way to another place: the card stays open, and comes along once the anchor is there. */
  isMoving: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Calls `onClose` at a press outside `card`, which goes on to what was pressed. */
function useCloseOutside(card: RefObject<Element | null>, onClose: () => void) {
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (card.current && target instanceof Node && !card.current.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [card, onClose]);
}

/** Places the card anew where its anchor has come to: react-aria does so when the window gets another size, not when the anchor moves. */
function useComeAlong(isMoving: boolean) {
  useEffect(() => {
    if (!isMoving) dispatchEvent(new Event('resize'));
  }, [isMoving]);
}

/**
 * A small card beside an element of the page, which stays in use: a scroll and a press on it close the card.
 * Escape closes it too; the focus goes back to where it was.
 */
export function Popover({ label, anchor, isOpen, isMoving, onClose, children }: Props) {
  const card = useRef<HTMLElement>(null);
  useCloseOutside(card, onClose);
  useComeAlong(isMoving);
  const change = (open: boolean) => {
    if (!open && !isMoving) onClose();
  };
  return (
    <AriaPopover
      ref={card}
      className="greep-popover"
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={change}
      placement="bottom start"
      offset={8}
      isNonModal
    >
      <Dialog className="greep-popover-body" aria-label={label}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
