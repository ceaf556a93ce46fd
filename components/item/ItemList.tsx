import { kindLabels, verbLabels } from '../../lib/knowledge/labels.ts';
import type { Item } from '../../lib/reading/contract.ts';
import { Button } from '../ui/Button.tsx';
import { count, inProse } from '../ui/count.ts';
import { NextIcon, PreviousIcon } from '../ui/icons.tsx';
import './list.css';

interface Props {
  items: readonly Item[];
  itemId: string | null;
  /** null: show the list itself. */
  onItem: (id: string | null) => void;
}

/** What an item is, in a line: 'begroting · vaststellen en kennisnemen'. */
function oneLine({ kind, asks }: Item): string {
  const verbs = inProse([...new Set(asks.map((ask) => verbLabels[ask.verb]))]);
  const name = kind === 'overig' ? '' : kindLabels[kind];
  return [name, verbs].filter(Boolean).join(' · ');
}

/** All items of the document; choosing one shows its card. */
export function ItemList({ items, itemId, onItem }: Props) {
  return (
    <nav aria-label="Agendapunten">
      <h2 className="greep-list-head" tabIndex={-1}>
        {count(items.length, 'onderwerp', 'onderwerpen')} in dit stuk
      </h2>
      <ol className="greep-items">
        {items.map((item) => (
          <li key={item.id}>
            <Button className="greep-items-entry" aria-current={item.id === itemId} onPress={() => onItem(item.id)}>
              <span className="greep-items-number">{item.number ?? '–'}</span>
              <span>
                <span className="greep-items-title">{item.title}</span>
                <span className="greep-quiet">{oneLine(item)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where the reader is among the items: previous, next, and back to the list. */
export function ItemSwitch({ items, itemId, onItem }: Props) {
  const at = items.findIndex((item) => item.id === itemId);
  if (items.length < 2 || at < 0) return null;
  const go = (step: number) => onItem(items[at + step]?.id ?? null);
  return (
    <nav className="greep-switch" aria-label="Ander agendapunt">
      <Button look="link" onPress={() => onItem(null)}>
        Alle {items.length} onderwerpen
      </Button>
      <span className="greep-switch-here">
        {at + 1} van {items.length}
      </span>
      <Button look="icon" aria-label="Vorig onderwerp" isDisabled={at === 0} onPress={() => go(-1)}>
        <PreviousIcon />
      </Button>
      <Button look="icon" aria-label="Volgend onderwerp" isDisabled={at === items.length - 1} onPress={() => go(1)}>
        <NextIcon />
      </Button>
    </nav>
  );
}
