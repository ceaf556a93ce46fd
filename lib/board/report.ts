import { dateInWords } from '../knowledge/date-words.ts';
import type { Meeting } from '../ris/index.ts';
import { closingLine, inProse, midSentence, placeInWords, sentence, shortQuote } from '../wording/index.ts';
import { contentFor, mainWays, noWays, pointNumber, statusInWords, tableOf, tableWidths } from './cells.ts';
import { isOwnFormal } from './content.ts';
import type { Leaving, Report, ReportLine, ReportSection } from './leaving.ts';
import { bodyOf, momentOf } from './meeting.ts';
import { pointsLine, remarksOn, type Sent } from './remarks.ts';
import type { Place, RowContent, RowOption } from './row-content.ts';
import { isAllRead } from './status.ts';
import type { BoardRow } from './types.ts';

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
  return [...rules].map((rule) => text(`Termijn: ${rule.replace(/^berekend: /iu, 'berekend, ')}`));
}

/** What else can be done, in one line: until when, and a right on what ground. */
function othersLine(label: string, others: readonly RowOption[]): ReportLine[] {
  const each = others.map(({ name, deadline, isFormal, sources }) => {
    const ground = isFormal && sources[0] ? ` [${sources[0]}]` : '';
    return `${midSentence(name)}${deadline?.date ? `, ${deadline.words}` : ''}${ground}`;
  });
  return each.length > 0 ? [text(`${label}: ${each.join('; ')}.`)] : [];
}

/** The formal ways of this item stand out, or its other ones where it has none; what else is possible takes a line. */
function waysPart(content: RowContent): Part {
  const own = content.options.filter(({ isAlways }) => !isAlways);
  const formal = own.filter(isOwnFormal);
  const main = formal.length > 0 ? formal : mainWays(content);
  const others = own.filter((option) => !main.includes(option) && option.usable !== 'te laat');
  const nothing = main.length === 0 ? noWays(content) : null;
  const more = othersLine(nothing ? 'Wel mogelijk' : 'Ook mogelijk', others);
  const names = inProse(content.options.filter(({ isAlways }) => isAlways).map(({ name }) => midSentence(name)));
  const always = names ? [text(`Dit kan altijd: ${names}.`)] : [];
  const first = nothing ? [text(`${sentence(nothing)}.`)] : main.map(wayLine);
  return { heading: 'Wat de raad kan', lines: [...first, ...countedLines(own), ...more, ...always] };
}

/** Room for the committee, which Greep leaves empty. */
const advicePart: Part = { heading: 'Advies of besluit van de commissie', lines: [{ style: 'field', text: '' }] };

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
  const what = content ? 'Een deel is vertrouwelijk: dat' : 'Vertrouwelijk: de inhoud';
  const secret = isLeftOut ? [text(`${what} staat niet in dit document.`)] : [];
  const left = isAllRead([row]) ? [] : [text(sentence(statusInWords(row.status)))];
  const outcomes = (content?.outcomes ?? []).map((words) => text(`${words}.`));
  return [...answer, ...outcomes, ...besides(row), ...secret, ...left];
}

/** What is to be told of a row; an item without a paper, and one about the meeting itself, stands in the table only. */
function sectionOf(row: BoardRow, leaving: Leaving): ReportSection[] {
  const content = contentFor(row, leaving);
  const lines = linesOf(row, content);
  if (content?.isOfMeeting && content.outcomes.length === 0 && !row.isConfidential && isAllRead([row])) return [];
  const parts = content ? [waysPart(content), gapsPart(content), quotesPart(content), advicePart] : [];
  const heading = [pointNumber(row) && `${pointNumber(row)}.`, row.title].filter(Boolean).join(' ');
  return lines.length > 0 ? [{ heading, lines, parts: parts.filter((part) => part.lines.length > 0) }] : [];
}

/** How a report is made: on which ISO day, and what may leave. */
export interface ReportOptions extends Sent {
  today: string;
}

/**
 * The document for the committee: the table of the meeting, and per item the answer first, what the raad can do, until when, on
 * which law, what the paper leaves out, and its words with their pages.
 */
export function committeeReport(meeting: Meeting, rows: readonly BoardRow[], { today, ...sent }: ReportOptions): Report {
  const made = `Gemaakt op ${dateInWords(today)}.`;
  return {
    title: bodyOf(meeting),
    about: [momentOf(meeting), pointsLine(meeting, rows), ...remarksOn(meeting, rows, sent), made].filter(Boolean),
    table: tableOf(rows, sent),
    widths: [...tableWidths],
    sections: rows.flatMap((row) => sectionOf(row, sent)),
    closing: closingLine,
  };
}
