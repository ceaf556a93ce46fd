import { type RefObject, useCallback } from 'react';
import { lawLookedUpOn } from '../../lib/knowledge/law/articles.ts';
import { lexicon } from '../../lib/knowledge/terms/index.ts';
import type { Evidence, Item, Reading } from '../../lib/reading/contract.ts';
import type { ItemChoice } from '../item/shown-item.ts';
import { MarkCard } from '../marks/MarkCard.tsx';
import { Panel } from '../panel/Panel.tsx';
import { useOpenPlace } from '../panel/use-open-place.ts';
import { KeepingNotice } from '../profile/KeepingNotice.tsx';
import { correctionWords, settingsWords } from '../profile/keeping-words.ts';
import type { Links } from '../sources/links.ts';
import { Popover } from '../ui/Popover.tsx';
import { Notices } from './Notices.tsx';
import type { Narrow } from './use-narrow.ts';
import type { Session } from './use-session.ts';
import type { Stage } from './use-stage.ts';

const entries = new Map(lexicon.map((entry) => [entry.term, entry]));
const lexiconEntry = (term: string) => entries.get(term) ?? null;

/** The ways from panel and card to the words in the paper, which come into view where there is room for paper or panel. */
function useWays({ navigation }: Session, { show }: Narrow) {
  const { visit, jump, setOpen } = navigation;
  const toTerm = (index: number, isOpen: boolean) => {
    show('stuk');
    visit(index, { isOpen });
  };
  const toWords = useCallback(
    (evidence: Evidence) => {
      show('stuk');
      jump(evidence);
    },
    [show, jump],
  );
  const toPanel = useCallback(() => {
    setOpen(false);
    show('greep');
  }, [setOpen, show]);
  return { toTerm, toWords, toPanel };
}

/** Brings the pages of an item into view, where none of them is. */
function showPages(stage: Stage | null, item: Item | undefined): void {
  if (!stage || !item) return;
  const { viewer, links } = stage.view;
  const [first, last] = item.pages;
  if (viewer.currentPageNumber < first || viewer.currentPageNumber > last) links.goToPage(first);
}

/** What the reader must know before he reads on: of the reading, and of what is kept. */
function SideNotices({ progress, document, corrections, settings }: Session) {
  return (
    <>
      <Notices progress={progress} pages={document?.numPages ?? 0} />
      <KeepingNotice keeping={corrections.keeping} words={correctionWords} />
      <KeepingNotice keeping={settings} words={settingsWords} />
    </>
  );
}

interface CardProps {
  session: Session;
  reading: Reading;
  /** The mark that the card points at. */
  anchor: RefObject<Element | null>;
  links: Links;
  onTerm: (index: number) => void;
}

/** The card at the mark where the reader is. */
function OpenMark({ session, reading, anchor, links, onTerm }: CardProps) {
  const { at, isMoving, setOpen } = session.navigation;
  const mark = at.active === null ? undefined : reading.terms[at.active];
  if (!mark || at.active === null) return null;
  return (
    <Popover label={mark.term} anchor={anchor} isOpen={at.isOpen} isMoving={isMoving} onClose={() => setOpen(false)}>
      <MarkCard reading={reading} index={at.active} entry={lexiconEntry(mark.term)} links={links} onTerm={onTerm} />
    </Popover>
  );
}

interface Props extends ItemChoice, Pick<CardProps, 'session' | 'reading' | 'anchor'> {
  narrow: Narrow;
}

/** The panel beside the paper, and the card at the mark where the reader is. */
export function Side({ session, reading, anchor, narrow, ...choice }: Props) {
  const { progress, navigation, corrections } = session;
  const { toTerm, toWords, toPanel } = useWays(session, narrow);
  const place = useOpenPlace(toWords, toPanel);
  const onItem = (id: string | null) => {
    choice.onItem(id);
    showPages(
      session.stage,
      reading.items.find((item) => item.id === id),
    );
  };
  return (
    <>
      <Panel
        reading={reading}
        itemId={choice.itemId}
        onItem={onItem}
        {...place}
        activeTerm={navigation.at.active}
        onTerm={(index) => toTerm(index, false)}
        lexiconEntry={lexiconEntry}
        lawDate={lawLookedUpOn}
        correcting={{ ...corrections, facts: progress.facts?.items ?? [] }}
        notices={<SideNotices {...session} />}
      />
      <OpenMark session={session} reading={reading} anchor={anchor} links={place.links} onTerm={(index) => toTerm(index, true)} />
    </>
  );
}
