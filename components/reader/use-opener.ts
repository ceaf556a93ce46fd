import { useCallback, useEffect, useState } from 'react';
import { openerTab } from '../../lib/browser/tab-source.ts';
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

/** Opens the paper of the tab where the toolbar button was pressed, or gives the meeting where that tab shows an agenda. */
export function useOpener(open: (source: DocumentSource) => Promise<void>, onMeeting: (here: MeetingHere) => void): void {
  const [sources] = useState(() => new Map<string, DocumentSource>());
  const look = useCallback(async () => {
    const found = await openerTab();
    if (!found) return;
    if ('paper' in found) void open(found.paper);
    else onMeeting({ meeting: found.meeting, sourceOf: remembered(sources, found.sourceOf), again: () => void look() });
  }, [open, onMeeting, sources]);
  useEffect(() => void look(), [look]);
}
