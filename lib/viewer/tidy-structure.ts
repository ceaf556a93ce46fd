/** A table, row or list has children of certain roles only. */
const loose = ':is([role="table"], [role="row"], [role="rowgroup"], [role="list"]) > [aria-owns]:not([role])';

/**
 * Keeps the structure that pdf.js takes over from tagged PDFs valid: some producers hang loose content under a table or list,
 * between its rows or items. It comes before the table or list, so that a screen reader takes it for neither.
 */
export function tidyStructure(container: HTMLElement): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) tidy(node);
  }).observe(container, { childList: true, subtree: true });
}

function tidy(added: Element): void {
  if (!added.matches('.structTree')) return;
  for (const content of added.querySelectorAll(loose)) content.closest('[role="table"], [role="list"]')?.before(content);
}
