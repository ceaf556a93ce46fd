import { Button } from '../ui/Button.tsx';
import type { Undo } from './use-undo.ts';

interface Props {
  undo: Undo;
  onBack: () => void;
  onClose: () => void;
}

/** What was just done, and the way to take it back. */
export function UndoBar({ undo, onBack, onClose }: Props) {
  return (
    <div className="greep-undo" role="status">
      <span>{undo.said}</span>
      <Button look="link" autoFocus={undo.isRemoval ?? false} onPress={onBack}>
        Zet terug
      </Button>
      <Button look="link" onPress={onClose}>
        Sluit
      </Button>
    </div>
  );
}
