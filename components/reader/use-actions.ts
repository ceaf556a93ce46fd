import { saveOriginal } from '../../lib/viewer/original.ts';
import type { Over } from './commands.ts';
import type { Action } from './shortcuts.ts';
import { markBeside } from './use-navigation.ts';
import type { Paper } from './use-paper.ts';
import type { Session } from './use-session.ts';

interface Hands {
  session: Session;
  find: () => void;
  show: (over: Over) => void;
  choose: () => void;
}

/** What each key does; without a paper only a file can be chosen. */
export function useActions(paper: Paper | null, { session, find, show, choose }: Hands) {
  const { stage, marks, navigation, wanted } = session;
  const step = (way: 1 | -1) => {
    const mark = markBeside(marks, navigation.at.active, { step: way, page: stage?.view.viewer.currentPageNumber ?? 1 });
    if (mark) navigation.visit(mark.terms[0], { byKey: true });
  };
  const acts: Partial<Record<Action, () => void>> = {
    'next-mark': () => step(1),
    'previous-mark': () => step(-1),
    'all-marks': () => wanted.toggleDensity('alle'),
    'no-marks': () => wanted.toggleDensity('geen'),
    find,
    print: () => show('print'),
    save: () => paper && void saveOriginal(paper.document, paper.source.name),
    keys: () => show('keys'),
  };
  return (action: Action) => {
    if (action === 'open') choose();
    else if (paper) acts[action]?.();
  };
}
