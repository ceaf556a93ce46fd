import { type ReactNode, useRef } from 'react';
import { isUnreadable } from '../../lib/council/index.ts';
import type { TermEntry } from '../../lib/knowledge/terms/types.ts';
import type { Item, Reading } from '../../lib/reading/contract.ts';
import { GuideContents } from '../guide/GuideContents.tsx';
import { GuideScreen } from '../guide/GuideScreen.tsx';
import { Linked } from '../guide/Linked.tsx';
import type { Correcting } from '../item/correcting.ts';
import { ItemCard } from '../item/ItemCard.tsx';
import { ItemList, ItemSwitch } from '../item/ItemList.tsx';
import { type ItemChoice, shownItem } from '../item/shown-item.ts';
import { UnreadCard } from '../item/UnreadCard.tsx';
import { AbbreviationList } from '../marks/AbbreviationList.tsx';
import { TermList } from '../marks/TermList.tsx';
import { RoleList } from '../roles/RoleList.tsx';
import { RouteTab } from '../route/RouteTab.tsx';
import { type TabEntry, Tabs } from '../ui/Tabs.tsx';
import type { OpenPlace, PanelTab } from './use-open-place.ts';
import { useStartAtTop } from './use-start-at-top.ts';
import '../ui/base.css';
import './panel.css';

export interface PanelProps extends ItemChoice, OpenPlace {
  reading: Reading;
  /** Index in `reading.terms` of the place that is shown; null: none. */
  activeTerm: number | null;
  onTerm: (index: number) => void;
  lexiconEntry: (term: string) => TermEntry | null;
  /** The day (ISO) on which the law that is cited was looked up. */
  lawDate: string;
  /** What the reader set right; absent: nothing can be corrected. */
  correcting?: Correcting;
  /** Messages that stand above the tabs. */
  notices?: ReactNode;
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

function Guide({ item, ...props }: PanelProps & { item: Item | null }) {
  const { links, guidePlace, onGuide, reading } = props;
  const principles = (item ? [item] : reading.items).flatMap((each) => each.principles);
  const home = (
    <>
      <Linked linked={principles} links={links} />
      <GuideContents links={links} />
    </>
  );
  return <GuideScreen place={guidePlace} onPlace={onGuide} links={links} home={home} reading={reading} />;
}

/** Where one item must be shown and none is: the list to choose from, or that nothing could be read. */
function Instead({ reading, itemId, onItem, links }: PanelProps) {
  if (isUnreadable(reading)) return <UnreadCard reading={reading} links={links} />;
  return <ItemList items={reading.items} itemId={itemId} onItem={onItem} />;
}

function tabsOf(props: PanelProps): TabEntry<PanelTab>[] {
  const { reading, itemId, links, lawDate, correcting } = props;
  const item = isUnreadable(reading) ? null : shownItem(reading.items, itemId);
  const about = { reading, links, lawDate, correcting };
  const instead = <Instead {...props} />;
  return [
    { id: 'raad', name: 'Raad', content: item ? <ItemCard key={item.id} item={item} {...about} /> : instead },
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
