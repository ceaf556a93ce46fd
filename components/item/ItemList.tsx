import { isAboutMeeting } from '../../lib/council/index.ts';
import type { Item } from '../../lib/reading/contract.ts';
import { askedInWords, decidesShortly, kindInWords } from '../../lib/wording/index.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/count.ts';
import { NextIcon, PreviousIcon } from '../ui/icons.tsx';
import './list.css';

interface Props {
  items: readonly Item[];
  itemId: string | null;
  /** null: show the list itself. */
  onItem: (id: string | null) => void;
}

/** What is asked, and who decides: 'vaststellen en kennisnemen · beslist: algemeen bestuur'. Nothing is missed of an opening. */
function asked(item: Item): string {
  if (isAboutMeeting(item) && item.asks.length === 0) return '';
  return [askedInWords(item) ?? 'er wordt niets gevraagd', decidesShortly(item)].filter(Boolean).join(' · ');
}

/** The pages of an item: 'blz. 3', 'blz. 3–5'. */
const pagesOf = ({ pages: [first, last] }: Item): string => `blz. ${first === last ? first : `${first}–${last}`}`;

/** The line on what kind of item this is; an item of no kind has only its pages. */
function about(item: Item): string {
  return [kindInWords(item), item.confidential && 'vertrouwelijk', pagesOf(item)].filter(Boolean).join(' · ');
}

function Entry({ item, itemId, onItem }: Omit<Props, 'items'> & { item: Item }) {
  return (
    <li>
      <Button className="greep-items-entry" aria-current={item.id === itemId} onPress={() => onItem(item.id)}>
        <span className="greep-items-number">{item.number ?? '–'}</span>
        <span>
          <span className="greep-items-title">{item.title}</span>
          {asked(item) && <span className="greep-items-line">{asked(item)}</span>}
          <span className="greep-items-line greep-quiet">{about(item)}</span>
        </span>
      </Button>
    </li>
  );
}

/** Neighbours under the same heading of the agenda; a heading may come back later. */
function inGroups(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const open = groups.at(-1);
    if (open?.[0]?.group === item.group) open.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** All items of the document under the headings of the agenda; choosing one shows its card. */
export function ItemList({ items, ...props }: Props) {
  return (
    <nav aria-label="Agendapunten">
      <h2 className="greep-list-head" tabIndex={-1}>
        {count(items.length, 'onderwerp', 'onderwerpen')} in dit stuk
      </h2>
      {inGroups(items).map((group) => (
        <section key={group[0]?.id} className="greep-items-group">
          {group[0]?.group && <h3>{group[0].group}</h3>}
          <ol className="greep-items">
            {group.map((item) => (
              <Entry key={item.id} item={item} {...props} />
            ))}
          </ol>
        </section>
      ))}
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
