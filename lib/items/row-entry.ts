import { hourMarker, hours, subjectLabel } from '../knowledge/rules/agenda.ts';
import { textAt } from '../text/index.ts';
import { type Columns, leadOf, numberCell, subjectCell } from './columns.ts';
import type { Entry } from './entry.ts';
import { agendaNumber, letteredNumber } from './numbers.ts';
import type { Passage } from './types.ts';

const hourLike = /^(?:0?[7-9]|1\d|2[0-3])[.:][0-5]\d$/;
const numberFirst = /^\d{1,2}(?:\.?[a-z])?[.)]?\s\p{Lu}/u;
const onlyHours = new RegExp(`^${hours}$`);
const anyHours = new RegExp(`^${hours}\\s+(?=\\d)|\\s+${hours}$`, 'g');
/** A number and the title in one cell, where narrow columns are read as one with the hour before or behind the number. */
const rowOpening = new RegExp(
  String.raw`^(?:${hours}\s+)?(\d{1,2}(?:\.?[a-z])?)(?:[.)]\s+(?:${hours}\s+)?(?=\S)|\s(?:${hours}\s+)?(?=[A-ZÀ-Þ]))`,
);

/** A row that opens with a number; its title stands under the column of subjects, or next to the number. */
export function rowEntry(passage: Passage, index: number, columns: readonly Columns[]): Entry | null {
  const { page, block } = passage;
  const style = { form: 'rij', left: 0 };
  const [first, second] = block.cells.filter((cell) => !isHours(textAt(page, cell)));
  const below = subjectCell(passage, columns);
  const marked = block.marker && !hourBefore(passage) ? agendaNumber(block.marker) : null;
  if (marked) return { index, number: marked, title: leadOf(page.text, below ?? first), style };
  const counted = numberCell(passage, columns);
  const under = counted ? agendaNumber(textAt(page, counted)) : null;
  if (under && below) return { index, number: under, title: leadOf(page.text, below), style };
  const printed = first ? textAt(page, first) : '';
  const opening = rowOpening.exec(printed);
  const opened = opening?.[1] ? agendaNumber(opening[1]) : null;
  if (first && opening && opened) {
    const rest = leadOf(page.text, { ...first, from: first.from + opening[0].length });
    return { index, number: opened, title: isSubjectLabel(textAt(page, rest)) && second ? second : rest, style };
  }
  const number = agendaNumber(printed.replace(anyHours, '')) ?? letteredNumber(printed);
  return number && second ? { index, number, title: leadOf(page.text, (below === first ? null : below) ?? second), style } : null;
}

/** Whether a cell holds nothing but an hour, or from when till when. */
function isHours(text: string): boolean {
  return onlyHours.test(text.trim());
}

/**
 * Whether the marker of a line is an hour of a meeting and no number: '13.40', not '2.10', nor '14.05' where '14.04' or '14.06' counts
 * beside it; '19.37' where the number of the item stands behind it.
 */
export function isHour({ page, block }: Passage): boolean {
  const { marker } = block;
  if (hourLike.test(marker ?? '') && numberFirst.test(textAt(page, block))) return true;
  const [, hour, minute] = /^(0?[7-9]|1\d|2[0-3])[.:]([0-5][05])$/.exec(marker ?? '') ?? [];
  const beside = [-1, 1].map((step) => `${hour}.${String(Number(minute) + step).padStart(2, '0')}`);
  return minute !== undefined && !page.blocks.some((block) => block.marker !== null && beside.includes(block.marker));
}

/** Whether a cell only says that the subject stands beside it: 'Onderwerp', 'Agendapunt:'. */
export function isSubjectLabel(text: string): boolean {
  return subjectLabel.test(text.trim());
}

/** Whether a row opens with its hour, with the number in the cell behind it: '13.05 | 2 | Verslag'. */
function hourBefore({ page, block }: Passage): boolean {
  const [first, second] = block.cells;
  const isHour = hourMarker.test(block.marker ?? '');
  return isHour && first !== undefined && second !== undefined && agendaNumber(textAt(page, first)) !== null;
}
