import { stillOpen, topicWords } from '../knowledge/rules/topics.ts';
import type { TopicFact } from '../reading/contract.ts';
import { topics } from '../reading/topics.ts';
import { evidenceIn, foldedOf } from './passages.ts';
import { ready } from './ready.ts';
import { clausesOf, type Sentence, sentencesOf } from './sentences.ts';
import type { Passage } from './types.ts';

/** Two sentences tell a reader enough of what a paper says on a topic. */
const most = 2;

/** Topics with their words, compiled before there is a document. */
const words = topics.map((topic) => [topic, ready(topicWords[topic])] as const);
const open = ready(stillOpen);

/**
 * The first sentences in which the paper speaks of each topic, topic by topic. A heading only names a topic, so headings count
 * for nothing; a sentence that leaves the matter open counts only where no other speaks of it.
 */
export function topicsOf(passages: readonly Passage[]): TopicFact[] {
  const read = passages.filter(({ block }) => block.kind !== 'kop');
  return words.flatMap(([topic, pattern]) => sentencesOn(pattern, read).map((found) => ({ topic, ...found })));
}

type Found = Omit<TopicFact, 'topic'>;

/** The first sentences with words of a pattern, one per passage; those that leave it open where there are no others. */
function sentencesOn(pattern: RegExp, read: readonly Passage[]): Found[] {
  const found: Found[] = [];
  const left: Found[] = [];
  for (const passage of read) {
    if (!pattern.test(foldedOf(passage))) continue;
    const spoken = sentencesOf(passage).filter((sentence) => pattern.test(foldedIn(sentence)));
    const answer = spoken.find((sentence) => !leavesOpen(sentence, pattern));
    if (answer) found.push({ evidence: evidenceIn(passage, answer) });
    else if (spoken[0]) left.push({ evidence: evidenceIn(passage, spoken[0]), open: true });
    if (found.length === most) break;
  }
  return found.length > 0 ? found : left.slice(0, most);
}

const foldedIn = ({ passage, from, to }: Sentence): string => passage.page.folded.slice(from, to);

/** Whether every part of a sentence that has the words leaves the matter open. */
function leavesOpen(sentence: Sentence, pattern: RegExp): boolean {
  if (!open.test(foldedIn(sentence))) return false;
  const parts = clausesOf(sentence).filter((part) => pattern.test(foldedIn(part)));
  return parts.every((part) => open.test(foldedIn(part)));
}
