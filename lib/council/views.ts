import type { Evidence, PrintedDeadline } from '../reading/contract.ts';
import { boards } from './bodies.ts';
import type { Circumstances } from './circumstances.ts';
import { lastUsableDay } from './last-day.ts';

const answers: readonly PrintedDeadline['of'][] = ['zienswijze', 'reactie'];

/** Whether a board adopts with this paper, so that the draft lies before it. */
function adopts({ item, decided }: Circumstances): boolean {
  const asked = item.asks.some(({ verb, of }) => verb === 'vaststellen' && (of === item.body || of === null));
  return boards.includes(item.body) && (asked || decided);
}

/**
 * The sentences in which a paper that brings the budget to its board tells that the raden gave their zienswijzen: they stand beside the
 * draft that is before the board (Wgr 35 lid 3), so there is none to add. Empty where it does not, or prints a day to come.
 */
export function viewsGiven(facts: Circumstances): Evidence[] {
  const { item, situation } = facts;
  const isOpen = item.deadlines.some((each) => answers.includes(each.of) && (lastUsableDay(each) ?? '') >= situation.today);
  const asksRaad = item.asks.some(({ of }) => of === 'raad');
  if (isOpen || asksRaad || !adopts(facts)) return [];
  return item.topics.filter(({ topic, open }) => topic === 'zienswijzen-gegeven' && !open).map(({ evidence }) => evidence);
}
