import { useMemo } from 'react';
import type { Reading } from '../../lib/reading/contract.ts';
import type { DocumentSource } from '../../lib/source/index.ts';
import { useTellButtons } from '../board/use-tell-buttons.ts';
import { today } from '../ui/dates.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { loadOutcome } from './later.ts';

/** Tells the button beside a paper on its agenda page what came of the paper, once it is read. */
export function useTellOutcome(source: DocumentSource | null, reading: Reading | null): void {
  const page = source?.agenda ? source.address : null;
  const board = useLoaded(loadOutcome, page !== null && reading !== null);
  const outcomes = useMemo(
    () => (board && reading && page !== null ? board.outcomeOfPaper(page, reading, today()) : []),
    [board, reading, page],
  );
  useTellButtons(outcomes);
}
