import { useEffect } from 'react';
import type { PaperOutcome } from '../../lib/board/index.ts';
import { onTold, tellTabs } from '../../lib/browser/messages.ts';

/** Tells the buttons beside papers what came of them, also buttons that come later. Needs to know only when the words change. */
export function useTellButtons(outcomes: readonly PaperOutcome[]): void {
  const words = JSON.stringify(outcomes);
  useEffect(() => {
    const known = JSON.parse(words) as PaperOutcome[];
    if (known.length === 0) return;
    const tell = () => void tellTabs('papers-read', { outcomes: known });
    tell();
    return onTold('buttons-put', tell);
  }, [words]);
}
