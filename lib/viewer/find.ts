import { FindState } from './components.ts';
import type { PdfView } from './create-viewer.ts';
import { type FindCount, onView } from './view-events.ts';

/** What to look for, and how. */
export interface FindQuery {
  text: string;
  wholeWords: boolean;
  matchCase: boolean;
}

/** How a search stands; `missing`: the words are not in the document. */
export interface FindResult extends FindCount {
  missing: boolean;
}

/** Looks for words; `again` goes to the next or the previous match of the same query. */
export function findWords({ events }: PdfView, { text, wholeWords, matchCase }: FindQuery, again?: 'next' | 'previous'): void {
  events.dispatch('find', {
    type: again ? 'again' : '',
    query: text,
    caseSensitive: matchCase,
    entireWord: wholeWords,
    highlightAll: true,
    findPrevious: again === 'previous',
    matchDiacritics: false,
  });
}

/** Ends a search: the matches are no longer shown. */
export function endFind({ events }: PdfView): void {
  events.dispatch('findbarclose', {});
}

/** Follows a search until the signal aborts. */
export function onFound(view: PdfView, report: (result: FindResult) => void, signal: AbortSignal): void {
  const tell = (count: FindCount, missing: boolean) => report({ ...count, missing });
  onView(view, ['updatefindmatchescount', ({ matchesCount }) => tell(matchesCount, false)], signal);
  onView(
    view,
    ['updatefindcontrolstate', ({ state, matchesCount }) => tell(matchesCount, state === FindState.NOT_FOUND)],
    signal,
  );
}
