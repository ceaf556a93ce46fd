import { MatchPattern } from 'wxt/utils/match-patterns';
import { showButtons } from '../buttons/index.ts';
import { onTold, tellBackground } from './messages.ts';

/** Stands in the isolated world while there are buttons: the script may come into a page more than once. */
const mark = 'greepButtons';

/** Runs in a page: puts buttons beside its papers, until the reader takes back access to the site. */
export function putPaperButtons(): void {
  if (Reflect.has(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  const takeAway = showButtons(document, ({ page }) => tellBackground('open-paper', { address: page }));
  const deafen = onTold('access-withdrawn', ({ patterns }) => {
    if (!patterns.some((pattern) => new MatchPattern(pattern).includes(location.href))) return;
    takeAway();
    deafen();
    Reflect.deleteProperty(globalThis, mark);
  });
}
