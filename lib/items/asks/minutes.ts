import { attendance, minutesName } from '../../knowledge/rules/agenda.ts';
import { decisionLabel, minuted, stated, theMeeting, toCome } from '../../knowledge/rules/ask-meetings.ts';
import { minutesAdopted } from '../../knowledge/rules/deeds.ts';
import type { Ask } from '../../reading/contract.ts';
import type { Body, Verb } from '../../reading/words.ts';
import { fold, type Range, textAt } from '../../text/index.ts';
import { bodiesIn } from '../bodies.ts';
import { evidenceIn, foldedOf, textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import type { Passage, Scope } from '../types.ts';
import { isDecree, verbsIn } from './verbs-in.ts';

/** How many passages the minutes of one item have at most; longer ones are papers of their own. */
const longestMinutes = 20;

/**
 * What minutes say that the meeting decided: 'Het overleg stemt in met …', 'Besluit: vastgesteld'. Elsewhere on an agenda only what
 * stands behind 'Besluit:' was decided.
 */
export function minutedAsks(scope: Scope, body: Body | null): Ask[] {
  const { passages, head } = scope;
  if (passages.length > longestMinutes || head.length === 0) return [];
  const areMinutes = isOfMinutes(scope);
  const told = passages.filter((passage) =>
    areMinutes ? !minutesAdopted.test(textOf(passage)) : decisionLabel.test(textOf(passage)),
  );
  const asks = told.flatMap((passage) => [
    ...statedIn(passage, body, true),
    ...(passage.block.kind === 'kop' ? [] : minutedIn(passage, body)),
  ]);
  return asks.some(({ verb }) => verb !== 'bespreken') ? asks.filter(({ verb }) => verb !== 'bespreken') : asks;
}

/** Whether an item stands in minutes: their name, or who was there. */
export function isOfMinutes({ head }: Scope): boolean {
  return isNamedMinutes({ head }) || head.some((passage) => attendance.test(foldedOf(passage)));
}

/** Whether an item stands in minutes that are called so: 'Besluitenlijst', 'Verslag'. */
export function isNamedMinutes({ head }: Pick<Scope, 'head'>): boolean {
  return head.some((passage) => passage.block.kind === 'kop' && minutesName.test(textOf(passage)));
}

/** 'Het college wijst wethouder Piersma aan'; in minutes any decree is a decision. */
export function statedIn(passage: Passage, body: Body | null, areMinutes: boolean): Ask[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const said = decidedIn(sentence.text);
    const end = body ? subjectEnd(said, body) : null;
    if (end === null) return [];
    const verb = stated.find(([words]) => words.test(fold(said.slice(end))))?.[1];
    const verbs = isDecree(said) ? verbsIn(said, areMinutes) : [];
    return (verbs.length > 0 || !verb ? verbs : [verb]).map((one) => askAt(one, body, sentence));
  });
}

/** Where the subject of a sentence ends that names the body, or the meeting itself; null where another acts. */
function subjectEnd(said: string, body: Body): number | null {
  const [subject] = bodiesIn(said);
  if (subject?.body === body && subject.from <= 5) return subject.to;
  return theMeeting.exec(fold(said))?.[0].length ?? null;
}

/** 'De agenda wordt ongewijzigd vastgesteld.', 'Voor kennisgeving aangenomen.', 'Besluit: akkoord'. */
function minutedIn(passage: Passage, body: Body | null): Ask[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const said = fold(decidedIn(sentence.text));
    if (toCome.test(said)) return [];
    return minuted.filter(([words]) => words.test(said)).map(([, verb]) => askAt(verb, body, sentence));
  });
}

/** What stands behind the label of a decision; the whole text without one. */
function decidedIn(text: string): string {
  const label = decisionLabel.exec(text);
  return label ? text.slice(label.index + label[0].length) : text;
}

/** An ask with its words. */
export function askAt(verb: Verb, of: Body | null, { passage, from, to }: Range & { passage: Passage }): Ask {
  return { verb, of, text: textAt(passage.page, { from, to }), evidence: evidenceIn(passage, { from, to }) };
}
