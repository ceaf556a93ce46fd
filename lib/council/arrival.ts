import type { Evidence, ItemFacts, PrintedDeadline } from '../reading/contract.ts';
import type { Circumstances } from './circumstances.ts';
import { dayInWords } from './dates.ts';

/** When the paper went to the raad or came in. */
export interface Arrival {
  day: string;
  words: string;
  evidence: Evidence[];
}

/** The day that the paper gives for its sending, or for its coming in. */
export function printedArrival({ deadlines }: Pick<ItemFacts, 'deadlines'>): PrintedDeadline | undefined {
  return deadlines.find(({ of }) => of === 'toezending');
}

/** Whether the paper says of that day that the raad received it, and not only that it was sent. */
export function saysReceived({ evidence }: PrintedDeadline): boolean {
  return /\bontv(?:ing|angen|angst)/i.test(evidence.quote);
}

/** When the raad got the paper, as the reader told, else as the paper does. */
export function receiptOf({ received, item }: Circumstances): Arrival | null {
  const came = printedArrival(item);
  if (received) return { day: received, words: `ontvangst op ${dayInWords(received)}`, evidence: [] };
  if (!came || !saysReceived(came)) return null;
  return { day: came.date, words: `ontvangst op ${dayInWords(came.date)}`, evidence: [came.evidence] };
}

/** When it was sent, as the paper says. */
export function sendingOf({ item }: Circumstances): Arrival | null {
  const sent = printedArrival(item);
  if (!sent || saysReceived(sent)) return null;
  return { day: sent.date, words: `verzending op ${dayInWords(sent.date)}`, evidence: [sent.evidence] };
}
