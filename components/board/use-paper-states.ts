import { useMemo } from 'react';
import type { PaperState, PaperStates } from '../../lib/board/index.ts';
import { correctionBook } from '../../lib/browser/corrections.ts';
import { type CorrectionBook, correctedValues, correctionsOf } from '../../lib/corrections/index.ts';
import type { Profile } from '../../lib/council/profile.ts';
import { concludeReading } from '../../lib/pipeline/read.ts';
import type { PaperRead, QueueState } from '../../lib/queue/index.ts';
import type { AgendaSays, Reading } from '../../lib/reading/contract.ts';
import { agendaSays, type Meeting } from '../../lib/ris/index.ts';
import { useStored } from '../profile/use-stored.ts';
import { failureOf } from './failure.ts';

const empty: CorrectionBook = {};

type Queued = QueueState<PaperRead>['papers'];

/** For whom conclusions are drawn. */
interface Reader {
  /** null: not known yet. */
  profile: Profile | null;
  /** ISO day. */
  today: string;
}

/** What conclusions follow from, besides the paper. */
interface Own {
  profile: Profile;
  book: CorrectionBook;
  /** ISO day. */
  today: string;
  agenda: AgendaSays | null;
}

/** Concludes, and concludes anew only where something of the paper or of the reader changed. */
function createConcluder() {
  const known = new Map<string, { causes: readonly unknown[]; reading: Reading }>();
  return ({ hash, facts }: PaperRead, { profile, book, today, agenda }: Own): Reading => {
    const made = correctionsOf(book, hash);
    const causes = [facts, profile, today, JSON.stringify([made, agenda])];
    const last = known.get(hash);
    if (last?.causes.every((cause, index) => cause === causes[index])) return last.reading;
    const reading = concludeReading(facts.title, facts, { profile, today, agenda, corrections: correctedValues(made) });
    known.set(hash, { causes, reading });
    return reading;
  };
}

/**
 * The papers of the queue with what follows from them for this reader today; none as long as his settings or corrections are not
 * known. What he sets right in a paper counts here too.
 */
export function usePaperStates(meeting: Meeting, queued: Queued, { profile, today }: Reader): PaperStates {
  const { value: book } = useStored(correctionBook, empty);
  const conclude = useMemo(createConcluder, []);
  return useMemo(() => {
    if (!profile || !book) return new Map();
    return new Map(
      [...queued].map(([id, state]): [string, PaperState] => {
        if (state.at === 'wacht') return [id, { state: 'waits' }];
        if (state.at === 'bezig') return [id, { state: 'reading', done: 0, pages: null }];
        if (state.at === 'mislukt') return [id, { state: 'failed', ...failureOf(state.error) }];
        return [
          id,
          { state: 'read', reading: conclude(state.result, { profile, book, today, agenda: agendaSays(meeting, id) }) },
        ];
      }),
    );
  }, [meeting, queued, profile, book, today, conclude]);
}
