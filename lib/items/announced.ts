import {
  actionColumn,
  agreed,
  announcing,
  aside,
  dueColumn,
  followUp,
  notAnnounced,
  ownerColumn,
  takesEffect,
  toCome,
} from '../knowledge/rules/announced.ts';
import { hangsOn, inYear } from '../knowledge/rules/announced-subject.ts';
import { onlyNames } from '../knowledge/rules/follow.ts';
import type { Announced, Evidence, RouteFact } from '../reading/contract.ts';
import { type Cell, fold, remembered } from '../text/index.ts';
import { subjectOf } from './announced/subject.ts';
import { bodyOf, ownerOf } from './announced/who.ts';
import { isInfinitive } from './asks/verbs-in.ts';
import { type BodyContext, bodiesIn, bodyContext } from './bodies.ts';
import { dateIn, datesIn, type FoundDate } from './dates.ts';
import { isEmpty } from './empty.ts';
import { evidenceIn, foldedOf } from './passages.ts';
import { firstDay } from './route/voices.ts';
import { clausesOf, type Sentence, sentencesOf } from './sentences.ts';
import type { ItemSource, Passage } from './types.ts';

/** The number of a footnote, glued to its first word. */
const footnoteMark = /^\d{1,2}(?=\p{Lu})/u;

/** 'geen orgaan' under the head for the owner. */
const nobody = /^\s*(?:geen|niemand)\b/i;

const isAsk = /(?<![a-z])te [a-z]{2,}n(?![a-z])/;

/** What is known of the item when its announcements are looked for. */
interface Known {
  meetingDate: string | null;
  route?: readonly RouteFact[];
}

/** Columns of a table of actions, by number. */
interface Actions {
  subject: number;
  owner: number | null;
  due: number | null;
  table: number;
  page: number;
}

/**
 * The decisions and actions that the paper announces or agrees, for the list to follow: what, in which body, when, and whose it
 * is; `date` is null where the paper gives none ('n.t.b.'). Sentences count under a heading such as 'Vervolg', where they say
 * that something was agreed, where their date lies after the meeting, or where they tell a step of the route that is to come.
 */
export function announcedOf({ scope }: ItemSource, known: Known): Announced[] {
  const meetingDate = known.meetingDate ?? firstDay([...scope.head, ...scope.passages]);
  const toCome = (known.route ?? []).filter(({ date }) => date !== null && meetingDate !== null && lastMonth(date) > meetingDate);
  const context = bodyContext([...scope.head, ...scope.passages].map(foldedOf));
  let inFollowUp = false;
  const told = scope.passages.flatMap((passage) => {
    if (passage.block.kind === 'kop') inFollowUp = followUp.test(foldedOf(passage));
    if (passage.block.kind === 'kop' || passage.block.kind === 'rij') return [];
    return sentencesOf(passage)
      .flatMap((sentence) => clausesOf(sentence))
      .flatMap((clause) => announcedIn(clause, { inFollowUp, meetingDate, toCome, context }));
  });
  return [...told, ...actionRows(scope.passages, meetingDate)];
}

/** A month for a quarter: its last, so that dates can be compared as text. */
function lastMonth(date: string): string {
  return date.replace(/Q(\d)$/, (_, quarter) => String(3 * Number(quarter)).padStart(2, '0'));
}

/** What stands around a clause. */
interface Around {
  inFollowUp: boolean;
  meetingDate: string | null;
  toCome: readonly RouteFact[];
  context: BodyContext;
}

function announcedIn(clause: Sentence, { inFollowUp, meetingDate, toCome, context }: Around): Announced[] {
  if (isNamedAside(clause.text)) return [];
  const says = saying(clause.text);
  if (says === 'niets') return inFollowUp || !isInfinitive(clause.text) ? stepAnnounced(clause, toCome) : [];
  const isAgreed = says === 'afgesproken';
  const date = dateOf(clause.text, meetingDate);
  const later = date !== null && meetingDate !== null && date.order > meetingDate && !date.order.startsWith('9999');
  return isAgreed || inFollowUp || later ? [announcement(clause, date, context)] : [];
}

/** What is announced, without the clause that hangs on it, unless its date stands there. */
function mainOf(text: string, date: FoundDate | null): string {
  const end = hangsOn.exec(text)?.index ?? text.length;
  return date && date.to > end ? text : text.slice(0, end);
}

