import { useEffect, useMemo, useState } from 'react';
import { type Corrections, emptyProfile } from '../../lib/council/types.ts';
import type { DocumentFacts, Reading } from '../../lib/reading/contract.ts';
import type { concludeReading } from '../../lib/reading/read.ts';

type Conclude = typeof concludeReading;

/** Today as an ISO date, where the reader is. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** What follows from the facts for this reader today, and again after each correction; null until there are facts. */
export function useConclusions(file: string, facts: DocumentFacts | null) {
  const [conclude, setConclude] = useState<Conclude | null>(null);
  const [corrections, setCorrections] = useState<Corrections>({});
  useEffect(() => {
    void import('../../lib/reading/read.ts').then((rules) => setConclude(() => rules.concludeReading));
  }, []);
  const reading = useMemo<Reading | null>(() => {
    if (!facts || !conclude) return null;
    return conclude(file, facts, { profile: emptyProfile, corrections, today: today() });
  }, [file, facts, conclude, corrections]);
  const correct = (itemId: string, correction: Corrections[string]) =>
    setCorrections((all) => ({ ...all, [itemId]: { ...all[itemId], ...correction } }));
  return { reading, correct };
}
