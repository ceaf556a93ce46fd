import { describe, expect, test } from 'vitest';
import { calendarMeetings } from '../../lib/profile/index.ts';

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//RIS//NL', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (title: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${title}@ris`, `SUMMARY:${title}`, ...lines, 'END:VEVENT'].join('\r\n');

describe('the meetings in a calendar file', () => {
  test('by the words of their titles, oldest first; other appointments are counted', async () => {
    const text = calendar(
      event('Raadsvergadering', 'DTSTART;TZID=Europe/Amsterdam:20260409T200000'),
      event('Commissie Bestuur en Veiligheid', 'DTSTART:20260312T183000Z'),
      event('Fractieborrel', 'DTSTART;VALUE=DATE:20260410'),
    );
    expect(await calendarMeetings(text)).toEqual({
      meetings: [
        { body: 'raadscommissie', date: '2026-03-12', name: 'Commissie Bestuur en Veiligheid' },
        { body: 'raad', date: '2026-04-09', name: null },
      ],
      others: 1,
    });
  });

  test('a meeting that repeats is there on each of its days, without those that are left out', async () => {
    const text = calendar(
      event('Gemeenteraad', 'DTSTART:20260312T200000', 'RRULE:FREQ=MONTHLY;COUNT=3', 'EXDATE:20260412T200000'),
    );
    const { meetings } = await calendarMeetings(text);
    expect(meetings.map(({ date }) => date)).toEqual(['2026-03-12', '2026-05-12']);
  });

  test('long lines that are folded are read whole', async () => {
    const text = calendar(event('Beeldvormende avond over de\r\n  regio', 'DTSTART;VALUE=DATE:20260305'));
    expect((await calendarMeetings(text)).meetings).toMatchObject([{ name: 'Beeldvormende avond over de regio' }]);
  });

  test('what is no calendar is refused', async () => {
    await expect(calendarMeetings('12 maart 2026')).rejects.toThrow();
  });
});
