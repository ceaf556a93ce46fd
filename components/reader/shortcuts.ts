import { useEffect, useEffectEvent } from 'react';

/** What a key can do in the reader. */
export type Action =
  | 'next-mark'
  | 'previous-mark'
  | 'open-mark'
  | 'all-marks'
  | 'no-marks'
  | 'find'
  | 'find-next'
  | 'find-previous'
  | 'print'
  | 'save'
  | 'open'
  | 'keys';

interface Shortcut {
  action: Action;
  /** As it is shown. */
  keys: string;
  name: string;
  test: (event: KeyboardEvent) => boolean;
}

/** Ctrl, or the command key of a Mac. */
const command = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && !event.altKey;
const alt = (event: KeyboardEvent) => event.altKey && !event.ctrlKey && !event.metaKey;

/** In the page itself: a single letter must not act while the reader types or walks elsewhere (WCAG 2.1.4). */
const inPage = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('.greep-document') !== null && !target.closest('input, textarea, select');

/** In an open menu or list, and on what opens a list, the arrows are theirs, with Alt too. */
const isOfList = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('[role="menu"], [role="listbox"], [aria-haspopup="listbox"]') !== null;
const arrow = (event: KeyboardEvent, key: 'ArrowDown' | 'ArrowUp') => alt(event) && event.key === key && !isOfList(event);

/** Every key of the reader. */
export const shortcuts: readonly Shortcut[] = [
  { action: 'next-mark', keys: 'Alt + ↓', name: 'Volgende markering', test: (e) => arrow(e, 'ArrowDown') },
  { action: 'previous-mark', keys: 'Alt + ↑', name: 'Vorige markering', test: (e) => arrow(e, 'ArrowUp') },
  { action: 'open-mark', keys: 'Enter', name: 'Uitleg bij de markering waar u bent', test: () => false },
  {
    action: 'all-marks',
    keys: 'Alt + A',
    name: 'Alle plaatsen markeren, of weer de eerste',
    test: (e) => alt(e) && e.code === 'KeyA',
  },
  { action: 'no-marks', keys: 'Alt + G', name: 'Geen markeringen, of weer wel', test: (e) => alt(e) && e.code === 'KeyG' },
  { action: 'find', keys: 'Ctrl + F', name: 'Zoeken in het stuk', test: (e) => command(e) && !e.shiftKey && e.code === 'KeyF' },
  { action: 'find-next', keys: 'Enter', name: 'Volgende vindplaats, in het zoekveld', test: () => false },
  { action: 'find-previous', keys: 'Shift + Enter', name: 'Vorige vindplaats, in het zoekveld', test: () => false },
  { action: 'print', keys: 'Ctrl + P', name: 'Afdrukken', test: (e) => command(e) && !e.shiftKey && e.code === 'KeyP' },
  {
    action: 'save',
    keys: 'Ctrl + S',
    name: 'Het oorspronkelijke stuk opslaan',
    test: (e) => command(e) && !e.shiftKey && e.code === 'KeyS',
  },
  {
    action: 'open',
    keys: 'Ctrl + O',
    name: 'Een ander stuk openen',
    test: (e) => command(e) && !e.shiftKey && e.code === 'KeyO',
  },
  { action: 'keys', keys: '?', name: 'Deze lijst, als u in de bladzijde bent', test: (e) => inPage(e) && e.key === '?' },
];

/** Calls `act` for each key of the reader that `counts`; neither the browser nor the control that has the focus then acts on it. */
export function useShortcuts(act: (action: Action) => void, counts: (action: Action) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcuts.find(({ action, test }) => counts(action) && test(event));
    if (!shortcut) return;
    event.preventDefault();
    event.stopPropagation();
    act(shortcut.action);
  });
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('keydown', (event) => press(event), { capture: true, signal: gone.signal });
    return () => gone.abort();
  }, []);
}
