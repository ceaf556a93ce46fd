import { statedBehind, treatmentAsks } from '../../knowledge/rules/ask-meetings.ts';
import { asksNothing } from '../../knowledge/rules/ask-sentences.ts';
import { beforeNoun, household, nounAsks, titleAsks, titleTail } from '../../knowledge/rules/ask-titles.ts';
import type { Ask } from '../../reading/contract.ts';
import type { Body, Verb } from '../../reading/words.ts';
import { fold, textAt } from '../../text/index.ts';
import { columnsOf } from '../columns.ts';
import { foldedOf, textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import type { ItemSource, Passage } from '../types.ts';
import { askAt, statedIn } from './minutes.ts';

/** Items longer than this are papers of their own; there a label does not say what is asked. */
const longestItem = 8;
/** Bodies whose agenda says by a noun alone what they will decide; others talk about it first, or advise. */
const decidesItself: ReadonlySet<Body> = new Set<Body>([
  'raad',
  'college',
  'algemeen-bestuur',
  'dagelijks-bestuur',
  'bestuur',
  'bestuurscommissie',
  'provinciale-staten',
  'waterschap-ab',
]);
/** A cell of a word or two. */
const longestLabel = 24;

/**
 * What an agenda asks of the meeting without a proposal: in a sentence about the meeting ('De commissie bespreekt …'), in
 * brackets behind the title ('(opiniërend)'), in the title itself ('Vaststelling agenda'), or by the heading of the group the
 * item stands under ('Ter kennisname').
 */
export function treatedAsks({ scope }: ItemSource, body: Body | null): Ask[] {
  const { passages, head } = scope;
  if (passages.length > longestItem || passages.some((passage) => asksNothing.test(foldedOf(passage)))) return [];
  const asks = passages.flatMap((passage) => [...statedIn(passage, body, false), ...behindVerb(passage, body)]);
  if (asks.length > 0) return asks;
  const [title] = passages;
  const told = scope.group && !household.test(fold(scope.title)) ? byGroup(scope.group, { body, title: scope.title }) : [];
  return [
    ...(title
      ? [...inBrackets(title, body), ...inTitle(title, body), ...inTail(title, body), ...inColumn(title, { head, body })]
      : []),
    ...passages.slice(1).flatMap((passage) => inLine(passage, body)),
    ...told,
    ...(title ? byNoun(scope.title, { passage: title, body }) : []),
  ].slice(0, 1);
}

/** 'Vaststelling agenda' and 'Vaststellen verslag' ask by their title. */
function inTitle(title: Passage, body: Body | null): Ask[] {
  const found = titleAsks.exec(textOf(title));
  if (!found) return [];
  const from = title.block.from + found.index;
  return [askAt('vaststellen', body, { passage: title, from, to: from + found[0].length })];
}

/** 'Op basis van drie stellingen wisselt het AB van gedachten.' */
function behindVerb(passage: Passage, body: Body | null): Ask[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const verb = statedBehind.find(([words]) => words.test(fold(sentence.text)))?.[1];
    return verb ? [askAt(verb, body, sentence)] : [];
  });
}

/** 'Jaarrekening 2028, ter vaststelling'. */
function inTail(title: Passage, body: Body | null): Ask[] {
  const found = title.block.kind === 'rij' ? null : titleTail.exec(textOf(title));
  const words = found?.[1];
  if (!found || !words) return [];
  const from = title.block.from + found.index + found[0].indexOf(words);
  return treatment(words).map((verb) => askAt(verb, body, { passage: title, from, to: from + words.length }));
}

/** How a column of the agenda's table says that the item is treated: 'Opiniërend'. */
function inColumn(row: Passage, { head, body }: { head: readonly Passage[]; body: Body | null }): Ask[] {
  if (!head.some((passage) => columnsOf(passage)?.ask)) return [];
  return row.block.cells.slice(1).flatMap(({ from, to }) => {
    const verbs = to - from < longestLabel ? treatment(textAt(row.page, { from, to })) : [];
    return verbs.map((verb) => askAt(verb, body, { passage: row, from, to }));
  });
}

/** A first or last sentence under the title that says no more than how the item is treated: 'Vaststellen', 'Hamerstuk. …', '… Ter kennisname.' */
function inLine(passage: Passage, body: Body | null): Ask[] {
  const sentences = passage.block.kind === 'rij' ? sentencesOf(passage).slice(0, 1) : sentencesOf(passage);
  const said = [sentences[0], sentences.at(-1)].find((sentence) => sentence && isLabel(sentence.text));
  return said ? treatment(said.text).map((verb) => askAt(verb, body, said)) : [];
}

function isLabel(text: string): boolean {
  return text.length < longestLabel && treatment(text).length > 0;
}

function inBrackets(title: Passage, body: Body | null): Ask[] {
  return Array.from(textOf(title).matchAll(/\(([^()]{4,40})\)/g)).flatMap((match) => {
    const from = title.block.from + match.index + 1;
    return treatment(match[1] ?? '').map((verb) =>
      askAt(verb, body, { passage: title, from, to: from + (match[1]?.length ?? 0) }),
    );
  });
}

/** Under a group for decisions the noun of the title says which: 'Verkiezing lid dagelijks bestuur'. */
function byGroup(group: Passage, { body, title }: { body: Body | null; title: string }): Ask[] {
  const noun = nounIn(title);
  return treatment(textOf(group)).map((verb) =>
    askAt(verb === 'besluiten' && noun ? noun : verb, body, { passage: group, from: group.block.from, to: group.block.to }),
  );
}

/** 'Benoeming lid dagelijks bestuur', 'Vaststellen begroting 2029' on the agenda of a body that decides. */
function byNoun(title: string, { passage, body }: { passage: Passage; body: Body | null }): Ask[] {
  const verb = body && decidesItself.has(body) ? nounIn(title) : undefined;
  const { from, to } = passage.block;
  return verb ? [askAt(verb, body, { passage, from, to })] : [];
}

function nounIn(title: string): Verb | undefined {
  const words = fold(title).replace(beforeNoun, '');
  return nounAsks.find(([noun]) => noun.test(words))?.[1];
}

function treatment(words: string): Verb[] {
  const found = treatmentAsks.find(([pattern]) => pattern.test(fold(words)));
  return found ? [found[1]] : [];
}
