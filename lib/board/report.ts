import { dateInWords } from '../knowledge/date-words.ts';
import type { Meeting } from '../ris/index.ts';
import { closingLine, count, inProse, midSentence, placeInWords, sentence, shortQuote } from '../wording/index.ts';
import { contentFor, pointNumber, statusInWords, tableOf, tableWidths } from './cells.ts';
import { bodyOf, momentOf } from './meeting.ts';
import { isAllRead } from './status.ts';
import type { BoardRow, Leaving, Place, Report, ReportLine, ReportSection, RowContent, RowOption } from './types.ts';

type Part = ReportSection['parts'][number];

const point = (text: string): ReportLine => ({ style: 'point', text });
const text = (words: string): ReportLine => ({ style: 'text', text: words });

/** What the raad can do, to whom, until when, on what ground; of a formal way why too. */
function wayLine({ name, to, isFormal, usable, deadline, why, sources }: RowOption): ReportLine {
  const until = deadline ? `, ${deadline.words}` : '';
  const late = usable === 'te laat' ? ' (te laat)' : '';
  const ground = sources.length > 0 ? ` [${sources.join('; ')}]` : '';
  return point(`${name}${to ? `, gericht aan ${to}` : ''}${until}${late}.${isFormal ? ` ${why}` : ''}${ground}`);
}

/** How the last days were found, each once. */
function countedLines(options: readonly RowOption[]): ReportLine[] {
  const rules = new Set(
    options.flatMap(({ deadline }) => (deadline?.isComputed || deadline?.date === null ? deadline.rule : [])),
  );
  return [...rules].map((rule) => text(`Termijn: ${rule}`));
}

function waysPart(content: RowContent): Part {
  const own = content.options.filter(({ isAlways }) => !isAlways);
  const always = content.options.filter(({ isAlways }) => isAlways);
  const names = inProse(always.map(({ name }) => midSentence(name)));
  const lines = [...own.map(wayLine), ...countedLines(own), ...(names ? [text(`Dit kan altijd: ${names}.`)] : [])];
  return { heading: 'Wat de raad kan', lines };
}

function gapsPart({ gaps }: RowContent): Part {
  return { heading: 'Ontbreekt in het stuk', lines: gaps.map(({ name, why }) => point(`${name}. ${why}`)) };
}

function quoteLine({ paper, evidence }: Place): ReportLine {
  return { style: 'quote', text: `‘${shortQuote(evidence.quote)}’ (${paper.title}, ${placeInWords(evidence)})` };
}

function quotesPart({ places }: RowContent): Part {
  return { heading: 'Uit de stukken', lines: places.map(quoteLine) };
}

/** Of which paper the answer is, and what else the item has. */
function besides({ speaksOf }: BoardRow): ReportLine[] {
  if (!speaksOf) return [];
  const others = speaksOf.others.map(({ title }) => `‘${title}’`);
  return [text(`Dit gaat over ‘${speaksOf.paper.title}’. Ook in dit punt: ${inProse(others)}.`)];
}

function linesOf(row: BoardRow, content: RowContent | null): ReportLine[] {
  const answer: ReportLine[] = content ? [{ style: 'answer', text: content.summary }] : [];
  const isLeftOut = row.isConfidential && content !== row.withheld;
  const secret = isLeftOut ? [text('Vertrouwelijk: de inhoud staat niet in dit document.')] : [];
  const left = isAllRead([row]) ? [] : [text(sentence(statusInWords(row.status)))];
  return [...answer, ...besides(row), ...secret, ...left];
}

/** What is to be told of a row; an item without a paper stands in the table only. */
function sectionOf(row: BoardRow, leaving: Leaving): ReportSection[] {
  const content = contentFor(row, leaving);
  const lines = linesOf(row, content);
  const parts = content ? [waysPart(content), gapsPart(content), quotesPart(content)] : [];
  const heading = [pointNumber(row) && `${pointNumber(row)}.`, row.title].filter(Boolean).join(' ');
  return lines.length > 0 ? [{ heading, lines, parts: parts.filter((part) => part.lines.length > 0) }] : [];
}

function readLine(rows: readonly BoardRow[]): string {
  const papers = rows.filter(({ status }) => status.state !== 'no paper' && status.state !== 'closed');
  const read = papers.filter(({ status }) => status.state === 'read').length;
  const points = count(rows.length, 'punt', 'punten');
  if (read === papers.length) return `${points}. Alle stukken zijn gelezen.`;
  return `${points}. Nog niet alles is gelezen: van ${papers.length} punten met stukken zijn er ${read} helemaal gelezen.`;
}

function confidentialLine(rows: readonly BoardRow[], { includeConfidential = false }: Leaving): string[] {
  const closed = rows.filter(({ isConfidential }) => isConfidential).length;
  if (closed === 0) return [];
  if (includeConfidential) return ['Dit document bevat de inhoud van vertrouwelijke stukken. Deel het alleen waar dat mag.'];
  return [`De inhoud van vertrouwelijke stukken is weggelaten (bij ${count(closed, 'punt', 'punten')}).`];
}

const unfinished: Record<Meeting['incomplete'][number], string> = {
  'laadt nog': 'De agendapagina was nog aan het laden: misschien staat hier niet alles.',
  'stukken in een register': 'Sommige stukken staan op een eigen pagina van het informatiesysteem en zijn niet meegenomen.',
};

/** How a report is made: on which ISO day, and what may leave. */
export interface ReportOptions extends Leaving {
  today: string;
  /** The filter that left these rows, in words, so that a part is not taken for the whole; absent: they are all. */
  only?: string | undefined;
}

/**
 * The document for the committee: the table of the meeting, and per item the answer first, what the raad can do, until when, on
 * which law, what the paper leaves out, and its words with their pages.
 */
export function committeeReport(meeting: Meeting, rows: readonly BoardRow[], { today, only, ...leaving }: ReportOptions): Report {
  const made = `Gemaakt op ${dateInWords(today)}.`;
  const part = only ? [`Niet de hele agenda, alleen de punten waarvoor geldt: ${only}.`] : [];
  const about = [
    ...part,
    readLine(rows),
    ...confidentialLine(rows, leaving),
    ...meeting.incomplete.map((each) => unfinished[each]),
    made,
  ];
  return {
    title: bodyOf(meeting),
    about: [momentOf(meeting), ...about].filter(Boolean),
    table: tableOf(rows, leaving),
    widths: [...tableWidths],
    sections: rows.flatMap((row) => sectionOf(row, leaving)),
    closing: closingLine,
  };
}
