import { attendance, minutesName } from '../../knowledge/rules/agenda.ts';
import {
  asksNothing,
  decisionLabel,
  household,
  minuted,
  nounAsks,
  stated,
  titleAsks,
  treatmentAsks,
} from '../../knowledge/rules/ask-places.ts';
import type { Ask } from '../../reading/contract.ts';
import type { Body, Verb } from '../../reading/words.ts';
import { fold, type Range } from '../../text/index.ts';
import { bodiesIn } from '../bodies.ts';
import { columnsOf } from '../columns.ts';
import { evidenceIn, foldedOf, textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import type { ItemSource, Passage, Scope } from '../types.ts';
import { isDecree, verbsIn } from './verbs-in.ts';

/** Items longer than this are papers of their own; there a label does not say what is asked. */
const longestItem = 8;
/** A cell of a word or two. */
const longestLabel = 24;

/**
 * What an agenda asks of the meeting without a proposal: in a sentence about the meeting ('De commissie bespreekt …'), in
 * brackets behind the title ('(opiniërend)'), in the title itself ('Vaststelling agenda'), or by the heading of the group the
 * item stands under ('Ter kennisname'). Minutes tell what was decided.
 */
export function treatedAsks({ scope }: ItemSource, body: Body | null): Ask[] {
  const { passages, head } = scope;
  if (passages.length > longestItem || passages.some((passage) => asksNothing.test(foldedOf(passage)))) return [];
  const areMinutes = isOfMinutes(scope);
  const asks = passages.flatMap((passage) => [
    ...statedIn(passage, body, areMinutes),
    ...(areMinutes && passage.block.kind !== 'kop' ? minutedIn(passage, body) : []),
  ]);
  if (asks.length > 0) return asks;
  const [title] = passages;
  const told = scope.group && !household.test(fold(scope.title)) ? byGroup(scope.group, { body, title: scope.title }) : [];
  return [
    ...(title ? [...inBrackets(title, body), ...inTitle(title, body), ...inColumn(title, { head, body })] : []),
    ...passages.slice(1).flatMap((passage) => inLine(passage, body)),
    ...told,
  ].slice(0, 1);
}

/** Whether an item stands in minutes: their name, or who was there. */
function isOfMinutes({ head }: Scope): boolean {
  return head.some(
    (passage) => attendance.test(foldedOf(passage)) || (passage.block.kind === 'kop' && minutesName.test(textOf(passage))),
  );
}

/** 'Het college wijst wethouder Piersma aan'; in minutes any decree is a decision. */
function statedIn(passage: Passage, body: Body | null, areMinutes: boolean): Ask[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const said = sentence.text.replace(decisionLabel, '');
    const [subject] = bodiesIn(said);
    if (!body || subject?.body !== body || subject.from > 5) return [];
    const verb = stated.find(([words]) => words.test(fold(said.slice(subject.to))))?.[1];
    const verbs = isDecree(said) ? verbsIn(said, areMinutes) : [];
    return (verbs.length > 0 || !verb ? verbs : [verb]).map((one) => askAt(one, body, sentence));
  });
}

/** 'De agenda wordt ongewijzigd vastgesteld.', 'Voor kennisgeving aangenomen.' */
function minutedIn(passage: Passage, body: Body | null): Ask[] {
  return sentencesOf(passage).flatMap((sentence) =>
    minuted.filter(([words]) => words.test(fold(sentence.text))).map(([, verb]) => askAt(verb, body, sentence)),
  );
}

/** 'Vaststelling agenda' and 'Vaststellen verslag' ask by their title. */
function inTitle(title: Passage, body: Body | null): Ask[] {
  const found = titleAsks.exec(textOf(title));
  if (!found) return [];
  const from = title.block.from + found.index;
  return [askAt('vaststellen', body, { passage: title, from, to: from + found[0].length })];
}

/** How a column of the agenda's table says that the item is treated: 'Opiniërend'. */
function inColumn(row: Passage, { head, body }: { head: readonly Passage[]; body: Body | null }): Ask[] {
  if (!head.some((passage) => columnsOf(passage)?.ask)) return [];
  return row.block.cells.slice(1).flatMap(({ from, to }) => {
    const verbs = to - from < longestLabel ? treatment(row.page.text.slice(from, to)) : [];
    return verbs.map((verb) => askAt(verb, body, { passage: row, from, to }));
  });
}

/** A line under the title that says no more than how the item is treated: 'Vaststellen', 'Ter bespreking.', 'Hamerstuk. …'. */
function inLine(passage: Passage, body: Body | null): Ask[] {
  const [first] = passage.block.kind === 'kop' ? [] : sentencesOf(passage);
  return first && first.text.length < longestLabel ? treatment(first.text).map((verb) => askAt(verb, body, first)) : [];
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
  const noun = nounAsks.find(([words]) => words.test(fold(title)))?.[1];
  return treatment(textOf(group)).map((verb) =>
    askAt(verb === 'besluiten' && noun ? noun : verb, body, { passage: group, from: group.block.from, to: group.block.to }),
  );
}

function treatment(words: string): Verb[] {
  const found = treatmentAsks.find(([pattern]) => pattern.test(fold(words)));
  return found ? [found[1]] : [];
}

function askAt(verb: Verb, of: Body | null, { passage, from, to }: Range & { passage: Passage }): Ask {
  return { verb, of, text: passage.page.text.slice(from, to), evidence: evidenceIn(passage, { from, to }) };
}
