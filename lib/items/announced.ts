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
import { onlyNames } from '../knowledge/rules/follow.ts';
import type { Announced, Evidence, RouteFact } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import { type Cell, fold, remembered } from '../text/index.ts';
import { subjectOf } from './announced/subject.ts';
import { isInfinitive } from './asks/verbs-in.ts';
import { bodiesIn } from './bodies.ts';
import { dateIn, datesIn, type FoundDate } from './dates.ts';
import { isEmpty } from './empty.ts';
import { evidenceIn, foldedOf } from './passages.ts';
import { rolesIn } from './roles/persons.ts';
import { groupsOf, linksOf } from './route/links.ts';
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
  let inFollowUp = false;
  const told = scope.passages.flatMap((passage) => {
    if (passage.block.kind === 'kop') inFollowUp = followUp.test(foldedOf(passage));
    if (passage.block.kind === 'kop' || passage.block.kind === 'rij') return [];
    return sentencesOf(passage)
      .flatMap((sentence) => clausesOf(sentence))
      .flatMap((clause) => announcedIn(clause, { inFollowUp, meetingDate, toCome }));
  });
  return [...told, ...actionRows(scope.passages, meetingDate)];
}

/** A month for a quarter: its last, so that dates can be compared as text. */
function lastMonth(date: string): string {
  return date.replace(/Q(\d)$/, (_, quarter) => String(3 * Number(quarter)).padStart(2, '0'));
}

function announcedIn(
  clause: Sentence,
  { inFollowUp, meetingDate, toCome }: { inFollowUp: boolean; meetingDate: string | null; toCome: readonly RouteFact[] },
): Announced[] {
  if (isNamedAside(clause.text)) return [];
  const says = saying(clause.text);
  if (says === 'niets') return inFollowUp || !isInfinitive(clause.text) ? stepAnnounced(clause, toCome) : [];
  const isAgreed = says === 'afgesproken';
  const date = datesIn(clause.text, meetingDate).at(-1) ?? null;
  const later = date !== null && meetingDate !== null && date.order > meetingDate && !date.order.startsWith('9999');
  return isAgreed || inFollowUp || later ? [announcement(clause, date)] : [];
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

function announcement(clause: Sentence, date: FoundDate | null): Announced {
  const { text, passage } = clause;
  return {
    subject: told(text),
    body: bodyOf(text, date),
    ...dated(date),
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

/** The body that acts on the date; without a date the one that the matter goes to, else the first. */
function bodyOf(text: string, date: FoundDate | null): Body | null {
  const bodies = bodiesIn(text);
  if (date) return linksOf(text, groupsOf(text, bodies), [date])[0]?.bodies[0]?.body ?? null;
  const receiver = bodies.find(({ from }) =>
    /(?:aan|naar|in|bij)\s+(?:de |het |beide |een volgende |uw )*$/i.test(text.slice(0, from)),
  );
  return (receiver ?? bodies[0])?.body ?? null;
}

/** A person or role that the sentence makes responsible. */
function ownerOf(text: string): string | null {
  const role = rolesIn(text).find(({ who }) => who !== null);
  return role ? text.slice(role.from, role.to) : null;
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
