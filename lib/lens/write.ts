import type { Evidence } from '../reading/contract.ts';
import { escaped, placeInWords, shortQuote, sourceInWords } from '../wording/index.ts';
import type { LensLine, Note } from './types.ts';

/** How a note is written. */
export interface Writing {
  /** Whether the words of the paper go in; without them only their pages do. */
  withQuotes: boolean;
}

function quoteOf(evidence: Evidence, { withQuotes }: Writing): string {
  return withQuotes ? `‘${shortQuote(evidence.quote)}’ (${placeInWords(evidence)})` : placeInWords(evidence);
}

/**
 * Words of the paper stand between quotation marks in our own sentences too. They may hold apostrophes and quotations of their own:
 * all from the first mark to the last goes, rather too much than too little.
 */
function ownWords(text: string, { withQuotes }: Writing): string {
  return withQuotes ? text : text.replace(/‘.*’(?!\p{L})/gsu, '‘…’');
}

function sourcesOf({ basis }: LensLine): string {
  const sources = basis.slice(0, 2).map(sourceInWords);
  return sources.length > 0 ? `[${sources.join('; ')}]` : '';
}

/** Statements in a line each: the text, the words of the paper, and the sources where they are others than those above. */
function lineTexts(lines: readonly LensLine[], writing: Writing): string[] {
  return lines.map((each, index) => {
    const quotes = each.evidence.slice(0, 2).map((evidence) => quoteOf(evidence, writing));
    const above = lines[index - 1];
    const sources = above && sourcesOf(above) === sourcesOf(each) ? '' : sourcesOf(each);
    return [ownWords(each.text, writing), ...quotes, sources].filter(Boolean).join(' ');
  });
}

/** A note as plain text. */
export function asText({ title, opening, parts, closing }: Note, writing: Writing): string {
  const blocks = parts.map(({ heading, lines }) => [heading, ...lineTexts(lines, writing).map((text) => `- ${text}`)].join('\n'));
  return [title, ...opening.map((text) => ownWords(text, writing)), ...blocks, closing].join('\n\n');
}

/** The same note as HTML, for a mail or a word processor. */
export function asHtml({ title, opening, parts, closing }: Note, writing: Writing): string {
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  const blocks = parts.map(
    ({ heading, lines }) =>
      `<h2>${escaped(heading)}</h2><ul>${lineTexts(lines, writing)
        .map((text) => `<li>${escaped(text)}</li>`)
        .join('')}</ul>`,
  );
  const start = opening.map((text) => paragraph(ownWords(text, writing)));
  return [`<h1>${escaped(title)}</h1>`, ...start, ...blocks, paragraph(closing)].join('');
}
