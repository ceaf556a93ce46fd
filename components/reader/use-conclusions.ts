import { useEffect, useMemo, useState } from 'react';
import { type Correction, correctedValues } from '../../lib/corrections/index.ts';
import type { Profile } from '../../lib/council/profile.ts';
import type { concludeReading } from '../../lib/pipeline/read.ts';
import type { AgendaSays, DocumentFacts, Reading } from '../../lib/reading/contract.ts';
import { today } from '../ui/dates.ts';

type Conclude = typeof concludeReading;

/** The rules, which are many; they come once the first page has been read. */
function useRules(wanted: boolean): Conclude | null {
  const [conclude, setConclude] = useState<Conclude | null>(null);
  useEffect(() => {
    if (wanted) void import('../../lib/pipeline/read.ts').then((rules) => setConclude(() => rules.concludeReading));
  }, [wanted]);
  return conclude;
}

/** What is known besides the paper: the reader's settings, null until they are read, what he set right in it, and its agenda. */
interface Own {
  profile: Profile | null;
  made: readonly Correction[];
  /** What the agenda says of the paper; null: it was not opened from one. */
  agenda: AgendaSays | null;
}

/** What follows from the facts for this reader today, and again when his settings or corrections change; null until there are facts. */
export function useConclusions(file: string, facts: DocumentFacts | null, { profile, made, agenda }: Own): Reading | null {
  const conclude = useRules(facts !== null);
  return useMemo(() => {
    if (!facts || !conclude || !profile) return null;
    return conclude(file, facts, { profile, corrections: correctedValues(made), today: today(), agenda });
  }, [file, facts, conclude, profile, made, agenda]);
}
