import { useEffect, useMemo, useState } from 'react';
import {
  type BoardRow,
  createFollower,
  type KeptAnnouncement,
  keptFrom,
  type Later,
  type PaperStates,
  settledPapers,
} from '../../lib/board/index.ts';
import { type AnnouncingPaper, followShelf } from '../../lib/browser/follow-shelf.ts';
import type { PaperRead, QueueState } from '../../lib/queue/index.ts';
import type { Meeting } from '../../lib/ris/index.ts';

interface Read {
  /** As its page gives it. */
  page: Meeting;
  /** With the names that its papers have inside. */
  meeting: Meeting;
  rows: readonly BoardRow[];
  states: PaperStates;
  /** The line in which its papers are read. */
  queued: QueueState<PaperRead>['papers'];
}

/** The follow list in an open meeting. */
export interface FollowHere {
  /** What earlier meetings announced and has come in this one, by the id of its row. */
  later: ReadonlyMap<string, Later>;
  /** The browser refused: what this meeting announces is not known to a later one. */
  isUnkept: boolean;
}

/** What the papers of which it is known announce. Of files, which have no address, the bytes tell which paper it is. */
function announcing({ page, meeting, rows, states, queued }: Read): AnnouncingPaper[] {
  const announced = keptFrom(meeting, rows);
  const idOf = (paper: string) => {
    const state = queued.get(paper);
    return page.url === '' && state?.at === 'gelezen' ? state.result.hash : paper;
  };
  return settledPapers(page, states).map((paper) => ({ id: idOf(paper), announced: announced.get(paper) ?? [] }));
}

/** Whether all papers are read, or could not be. */
function isDone(queued: Read['queued']): boolean {
  return queued.size > 0 && [...queued.values()].every(({ at }) => at === 'gelezen' || at === 'mislukt');
}

const nothing: readonly KeptAnnouncement[] = [];

/** Keeps what a meeting announces once its papers are read, and knows what came of what earlier ones announced. */
export function useFollow({ page, meeting, rows, states, queued }: Read): FollowHere {
  const [kept, setKept] = useState(nothing);
  const [isUnkept, setUnkept] = useState(false);
  useEffect(() => {
    followShelf.all().then(setKept, () => setUnkept(true));
  }, []);
  useEffect(() => {
    if (!isDone(queued)) return;
    const papers = announcing({ page, meeting, rows, states, queued });
    followShelf.keep(page.url, papers).catch(() => setUnkept(true));
  }, [page, meeting, rows, states, queued]);
  const follow = useMemo(() => createFollower(kept, page), [kept, page]);
  const later = useMemo(() => follow(rows, states), [follow, rows, states]);
  return { later, isUnkept };
}
