/** The facts of an item for one reader: ordered and worded by his lens, and as a text that he sends on. */
import type { Lens } from '../council/profile.ts';
import { abLidView } from './ab-lid.ts';
import { griffierView } from './griffier.ts';
import { raadslidView } from './raadslid.ts';
import type { LensView, Seen } from './types.ts';

export { noteFor } from './notes.ts';
export type { LensLine, LensPart, LensView, Note, Seen } from './types.ts';
export { asHtml, asText, type Writing } from './write.ts';

const views: Record<Lens, (seen: Seen) => LensView> = { raadslid: raadslidView, griffier: griffierView, 'ab-lid': abLidView };

/** The facts of an item, ordered and worded for the reader's lens. */
export function lensView(seen: Seen): LensView {
  return views[seen.profile.lens](seen);
}
