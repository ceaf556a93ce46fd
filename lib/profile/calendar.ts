import type { PlannedMeeting } from '../council/profile.ts';

/** The meetings of raad and committees in a calendar file; `others` counts the appointments that are neither. */
export interface CalendarMeetings {
  meetings: PlannedMeeting[];
  others: number;
}

/** How often an appointment that repeats is followed: four years of weeks. */
const mostRepeats = 208;

const ofCommittee = /commissie|\bforum\b|ronde ?tafel|beeldvormend|oordeelsvormend|opiniërend/i;
const ofRaad = /\braad\b|raadsvergadering|gemeenteraad/i;

/**
 * The meetings in the text of a calendar file (iCalendar, RFC 5545), oldest first. An appointment is a meeting of a committee or
 * of the raad by the words of its title.
 * @throws when the text is no calendar
 */
export async function calendarMeetings(text: string): Promise<CalendarMeetings> {
  const { default: ical } = await import('ical.js');
  const calendar = new ical.Component(ical.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ical.Event(component));
  const found = events
    .filter((event) => !event.isRecurrenceException())
    .map((event) => meetingsOf(event.summary ?? '', daysOf(event)));
  const meetings = found.flat().toSorted((a, b) => a.date.localeCompare(b.date));
  return { meetings, others: found.filter((each) => each.length === 0).length };
}

type CalendarEvent = InstanceType<typeof import('ical.js')['default']['Event']>;

/** The days as they are written: a time zone moves no meeting to another day. */
function daysOf(event: CalendarEvent): string[] {
  const written = ({ year, month, day }: { year: number; month: number; day: number }) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!event.isRecurring()) return [written(event.startDate)];
  const repeats = event.iterator();
  const days: string[] = [];
  for (let next = repeats.next(); next && days.length < mostRepeats; next = repeats.next()) days.push(written(next));
  return days;
}

function meetingsOf(title: string, days: readonly string[]): PlannedMeeting[] {
  if (ofCommittee.test(title)) return days.map((date) => ({ body: 'raadscommissie', date, name: title.trim() }));
  return ofRaad.test(title) ? days.map((date) => ({ body: 'raad', date, name: null })) : [];
}
