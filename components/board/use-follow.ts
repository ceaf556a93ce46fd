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
import { followShelf } from '../../lib/browser/follow-shelf.ts';
import type { Meeting } from '../../lib/ris/index.ts';

interface Read {
  /** As its page gives it. */
  page: Meeting;
  /** With the names that its papers have inside. */
  meeting: Meeting;
  rows: readonly BoardRow[];
  states: PaperStates;
  /** All papers are read, or could not be. */
  isDone: boolean;
}

/** The follow list in an open meeting. */
export interface FollowHere {
  /** What earlier meetings announced and has come in this one, by the id of its row. */
  later: ReadonlyMap<string, Later>;
  /** The browser refused: what this meeting announces is not known to a later one. */
  isUnkept: boolean;
}

const nothing: readonly KeptAnnouncement[] = [];

/** Keeps what a meeting announces once its papers are read, and knows what came of what earlier ones announced. */
export function useFollow({ page, meeting, rows, states, isDone }: Read): FollowHere {
  const [kept, setKept] = useState(nothing);
  const [isUnkept, setUnkept] = useState(false);
  useEffect(() => {
    followShelf.all().then(setKept, () => setUnkept(true));
  }, []);
  useEffect(() => {
    const of = { url: page.url, papers: settledPapers(page, states) };
    if (isDone) followShelf.keep(of, keptFrom(meeting, rows)).catch(() => setUnkept(true));
  }, [isDone, page, meeting, rows, states]);
  const follow = useMemo(() => createFollower(kept, page), [kept, page]);
  const later = useMemo(() => follow(rows, states), [follow, rows, states]);
  return { later, isUnkept };
}
