import type { Meeting } from '../ris/index.ts';
import type { KeptAnnouncement, Later } from './kept.ts';
import { laterPapers } from './later.ts';
import type { BoardRow, PaperStates } from './types.ts';

/** Announcements of other meetings than this one; of files that the reader chose, of other papers. */
function ofOthers(kept: readonly KeptAnnouncement[], { url, items }: Meeting): KeptAnnouncement[] {
  const own = new Set(items.flatMap(({ papers }) => papers.map(({ title }) => title)));
  return kept.filter(({ from }) => (url === '' ? from.url !== '' || !own.has(from.paper) : from.url !== url));
}

/** The items that a row shows. */
function itemsOf({ content }: BoardRow, states: PaperStates) {
  return (content?.items ?? []).flatMap(({ paper, itemId }) => {
    const state = states.get(paper.page);
    return state?.state === 'read' ? state.reading.items.filter(({ id }) => id === itemId) : [];
  });
}

/** The announcement that says most of the day: one that shifted, else the first; null: none. */
const telling = (later: readonly Later[]): Later | null => later.find(({ isShifted }) => isShifted) ?? later[0] ?? null;

/** Gives what has come, by the id of its row: of more announcements of one thing the one that says most. */
export type Follower = (rows: readonly BoardRow[], states: PaperStates) => ReadonlyMap<string, Later>;

/**
 * Knows in the rows of a meeting what earlier meetings announced; nothing of what is for few. A row that stays is looked at once.
 */
export function createFollower(kept: readonly KeptAnnouncement[], meeting: Meeting): Follower {
  const others = ofOthers(kept, meeting);
  const known = new WeakMap<BoardRow, Later | null>();
  const laterIn = (row: BoardRow, states: PaperStates) => {
    const last = known.get(row);
    if (last !== undefined) return last;
    const later = telling(laterPapers(others, { items: itemsOf(row, states) }));
    known.set(row, later);
    return later;
  };
  return (rows, states) => {
    const found = rows.flatMap((row): [string, Later][] => {
      const later = laterIn(row, states);
      return later ? [[row.id, later]] : [];
    });
    return new Map(found);
  };
}
