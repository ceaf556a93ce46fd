import type { ItemSource, Passage } from '../../lib/items/types.ts';
import type { Evidence } from '../../lib/reading/contract.ts';
import { type Block, type Cell, fold, type PageStructure } from '../../lib/text/index.ts';

const marker = /^( *)(\d{1,2}[a-z]?[.)]|[a-z][.)]|[•o–-]) /;

/**
 * One paper from lines of text: '# ' makes a heading, '1. ', 'a. ' or '- ' a list item (two blanks deeper for each level),
 * ' | ' parts the cells of a row, '---' begins a next page, an empty line ends a table; all else are paragraphs.
 */
export function sourceOf(text: string, title = ''): ItemSource {
  const pages = text.split(/^---$/m).map((part, index) => pageOf(part, index + 1));
  const passages: Passage[] = pages.flatMap((page) => page.blocks.map((block) => ({ page, block })));
  return {
    scope: {
      number: null,
      numberAt: null,
      numberUnder: null,
      title,
      passages,
      head: [],
      cover: [],
      titleAt: null,
      paper: true,
      group: null,
    },
    terms: [],
  };
}

/** Whether the words of an evidence stand where it says, parts included. */
export function holds({ scope }: ItemSource, evidence: Evidence): boolean {
  if ('url' in evidence) return false;
  const page = scope.passages.find((passage) => passage.page.page === evidence.page)?.page;
  const own = page?.raw.slice(evidence.start, evidence.end) === evidence.quote && evidence.quote.trim() !== '';
  return own && (evidence.more ?? []).every((part) => holds({ scope } as ItemSource, part));
}

function pageOf(part: string, number: number): PageStructure {
  const blocks: Block[] = [];
  let text = '';
  let table = 0;
  let inTable = false;
  for (const line of part.split('\n')) {
    const isRow = line.includes(' | ');
    if (isRow && !inTable) table += 1;
    inTable = isRow;
    if (line.trim() === '') continue;
    if (text !== '') text += '\n';
    const block = blockOf(line, text.length, isRow ? table : 0);
    text += block.words;
    blocks.push(block.block);
  }
  return {
    page: number,
    raw: text,
    text,
    folded: fold(text),
    map: Int32Array.from({ length: text.length + 1 }, (_, index) => index),
    blocks,
  };
}

function blockOf(line: string, from: number, table: number): { words: string; block: Block } {
  const mark = marker.exec(line);
  const heading = line.startsWith('# ');
  const rest = heading ? line.slice(2) : line.slice(mark?.[0].length ?? 0).trim();
  const parts = rest.split(' | ').map((cell) => cell.trim());
  const words = parts.join('\t');
  const cells: Cell[] = [];
  for (const part of parts) {
    const at = from + (cells.at(-1) ? (cells.at(-1)?.to ?? 0) + 1 - from : 0);
    cells.push({ from: at, to: at + part.length, lead: at + part.length, column: cells.length });
  }
  const kind = heading ? 'kop' : table > 0 ? 'rij' : mark ? 'opsomming' : 'alinea';
  const level = heading ? 2 : mark ? 1 + (mark[1]?.length ?? 0) / 2 : 0;
  const block: Block = {
    kind,
    from,
    to: from + words.length,
    marker: mark?.[2] ?? null,
    level,
    cells: kind === 'rij' ? cells.filter((cell) => cell.to > cell.from) : [],
    table,
    size: 11,
    strong: heading,
    box: { left: 70, top: 70, right: 500, bottom: 82 },
    running: false,
  };
  return { words, block };
}
