import { useMemo } from 'react';
import { type Correction, correctedValues } from '../../lib/corrections/index.ts';
import type { Profile } from '../../lib/council/profile.ts';
import type { AgendaOfPaper, DocumentFacts, Reading } from '../../lib/reading/contract.ts';
import { today } from '../ui/dates.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { loadRules } from './later.ts';

/** What is known besides the paper: the reader's settings, null until they are read, what he set right in it, and its agenda. */
interface Own {
  profile: Profile | null;
  made: readonly Correction[];
  /** What the agenda says of the paper; null: it was not opened from one. */
  agenda: AgendaOfPaper | null;
}

/** What follows from the facts for this reader today, and again when his settings or corrections change; null until there are facts. */
export function useConclusions(file: string, facts: DocumentFacts | null, { profile, made, agenda }: Own): Reading | null {
  const rules = useLoaded(loadRules, facts !== null);
  return useMemo(() => {
    if (!facts || !rules || !profile) return null;
    return rules.concludeReading(file, facts, { profile, corrections: correctedValues(made), today: today(), agenda });
  }, [file, facts, rules, profile, made, agenda]);
}
