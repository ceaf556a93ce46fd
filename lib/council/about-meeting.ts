import type { ItemFacts } from '../reading/contract.ts';

/** Whether an item is about the meeting itself: its opening, its agenda, or the minutes that it adopts. */
export function isAboutMeeting({ kind, asks }: Pick<ItemFacts, 'kind' | 'asks'>): boolean {
  return kind === 'agenda' || (kind === 'vergaderverslag' && asks.some(({ verb }) => verb === 'vaststellen'));
}
