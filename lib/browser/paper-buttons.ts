import { MatchPattern } from 'wxt/utils/match-patterns';
import { showButtons } from '../buttons/index.ts';
import { onTold, tellGreep } from './messages.ts';

/** Stands in the isolated world while there are buttons: the script may come into a page more than once. */
const mark = 'greepButtons';

/**
 * Runs in a page: puts buttons beside its papers, until the reader takes back access to the site. They say what came of a paper as long
 * as a page of Greep that read it is open.
 */
export function putPaperButtons(): void {
  if (Reflect.has(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  const buttons = showButtons(document, ({ page }) => tellGreep('open-paper', { address: page }));
  const deafen = [
    onTold('papers-read', ({ outcomes }) => buttons.say(outcomes)),
    onTold('access-withdrawn', ({ patterns }) => {
      if (!patterns.some((pattern) => new MatchPattern(pattern).includes(location.href))) return;
      buttons.takeAway();
      for (const stop of deafen) stop();
      Reflect.deleteProperty(globalThis, mark);
    }),
  ];
  // Greep may have been updated meanwhile: a button says so once it is pressed.
  tellGreep('buttons-put', {}).catch(() => {});
}