/** The last date, but for one in a clause that hangs on what is announced: ', zodat zij vóór 15 september bij … is'. */
function dateOf(text: string, near: string | null): FoundDate | null {
  const dates = datesIn(text, near);
  const end = hangsOn.exec(text)?.index ?? text.length;
  return dates.findLast(({ to }) => to <= end) ?? dates.at(-1) ?? null;
}

/** A step of the route that is to come, whatever its verb: 'Bespreking in het bestuur: 16 januari 2029'. */
function stepAnnounced(clause: Sentence, toCome: readonly RouteFact[]): Announced[] {
  const { text, passage } = clause;
  const evidence = evidenceIn(passage, clause);
  const step = toCome.findLast((one) => isSamePlace(one.evidence, evidence));
  if (!step || isBeslispunt(text) || notAnnounced.test(fold(text))) return [];
  return [{ subject: told(text), body: step.body, date: step.date, owner: ownerOf(text), evidence }];
}

function isSamePlace(one: Evidence, other: Evidence): boolean {
  return 'page' in one && 'page' in other && one.page === other.page && one.start === other.start && one.end === other.end;
}

function isBeslispunt(text: string): boolean {
  return isAsk.test(fold(text)) && isInfinitive(text);
}

/** Whether words tell what was agreed, or what is to come. */
const saying = remembered((text): 'afgesproken' | 'komt' | 'niets' => {
  const folded = fold(text);
  if (takesEffect.test(folded) && bodiesIn(text).length === 0) return 'niets';
  if (!announcing.test(folded) || isBeslispunt(text)) return 'niets';
  if (agreed.test(folded)) return 'afgesproken';
  return toCome.test(folded) && !notAnnounced.test(folded) ? 'komt' : 'niets';
});

function announcement(clause: Sentence, date: FoundDate | null, context: BodyContext): Announced {
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

type When = Pick<Announced, 'date' | 'dateText'>;

/** The date, else the year that the words give: 'Partijen evalueren dit in 2029.' */
function whenOf(text: string, date: FoundDate | null): When {
  const year = date ? null : (inYear.exec(text)?.[1] ?? null);
  return year ? { date: null, dateText: year } : dated(date);
}

/** The date, or the words for one that is less than a month. */
function dated(found: FoundDate | null): When {
  if (found?.date) return { date: found.date };
  return { date: null, ...(found ? { dateText: found.dateText } : {}) };
}

/** What stands under 'Gereed': a date, or words such as 'n.t.b.'. */
function readyBy(words: string, near: string | null): When {
  const found = dateIn(words, near);
  const said = words.trim();
  return found || said === '' ? dated(found) : { date: null, dateText: said };
}

function actionRows(passages: readonly Passage[], near: string | null): Announced[] {
  let actions: Actions | null = null;
  return passages.flatMap((passage) => {
    if (passage.block.kind !== 'rij') return [];
    const head = headOf(passage);
    if (head) actions = head;
    const isRow = !head && actions?.table === passage.block.table && actions.page === passage.page.page;
    return isRow && actions ? actionIn(passage, actions, near) : [];
  });
}

function headOf({ page, block }: Passage): Actions | null {
  const column = (pattern: RegExp) =>
    block.cells.find((cell) => pattern.test(fold(page.text.slice(cell.from, cell.to)).trim()))?.column ?? null;
  const [subject, owner, due] = [column(actionColumn), column(ownerColumn), column(dueColumn)];
  return subject !== null && owner !== null && due !== null ? { subject, owner, due, table: block.table, page: page.page } : null;
}

function actionIn(passage: Passage, { subject, owner, due }: Actions, near: string | null): Announced[] {
  const { page, block } = passage;
  const at = (column: number | null): Cell | undefined => block.cells.find((cell) => cell.column === column);
  const text = (cell: Cell | undefined) => (cell ? page.text.slice(cell.from, cell.to) : '');
  const what = at(subject);
  if (!what || isEmpty(text(what)) || takesEffect.test(fold(text(what)))) return [];
  const who = text(at(owner));
  return [
    {
      subject: text(what),
      body: bodiesIn(who)[0]?.body ?? null,
      ...readyBy(text(at(due)), near),
      owner: isEmpty(who) || nobody.test(who) ? null : who,
      evidence: evidenceIn(passage),
    },
  ];
}
