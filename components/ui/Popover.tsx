import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog } from 'react-aria-components';
import './overlay.css';

interface Props {
  label: string;
  /** The element it points at, such as a mark in the page. */
  anchor: RefObject<Element | null>;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A small card beside an element of the page. Escape and a click elsewhere close it; focus goes back to where it was. */
export function Popover({ label, anchor, isOpen, onClose, children }: Props) {
  const change = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <AriaPopover
      className="greep-popover"
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={change}
      placement="bottom start"
      offset={8}
    >
      <Dialog className="greep-popover-body" aria-label={label}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
