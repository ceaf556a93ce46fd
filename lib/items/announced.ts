import {
  agreed,
  announcing,
  aside,
  followUp,
  neverAnnounced,
  notAnnounced,
  takesEffect,
  toCome,
} from '../knowledge/rules/announced.ts';
import { hangsOn } from '../knowledge/rules/announced-subject.ts';
import { deed, promises } from '../knowledge/rules/announced-who.ts';
import { onlyNames } from '../knowledge/rules/follow.ts';
import { anyInfinitive } from '../knowledge/rules/verbs.ts';
import type { Announced, Evidence, RouteFact } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import { fold, remembered } from '../text/index.ts';
import { actionRows } from './announced/actions.ts';
import { type Line, linesOf } from './announced/lines.ts';
import { gatheringIn, postponedIn } from './announced/other-days.ts';
import { spanOf, subjectOf } from './announced/subject.ts';
import { dateOf, lastMonth, whenOf } from './announced/when.ts';
import { bodyOf, isByOfficial, ownerOf, senderOf, type WhoContext } from './announced/who.ts';
import { isInfinitive } from './asks/verbs-in.ts';
import { bodiesIn, bodyContext } from './bodies.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { evidenceIn, foldedOf } from './passages.ts';
import { firstDay } from './route/voices.ts';
import type { Sentence } from './sentences.ts';
import type { ItemSource, Passage } from './types.ts';

/** The number of a footnote, before its first word. */
const footnoteMark = /^\d{1,2} ?(?=\p{Lu})/u;

const hasDeed = new RegExp(`(?<![a-z])${deed}(?![a-z])`);

/** What is known of the item when its announcements are looked for. */
interface Known {
  meetingDate: string | null;
  /** Whose agenda or paper it is. */
  body?: Body | null;
  route?: readonly RouteFact[];
}

/**
 * The decisions and actions that the paper announces or agrees, for the list to follow: what, in which body, when, and whose it
 * is; `date` is null where the paper gives none ('n.t.b.'). Sentences count under a heading such as 'Vervolg', where they say
 * that something was agreed or put off, where their date lies after the meeting, where they tell a step of the route that is to
 * come, or a gathering for members of the raden.
 */
export function announcedOf({ scope }: ItemSource, known: Known): Announced[] {
  const around = aroundIn([...scope.head, ...scope.passages], known);
  let inFollowUp = false;
  const told = scope.passages.flatMap((passage) => {
    if (passage.block.kind === 'kop') inFollowUp = followUp.test(foldedOf(passage));
    return announcedAt(passage, { ...around, inFollowUp });
  });
  return [...told, ...actionRows(scope.passages, around.meetingDate)];
}

/** What stands around a clause. */
interface Around {
  inFollowUp: boolean;
  meetingDate: string | null;
  /** The first day that the paper prints. */
  printed: string | null;
  toCome: readonly RouteFact[];
  context: WhoContext;
}

function aroundIn(
  passages: readonly Passage[],
  { meetingDate: own, body = null, route = [] }: Known,
): Omit<Around, 'inFollowUp'> {
  const printed = firstDay(passages) ?? null;
  const meetingDate = own ?? printed;
  const toCome = route.filter(({ date }) => date !== null && meetingDate !== null && lastMonth(date) > meetingDate);
  return { meetingDate, printed, toCome, context: { ...bodyContext(passages.map(foldedOf)), own: body } };
}

/** What a passage announces: of the rows of a table only what is put off or promised. */
function announcedAt(passage: Passage, around: Around): Announced[] {
  const { kind } = passage.block;
  if (kind === 'kop') return [];
  return linesOf(passage).flatMap((clause) => {
    const putOff = postponedIn(clause, around, around.context);
    if (putOff.length > 0 || (kind === 'rij' && !promises.test(fold(clause.text)))) return putOff;
    const told = announcedIn(clause, around);
    const together = isBeslispunt(clause.text) ? [] : gatheringIn(clause, around);
    return together.length > 0 ? together : told.flatMap((each) => [...otherDays(each, clause, around.toCome), each]);
  });
}

