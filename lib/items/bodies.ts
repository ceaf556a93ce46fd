import { bodyAbbreviations, bodyNames, commonOrgan, singleBoard } from '../knowledge/rules/bodies.ts';
import { beforeCollege, membersOfBoard } from '../knowledge/rules/body-words.ts';
import type { Body } from '../reading/words.ts';
import { fold, type Range, remembered } from '../text/index.ts';
import { ready } from './ready.ts';

/** A name of a body in a text: `text.slice(from, to) === name`. */
export interface NamedBody extends Range {
  body: Body;
  name: string;
}

/** What a paper is about, as far as it tells what short names mean in it. */
export interface BodyContext {
  /** A cooperation with one board: 'het bestuur' is that board. */
  singleBoard: boolean;
  /** 'GO' can be the gemeenschappelijk orgaan. */
  commonOrgan: boolean;
}

interface Found extends Range {
  body: Body | null;
}

/** 'College' after a capitalised word is a school ('Vossenberg College'), unless that word is one of a form or of a sentence. */
const school = /(?<![A-Za-zÀ-ž\d])([A-ZÀ-Þ][A-Za-zÀ-ž'’-]+) College(?!s? van)(?![A-Za-zÀ-ž\d])/g;

const names = combined(
  bodyNames.flatMap((entry) => entry.names.map((source) => [source, entry.body] as const)),
  { before: '(?<![a-z\\d])', after: '(?![a-z\\d])' },
);
const abbreviations = combined(
  bodyAbbreviations.flatMap((entry) => entry.exact.map((source) => [source, entry.body] as const)),
  {
    before: '(?<![A-Za-zÀ-ž\\d&-])(?<!(?<!\\d)(?!19|20)\\d{4} )',
    after: "(?!-?(?:lid|voorstel)(?![A-Za-zÀ-ž]))(?![A-Za-zÀ-ž\\d&]|[’'][a-z])",
  },
);
/** What every name holds a piece of: texts without one are not searched further. */
const stems =
  /raad|raden|raads|presid|staten|bestu|colleg|wethouder|burgemeester|voorzitter|overleg|commiss|comite|convent|rekenkamer|groep|direct|manage|minister|secretaris|heemra|vergadering|kring|beraad|tafel|forum|ambtelijk|b\.? ?(?:&|en) ?w|(?<![a-z])(?:[ad]b|pfh?o|poho)(?![a-z])/;
const capitals = /(?<![A-Za-zÀ-ž])(?:[A-Z]{2,4}|P[a-zA-Z]ho|Pho|CdK|B?AvA|D&H)(?![A-Za-zÀ-ž])/;
const board = /(?<![a-z\d-])bestuur(?![a-z\d-])/g;

/**
 * The bodies named in a text, in order, without overlap. `context` tells what a short name means
 * in the whole paper.
 */
export function bodiesIn(text: string, context?: BodyContext): readonly NamedBody[] {
  if (!context) return byItself(text);
  const readings = context.commonOrgan ? inCommonOrgan : context.singleBoard ? inSingleBoard : elsewhere;
  return readings(text);
}

/** The body that a text names first; null where it names none. */
export function firstBody(text: string, context?: BodyContext): Body | null {
  return bodiesIn(text, context)[0]?.body ?? null;
}

const byItself = remembered((text): readonly NamedBody[] => bodiesIn(text, bodyContext([fold(text)])));

const elsewhere = remembered((text) => read(text, { singleBoard: false, commonOrgan: false }));
const inSingleBoard = remembered((text) => read(text, { singleBoard: true, commonOrgan: false }));
/** A gemeenschappelijk orgaan has one board as well. */
const inCommonOrgan = remembered((text) => read(text, { singleBoard: true, commonOrgan: true }));

function read(text: string, context: BodyContext): NamedBody[] {
  const folded = fold(text);
  if (!stems.test(folded) && !capitals.test(text)) return [];
  const found = [...schools(text), ...matches(names, folded), ...shorts(text, context), ...boards(folded, context)];
  return withoutOverlap(found).flatMap(({ body, from, to }) => (body ? [{ body, from, to, name: text.slice(from, to) }] : []));
}

/** What the words of a paper tell of the short names in it; the words are folded. */
export function bodyContext(folded: readonly string[]): BodyContext {
  const says = (pattern: RegExp) => folded.some((text) => pattern.test(text));
  return { singleBoard: says(singleBoard), commonOrgan: says(commonOrgan) };
}

/** The body that a name or a value such as 'Algemeen bestuur Veiligheidsregio X' stands for: the first one in it. */
export function bodyNamed(text: string, context?: BodyContext): Body | null {
  return firstBody(text, context) ?? (membersOfBoard.test(text) ? 'bestuur' : null);
}

function combined(
  sources: readonly (readonly [source: string, body: Body | null])[],
  { before, after }: { before: string; after: string },
): { pattern: RegExp; bodies: readonly (Body | null)[] } {
  const choice = sources.map(([source]) => `(${source})`).join('|');
  return { pattern: ready(new RegExp(`${before}(?:${choice})${after}`, 'g')), bodies: sources.map(([, body]) => body) };
}

function matches({ pattern, bodies }: ReturnType<typeof combined>, text: string): Found[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const choice = match.indexOf(match[0], 1) - 1;
    const words = match[0].trimEnd();
    return { body: bodies[choice] ?? null, from: match.index, to: match.index + words.length };
  });
}

function shorts(text: string, { commonOrgan }: BodyContext): Found[] {
  return matches(abbreviations, text).map((hit) =>
    commonOrgan && text.slice(hit.from, hit.to) === 'GO' ? { ...hit, body: 'bestuur' as const } : hit,
  );
}

function boards(folded: string, { singleBoard }: BodyContext): Found[] {
  if (!singleBoard) return [];
  return Array.from(folded.matchAll(board), ({ index }) => ({
    body: 'bestuur' as const,
    from: index,
    to: index + 'bestuur'.length,
  }));
}

function schools(text: string): Found[] {
  if (!text.includes('College')) return [];
  return Array.from(text.matchAll(school))
    .filter(([, word]) => !beforeCollege.test(word ?? ''))
    .map(({ 0: words, index }) => ({ body: null, from: index, to: index + words.length }));
}

/** The earliest, and of those the longest, goes first. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to))
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}
