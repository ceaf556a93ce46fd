import { fixedPoints, groupHeadings, hourMarker, hours, noSubject, openers } from '../knowledge/rules/agenda.ts';
import { askingWords } from '../knowledge/rules/ask-places.ts';
import { textAt } from '../text/index.ts';
import { namesAgenda } from './agenda-proof.ts';
import { allColumns, type Columns, columnsOf, subjectCell } from './columns.ts';
import { type Entry, isSetAs, isSubject } from './entry.ts';
import { foldedOf, textOf } from './passages.ts';
import { isHour, isSubjectLabel } from './row-entry.ts';
import type { Passage } from './types.ts';
import { holdsDay } from './value.ts';

/** Runs of entries of an agenda that does not count: rows of a table, bullets, headings, and what stands under groups. */
export function unnumbered(passages: readonly Passage[]): Entry[][] {
  const bullets = passages.flatMap((passage, index) => bulletEntry(passage, index) ?? []);
  return [
    tableRows(passages),
    labelledRows(passages),
    bullets,
    ...headingRuns(passages),
    underGroups(passages),
    plainLines(passages),
  ].filter((run) => run.length > 1);
}

/** The rows under a head of columns, as far as the table goes: a heading that groups nothing ends it. */
function tableRows(passages: readonly Passage[]): Entry[] {
  const columns = allColumns(passages);
  const header = columns[0] ? passages.indexOf(columns[0].head) : -1;
  if (header < 0) return [];
  const end = passages.findIndex((passage, index) => index > header && endsTable(passage));
  return passages
    .slice(0, end < 0 ? undefined : end)
    .flatMap((passage, index) => (index > header ? (tableEntry(passage, index, columns) ?? []) : []));
}

/** A small table for each item, with its subject beside 'Onderwerp'. */
function labelledRows(passages: readonly Passage[]): Entry[] {
  return passages.flatMap((passage, index): Entry[] => {
    const [label, value] = passage.block.cells;
    const isLabelled = label && value && isSubjectLabel(textAt(passage.page, label));
    return isLabelled ? [{ index, number: null, title: value, style: { form: 'rij', left: 0 } }] : [];
  });
}

function endsTable(passage: Passage): boolean {
  const text = textOf(passage).trim();
  return passage.block.kind === 'kop' && !groupHeadings.test(text) && !fixedPoints.test(text);
}

function tableEntry(passage: Passage, index: number, columns: readonly Columns[]): Entry | null {
  const { page, block } = passage;
  const counts = /\d/.test(block.marker ?? '') && !hourMarker.test(block.marker ?? '');
  if (counts || columnsOf(passage)) return null;
  const isAlone = block.kind !== 'rij' && fixedPoints.test(textAt(page, block));
  const title = isAlone ? block : (subjectCell(passage, columns) ?? block.cells[columns[0]?.subject ?? 0]);
  return title ? { index, number: null, title, style: { form: 'rij', left: 0 } } : null;
}

function bulletEntry(passage: Passage, index: number): Entry | null {
  const { block } = passage;
  const counts = /\d/.test(block.marker ?? '') && !isHour(passage);
  if (block.kind !== 'opsomming' || block.level > 1 || counts) return null;
  return { index, number: null, title: block, style: { form: 'streep', left: block.box.left } };
}

/** Headings of one level, where some of them are what every meeting has. */
function headingRuns(passages: readonly Passage[]): Entry[][] {
  return [1, 2, 3]
    .map((level) =>
      passages.flatMap((passage, index) => (passage.block.level === level ? (headingEntry(passage, index) ?? []) : [])),
    )
    .map((run) => {
      const first = run.findIndex(({ index }) => fixedPoints.test(textOf(passages[index] as Passage)));
      return run.slice(Math.max(0, first));
    });
}

function headingEntry(passage: Passage, index: number): Entry | null {
  const { block } = passage;
  const isGrouping = groupHeadings.test(textOf(passage).trim()) || leadsToAsk(passage);
  if (block.kind !== 'kop' || block.marker !== null || isGrouping) return null;
  return { index, number: null, title: block, style: { form: 'kop', left: 0 } };
}

/** Whether a bold line only leads in what is asked under it: 'Voorgesteld wordt:', 'Het bestuur wordt gevraagd om:'. */
function leadsToAsk(passage: Passage): boolean {
  const text = foldedOf(passage).trim();
  return text.endsWith(':') && askingWords.test(text);
}

/** What stands under the groups of an agenda ('Ter bespreking', 'Hamerstukken') in the one form that the first of it has. */
function underGroups(passages: readonly Passage[]): Entry[] {
  const start = passages.findIndex((passage, index) => isGroup(passage) && isItem(passages[index + 1]));
  const first = passages[start + 1];
  if (start < 0 || !first) return [];
  return passages.flatMap((passage, index): Entry[] => {
    const isLike = index > start && isItem(passage) && isSetAs(passage, first);
    return isLike ? [{ index, number: null, title: passage.block, style: { form: 'groep', left: 0 } }] : [];
  });
}

function isGroup(passage: Passage): boolean {
  return passage.block.kind === 'kop' && groupHeadings.test(textOf(passage).trim());
}

function isItem(passage: Passage | undefined): boolean {
  if (!passage || groupHeadings.test(textOf(passage).trim())) return false;
  const { kind, marker } = passage.block;
  return (kind === 'kop' || kind === 'opsomming') && !/\d/.test(marker ?? '');
}

/** How far under the heading of an agenda its day may stand. */
const dayReach = 8;
const hourBefore = new RegExp(`^${hours}\\s+(?:[–-]\\s+)?`);

/** Lines of plain type that are all names of subjects, under a heading of an agenda and the day of its meeting. */
function plainLines(passages: readonly Passage[]): Entry[] {
  const heading = passages.findIndex(namesAgenda);
  if (heading < 0) return [];
  const day = passages.slice(heading, heading + dayReach).findIndex((passage) => holdsDay(textOf(passage)));
  const start = heading + Math.max(0, day) + 1;
  const entries = passages.slice(start).flatMap((passage, at) => plainEntry(passage, start + at) ?? []);
  const first = Math.max(
    0,
    entries.findIndex(({ index }) => openers.test(textOf(passages[index] as Passage))),
  );
  const run = entries.slice(first);
  const all = (run.at(-1)?.index ?? 0) - (run[0]?.index ?? 0) + 1;
  return 2 * run.length > all ? run : [];
}

function plainEntry(passage: Passage, index: number): Entry | null {
  const { block } = passage;
  const text = textOf(passage);
  const subject = text.replace(hourBefore, '');
  if (block.kind !== 'alinea' || block.marker !== null || noSubject.test(text) || !isSubject(subject)) return null;
  const title = { from: block.to - subject.length, to: block.to };
  return { index, number: null, title, style: { form: 'regel', left: 0 } };
}