/** The other days of the same words on which another step is to come: 'provinciale staten op 13 oktober, het waterschap op 20 oktober'. */
function otherDays(announced: Announced, { text }: Sentence, toCome: readonly RouteFact[]): Announced[] {
  const isOther = ({ evidence, date, body, step }: RouteFact) =>
    isSamePlace(evidence, announced.evidence) && body !== null && date !== announced.date && step !== 'informeren';
  const others = announced.date === null || spanOf(text, datesIn(text)) ? [] : toCome.filter(isOther);
  const each = others.filter(({ date }, at) => others.findIndex((other) => other.date === date) === at);
  return each.map(({ body, date }) => ({ ...announced, body, date, owner: null }));
}

function announcedIn(clause: Line, { inFollowUp, meetingDate, toCome, context }: Around): Announced[] {
  if (isNamedAside(clause.text) || neverAnnounced.test(fold(clause.text))) return [];
  const says = saying(clause.text);
  if (says === 'niets' && !clause.isStep) return inFollowUp || isSentence(clause.text) ? stepAnnounced(clause, toCome) : [];
  const isAgreed = says === 'afgesproken';
  const found = dateOf(clause.text, meetingDate);
  const isBefore = isAgreed && found !== null && meetingDate !== null && found.order < meetingDate;
  const date = isBefore ? null : found;
  const later = date !== null && meetingDate !== null && date.order > meetingDate && !date.order.startsWith('9999');
  if (!isAgreed && !later && (!inFollowUp || clause.isStep)) return [];
  const announced = announcement(clause, date, context);
  return [isBefore ? { ...withoutWhen(announced), date: null } : announced];
}

/** The day on which something was agreed is not the day of what was. */
const withoutWhen = ({ dateText: _, ...announced }: Announced): Announced => announced;

/** What is announced, without the clause that hangs on it, unless its date stands there. */
function mainOf(text: string, date: FoundDate | null): string {
  const end = hangsOn.exec(text)?.index ?? text.length;
  return date && date.to > end ? text : text.slice(0, end);
}

/** A step of the route that is to come, whatever its verb: 'Bespreking in het bestuur: 16 januari 2029'. */
function stepAnnounced(clause: Sentence, toCome: readonly RouteFact[]): Announced[] {
  const { text, passage } = clause;
  const evidence = evidenceIn(passage, clause);
  const steps = toCome.filter((one) => isSamePlace(one.evidence, evidence));
  const step = steps.find(({ date }) => date === steps.at(-1)?.date);
  if (!step || isBeslispunt(text) || notAnnounced.test(fold(text))) return [];
  return [{ subject: told(text), body: whoActs(text, step), date: step.date, owner: ownerOf(text), evidence }];
}

/** The body of a step, unless an official acts; of one that only informs a body who does so. */
function whoActs(text: string, { body, step }: RouteFact): Body | null {
  if (step === 'informeren') return senderOf(text);
  return isByOfficial(text) ? null : body;
}

function isSamePlace(one: Evidence, other: Evidence): boolean {
  return 'page' in one && 'page' in other && one.page === other.page && one.start === other.start && one.end === other.end;
}

/** Whether words tell who does what, and are no heading. */
const isSentence = (text: string): boolean => !isInfinitive(text) || hasDeed.test(fold(text));

function isBeslispunt(text: string): boolean {
  return anyInfinitive.test(fold(text)) && isInfinitive(text);
}

/** Whether words tell what was agreed, or what is to come. */
const saying = remembered((text): 'afgesproken' | 'komt' | 'niets' => {
  const folded = fold(text);
  if (takesEffect.test(folded) && bodiesIn(text).length === 0) return 'niets';
  if (!announcing.test(folded) || isBeslispunt(text)) return 'niets';
  if (agreed.test(folded)) return 'afgesproken';
  return toCome.test(folded) && !notAnnounced.test(folded) ? 'komt' : 'niets';
});

function announcement(clause: Sentence, date: FoundDate | null, context: WhoContext): Announced {
  const { text, passage } = clause;
  return {
    subject: told(text),
    body: bodyOf(mainOf(text, date), date, context),
    ...whenOf(text, date),
    owner: ownerOf(text),
    evidence: evidenceIn(passage, clause),
  };
}

/** Whether a decision is told of another paper, which this one only names: 'het past binnen de kadernota, die u in maart vaststelt'. */
function isNamedAside(text: string): boolean {
  const folded = fold(text);
  const main = folded.replace(aside, ' ');
  return main !== folded && onlyNames.test(main) && !toCome.test(main);
}

/** What a clause announces, short. */
function told(text: string): string {
  const sentence = text.replace(footnoteMark, '');
  return subjectOf(sentence, datesIn(sentence));
}
