import type { PositionedPage } from '../pdf/types.ts';
import { blockKinds } from './block-kinds.ts';
import { lineUnderTitle } from './cell-lead.ts';
import { type Draft, drafts } from './drafts.ts';
import { fold } from './fold.ts';
import { lines } from './lines.ts';
import { pageText } from './page-text.ts';
import { measure } from './paragraphs.ts';
import { segments } from './segments.ts';
import { numberTables } from './tables.ts';
import type { Block, Cell, PageStructure, Segment } from './types.ts';
import { TextWriter } from './writer.ts';

/** One page of positioned text as blocks in reading order over searchable text. Running lines are found later, over all pages. */
export function structurePage(page: PositionedPage): PageStructure {
  const content = pageText(page.items);
  const found = lines(content.raw, segments(page.items, content));
  const measures = measure(found);
  const parts = drafts(content.raw, found, measures);
  const writer = new TextWriter();
  const blocks = parts.map((draft) => writeBlock(writer, content.raw, draft));
  const written = writer.finish();
  const structure = { page: page.number, raw: content.raw, ...written, folded: fold(written.text), blocks };
  blockKinds(structure, parts, measures);
  numberTables(blocks, parts);
  return structure;
}

function writeBlock(writer: TextWriter, raw: string, draft: Draft): Block {
  if (writer.length > 0) writer.part('\n');
  const from = writer.length;
  const cells = draft.cells.map((cell, index): Cell => {
    if (index > 0) writer.part('\t');
    return { ...writeCell(writer, raw, cell), column: index };
  });
  return {
    kind: cells.length > 1 ? 'rij' : 'alinea',
    from,
    to: writer.length,
    marker: draft.marker,
    level: 0,
    cells: cells.length > 1 ? cells : [],
    table: 0,
    size: draft.cells[0]?.[0]?.size ?? 0,
    strong: false,
    box: boxOf(draft.cells.flat()),
    running: false,
  };
}

function writeCell(writer: TextWriter, raw: string, cell: readonly Segment[]): Omit<Cell, 'column'> {
  const from = writer.length;
  const under = lineUnderTitle(raw, cell);
  let lead: number | null = null;
  cell.forEach((line, index) => {
    if (index === under) lead = writer.length;
    if (index === 0) writer.piece(raw, line.start, line.end);
    else writer.line(raw, line.start, line.end);
  });
  writer.trimEnd();
  return { from, to: writer.length, lead: lead ?? writer.length };
}

function boxOf(parts: readonly Segment[]): Block['box'] {
  return {
    left: Math.min(...parts.map((part) => part.left)),
    top: Math.min(...parts.map((part) => part.y - part.size)),
    right: Math.max(...parts.map((part) => part.right)),
    bottom: Math.max(...parts.map((part) => part.y)),
  };
}
