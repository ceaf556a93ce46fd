import {
  agendaLead,
  agendaWords,
  closers,
  dayOrHour,
  fixedPoints,
  groupHeadings,
  labelOfMeeting,
  meantForList,
  meetingWords,
  openers,
  paperParts,
} from '../knowledge/rules/agenda.ts';
import { proposalHeading } from '../knowledge/rules/ask-places.ts';
import { fold } from '../text/index.ts';
import { bodiesIn } from './bodies.ts';
import { columnsOf } from './columns.ts';
import { isSubject } from './entry.ts';
import { fieldOf } from './field.ts';
import { labelled, labelsOf } from './labels.ts';
import { cellsOf, textOf } from './passages.ts';
import type { Passage } from './types.ts';
import { holdsDay } from './value.ts';

/** A run of entries of which it is asked whether they are an agenda. */
export interface Run {
  titles: readonly string[];
  /** Index of its first passage. */
  start: number;
  form: 'rij' | 'groep' | 'ronde' | 'ander';
  numbered: boolean;
  /** Its entries are headings that call themselves agendapunt. */
  named: boolean;
  /** How many of its entries have a line that begins with 'Besluit:'. */
  decided: number;
}

/** How many passages may stand before the first item of an agenda that names itself in its heading. */
const headReach = 40;

/** Whether a run of entries is an agenda: by the items that every meeting has, by its heading, by the head of its table. */
export function isAgenda(passages: readonly Passage[], run: Run): boolean {
  const { titles } = run;
  const count = (pattern: RegExp) => titles.filter((title) => pattern.test(title)).length;
  const [fixed, parts] = [count(fixedPoints), count(paperParts)];
  const head = passages.slice(Math.max(0, run.start - headReach), run.start);
  const isTable = run.form === 'rij' && passages.some(columnsOf);
  if (run.form === 'ronde') return fixed >= 2 || isEvening(head);
  if (run.form === 'groep') return parts < 2 && (head.some(namesAgenda) || namesMeeting(head));
  if (run.decided > 1 && 2 * run.decided > titles.length && head.some(namesAgenda) && head.some(tellsMeeting)) return true;
  if (!run.numbered && !isTable) return (count(openers) > 0 && count(closers) > 0) || (parts < 2 && isListed(titles, head));
  if (run.named || fixed >= 2) return true;
  if (parts >= 2 || (fixed === 0 && isOfText(run, head.at(-1)))) return false;
  if (!head.some(namesAgenda) && !leadsIn(head.at(-1)))
    return (fixed === 1 && isTable) || (titles.length > 2 && (namesMeeting(head) || (isTable && isHeaded(head))));
  return fixed === 1 || isTable || head.some(tellsMeeting) || head.some(isDated);
}

/** Whether names of subjects stand under a heading of an agenda with the body and the day and hour of its meeting. */
function isListed(titles: readonly string[], head: readonly Passage[]): boolean {
  const areSubjects = titles.length > 2 && titles.every(isSubject);
  const isMeeting = head.some(namesAgenda) && head.some(namesBody) && head.some(tellsHour);
  return areSubjects && isMeeting && !labelled(labelsOf(head), 'title');
}

/** Whether the heading of an agenda has its day: 'Agenda 14 december 2028'. */
function isDated(passage: Passage): boolean {
  return namesAgenda(passage) && holdsDay(textOf(passage));
}

/** Whether the words right above a list announce it as an agenda: 'De agenda luidt:'. */
function leadsIn(passage: Passage | undefined): boolean {
  return passage !== undefined && agendaLead.test(textOf(passage).trim());
}

/** Whether a list stands right under the heading of a proposal: it numbers what is asked. */
function asks(above: Passage | undefined): boolean {
  const text = above?.block.kind === 'kop' ? textOf(above).trim() : '';
  return proposalHeading.test(fold(text)) && !groupHeadings.test(text);
}

/** Whether a list numbers what the paper says or asks right above it, and no items of a meeting. */
function isOfText({ form }: Run, above: Passage | undefined): boolean {
  return asks(above) || (form !== 'rij' && isPart(above));
}

/** Whether a list stands right under the heading of a part of a paper: it numbers its arguments, or what it says against itself. */
function isPart(above: Passage | undefined): boolean {
  const text = above?.block.kind === 'kop' ? textOf(above).trim() : '';
  return paperParts.test(text) && !groupHeadings.test(text) && !agendaWords.test(text);
}

/** Whether a heading or large line says that this is an agenda or a list of decisions; the label 'Nr. op agenda' does not. */
export function namesAgenda(passage: Passage): boolean {
  const text = textOf(passage);
  if (passage.block.kind === 'rij' && cellsOf(passage).some((cell) => agendaWords.test(cell) && fieldOf(cell))) return false;
  const isHead = passage.block.kind === 'kop' || passage.block.size > 11;
  return text.length < 120 && isHead && agendaWords.test(text) && !meantForList.test(text);
}

/** Whether a heading names a body or its meeting, with the day and hour under it, and no field for a subject: a paper has one. */
function namesMeeting(head: readonly Passage[]): boolean {
  const named = head.some((passage) => {
    const text = textOf(passage);
    return passage.block.kind === 'kop' && text.length < 120 && meetingWords.test(text) && bodiesIn(text).length > 0;
  });
  return named && head.some(tellsHour) && !labelled(labelsOf(head), 'title');
}

/** Whether a table stands under the heading of a meeting, with the body and the day in it or under it, and no field for a subject. */
function isHeaded(head: readonly Passage[]): boolean {
  const short = head.filter((passage) => textOf(passage).length < 240);
  const isMeeting = short.some(
    (passage) => passage.block.kind === 'kop' && (meetingWords.test(textOf(passage)) || namesBody(passage)),
  );
  return (
    isMeeting && short.some(namesBody) && short.some((passage) => holdsDay(textOf(passage))) && !labelled(labelsOf(head), 'title')
  );
}

/** Whether the words above the rounds of an evening give a body and the day, and no field for a subject. */
function isEvening(head: readonly Passage[]): boolean {
  const short = head.filter((passage) => textOf(passage).length < 240);
  return short.some(namesBody) && short.some((passage) => holdsDay(textOf(passage))) && !labelled(labelsOf(head), 'title');
}

function namesBody(passage: Passage): boolean {
  return bodiesIn(textOf(passage)).length > 0;
}

/** Whether a short line gives a weekday or time, or the label of a meeting: a policy paper called 'agenda' does not. */
function tellsMeeting(passage: Passage): boolean {
  const text = textOf(passage);
  return tellsHour(passage) || (text.length < 240 && labelOfMeeting.test(text));
}

function tellsHour(passage: Passage): boolean {
  const text = textOf(passage);
  return text.length < 240 && dayOrHour.test(text);
}
