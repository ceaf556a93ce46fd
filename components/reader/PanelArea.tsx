import { lazy, type RefObject, Suspense } from 'react';
import type { Evidence } from '../../lib/reading/contract.ts';
import { SettingsContext } from '../profile/settings.ts';
import { useCardSettings } from '../profile/use-card-settings.ts';
import { Notices } from './Notices.tsx';
import type { Session } from './use-session.ts';

/** The panel brings the guide and the lexicon; the pages do not wait for it. */
const Side = lazy(() => import('./Side.tsx').then(({ Side }) => ({ default: Side })));

interface Props {
  session: Session;
  anchor: RefObject<Element | null>;
  itemId: string | null;
  onItem: (id: string | null) => void;
  /** Shows the pages, where there is room for one only. */
  onShowPaper: () => void;
}

/** What Greep says of the paper, once it is read. */
export function PanelArea({ session, anchor, itemId, onItem, onShowPaper }: Props) {
  const { document, reading, progress, navigation, corrections, settings } = session;
  const cardSettings = useCardSettings(settings);
  const waiting = (
    <aside className="greep-panel" aria-label="Greep op dit stuk">
      <Notices progress={progress} pages={document?.numPages ?? 0} />
    </aside>
  );
  if (!reading) return waiting;
  const jump = (evidence: Evidence) => {
    onShowPaper();
    navigation.jump(evidence);
  };
  const goToTerm = (index: number, isOpen = false) => {
    onShowPaper();
    navigation.visit(index, { isOpen });
  };
  return (
    <SettingsContext value={cardSettings}>
      <Suspense fallback={waiting}>
        <Side
          reading={reading}
          progress={progress}
          at={navigation.at}
          anchor={anchor}
          itemId={itemId}
          onItem={onItem}
          onTerm={goToTerm}
          onJump={jump}
          onCloseMark={() => navigation.setOpen(false)}
          correcting={{ ...corrections, facts: progress.facts?.items ?? [] }}
          book={corrections.keeping}
          settings={settings}
        />
      </Suspense>
    </SettingsContext>
  );
}
