import { dayOf, isDay } from '../council/index.ts';
import type { Item, Option, RouteStep } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';

/** A body and the day on which it meets. */
export interface Meeting {
  body: Body;
  date: string;
}

/** Whether a paper is of the own raad or its committee. */
export const isOwn = ({ body }: Pick<Item, 'body'>): boolean => body === 'raad' || body === 'raadscommissie';

/** Who meets on the day of a paper; who sends a letter need not be the one that meets on the day in it. Null without a day. */
export function meetingOf(item: Item): Meeting | null {
  const { body, meetingDate, route } = item;
  if (!body || !meetingDate) return null;
  const decides = route.filter(({ date, step }) => date === meetingDate && step === 'besluit').map((step) => step.body);
  const other = isOwn(item) || decides.includes(body) ? undefined : decides.find((each) => each !== null);
  return { body: other ?? body, date: meetingDate };
}

/** Bodies of a cooperation in which somebody sits for the gemeente, the one that decides first. */
const tables: readonly Body[] = [
  'algemeen-bestuur',
  'bestuur',
  'bestuurscommissie',
  'dagelijks-bestuur',
  'portefeuillehoudersoverleg',
  'stuurgroep',
];

/** Whether a standpoint can be given to who sits there, by the conclusions on this kind of paper; undefined: they do not say. */
function standpoint({ council }: Item): Option['usable'] | undefined {
  return council.options.find(({ instrument }) => instrument === 'standpunt-meegeven')?.usable;
}

/** Where a member speaks for the gemeente about a paper, the day of it where that is known, and whether it is over. */
export interface Table {
  body: Body;
  date: string | null;
  isOver: boolean;
}

/** Whether something is decided on a step of the route, or is still to be spoken of. */
const isSpokenOn = ({ step, when, limit }: RouteStep): boolean =>
  step === 'besluit' || (step !== 'informeren' && when !== 'geweest' && !limit);

/** The day of a table: of its decision, else of the last step of the route that is spoken on there. */
function dayAt(body: Body, item: Item): string | null {
  const step = item.route.findLast((each) => each.body === body && isSpokenOn(each) && isDay(each.date));
  return dayOf(body, item) ?? (meetingOf(item)?.body === body ? item.meetingDate : null) ?? step?.date ?? null;
}

/** The table at which a paper comes; null where it comes at none: a letter of the college on a matter of its own. */
export function tableOf(item: Item, today: string): Table | null {
  const isThere = (body: Body) => item.decider === body || item.route.some((step) => step.body === body && isSpokenOn(step));
  const own = tables.find((body) => meetingOf(item)?.body === body) ?? tables.find((body) => item.body === body);
  const body = tables.find(isThere) ?? own ?? (standpoint(item) ? 'algemeen-bestuur' : undefined);
  if (!body) return null;
  const meeting = meetingOf(item);
  const isNext = meeting?.body === body && meeting.date >= today;
  const day = isNext ? meeting.date : dayAt(body, item);
  const date = isDay(day) ? day : null;
  const isTaken = item.decisions.some((decision) => decision.body === body && decision.state === 'genomen');
  return { body, date, isOver: isTaken || standpoint(item) === 'te laat' || (date !== null && date < today) };
}
