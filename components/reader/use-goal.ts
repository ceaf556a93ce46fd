import { useEffect, useEffectEvent } from 'react';
import type { Evidence } from '../../lib/reading/contract.ts';
import type { DocumentSource } from '../../lib/source/index.ts';
import type { Session } from './use-session.ts';

/** A place in a paper where the reader wants to be. */
export interface Goal {
  source: DocumentSource;
  /** The item that the panel is to show. */
  itemId?: string;
  /** The words that are to be shown. */
  evidence?: Evidence;
}

/** Goes to a place once the paper is read. */
export function useGoal(goal: Goal | null, session: Session, showItem: (id: string) => void): void {
  const isRead = session.reading !== null;
  const go = useEffectEvent(({ itemId, evidence }: Goal) => {
    if (itemId !== undefined) showItem(itemId);
    if (evidence) session.navigation.jump(evidence);
  });
  useEffect(() => {
    if (goal && isRead) go(goal);
  }, [goal, isRead]);
}
