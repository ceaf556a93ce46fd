import { lastUsableDay } from '../council/index.ts';
import { isControl } from '../knowledge/law/instruments.ts';
import type { AgendaPaper } from '../ris/index.ts';
import { count, inProse, midSentence, sentence } from '../wording/index.ts';
import { isOwnFormal } from './content.ts';
import type { Leaving, Table } from './leaving.ts';
import { tellsElse } from './names.ts';
import type { RowContent, RowOption } from './row-content.ts';
import type { BoardRow, RowStatus } from './types.ts';

/** What stands in a cell of what is for few. */
const closedWord = 'vertrouwelijk';

/** How many ways stand in a cell; the document has them all. */
const mostWays = 3;

/** The content of a row as far as it may be seen. */
export function contentFor({ content, withheld }: BoardRow, { includeConfidential = false }: Leaving): RowContent | null {
  return includeConfidential ? (withheld ?? content) : content;
}

/** How far a row is: 'gelezen', '12 van 40 bladzijden gelezen', or what happened and what to do. */
export function statusInWords(status: RowStatus): string {
  if (status.state === 'no paper') return 'geen stuk';
  if (status.state === 'closed') return closedWord;
  if (status.state === 'waits') return 'wacht';
  if (status.state === 'read') return 'gelezen';
  if (status.state === 'failed')
    return ['niet gelezen.', ...status.failures.map(({ what, todo }) => `${what} ${todo}`)].join(' ');
  const { done, pages } = status;
  return pages === null ? `${count(done, 'bladzijde', 'bladzijden')} gelezen` : `${done} van ${pages} bladzijden gelezen`;
}

/** Ways that are still open and exist for this item. */
export function ownWays({ options }: RowContent): RowOption[] {
  return options.filter(({ usable, isAlways }) => usable !== 'te laat' && !isAlways);
}

/** What the raad can do here in particular: its formal ways, else its other ones. Empty where there are none, or none any more. */
export function mainWays(content: RowContent): RowOption[] {
  if (content.isOfMeeting) return [];
  const own = ownWays(content).filter(({ instrument }) => !isControl(instrument));
  const formal = own.filter(({ isFormal }) => isFormal);
  return formal.length > 0 ? formal : own;
}

/** Where the raad can do nothing in particular: that it has no step of its own, or that it is too late for it. Null without options. */
export function noWays({ options, isOfMeeting }: RowContent): string | null {
  if (options.length === 0 || isOfMeeting) return null;
  return options.some(isOwnFormal) ? 'de raad is hier niet meer aan zet' : 'de raad is hier niet aan zet';
}

/** What the raad can do all the same: 'Dit kan wel: inlichtingen vragen aan het lid en een motie indienen.' Null: nothing. */
export function otherWays({ options, isOfMeeting }: RowContent): string | null {
  if (isOfMeeting) return null;
  const others = options.filter(
    ({ instrument, isAlways, usable }) => usable !== 'te laat' && (isAlways || isControl(instrument)),
  );
  const names = others.slice(0, mostWays).map(({ name }) => midSentence(name));
  return names.length > 0 ? `Dit kan wel: ${inProse(names)}.` : null;
}

/** What the raad can do, the strongest ways: 'Een zienswijze indienen op de begroting; …'. */
function waysInWords(content: RowContent): string {
  const ways = mainWays(content).slice(0, mostWays);
  if (ways.length > 0) return ways.map(({ name }) => name).join('; ');
  return [noWays(content), otherWays(content)].filter(Boolean).join('. ');
}

/** The last day, and whether it has passed or comes before the meeting: 'uiterlijk 12 juni 2026 (berekend)'. Empty without one. */
function deadlineInWords({ deadline }: RowContent): string {
  if (!deadline) return '';
  const before = deadline.isBeforeMeeting ? ', vóór deze vergadering' : '';
  return `${deadline.words}${deadline.isPast ? ' (voorbij)' : before}`;
}

/** Who decides, and what came of it. */
const decidedInWords = ({ decider, outcomes }: RowContent): string => [decider, ...outcomes].filter(Boolean).join('; ');

