import { wgrRenewed } from '../knowledge/law/article.ts';
import type { OptionDefinition, OptionGroup } from '../knowledge/law/rule.ts';
import { replyDays } from '../knowledge/law/terms.ts';
import type { Option, Planning } from '../reading/contract.ts';
import type { Circumstances } from './circumstances.ts';
import { dayInWords, daysBetween, deliveryDayBefore } from './dates.ts';
import { deciderOf } from './deciders.ts';
import { lastUsableDay } from './last-day.ts';
import { dayOf } from './moments.ts';
import type { PlannedMeeting, Profile } from './profile.ts';
import { called } from './template.ts';

const groups: readonly OptionGroup[] = ['beslissen', 'inbrengen'];

/** The last meeting of a body from today up to and including a day. */
function lastMeeting(body: PlannedMeeting['body'], until: string, facts: Circumstances): PlannedMeeting | null {
  const { profile, today } = facts.situation;
  const inTime = profile.meetings.filter((meeting) => meeting.body === body && today <= meeting.date && meeting.date <= until);
  return inTime.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1) ?? null;
}

function deliveryFor(meeting: string, { deliveryDays, recesses }: Profile): string | null {
  return deliveryDays === null ? null : deliveryDayBefore(meeting, deliveryDays, recesses);
}

function lateDelivery({ delivery }: Omit<Planning, 'warnings'>, today: string): string[] {
  if (delivery === null || delivery >= today) return [];
  return [`De stukken hadden uiterlijk op ${dayInWords(delivery)} bij de griffie moeten zijn: vraag de griffie of het nog kan.`];
}

function noCommittee({ committee, raad }: Omit<Planning, 'warnings'>, { meetings }: Profile): string[] {
  if (committee || !meetings.some(({ body }) => body === 'raadscommissie')) return [];
  return [`Vóór de raad van ${dayInWords(raad)} vergadert geen commissie meer: vraag om behandeling in de raad zelf.`];
}

function shortReply(raad: string, { answered }: OptionDefinition, facts: Circumstances): string[] {
  const decider = deciderOf(facts);
  const decision = dayOf(decider, facts.item);
  if (!answered || !decider || !decision || facts.lawDate < wgrRenewed) return [];
  const days = daysBetween(raad, decision);
  if (days >= replyDays) return [];
  return [
    `Tussen uw raad en het besluit van ${called(decider)} op ${dayInWords(decision)} zitten ${days} ${days === 1 ? 'dag' : 'dagen'}. Dat is kort voor het schriftelijke antwoord met redenen dat de wet vraagt: laat het besluit van uw raad meteen versturen.`,
  ];
}

/**
 * The own calendar before the last day of an option that takes a meeting of the raad: the last raad in time, its committee and
 * the day on which the griffie needs the papers. Undefined without meetings, without a last day, or where it is too late.
 */
export function planningFor(
  definition: OptionDefinition,
  { deadline, usable }: Pick<Option, 'deadline' | 'usable'>,
  facts: Circumstances,
): Planning | undefined {
  const last = lastUsableDay(deadline);
  if (!definition.byRaad || !groups.includes(definition.group) || usable !== 'ja' || !last) return undefined;
  const raad = lastMeeting('raad', last, facts)?.date;
  if (!raad) return undefined;
  const { profile, today } = facts.situation;
  const committee = lastMeeting('raadscommissie', raad, facts);
  const plan = {
    raad,
    committee: committee && { date: committee.date, name: committee.name },
    delivery: deliveryFor(committee?.date ?? raad, profile),
  };
  const warnings = [...lateDelivery(plan, today), ...noCommittee(plan, profile), ...shortReply(raad, definition, facts)];
  return { ...plan, warnings };
}
