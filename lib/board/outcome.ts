import { isUnreadable } from '../council/index.ts';
import type { Reading } from '../reading/contract.ts';
import { noWays } from './cells.ts';
import { contentOf } from './content.ts';
import type { RowContent } from './row-content.ts';
import type { PaperStates } from './types.ts';

/** What the button beside a paper says once the paper is read. */
export interface PaperOutcome {
  /** `AgendaPaper.page` */
  page: string;
  /** 'de raad is aan zet, uiterlijk 12 juni 2026' */
  short: string;
  /** The answer-first sentence. */
  answer: string;
}

function shortOf(content: RowContent): string {
  const { canFormally, deadline } = content;
  if (!canFormally) return noWays(content) ?? 'gelezen';
  return deadline?.date && !deadline.isPast ? `de raad is aan zet, ${deadline.words}` : 'de raad is aan zet';
}

/**
 * What came of a paper: of its first subject on which the raad is formally next, else of its first. None where it could not be read, or
 * where a part of it is not for everyone. `today` is an ISO day.
 */
export function outcomeOfPaper(page: string, reading: Reading, today: string): PaperOutcome[] {
  if (isUnreadable(reading) || reading.items.some(({ confidential }) => confidential)) return [];
  const paper = { title: '', page, pdf: [] };
  const contents = reading.items.flatMap((item) => contentOf([{ paper, item }], { today, meeting: null }) ?? []);
  const content = contents.find(({ canFormally }) => canFormally) ?? contents[0];
  return content ? [{ page, short: shortOf(content), answer: content.summary }] : [];
}

/** What came of each paper of a meeting that is read and is for everyone. `today` is an ISO day. */
export function outcomesOf(states: PaperStates, today: string): PaperOutcome[] {
  return [...states].flatMap(([page, state]) => (state.state === 'read' ? outcomeOfPaper(page, state.reading, today) : []));
}
