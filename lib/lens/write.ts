import { articleInFull } from '../knowledge/labels.ts';
import type { Basis, Evidence } from '../reading/contract.ts';
import { escaped, placeInWords, quoteInFull, shortQuote, sourceInWords } from '../wording/index.ts';
import type { LensLine, Note } from './types.ts';

/** In a note a sentence stands whole, and a list for the most part. */
const longestQuote = 400;

/** How a note is written. */
export interface Writing {
  /** Whether the words of the paper go in; without them only their pages do. */
  withQuotes: boolean;
}

/** Fewer words are a label: where it stands says enough. */
const fewestWords = 3;
/** How much of a quote is looked for in the statement beside it. */
const recognised = 60;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** Whether words of the paper add something to the statement that they stand beside. */
function addsTo(text: string, quote: string): boolean {
  return (
    quote.split(' ').length >= fewestWords &&
    !letters(text).includes(letters(quote.replace(/^\d+[.)]\s*/, '')).slice(0, recognised))
  );
}

function quoteOf(text: string, evidence: Evidence, { withQuotes }: Writing): string {
  const place = placeInWords(evidence);
  if (!withQuotes) return place;
  const quote = shortQuote(quoteInFull(evidence), longestQuote);
  return addsTo(text, quote) ? `‘${quote}’ (${place})` : `(${place})`;
}

/**
 * Words of the paper stand between quotation marks in our own sentences too. They may hold apostrophes and quotations of their own:
 * all from the first mark to the last goes, rather too much than too little.
 */
function ownWords(text: string, { withQuotes }: Writing): string {
  return withQuotes ? text : text.replace(/‘.*’(?!\p{L})/gsu, '‘…’');
}

const shown = ({ basis }: LensLine): Basis[] => basis.slice(0, 2);

/** Sources between brackets; a law that is not yet in `before` is written out. */
function sourcesIn(line: LensLine, before: readonly Basis[]): string {
  const isNamed = (basis: Basis, at: number) =>
    [...before, ...shown(line).slice(0, at)].some((each) => 'law' in each && 'law' in basis && each.law === basis.law);
  const sources = shown(line).map((basis, at) =>
    'law' in basis && !isNamed(basis, at) ? articleInFull(basis) : sourceInWords(basis),
  );
  return sources.length > 0 ? `[${sources.join('; ')}]` : '';
}

const haveSameSources = (one: LensLine | undefined, other: LensLine): boolean =>
  one !== undefined && shown(one).map(sourceInWords).join() === shown(other).map(sourceInWords).join();

/**
 * Statements in a line each: the text, the words of the paper, and the sources where they are others than those above. `before`: the lines
 * that stand earlier in the note.
 */
function lineTexts(lines: readonly LensLine[], before: readonly LensLine[], writing: Writing): string[] {
  return lines.map((each, index) => {
    const quotes = each.evidence.slice(0, 2).map((evidence) => quoteOf(each.text, evidence, writing));
    const named = [...before, ...lines.slice(0, index)].flatMap(shown);
    const sources = haveSameSources(lines[index - 1], each) ? '' : sourcesIn(each, named);
    return [ownWords(each.text, writing), ...quotes, sources].filter(Boolean).join(' ');
  });
}

/** The parts of a note, each with its lines as text. */
function writtenParts({ parts }: Note, writing: Writing): { heading: string; texts: string[] }[] {
  return parts.map(({ heading, lines }, at) => {
    const before = parts.slice(0, at).flatMap((part) => part.lines);
    return { heading, texts: lineTexts(lines, before, writing) };
  });
}

/** A note as plain text. */
export function asText(note: Note, writing: Writing): string {
  const { title, opening, closing } = note;
  const blocks = writtenParts(note, writing).map(({ heading, texts }) =>
    [heading, ...texts.map((text) => `- ${text}`)].join('\n'),
  );
  return [title, ...opening.map((text) => ownWords(text, writing)), ...blocks, closing].join('\n\n');
}

/** The same note as HTML, for a mail or a word processor. */
export function asHtml(note: Note, writing: Writing): string {
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  const items = (texts: readonly string[]) => texts.map((text) => `<li>${escaped(text)}</li>`).join('');
  const blocks = writtenParts(note, writing).map(({ heading, texts }) => `<h2>${escaped(heading)}</h2><ul>${items(texts)}</ul>`);
  const start = note.opening.map((text) => paragraph(ownWords(text, writing)));
  return [`<h1>${escaped(note.title)}</h1>`, ...start, ...blocks, paragraph(note.closing)].join('');
}
