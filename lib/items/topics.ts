import { topicWords } from '../knowledge/rules/topics.ts';
import type { PageEvidence, TopicFact } from '../reading/contract.ts';
import { topics } from '../reading/words.ts';
import { fold } from '../text/index.ts';
import { evidenceIn, textOf } from './passages.ts';
import { ready } from './ready.ts';
import { sentencesOf } from './sentences.ts';
import type { Passage } from './types.ts';

/** Two sentences tell a reader enough of what a paper says on a topic. */
const most = 2;

/** Topics with their words, compiled before there is a document. */
const words = topics.map((topic) => [topic, ready(topicWords[topic])] as const);

/** A passage and its folded text, which every topic is looked for in. */
interface Read {
  passage: Passage;
  text: string;
}

/**
 * The first sentences in which the paper speaks of each topic, topic by topic. A heading only names a topic, so headings count
 * for nothing.
 */
export function topicsOf(passages: readonly Passage[]): TopicFact[] {
  const read = passages.filter(({ block }) => block.kind !== 'kop').map((passage) => ({ passage, text: fold(textOf(passage)) }));
  return words.flatMap(([topic, pattern]) => sentencesOn(pattern, read).map((evidence) => ({ topic, evidence })));
}

/** The first sentences with words of a pattern, one per passage. */
function sentencesOn(pattern: RegExp, read: readonly Read[]): PageEvidence[] {
  const found: PageEvidence[] = [];
  for (const { passage, text } of read) {
    if (!pattern.test(text)) continue;
    const sentence = sentencesOf(passage).find((each) => pattern.test(fold(each.text)));
    if (sentence) found.push(evidenceIn(passage, sentence));
    if (found.length === most) break;
  }
  return found;
}
