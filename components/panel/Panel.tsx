import { type ReactNode, useRef } from 'react';
import type { TermEntry } from '../../lib/knowledge/terms/types.ts';
import type { Item, PrincipleLink, Reading } from '../../lib/reading/contract.ts';
import type { GuideBook, GuideId } from '../guide/book.ts';
import { GuideTab } from '../guide/GuideTab.tsx';
import { ItemCard } from '../item/ItemCard.tsx';
import { ItemList, ItemSwitch } from '../item/ItemList.tsx';
import { AbbreviationList } from '../marks/AbbreviationList.tsx';
import { TermList } from '../marks/TermList.tsx';
import { RoleList } from '../roles/RoleList.tsx';
import { RouteTab } from '../route/RouteTab.tsx';
import type { Links } from '../sources/links.ts';
import { type TabEntry, Tabs } from '../ui/Tabs.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import '../ui/base.css';
import './panel.css';

export type PanelTab = 'raad' | 'route' | 'rollen' | 'begrippen' | 'gids';

export interface PanelProps {
  reading: Reading;
  /** The item that is shown; null: the list of items. A document with one item shows that. */
  itemId: string | null;
  onItem: (id: string | null) => void;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  /** Index in `reading.terms` of the place that is shown; null: none. */
  activeTerm: number | null;
  onTerm: (index: number) => void;
  /** The principle or recommendation open in the Gids tab. */
  guideId: GuideId | null;
  onGuide: (id: GuideId | null) => void;
  links: Links;
  book: GuideBook;
  lexiconEntry: (term: string) => TermEntry | null;
  /** The day (ISO) on which the law that is cited was in force. */
  lawDate: string;
  /** Messages that stand above the tabs. */
  notices?: ReactNode;
}

/** The item to show: the chosen one, or the only one. */
function shownItem({ reading, itemId }: PanelProps): Item | null {
  const only = reading.items.length === 1 ? reading.items[0] : undefined;
  return reading.items.find((item) => item.id === itemId) ?? only ?? null;
}

function principlesOf({ reading }: PanelProps, item: Item | null): PrincipleLink[] {
  return item ? item.principles : reading.items.flatMap((each) => each.principles);
}

function Terms({ reading, activeTerm, onTerm, lexiconEntry, links }: PanelProps) {
  const meaning = (term: string) => lexiconEntry(term)?.meaning ?? null;
  return (
    <>
      <h2 className="greep-tab-title" tabIndex={-1}>
        Begrippen in dit stuk
      </h2>
      <TermList terms={reading.terms} activeTerm={activeTerm} onTerm={onTerm} meaning={meaning} />
      <AbbreviationList abbreviations={reading.abbreviations} links={links} />
    </>
  );
}

function tabsOf(props: PanelProps): TabEntry<PanelTab>[] {
  const { reading, itemId, onItem, links, book, guideId, onGuide, lawDate } = props;
  const item = shownItem(props);
  const ofItem = (show: (item: Item) => ReactNode) =>
    item ? show(item) : <ItemList items={reading.items} itemId={itemId} onItem={onItem} />;
  const guide = <GuideTab linked={principlesOf(props, item)} book={book} links={links} open={guideId} onOpen={onGuide} />;
  return [
    {
      id: 'raad',
      name: 'Raad',
      content: ofItem((it) => <ItemCard item={it} reading={reading} links={links} lawDate={lawDate} />),
    },
    { id: 'route', name: 'Route', content: ofItem((it) => <RouteTab item={it} links={links} />) },
    { id: 'rollen', name: 'Rollen', content: ofItem((it) => <RoleList roles={it.roles} links={links} />) },
    { id: 'begrippen', name: 'Begrippen', content: <Terms {...props} /> },
    { id: 'gids', name: 'Gids', content: guide },
  ];
}

/** What Greep says of the document, beside the page: five tabs over one Reading. It keeps no state of its own. */
export function Panel(props: PanelProps) {
  const { reading, itemId, onItem, tab, onTab, guideId, notices } = props;
  const container = useRef<HTMLElement>(null);
  useFocusWhenLost(container, `${tab} ${itemId} ${guideId}`);
  return (
    <aside className="greep-panel" aria-label="Greep op dit stuk" ref={container}>
      {notices}
      <ItemSwitch items={reading.items} itemId={itemId} onItem={onItem} />
      <Tabs label="Onderdelen" tabs={tabsOf(props)} selected={tab} onSelect={onTab} />
    </aside>
  );
}
