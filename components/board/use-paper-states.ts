import { useMemo } from 'react';
import type { PaperState, PaperStates } from '../../lib/board/index.ts';
import { correctionBook } from '../../lib/browser/corrections.ts';
import { type CorrectionBook, correctedValues, correctionsIn, meetingOfPaper } from '../../lib/corrections/index.ts';
import type { Profile } from '../../lib/council/profile.ts';
import { concludeReading } from '../../lib/pipeline/read.ts';
import type { PaperRead, QueueState } from '../../lib/queue/index.ts';
import type { AgendaOfPaper } from '../../lib/reading/contract.ts';
import { agendaSays, type Meeting } from '../../lib/ris/index.ts';
import { useStored } from '../profile/use-stored.ts';
import { failureOf } from './failure.ts';

const empty: CorrectionBook = {};

type Queued = QueueState<PaperRead>['papers'];
type QueuedState = Queued extends ReadonlyMap<string, infer State> ? State : never;

/** For whom conclusions are drawn. */
interface Reader {
  /** null: not known yet. */
  profile: Profile | null;
  /** ISO day. */
  today: string;
}

/** What conclusions follow from, besides the paper. */
interface Own {
  /** Of the paper in its meeting. */
  id: string;
  profile: Profile;
  book: CorrectionBook;
  /** ISO day. */
  today: string;
  agenda: AgendaOfPaper;
}

const busy: PaperState = { state: 'reading', done: 0, pages: null };

/** Concludes, and concludes anew only where something of the paper or of the reader changed. */
function createConcluder() {
  const known = new Map<string, { causes: readonly unknown[]; state: PaperState }>();
  return ({ hash, facts }: PaperRead, { id, profile, book, today, agenda }: Own): PaperState => {
    const made = correctionsIn(book, { document: hash, meeting: meetingOfPaper(agenda), items: facts.items });
    const key = `${hash} ${id}`;
    const causes = [facts, profile, today, agenda, JSON.stringify(made)];
    const last = known.get(key);
    if (last?.causes.every((cause, index) => cause === causes[index])) return last.state;
    const reading = concludeReading(facts.title, facts, { profile, today, agenda, corrections: correctedValues(made) });
    const state: PaperState = { state: 'read', reading };
    known.set(key, { causes, state });
    return state;
  };
}

/** What the agenda says of a paper, as the same object each time. */
function createAgendaOf(meeting: Meeting) {
  const known = new Map<string, AgendaOfPaper>();
  return (id: string): AgendaOfPaper => {
    const agenda = known.get(id) ?? agendaSays(meeting, id);
    known.set(id, agenda);
    return agenda;
  };
}

/** How far a paper is, as the same object as long as nothing of it changes; null: it waits. */
function createStateOf() {
  const conclude = createConcluder();
  const failures = new WeakMap<object, PaperState>();
  return (queued: QueuedState, own: Own): PaperState | null => {
    if (queued.at === 'wacht') return null;
    if (queued.at === 'bezig') return busy;
    if (queued.at === 'gelezen') return conclude(queued.result, own);
    const failed: PaperState = failures.get(queued) ?? { state: 'failed', ...failureOf(queued.error) };
    failures.set(queued, failed);
    return failed;
  };
}

/**
 * The papers of the queue with what follows from them for this reader today; none as long as his settings or corrections are not
 * known. What he sets right in a paper counts here too. `meeting` is as its page gives it.
 */
export function usePaperStates(meeting: Meeting, queued: Queued, { profile, today }: Reader): PaperStates {
  const { value: book } = useStored(correctionBook, empty);
  const stateOf = useMemo(createStateOf, []);
  const agendaOf = useMemo(() => createAgendaOf(meeting), [meeting]);
  return useMemo(() => {
    if (!profile || !book) return new Map();
    const known = [...queued].flatMap(([id, queuedState]): [string, PaperState][] => {
      const state = stateOf(queuedState, { id, profile, book, today, agenda: agendaOf(id) });
      return state ? [[id, state]] : [];
    });
    return new Map(known);
  }, [queued, profile, book, today, stateOf, agendaOf]);
}
