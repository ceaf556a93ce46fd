/** Modules that the pages of a paper do not wait for: each is fetched when it is wanted, or once the first page is drawn. */

/** The panel, which brings the guide and the lexicon. */
export const loadSide = () => import('./Side.tsx');

/** The rules, which are many. */
export const loadRules = () => import('../../lib/pipeline/read.ts');

/** What a paper comes to, in the few words of a button. */
export const loadOutcome = () => import('../../lib/board/index.ts');

/** A meeting with its papers. */
export const loadBoard = () => import('../board/BoardScreen.tsx');

/** Fetches what a paper needs next; what fails is asked for again where it is used. */
export function loadAhead(): void {
  for (const load of [loadSide, loadRules]) load().catch(() => {});
}
