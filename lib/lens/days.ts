import { isDay } from '../council/index.ts';
import { dateInWords, lastDayInWords } from '../knowledge/date-words.ts';
import { bodyLabels, optionName, theBody } from '../knowledge/labels.ts';
import { postponed } from '../knowledge/rules/announced.ts';
import { opener } from '../knowledge/rules/announced-subject.ts';
import { otherRaad } from '../knowledge/rules/body-words.ts';
import { answerLabels, stepLabels } from '../knowledge/way-labels.ts';
import type { Announced, Item, Option, RouteStep } from '../reading/contract.ts';
import { midSentence, sentence } from '../wording/index.ts';
import { line } from './line.ts';
import { isOwn, meetingOf } from './meeting.ts';
import { datedSteps } from './steps.ts';
import type { LensLine, Seen } from './types.ts';
import { sayingDay } from './words-for-day.ts';

const calendar = 'praktijk: termijnagenda van de raad';

/** A line of the termijnagenda without the title of its item, and the day, month or quarter that it is for. */
export interface PlannedDay {
  date: string;
  line: LensLine;
  /** Of what the item itself is on that day, of something else that its paper names, or the last day for something. */
  is: 'van dit punt' | 'genoemd' | 'laatste dag';
}

/** A line of the termijnagenda with the item that it is of. */
export function withTitle({ line: { text, ...rest }, is }: PlannedDay, { title }: Pick<Item, 'title'>): LensLine {
  return { text: `${text} – ${is === 'genoemd' ? 'genoemd in: ' : ''}${title}`, ...rest };
}

/** Day, body and what. */
function optionDay(option: Option): PlannedDay {
  const { deadline, to, basis, evidence } = option;
  const date = deadline?.date ?? '';
  const whom = to && to !== 'raad' ? `, aan ${theBody(to)}` : '';
  const computed = deadline?.printed ? '' : ' (berekend)';
  const text = `${sentence(lastDayInWords(date, deadline?.before))}${computed}: ${midSentence(optionName(option))}${whom}`;
  return { date, is: 'laatste dag', line: { text, basis, evidence: sayingDay(evidence, date) } };
}

/** What the raad is asked in its own meeting, of which the day is the last day too. */
function inMeeting(item: Item): Option[] {
  return isOwn(item) ? datedSteps(item).filter(({ deadline }) => deadline?.date === item.meetingDate) : [];
}

function meetingDay(item: Item): PlannedDay[] {
  const meeting = meetingOf(item);
  if (!meeting) return [];
  const { body, date } = meeting;
  const what = inMeeting(item).filter(({ instrument }) => instrument !== 'besluiten');
  const who = [bodyLabels[body].name, ...what.map((option) => midSentence(optionName(option)))].join(', ');
  const evidence = item.because.meetingDate?.evidence ?? [];
  return [{ date, is: 'van dit punt', line: line(`${dateInWords(date)}: ${who}`, [calendar], evidence) }];
}

/** A last day for an answer that the paper prints and that belongs to no option: the raad was asked, without a right to it. */
function invitations({ deadlines, council }: Item): PlannedDay[] {
  const known = council.options.map(({ deadline }) => deadline?.date);
  const asked = deadlines.filter(({ of, date }) => answerLabels[of] && !known.includes(date));
  return asked.map(({ of, date, before, evidence }) => {
    const what = `${before ? '' : 'laatste dag voor '}${answerLabels[of]}`;
    const text = `${sentence(lastDayInWords(date, before))}: ${what} volgens het stuk`;
    return { date, is: 'laatste dag', line: line(text, [calendar], [evidence]) };
  });
}

/** Who does what on a day of the route; that a body meets, its name says. */
function whatOf({ body, name, step }: RouteStep): string {
  const who = body ? bodyLabels[body].name : name;
  if (step === 'informeren') return `bericht aan ${body ? theBody(body) : name}`;
  return step === 'bespreking' ? who : `${who}, ${stepLabels[step]}`;
}

function stepDay(step: RouteStep): PlannedDay[] {
  const { date, evidence } = step;
  return date ? [{ date, is: 'genoemd', line: line(`${dateInWords(date)}: ${whatOf(step)}`, [calendar], [evidence]) }] : [];
}

/** What the raad or its committee does, or what is put off until another day, of whatever body: then the point comes back. */
function isForRaad({ body, evidence: { quote } }: Announced): boolean {
  return body === 'raad' || body === 'raadscommissie' || postponed.test(quote.toLowerCase());
}

/** A day of the raad or its committee that the paper announces beside the steps of its route: an informatieavond too. */
function announcedDays({ announced }: Item, known: readonly PlannedDay[]): PlannedDay[] {
  const own = announced.filter((each) => isForRaad(each) && isDay(each.date) && !known.some(({ date }) => date === each.date));
  return own.map(({ date, subject, evidence }) => {
    const text = `${dateInWords(date ?? '')}: ${midSentence(subject.replace(opener, ''))}`;
    return { date: date ?? '', is: 'genoemd', line: line(text, [calendar], [evidence]) };
  });
}

/** On a last day nobody meets. */
const isComing = ({ when, limit }: RouteStep): boolean => (when === 'nu' || when === 'gepland') && !limit;

/** Whether a paper of the own raad tells on a step what the raad of another gemeente does. */
function isOfOtherRaad({ body, date, evidence }: RouteStep, item: Item): boolean {
  return isOwn(item) && body === 'raad' && date !== item.meetingDate && otherRaad.test(evidence.quote);
}

/** The steps of the route that are still to come, each day once, without the days that are known. */
function comingSteps(item: Item, isMeant: (step: RouteStep) => boolean, known: readonly PlannedDay[] = []): PlannedDay[] {
  const steps = item.route.filter((step) => isComing(step) && isMeant(step) && !isOfOtherRaad(step, item)).flatMap(stepDay);
  return steps.filter(({ date }, at) => ![...known, ...steps.slice(0, at)].some((other) => other.date === date));
}

/** The days of the own raad; without any the meeting of the paper itself, and without that the days of other bodies. */
function allDays(item: Item): PlannedDay[] {
  const apart = datedSteps(item).filter((option) => !inMeeting(item).includes(option));
  const dated = [...apart.map(optionDay), ...invitations(item)];
  const known = [...(isOwn(item) ? meetingDay(item) : []), ...dated];
  const steps = [...known, ...comingSteps(item, isOwn, known)];
  const own = [...steps, ...announcedDays(item, steps)];
  if (own.length > 0) return own;
  const meeting = meetingDay(item);
  return meeting.length > 0 ? meeting : comingSteps(item, () => true);
}

/** Whether a day is over; a month or a quarter is left to the route, which tells. */
const isPast = (date: string, today: string): boolean => isDay(date) && date < today;

/** The days that an item has for the termijnagenda, in order; those that are over do not go on it. */
export function daysOf({ item, today }: Pick<Seen, 'item' | 'today'>): PlannedDay[] {
  return allDays(item)
    .filter(({ date }) => !isPast(date, today))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Whether the paper has days, and all of them are over. */
export function daysAreOver({ item, today }: Pick<Seen, 'item' | 'today'>): boolean {
  const days = allDays(item);
  return days.length > 0 && days.every(({ date }) => isPast(date, today));
}
