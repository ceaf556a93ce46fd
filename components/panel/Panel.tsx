import { type ReactNode, useRef } from 'react';
import { isUnreadable } from '../../lib/council/index.ts';
import type { GuidePlace } from '../../lib/guide/index.ts';
import type { TermEntry } from '../../lib/knowledge/terms/types.ts';
import type { Item, PrincipleLink, Reading } from '../../lib/reading/contract.ts';
import { GuideContents } from '../guide/GuideContents.tsx';
import { GuideScreen } from '../guide/GuideScreen.tsx';
import { Linked } from '../guide/Linked.tsx';
import type { Correcting } from '../item/correcting.ts';
import { ItemCard } from '../item/ItemCard.tsx';
import { ItemList, ItemSwitch } from '../item/ItemList.tsx';
import { UnreadCard } from '../item/UnreadCard.tsx';
import { AbbreviationList } from '../marks/AbbreviationList.tsx';
import { TermList } from '../marks/TermList.tsx';
import { RoleList } from '../roles/RoleList.tsx';
import { RouteTab } from '../route/RouteTab.tsx';
import type { Links } from '../sources/links.ts';
import { type TabEntry, Tabs } from '../ui/Tabs.tsx';
import { useStartAtTop } from './use-start-at-top.ts';
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
  /** What is open in the Gids tab; null: nothing. */
  guidePlace: GuidePlace | null;
  onGuide: (place: GuidePlace | null) => void;
  links: Links;
  lexiconEntry: (term: string) => TermEntry | null;
  /** The day (ISO) on which the law that is cited was looked up. */
  lawDate: string;
  /** What the reader set right; absent: nothing can be corrected. */
  correcting?: Correcting;
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
      <AbbreviationList abbreviations={reading.abbreviations} unexplained={reading.unexplained} links={links} />
    </>
  );
}

function Card({ item, ...props }: PanelProps & { item: Item }) {
  const { reading, links, lawDate, correcting } = props;
  return <ItemCard key={item.id} item={item} reading={reading} links={links} lawDate={lawDate} correcting={correcting} />;
}

function Guide({ item, ...props }: PanelProps & { item: Item | null }) {
  const { links, guidePlace, onGuide, reading } = props;
  const home = (
    <>
      <Linked linked={principlesOf(props, item)} links={links} />
      <GuideContents links={links} />
    </>
  );
  return <GuideScreen place={guidePlace} onPlace={onGuide} links={links} home={home} reading={reading} />;
}

function tabsOf(props: PanelProps): TabEntry<PanelTab>[] {
  const { reading, itemId, onItem, links } = props;
  const item = isUnreadable(reading) ? null : shownItem(props);
  const instead = isUnreadable(reading) ? (
    <UnreadCard reading={reading} links={links} />
  ) : (
    <ItemList items={reading.items} itemId={itemId} onItem={onItem} />
  );
  return [
    { id: 'raad', name: 'Raad', content: item ? <Card {...props} item={item} /> : instead },
    { id: 'route', name: 'Route', content: item ? <RouteTab item={item} links={links} /> : instead },
    { id: 'rollen', name: 'Rollen', content: item ? <RoleList item={item} links={links} /> : instead },
    { id: 'begrippen', name: 'Begrippen', content: <Terms {...props} /> },
    { id: 'gids', name: 'Gids', content: <Guide {...props} item={item} /> },
  ];
}

/** What Greep says of the document, beside the page: five tabs over one Reading. It keeps no state of its own. */
export function Panel(props: PanelProps) {
  const { reading, itemId, onItem, tab, onTab, guidePlace, notices } = props;
  const container = useRef<HTMLElement>(null);
  useStartAtTop(container, `${tab} ${itemId} ${guidePlace}`);
  return (
    <aside className="greep-panel" aria-label="Greep op dit stuk" ref={container}>
      {notices}
      <ItemSwitch items={reading.items} itemId={itemId} onItem={onItem} />
      <Tabs label="Onderdelen" tabs={tabsOf(props)} selected={tab} onSelect={onTab} />
    </aside>
  );
}
