import { Dialog } from '../ui/Dialog.tsx';
import { shortcuts } from './shortcuts.ts';

/** What can be done from the keyboard. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Sneltoetsen" isOpen onClose={onClose}>
      <dl className="greep-keys">
        {shortcuts.map(({ keys, name }) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
