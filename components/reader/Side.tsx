import { type RefObject, useMemo, useState } from 'react';
import type { GuidePlace } from '../../lib/guide/index.ts';
import { lawLookedUpOn } from '../../lib/knowledge/law/articles.ts';
import { lexicon } from '../../lib/knowledge/terms/index.ts';
import type { Evidence, Reading } from '../../lib/reading/contract.ts';
import type { Correcting } from '../item/correcting.ts';
import { MarkCard } from '../marks/MarkCard.tsx';
import { Panel, type PanelTab } from '../panel/Panel.tsx';
import { KeepingNotice } from '../profile/KeepingNotice.tsx';
import { correctionWords, settingsWords } from '../profile/keeping-words.ts';
import type { Keeping } from '../profile/use-stored.ts';
import type { Links } from '../sources/links.ts';
import { Popover } from '../ui/Popover.tsx';
import { Notices } from './Notices.tsx';
import type { Navigation } from './use-navigation.ts';
import type { ReadingState } from './use-reading.ts';

interface Props {
  reading: Reading;
  progress: ReadingState;
  at: Navigation;
  isMoving: boolean;
  anchor: RefObject<Element | null>;
  itemId: string | null;
  onItem: (id: string | null) => void;
  onTerm: (index: number, isOpen?: boolean) => void;
  onJump: (evidence: Evidence) => void;
  onCloseMark: () => void;
  /** Shows the panel, where there is room for paper or panel. */
  onShow: () => void;
  correcting: Correcting;
  /** How the corrections, and the settings, are kept. */
  book: Keeping;
  settings: Keeping;
}

const entries = new Map(lexicon.map((entry) => [entry.term, entry]));
const lexiconEntry = (term: string) => entries.get(term) ?? null;

/** The panel beside the paper, and the card at the mark where the reader is. */
export function Side({ reading, progress, at, isMoving, anchor, ...props }: Props) {
  const [tab, setTab] = useState<PanelTab>('raad');
  const [guidePlace, setGuidePlace] = useState<GuidePlace | null>(null);
  const { onJump, onShow, onCloseMark } = props;
  const links: Links = useMemo(() => {
    const openGuide = (place: GuidePlace) => {
      onCloseMark();
      onShow();
      setTab('gids');
      setGuidePlace(place);
    };
    return { jump: onJump, openGuide };
  }, [onJump, onShow, onCloseMark]);
  const mark = at.active === null ? undefined : reading.terms[at.active];
  return (
    <>
      <Panel
        reading={reading}
        itemId={props.itemId}
        onItem={props.onItem}
        tab={tab}
        onTab={setTab}
        activeTerm={at.active}
        onTerm={props.onTerm}
        guidePlace={guidePlace}
        onGuide={setGuidePlace}
        links={links}
        lexiconEntry={lexiconEntry}
        lawDate={lawLookedUpOn}
        correcting={props.correcting}
        notices={
          <>
            <Notices progress={progress} pages={reading.pages} />
            <KeepingNotice keeping={props.book} words={correctionWords} />
            <KeepingNotice keeping={props.settings} words={settingsWords} />
          </>
        }
      />
      {mark && at.active !== null && (
        <Popover label={mark.term} anchor={anchor} isOpen={at.isOpen} isMoving={isMoving} onClose={onCloseMark}>
          <MarkCard
            reading={reading}
            index={at.active}
            entry={lexiconEntry(mark.term)}
            links={links}
            onTerm={(index) => props.onTerm(index, true)}
          />
        </Popover>
      )}
    </>
  );
}
