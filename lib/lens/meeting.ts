import { dayOf, isDay } from '../council/index.ts';
import type { Item, Option } from '../reading/contract.ts';
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
  const there = isOwn(item) ? [] : route.flatMap((step) => (step.date === meetingDate && step.body ? [step.body] : []));
  const other = there.includes(body) ? undefined : there[0];
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

/** The table at which a paper comes; null where it comes at none: a letter of the college on a matter of its own. */
export function tableOf(item: Item, today: string): Table | null {
  const isThere = (body: Body) =>
    item.decider === body || item.route.some((step) => step.body === body && step.step !== 'informeren');
  const own = tables.find((body) => meetingOf(item)?.body === body) ?? tables.find((body) => item.body === body);
  const body = tables.find(isThere) ?? own ?? (standpoint(item) ? 'algemeen-bestuur' : undefined);
  if (!body) return null;
  const day = dayOf(body, item) ?? (meetingOf(item)?.body === body ? item.meetingDate : null);
  const date = isDay(day) ? day : null;
  const isTaken = item.decisions.some((decision) => decision.body === body && decision.state === 'genomen');
  return { body, date, isOver: isTaken || standpoint(item) === 'te laat' || (date !== null && date < today) };
}
