import {
  choice,
  manner,
  matter,
  matterNumber,
  otherResult,
  result,
  resultFirst,
  tells,
  votedFirst,
  votes,
} from '../knowledge/rules/outcomes.ts';
import type { VoteOutcome } from '../reading/contract.ts';
import { fold } from '../text/index.ts';
import { isOfMinutes } from './asks/minutes.ts';
import { tickedOption } from './boxes.ts';
import { evidenceIn, foldedOf, textOf } from './passages.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Passage, Scope } from './types.ts';

type Of = VoteOutcome['of'];

/** What came of the motie, the amendementen and the voorstel of an item, as its form, a list of decisions or minutes print it. */
export function outcomesOf(scope: Scope): VoteOutcome[] {
  const telling = scope.passages.filter((passage) => resultIn(foldedOf(passage)) !== null);
  const found = telling.flatMap((passage) => ticked(passage, scope) ?? told(passage, scope));
  return found.filter(
    (one, at) => found.findIndex(({ of, name, result: was }) => of === one.of && name === one.name && was === one.result) === at,
  );
}

/** The box that is ticked where a form offers the outcomes; empty where none is, null where the passage is no such form. */
function ticked(passage: Passage, scope: Scope): VoteOutcome[] | null {
  const text = textOf(passage);
  if ([...fold(text).matchAll(result)].length < 2) return null;
  const option = tickedOption(text);
  if (!option) return choice.test(fold(text)) ? [] : null;
  const chosen = resultIn(fold(text.slice(option.from, option.to)));
  return chosen ? [outcome(chosen, titled(scope), { passage, text, ...passage.block })] : [];
}

/** The outcomes that the sentences of a passage tell. */
function told(passage: Passage, scope: Scope): VoteOutcome[] {
  const areMinutes = isOfMinutes(scope) || scope.head.some((one) => /besluitenlijst|verslag|notulen/i.test(textOf(one)));
  return sentencesOf(passage).flatMap((sentence) => {
    const folded = fold(sentence.text);
    const was = resultIn(folded);
    if (!was || choice.test(folded) || otherResult.test(folded)) return [];
    const named = matterOf(sentence, was, scope);
    const isTold = areMinutes || votes.test(folded) || named?.of === 'motie' || named?.of === 'amendement';
    return named && isTold ? [outcome(was, named, sentence)] : [];
  });
}

const resultIn = (folded: string): VoteOutcome['result'] | null => {
  const [first] = folded.match(result) ?? [];
  return (first as VoteOutcome['result'] | undefined) ?? null;
};

type Matter = Pick<VoteOutcome, 'of' | 'name'>;

/** What the result is of: what its sentence names before it; behind a label or a vote, what the passage or the item is. */
function matterOf({ text, passage, from }: Sentence, was: string, scope: Scope): Matter | null {
  const folded = fold(text);
  const before = folded.slice(0, folded.indexOf(was));
  const own = lastMatter(before);
  if (own) return tells.test(folded) || votes.test(folded) ? { of: own, name: numberIn(text) } : null;
  if (!resultFirst.test(folded) && !votedFirst.test(folded)) return null;
  const around = passage.page.text.slice(passage.block.from, from);
  const above = lastMatter(fold(around));
  return above ? { of: above, name: numberIn(around) } : titled(scope);
}

function lastMatter(folded: string): Of | null {
  const last = [...folded.matchAll(matter)].at(-1)?.[1];
  return (last as Of | undefined) ?? null;
}

const numberIn = (text: string): string | null => matterNumber.exec(text)?.[1] ?? null;

/** What the item is by its title: a motie or amendement, else a voorstel. */
function titled({ title, head, passages }: Scope): Matter {
  const first = [title, ...[...head, ...passages].slice(0, 3).map(textOf)].find((text) => isMotion(fold(text)));
  return first ? { of: lastMatter(fold(first).slice(0, 60)) ?? 'motie', name: numberIn(first) } : { of: 'voorstel', name: null };
}

const isMotion = (folded: string): boolean => /^(?:\d+[a-z]?[.)]? )?(?:sub)?(?:amendement|motie)(?![a-z])/.test(folded);

function outcome(was: VoteOutcome['result'], { of, name }: Matter, { passage, text, from, to }: Sentence): VoteOutcome {
  return {
    of,
    name,
    result: was,
    votes: votesIn(text),
    manner: manner.exec(fold(text))?.[0] ?? null,
    evidence: evidenceIn(passage, { from, to }),
  };
}

function votesIn(text: string): VoteOutcome['votes'] {
  const [, first, second, third, fourth] = votes.exec(fold(text)) ?? [];
  const [inFavour, against] = [first ?? third, second ?? fourth];
  return inFavour && against ? { for: Number(inFavour), against: Number(against) } : null;
}
