import { asksNothing, household, stated, treatmentAsks } from '../../knowledge/rules/ask-places.ts';
import type { Ask } from '../../reading/contract.ts';
import type { Body, Verb } from '../../reading/words.ts';
import { fold, type Range } from '../../text/index.ts';
import { bodiesIn } from '../bodies.ts';
import { evidenceIn, textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import type { ItemSource, Passage } from '../types.ts';

/** Items longer than this are papers of their own; there a label does not say what is asked. */
const longestItem = 8;

/**
 * What an agenda asks of the meeting without a proposal: in a sentence about the meeting ('De commissie bespreekt …'), in
 * brackets behind the title ('(opiniërend)'), or by the heading of the group the item stands under ('Ter kennisname').
 */
export function treatedAsks({ scope }: ItemSource, body: Body | null): Ask[] {
  const { passages } = scope;
  if (passages.length > longestItem || passages.some((passage) => asksNothing.test(fold(textOf(passage))))) return [];
  const asks = passages.flatMap((passage) => statedIn(passage, body));
  if (asks.length > 0) return asks;
  const [title] = passages;
  const group = scope.group && !household.test(fold(scope.title)) ? byGroup(scope.group, body) : [];
  return [...(title ? inBrackets(title, body) : []), ...group].slice(0, 1);
}

function statedIn(passage: Passage, body: Body | null): Ask[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const [subject] = bodiesIn(sentence.text);
    if (!body || subject?.body !== body || subject.from > 5) return [];
    const verb = stated.find(([words]) => words.test(fold(sentence.text.slice(subject.to))))?.[1];
    return verb ? [askAt(verb, body, sentence)] : [];
  });
}

function inBrackets(title: Passage, body: Body | null): Ask[] {
  return Array.from(textOf(title).matchAll(/\(([^()]{4,40})\)/g)).flatMap((match) => {
    const from = title.block.from + match.index + 1;
    return treatment(match[1] ?? '').map((verb) =>
      askAt(verb, body, { passage: title, from, to: from + (match[1]?.length ?? 0) }),
    );
  });
}

function byGroup(group: Passage, body: Body | null): Ask[] {
  return treatment(textOf(group)).map((verb) =>
    askAt(verb, body, { passage: group, from: group.block.from, to: group.block.to }),
  );
}

function treatment(words: string): Verb[] {
  const found = treatmentAsks.find(([pattern]) => pattern.test(fold(words)));
  return found ? [found[1]] : [];
}

function askAt(verb: Verb, of: Body | null, { passage, from, to }: Range & { passage: Passage }): Ask {
  return { verb, of, text: passage.page.text.slice(from, to), evidence: evidenceIn(passage, { from, to }) };
}
