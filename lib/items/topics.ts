import { topicWords } from '../knowledge/rules/topics.ts';
import type { PageEvidence, TopicFact } from '../reading/contract.ts';
import { topics } from '../reading/words.ts';
import { evidenceIn, foldedOf } from './passages.ts';
import { ready } from './ready.ts';
import { sentencesOf } from './sentences.ts';
import type { Passage } from './types.ts';

/** Two sentences tell a reader enough of what a paper says on a topic. */
const most = 2;

/** Topics with their words, compiled before there is a document. */
const words = topics.map((topic) => [topic, ready(topicWords[topic])] as const);

/**
 * The first sentences in which the paper speaks of each topic, topic by topic. A heading only names a topic, so headings count
 * for nothing.
 */
export function topicsOf(passages: readonly Passage[]): TopicFact[] {
  const read = passages.filter(({ block }) => block.kind !== 'kop');
  return words.flatMap(([topic, pattern]) => sentencesOn(pattern, read).map((evidence) => ({ topic, evidence })));
}

/** The first sentences with words of a pattern, one per passage. */
function sentencesOn(pattern: RegExp, read: readonly Passage[]): PageEvidence[] {
  const found: PageEvidence[] = [];
  for (const passage of read) {
    if (!pattern.test(foldedOf(passage))) continue;
    const sentence = sentencesOf(passage).find(({ from, to }) => pattern.test(passage.page.folded.slice(from, to)));
    if (sentence) found.push(evidenceIn(passage, sentence));
    if (found.length === most) break;
  }
  return found;
}
