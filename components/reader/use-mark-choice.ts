import { useCallback, useMemo, useState } from 'react';
import type { Density, MarkChoice } from '../../lib/place/choose-marks.ts';
import { claimsOf } from '../../lib/place/claims.ts';
import type { PageEvidence, Reading } from '../../lib/reading/contract.ts';
import type { Category } from '../../lib/reading/words.ts';

const everything: Record<Category, boolean> = { rol: true, mandaat: true, besluitroute: true };
const noClaims: PageEvidence[] = [];

/** What is marked before the reader has chosen. */
export const usualChoice: MarkChoice = { density: 'eerste', shown: everything, claims: noClaims };

/** What the reader wants to see marked. */
export function useMarkChoice(reading: Reading | null) {
  const [density, setDensity] = useState<Density>('eerste');
  const [shown, setShown] = useState(everything);
  const claims = useMemo(() => (reading ? claimsOf(reading) : noClaims), [reading]);
  const choice: MarkChoice = useMemo(() => ({ density, shown, claims }), [density, shown, claims]);
  const onShown = useCallback((category: Category, on: boolean) => setShown((last) => ({ ...last, [category]: on })), []);
  /** To a density, or back to the usual one when it was that already. */
  const toggleDensity = useCallback((wanted: Density) => setDensity((last) => (last === wanted ? 'eerste' : wanted)), []);
  return { choice, density, shown, onShown, onDensity: setDensity, toggleDensity };
}
