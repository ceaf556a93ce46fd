import { stillOpen, topicHeadings, topicWords } from '../knowledge/rules/topics.ts';
import type { TopicFact } from '../reading/contract.ts';
import { topics } from '../reading/topics.ts';
import { foldedAt, type Range } from '../text/index.ts';
import { evidenceIn, foldedOf } from './passages.ts';
import { ready } from './ready.ts';
import { clausesOf, type Sentence, sentencesOf } from './sentences.ts';
import type { Passage } from './types.ts';

/** Two sentences tell a reader enough of what a paper says on a topic. */
const most = 2;
/** Fewer words under a heading are a choice on a form ('Ter informatie'), and tell nothing. */
const fewestWords = 5;
/** A longer list is a text of its own. */
const longestList = 10;

/** Topics with their words and headings, compiled before there is a document. */
const words = topics.map((topic) => {
  const heading = topicHeadings[topic];
  return { topic, pattern: ready(topicWords[topic]), heading: heading ? ready(heading) : null };
});
const open = ready(stillOpen);

/**
 * The first sentences in which the paper speaks of each topic, topic by topic: under a heading for it, else by its words. Of a
 * heading itself nothing counts; a sentence that leaves the matter open counts only where no other speaks of it.
 */
export function topicsOf(passages: readonly Passage[]): TopicFact[] {
  const read = passages.filter(({ block }) => block.kind !== 'kop');
  return words.flatMap(({ topic, pattern, heading }) => {
    const under = heading ? sentencesUnder(heading, passages) : [];
    const rest = under.length > 0 ? read.filter((passage) => !under.some((found) => found.passage === passage)) : read;
    const spoken = sentencesOn(pattern, rest);
    const facts = [...under.map((sentence) => ({ evidence: evidenceIn(sentence.passage, sentence) })), ...spoken];
    return facts.slice(0, most).map((found) => ({ topic, ...found }));
  });
}

type Found = Omit<TopicFact, 'topic'>;

/** The first sentence under each heading of a pattern, or beside it in a form. */
function sentencesUnder(heading: RegExp, passages: readonly Passage[]): Sentence[] {
  const under = passages.flatMap((passage, index) => {
    const next = passages[index + 1];
    if (passage.block.kind === 'rij') return heading.test(foldedLabel(passage)) ? sentencesOf(passage).slice(1, 2) : [];
    const leads = passage.block.kind === 'kop' && next && next.block.kind !== 'kop' && heading.test(foldedOf(passage));
    return leads ? sentencesOf(next).slice(0, 1) : [];
  });
  return under.filter((sentence) => sentence.text.split(' ').length >= fewestWords && !open.test(foldedIn(sentence)));
}

function foldedLabel({ page, block }: Passage): string {
  const [label] = block.cells;
  return label ? foldedAt(page, label) : '';
}

/** What the passages say with the words of a pattern: the first answer of each, a second one in it, and what leaves it open. */
interface Spoken {
  answers: Found[];
  seconds: Found[];
  left: Found[];
}

/** The first sentences with words of a pattern, one per passage while others speak too; those that leave it open where there are no others. */
function sentencesOn(pattern: RegExp, read: readonly Passage[]): Found[] {
  const spoken: Spoken = { answers: [], seconds: [], left: [] };
  for (const [at, passage] of read.entries()) {
    if (pattern.test(foldedOf(passage))) hear(pattern, read.slice(at, at + longestList), spoken);
    if (spoken.answers.length === most) break;
  }
  const { answers, seconds, left } = spoken;
  return (answers.length > 0 ? [...answers, ...seconds] : left).slice(0, most);
}

/** Adds what the first of the passages says. */
function hear(pattern: RegExp, [passage, ...after]: readonly Passage[], { answers, seconds, left }: Spoken): void {
  if (!passage) return;
  const spoken = sentencesOf(passage).filter((sentence) => pattern.test(foldedIn(sentence)));
  const [answer, second] = spoken.filter((sentence) => !leavesOpen(sentence, pattern));
  if (answer) answers.push({ evidence: evidenceIn(passage, withList(answer, after)) });
  else if (spoken[0]) left.push({ evidence: evidenceIn(passage, spoken[0]), open: true });
  if (second) seconds.push({ evidence: evidenceIn(passage, second) });
}

/** A sentence that leads a list in, with the items of that list on its page. */
function withList({ passage, from, to, text }: Sentence, after: readonly Passage[]): Range {
  if (!text.endsWith(':') || to !== passage.block.to) return { from, to };
  const end = after.findIndex(({ page, block }) => page !== passage.page || block.kind !== 'opsomming');
  const last = after.slice(0, end < 0 ? after.length : end).at(-1);
  return { from, to: last?.block.to ?? to };
}

const foldedIn = ({ passage, from, to }: Sentence): string => foldedAt(passage.page, { from, to });

/** Whether every part of a sentence that has the words leaves the matter open. */
function leavesOpen(sentence: Sentence, pattern: RegExp): boolean {
  if (!open.test(foldedIn(sentence))) return false;
  const parts = clausesOf(sentence).filter((part) => pattern.test(foldedIn(part)));
  return parts.every((part) => open.test(foldedIn(part)));
}
