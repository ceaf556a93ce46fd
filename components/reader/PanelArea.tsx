import type { RefObject } from 'react';
import type { Evidence } from '../../lib/reading/contract.ts';
import { SettingsContext } from '../profile/settings.ts';
import { useCardSettings } from '../profile/use-card-settings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { loadSide } from './later.ts';
import { Notices } from './Notices.tsx';
import type { Narrow } from './use-narrow.ts';
import type { Session } from './use-session.ts';

interface Props {
  session: Session;
  anchor: RefObject<Element | null>;
  itemId: string | null;
  onItem: (id: string | null) => void;
  /** Shows paper or panel, where there is room for one only. */
  onNarrow: (narrow: Narrow) => void;
}

/** What Greep says of the paper, once it is read. */
export function PanelArea({ session, anchor, itemId, onItem, onNarrow }: Props) {
  const { document, reading, progress, navigation, corrections, settings } = session;
  const cardSettings = useCardSettings(settings);
  const side = useLoaded(loadSide, progress.pagesRead > 0);
  if (!reading || !side)
    return (
      <aside className="greep-panel" aria-label="Greep op dit stuk">
        <Notices progress={progress} pages={document?.numPages ?? 0} />
      </aside>
    );
  const jump = (evidence: Evidence) => {
    onNarrow('stuk');
    navigation.jump(evidence);
  };
  const goToTerm = (index: number, isOpen = false) => {
    onNarrow('stuk');
    navigation.visit(index, { isOpen });
  };
  return (
    <SettingsContext value={cardSettings}>
      <side.Side
        reading={reading}
        progress={progress}
        at={navigation.at}
        isMoving={navigation.isMoving}
        anchor={anchor}
        itemId={itemId}
        onItem={onItem}
        onTerm={goToTerm}
        onJump={jump}
        onCloseMark={() => navigation.setOpen(false)}
        onShow={() => onNarrow('greep')}
        correcting={{ ...corrections, facts: progress.facts?.items ?? [] }}
        book={corrections.keeping}
        settings={settings}
      />
    </SettingsContext>
  );
}
