import type { Block, PageStructure } from './types.ts';

const edgeBlocks = 3;
const pageNumber = /^(?:(?:pagina|bladzijde|blz\.?|pag\.?)\s*)?\d{1,4}(?:\s*(?:van|\/|-|\|)\s*\d{1,4})?$/i;

/** Marks running headers and footers: blocks at the edge of a page that recur on other pages (numbers aside), and page numbers. */
export function markRunning(pages: readonly PageStructure[]): void {
  const seen = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const block of edges(page)) remember(seen, recurring(page, block), page.page);
  }
  const enough = Math.max(2, Math.ceil(pages.length / 4));
  for (const page of pages) {
    for (const block of edges(page)) {
      block.running = isPageNumber(page, block) || (seen.get(recurring(page, block))?.size ?? 0) >= enough;
    }
  }
}

function remember(seen: Map<string, Set<number>>, text: string, page: number): void {
  const pages = seen.get(text) ?? new Set();
  seen.set(text, pages.add(page));
}

/** The outermost blocks by place on the page, whatever their place in the stream. */
function edges(page: PageStructure): Block[] {
  const byTop = page.blocks.toSorted((a, b) => a.box.top - b.box.top);
  return [...new Set([...byTop.slice(0, edgeBlocks), ...byTop.slice(-edgeBlocks)])];
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