function kindCell({ isConfidential, bundled }: BoardRow, content: RowContent | null): string {
  if (content?.kind) return content.kind;
  if (bundled > 0) return `bundel met ${count(bundled, 'onderwerp', 'onderwerpen')}`;
  return isConfidential ? closedWord : '';
}

/** The number of a row after that of the item it stands within: '3', '9 › 4'; empty without any. */
export const pointNumber = ({ number, within }: BoardRow): string => [within, number].filter((each) => each !== null).join(' › ');

/** Another subject of a point has its number; as a second line of a table it says so. */
const pointCell = (row: BoardRow): string =>
  row.within !== null && row.number === null ? `${row.within} (vervolg)` : pointNumber(row);

/** The paper that gives a row its subject: the one it speaks of, or where no word of its title tells, the one it is about. */
function namingPaper({ title, speaksOf, content, papers, closed }: BoardRow): AgendaPaper | null {
  if (speaksOf) return speaksOf.paper;
  const lead = papers.find(({ page }) => page === content?.items[0]?.paper.page);
  return lead && !closed.includes(lead) && tellsElse(lead.title, title) ? lead : null;
}

/** The title as it can stand apart from the agenda: 'Ingekomen stukken (Raadsinformatiebrief jeugdhulp)'. */
export function titleInFull(row: BoardRow): string {
  const paper = namingPaper(row)?.title ?? row.title;
  return paper === row.title ? row.title : `${row.title} (${paper})`;
}

interface Column {
  name: string;
  /** Its share of the width of a page, in hundredths. */
  width: number;
  cell: (row: BoardRow, content: RowContent | null) => string;
}

const columns: readonly Column[] = [
  { name: 'Punt', width: 6, cell: pointCell },
  { name: 'Onderwerp', width: 16, cell: titleInFull },
  { name: 'Soort', width: 10, cell: kindCell },
  { name: 'Behandeling', width: 9, cell: ({ treatment }) => treatment ?? '' },
  { name: 'Gevraagd', width: 10, cell: (_, content) => content?.asked ?? '' },
  { name: 'Beslist', width: 9, cell: (_, content) => (content ? decidedInWords(content) : '') },
  { name: 'Wat kan de raad', width: 15, cell: (_, content) => (content ? waysInWords(content) : '') },
  { name: 'Termijn', width: 8, cell: (_, content) => (content ? deadlineInWords(content) : '') },
  { name: 'Ontbreekt', width: 8, cell: (_, content) => content?.gaps.map(({ name }) => name).join('; ') ?? '' },
  { name: 'Gelezen', width: 9, cell: ({ status }) => statusInWords(status) },
];

/** A day as a Dutch spreadsheet takes it for a date: '12-06-2026'; empty for a month, a quarter or none. */
export function dayCell(date: string | null | undefined): string {
  return date?.length === 10 && !date.includes('Q') ? date.split('-').toReversed().join('-') : '';
}

/** What a spreadsheet can sort and filter by, beside the last day in words. */
const lastDay: Column = { name: 'Laatste dag', width: 0, cell: (_, content) => dayCell(lastUsableDay(content?.deadline)) };

/** The widths of the columns of that table, which together are 100. */
export const tableWidths: readonly number[] = columns.map(({ width }) => width);

/** A title stays as it is written. */
const inCell = (name: string, text: string): string => (name === 'Onderwerp' ? text : sentence(text));

function tableWith(of: readonly Column[], rows: readonly BoardRow[], leaving: Leaving): Table {
  return {
    head: of.map(({ name }) => name),
    rows: rows.map((row) => of.map(({ name, cell }) => inCell(name, cell(row, contentFor(row, leaving))))),
  };
}

/** The rows as a table of texts; of a confidential row only number, title and how far it is. */
export const tableOf = (rows: readonly BoardRow[], leaving: Leaving = {}): Table => tableWith(columns, rows, leaving);

/** The same for a spreadsheet, with the last day as a date too. */
export function sheetOf(rows: readonly BoardRow[], leaving: Leaving = {}): Table {
  const withDay = columns.flatMap((column) => (column.name === 'Termijn' ? [column, lastDay] : [column]));
  return tableWith(withDay, rows, leaving);
}
