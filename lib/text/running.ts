import type { Block, PageStructure } from './types.ts';

const edgeBlocks = 3;
/** How far, in PDF points, a running line may stand from the outermost text of the document: a short page ends above its footer. */
const margin = 110;
const pageNumber = /^(?:(?:pagina|bladzijde|blz\.?|pag\.?)\s*)?\d{1,4}(?:\s*(?:van|\/|-|\|)\s*\d{1,4})?$/i;

/** Marks running headers and footers: blocks at the edge of a page that recur on other pages (numbers aside), and page numbers. */
export function markRunning(pages: readonly PageStructure[]): void {
  const seen = new Map<string, Set<number>>();
  const extent = extentOf(pages);
  for (const page of pages) {
    for (const block of edges(page, extent)) remember(seen, recurring(page, block), page.page);
  }
  const enough = Math.max(2, Math.ceil(pages.length / 4));
  for (const page of pages) {
    for (const block of edges(page, extent)) {
      block.running = isPageNumber(page, block) || (seen.get(recurring(page, block))?.size ?? 0) >= enough;
    }
  }
}

function remember(seen: Map<string, Set<number>>, text: string, page: number): void {
  const pages = seen.get(text) ?? new Set();
  seen.set(text, pages.add(page));
}

/** The highest and lowest text of all pages, in PDF points from the top. */
function extentOf(pages: readonly PageStructure[]): { top: number; bottom: number } {
  const extent = { top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
  for (const { blocks } of pages) {
    for (const { box } of blocks) {
      extent.top = Math.min(extent.top, box.top);
      extent.bottom = Math.max(extent.bottom, box.bottom);
    }
  }
  return extent;
}

/** The outermost blocks by place on the page, whatever their place in the stream, as far as they stand in a margin. */
function edges(page: PageStructure, extent: { top: number; bottom: number }): Block[] {
  const byTop = page.blocks.toSorted((a, b) => a.box.top - b.box.top);
  const first = byTop.slice(0, edgeBlocks).filter(({ box }) => box.top <= extent.top + margin);
  const last = byTop.slice(-edgeBlocks).filter(({ box }) => box.bottom >= extent.bottom - margin);
  return [...new Set([...first, ...last])];
}

function isPageNumber(page: PageStructure, block: Block): boolean {
  const last = Math.max(...page.blocks.map((other) => other.box.bottom));
  const first = Math.min(...page.blocks.map((other) => other.box.top));
  const atEdge = block.box.bottom >= last - 1 || block.box.top <= first + 1;
  return atEdge && pageNumber.test(page.text.slice(block.from, block.to).trim());
}

/** The words of a block, numbers aside, and its height on the page in steps of 8 points. */
function recurring(page: PageStructure, block: Block): string {
  return `${Math.round(block.box.top / 8)} ${page.text.slice(block.from, block.to).toLowerCase().replace(/\d+/g, '#')}`;
}
