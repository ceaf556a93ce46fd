/** The buttons that stand beside the papers on an agenda page. They run in the page of a site, so they are small and need no library. */
export { type ShownButtons, showButtons } from './show-buttons.ts';
