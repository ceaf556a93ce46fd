import { type RefObject, useEffect } from 'react';
import { categoryLabels } from '../../lib/knowledge/terms/categories.ts';
import { CurrentMark } from './CurrentMark.tsx';
import { DocumentView } from './DocumentView.tsx';
import { FindBar } from './FindBar.tsx';
import { useBoxes } from './use-boxes.ts';
import type { Finding } from './use-finding.ts';
import type { Session } from './use-session.ts';
import type { ViewPlace } from './use-stage.ts';

interface Props {
  place: ViewPlace;
  session: Session;
  /** The mark where the reader is, for its card. */
  anchor: RefObject<HTMLButtonElement | null>;
  finding: Finding;
}

/** The pages, the mark where the reader is, and the find bar over them. */
export function DocumentArea({ place, session, anchor, finding }: Props) {
  const { stage, progress, navigation } = session;
  const { at, visit, leave, setOpen } = navigation;
  const boxes = useBoxes(stage, at.parts);
  const term = at.active === null ? undefined : progress.terms[at.active];
  const isDrawn = boxes.length > 0;
  const { byKey, parts } = at;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are another mark, which takes the focus anew.
  useEffect(() => {
    if (byKey && isDrawn) anchor.current?.focus({ preventScroll: true });
  }, [byKey, parts, isDrawn, anchor]);
  return (
    <div className="greep-paper">
      {finding.asked > 0 && stage && <FindBar view={stage.view} asked={finding.asked} onClose={finding.close} />}
      <DocumentView place={place} session={session} onTerm={(index) => visit(index, { isOpen: true })} onElsewhere={leave}>
        {term && (
          <CurrentMark
            anchor={anchor}
            boxes={boxes}
            name={`${term.term}, ${categoryLabels[term.category].name}, bladzijde ${term.evidence.page}: uitleg`}
            isOpen={at.isOpen}
            onOpen={() => setOpen(true)}
          />
        )}
      </DocumentView>
    </div>
  );
}
