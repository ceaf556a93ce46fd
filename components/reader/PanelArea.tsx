import type { RefObject } from 'react';
import type { ItemChoice } from '../item/shown-item.ts';
import { SettingsContext } from '../profile/settings.ts';
import { useCardSettings } from '../profile/use-card-settings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { loadSide } from './later.ts';
import { Notices } from './Notices.tsx';
import type { Narrow } from './use-narrow.ts';
import type { Session } from './use-session.ts';

interface Props extends ItemChoice {
  session: Session;
  /** The mark where the reader is, for its card. */
  anchor: RefObject<Element | null>;
  narrow: Narrow;
}

/** What Greep says of the paper, once it is read. */
export function PanelArea(props: Props) {
  const { document, reading, progress, settings } = props.session;
  const cardSettings = useCardSettings(settings);
  const side = useLoaded(loadSide, progress.pagesRead > 0);
  if (!reading || !side)
    return (
      <aside className="greep-panel" aria-label="Greep op dit stuk">
        <Notices progress={progress} pages={document?.numPages ?? 0} />
      </aside>
    );
  return (
    <SettingsContext value={cardSettings}>
      <side.Side reading={reading} {...props} />
    </SettingsContext>
  );
}
