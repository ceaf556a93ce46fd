import { useCallback, useEffect, useState } from 'react';
import { openedWith } from '../../lib/browser/opened-with.ts';
import type { DocumentSource } from '../../lib/source/index.ts';
import type { MeetingHere } from '../board/meeting-here.ts';

/** The same source for the same page, also after another look at the agenda. */
function remembered(sources: Map<string, DocumentSource>, sourceOf: MeetingHere['sourceOf']): MeetingHere['sourceOf'] {
  return (paper) => {
    const source = sources.get(paper.page) ?? sourceOf(paper);
    sources.set(paper.page, source);
    return source;
  };
}

/**
 * Opens the paper for which this page was opened, or gives the meeting where the toolbar button was pressed on an agenda; says whether
 * that is still being looked up.
 */
export function useOpener(open: (source: DocumentSource) => Promise<void>, onMeeting: (here: MeetingHere) => void): boolean {
  const [sources] = useState(() => new Map<string, DocumentSource>());
  const [isLooking, setLooking] = useState(true);
  const look = useCallback(async () => {
    const found = await openedWith();
    if (found && 'paper' in found) void open(found.paper);
    else if (found)
      onMeeting({ meeting: found.meeting, sourceOf: remembered(sources, found.sourceOf), again: () => void look() });
    setLooking(false);
  }, [open, onMeeting, sources]);
  useEffect(() => void look(), [look]);
  return isLooking;
}
