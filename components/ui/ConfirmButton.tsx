import { useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  children: string;
  look?: 'plain' | 'outline';
  question: string;
  /** What goes for good. */
  warning: string;
  /** What the two answers say. */
  answers: { yes: string; no: string };
  onConfirm: () => void;
}

/** A button for what cannot be undone: it asks before it does it. */
export function ConfirmButton({ children, look = 'plain', question, warning, answers, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const confirm = () => {
    close();
    onConfirm();
  };
  return (
    <>
      <Button look={look} onPress={() => setAsking(true)}>
        {children}
      </Button>
      <Dialog title={question} isOpen={asking} onClose={close}>
        <p>{warning}</p>
        <div className="greep-dialog-actions">
          <Button look="main" onPress={confirm}>
            {answers.yes}
          </Button>
          <Button look="outline" onPress={close}>
            {answers.no}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
