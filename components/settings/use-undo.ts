import { useRef, useState } from 'react';
import { startHere } from '../ui/start-of.ts';
import type { Edit, SettingsForm, UndoWords } from './form.ts';

/** What was just done and can be taken back; `id` tells one from the next. */
export interface Undo extends UndoWords {
  id: number;
}

/**
 * Changes of the settings, the last of which can be taken back. What takes it back, or lets it be, is gone when it is pressed: the
 * focus goes to the part of the screen where the change was made.
 */
export function useUndo(change: (edit: Edit) => Promise<void>) {
  const [undo, setUndo] = useState<Undo | null>(null);
  const heading = useRef<HTMLElement | null>(null);
  const changes: Omit<SettingsForm, 'profile'> = {
    change: (edit) => {
      setUndo((last) => (last?.isSnapshot ? null : last));
      void change(edit);
    },
    changeWithUndo: (edit, words) => {
      heading.current = startHere();
      setUndo((last) => ({ ...words, id: (last?.id ?? 0) + 1 }));
      void change(edit);
    },
  };
  const close = () => {
    setUndo(null);
    heading.current?.focus({ preventScroll: true });
  };
  const takeBack = () => {
    if (undo) void change(undo.back);
    close();
  };
  return { changes, undo, takeBack, close };
}
