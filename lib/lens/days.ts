import { isDay, otherRaad } from '../council/index.ts';
import { dateInWords, lastDayInWords } from '../knowledge/date-words.ts';
import { bodyLabels, optionName, theBody } from '../knowledge/labels.ts';
import { postponed } from '../knowledge/rules/announced.ts';
import { answerLabels, stepLabels } from '../knowledge/way-labels.ts';
import type { Announced, Item, Option, RouteStep } from '../reading/contract.ts';
import { midSentence, sentence } from '../wording/index.ts';
import { line } from './line.ts';
import { isOwn, meetingOf } from './meeting.ts';
import { datedSteps } from './steps.ts';
import type { LensLine, Seen } from './types.ts';
import { sayingDay } from './words-for-day.ts';

const calendar = 'praktijk: termijnagenda van de raad';

/** A line of the termijnagenda, and the day, month or quarter that it is for. */
interface Dated {
  date: string;
  line: LensLine;
}

/** Day, body, what, and of which item. */
function optionLine(option: Option, { title }: Item): Dated {
  const { deadline, to, basis, evidence } = option;
  const date = deadline?.date ?? '';
  const whom = to && to !== 'raad' ? `, aan ${theBody(to)}` : '';
  const computed = deadline?.printed ? '' : ' (berekend)';
  const text = `${sentence(lastDayInWords(date, deadline?.before))}${computed}: ${midSentence(optionName(option))}${whom} – ${title}`;
  return { date, line: { text, basis, evidence: sayingDay(evidence, date) } };
}

/** What the raad is asked in its own meeting, of which the day is the last day too. */
function inMeeting(item: Item): Option[] {
  return isOwn(item) ? datedSteps(item).filter(({ deadline }) => deadline?.date === item.meetingDate) : [];
}

function meetingLine(item: Item): Dated[] {
  const meeting = meetingOf(item);
  if (!meeting) return [];
  const { body, date } = meeting;
  const what = inMeeting(item).filter(({ instrument }) => instrument !== 'besluiten');
  const who = [bodyLabels[body].name, ...what.map((option) => midSentence(optionName(option)))].join(', ');
  const text = `${dateInWords(date)}: ${who} – ${item.title}`;
  return [{ date, line: line(text, [calendar], item.because.meetingDate?.evidence ?? []) }];
}

/** A last day for an answer that the paper prints and that belongs to no option: the raad was asked, without a right to it. */
function invitations({ deadlines, council, title }: Item): Dated[] {
  const known = council.options.map(({ deadline }) => deadline?.date);
  const asked = deadlines.filter(({ of, date }) => answerLabels[of] && !known.includes(date));
  return asked.map(({ of, date, evidence }) => {
    const text = `Uiterlijk ${dateInWords(date)}: laatste dag voor ${answerLabels[of]} volgens het stuk – ${title}`;
    return { date, line: line(text, [calendar], [evidence]) };
  });
}

/** Who does what on a day of the route; that a body meets, its name says. */
function whatOf({ body, name, step }: RouteStep): string {
  const who = body ? bodyLabels[body].name : name;
  if (step === 'informeren') return `bericht aan ${body ? theBody(body) : name}`;
  return step === 'bespreking' ? who : `${who}, ${stepLabels[step]}`;
}

function stepLine(step: RouteStep, { title }: Item): Dated[] {
  const { date, evidence } = step;
  return date
    ? [{ date, line: line(`${dateInWords(date)}: ${whatOf(step)} – genoemd in: ${title}`, [calendar], [evidence]) }]
    : [];
}

/** How a sentence begins that announces something: behind a day only what it is remains. */
const opener = /^(?:er (?:is|zijn|komt|komen|volgt)|wij (?:houden|organiseren)) (?=een\b|twee\b|drie\b|de\b|het\b)/i;

/** What the raad or its committee does, or what is put off until another day, of whatever body: then the point comes back. */
function isForRaad({ body, evidence: { quote } }: Announced): boolean {
  return body === 'raad' || body === 'raadscommissie' || postponed.test(quote.toLowerCase());
}

/** A day of the raad or its committee that the paper announces beside the steps of its route: an informatieavond too. */
function announcedDays({ announced, title }: Item, known: readonly Dated[]): Dated[] {
  const own = announced.filter((each) => isForRaad(each) && isDay(each.date) && !known.some(({ date }) => date === each.date));
  return own.map(({ date, subject, evidence }) => {
    const text = `${dateInWords(date ?? '')}: ${midSentence(subject.replace(opener, ''))} – genoemd in: ${title}`;
    return { date: date ?? '', line: line(text, [calendar], [evidence]) };
  });
}

/** On a last day nobody meets. */
const isComing = ({ when, limit }: RouteStep): boolean => (when === 'nu' || when === 'gepland') && !limit;

/** Whether a paper of the own raad tells on a step what the raad of another gemeente does. */
function isOfOtherRaad({ body, date, evidence }: RouteStep, item: Item): boolean {
  return isOwn(item) && body === 'raad' && date !== item.meetingDate && otherRaad.test(evidence.quote);
}

/** The steps of the route that are still to come, each day once, without the days that are known. */
function comingSteps(item: Item, isMeant: (step: RouteStep) => boolean, known: readonly Dated[] = []): Dated[] {
  const steps = item.route
    .filter((step) => isComing(step) && isMeant(step) && !isOfOtherRaad(step, item))
    .flatMap((step) => stepLine(step, item));
  return steps.filter(({ date }, at) => ![...known, ...steps.slice(0, at)].some((other) => other.date === date));
}

/** The days of the own raad; without any the meeting of the paper itself, and without that the days of other bodies. */
function allDays(item: Item): Dated[] {
  const apart = datedSteps(item).filter((option) => !inMeeting(item).includes(option));
  const dated = [...apart.map((option) => optionLine(option, item)), ...invitations(item)];
  const known = [...(isOwn(item) ? meetingLine(item) : []), ...dated];
  const steps = [...known, ...comingSteps(item, isOwn, known)];
  const own = [...steps, ...announcedDays(item, steps)];
  if (own.length > 0) return own;
  const meeting = meetingLine(item);
  return meeting.length > 0 ? meeting : comingSteps(item, () => true);
}

/** Whether a day is over; a month or a quarter is left to the route, which tells. */
const isPast = (date: string, today: string): boolean => isDay(date) && date < today;

/** The days that an item has for the termijnagenda, in order; those that are over do not go on it. */
export function daysOf({ item, today }: Pick<Seen, 'item' | 'today'>): LensLine[] {
  return allDays(item)
    .filter(({ date }) => !isPast(date, today))
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((each) => each.line);
}

/** Whether the paper has days, and all of them are over. */
export function daysAreOver({ item, today }: Pick<Seen, 'item' | 'today'>): boolean {
  const days = allDays(item);
  return days.length > 0 && days.every(({ date }) => isPast(date, today));
}
