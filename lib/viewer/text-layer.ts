/** The text layer that pdf.js has drawn for a page (from 1); null while it has none. */
export function textLayerOf(pages: ParentNode, page: number): HTMLElement | null {
  return pages.querySelector<HTMLElement>(`.page[data-page-number="${page}"] .textLayer`);
}

/** The page (from 1) in which an element stands; null outside the pages. */
export function pageOf(element: Element): number | null {
  const number = Number(element.closest('.page')?.getAttribute('data-page-number'));
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** The pages (from 1) that have a text layer now. */
export function pagesWithText(pages: ParentNode): number[] {
  return [...pages.querySelectorAll('.page:has(.textLayer)')].flatMap((page) => pageOf(page) ?? []);
}
