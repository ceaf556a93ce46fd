import { useCallback, useEffect, useState } from 'react';
import { type Opener, openerTab } from '../../lib/browser/tab-source.ts';
import type { AgendaPaper, Meeting } from '../../lib/ris/index.ts';
import type { DocumentSource } from '../../lib/source/index.ts';

/** An agenda in the tab that opened this page, and what the reader can do with it. */
export interface OpenerMeeting {
  meeting: Meeting;
  choose: (paper: AgendaPaper) => void;
  again: () => void;
}

/** Opens the paper of the tab where the toolbar button was pressed; null, or the meeting where that tab shows an agenda. */
export function useOpener(open: (source: DocumentSource) => Promise<void>): OpenerMeeting | null {
  const [opener, setOpener] = useState<Opener | null>(null);
  const look = useCallback(() => {
    void openerTab().then((found) => {
      if (found && 'paper' in found) void open(found.paper);
      setOpener(found);
    });
  }, [open]);
  useEffect(look, [look]);
  if (!opener || 'paper' in opener) return null;
  return { meeting: opener.meeting, choose: (paper) => void open(opener.sourceOf(paper)), again: look };
}
