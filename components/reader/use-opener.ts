import { useEffect, useEffectEvent, useState } from 'react';
import { openedWith } from '../../lib/browser/opened-with.ts';
import type { Agenda, Opener } from '../../lib/browser/tab-source.ts';
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

/** What could not be looked up is told as a paper that could not be read. */
const failed = (error: unknown): DocumentSource => ({ name: '', address: null, read: () => Promise.reject(error) });

type Open = (source: DocumentSource, place: Opener['place']) => Promise<void> | void;

/**
 * Opens the paper for which this page was opened, and gives the meeting where the tab that it was opened from shows an agenda; says
 * whether that is still being looked up. The paper comes first: the reader pressed on it. The panel asks an open reader for another
 * place by a new fragment.
 */
export function useOpener(open: Open, onMeeting: (here: MeetingHere) => void): boolean {
  const [sources] = useState(() => new Map<string, DocumentSource>());
  const [isLooking, setLooking] = useState(true);
  const tellFailure = (error: unknown) => open(failed(error), {});
  const show = (agenda: Agenda | null) => {
    if (!agenda) return;
    const again = () => void openedWith().then((found) => show(found?.agenda ?? null), tellFailure);
    onMeeting({ meeting: agenda.meeting, sourceOf: remembered(sources, agenda.sourceOf), again });
  };
  const look = async () => {
    const { paper = null, place = {}, agenda = null } = (await openedWith()) ?? {};
    if (paper?.address) sources.set(paper.address, paper);
    const opening = paper && open(paper, place);
    setLooking(false);
    await opening;
    show(agenda);
  };
  const begin = useEffectEvent(() => {
    const fail = (error: unknown) => {
      setLooking(false);
      return tellFailure(error);
    };
    look().catch(fail);
  });
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('hashchange', () => begin(), { signal: gone.signal });
    begin();
    return () => gone.abort();
  }, []);
  return isLooking;
}
