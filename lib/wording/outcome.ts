import type { VoteOutcome } from '../reading/contract.ts';
import { sentence } from './lists.ts';

/** What came of a motie, an amendement or a voorstel: 'Amendement A1: aangenomen (15 voor, 6 tegen)'. */
export function outcomeInWords({ of, name, result, votes, manner }: VoteOutcome): string {
  const how = votes ? `${votes.for} voor, ${votes.against} tegen` : manner;
  return `${sentence([of, name].filter(Boolean).join(' '))}: ${result}${how ? ` (${how})` : ''}`;
}
