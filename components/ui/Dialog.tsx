import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import { CloseIcon } from './icons.tsx';
import './overlay.css';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Takes the room that the window has, for something to read. */
  isWide?: boolean;
  children: ReactNode;
}

/** A window over the page that holds the focus until it is closed. */
export function Dialog({ title, isOpen, onClose, isWide = false, children }: Props) {
  const change = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <ModalOverlay className="greep-overlay" isOpen={isOpen} onOpenChange={change} isDismissable>
      <Modal className={`greep-modal ${isWide ? 'greep-modal-wide' : ''}`}>
        <AriaDialog className="greep-dialog">
          <header className="greep-dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button look="icon" aria-label="Sluiten" onPress={onClose}>
              <CloseIcon />
            </Button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
