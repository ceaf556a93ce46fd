import { openOriginal } from '../../lib/viewer/original.ts';
import type { Paper } from './use-paper.ts';

/** Shows the paper in the browser's own viewer: in this page's place where Greep took it and the browser takes it back, else in a new tab. */
export async function showPlainly({ source, document }: Paper): Promise<void> {
  const inNewTab = () => openOriginal(document, source.giveBack ? null : source.address);
  if (source.giveBack) await source.giveBack().catch(inNewTab);
  else await inNewTab();
}
