import ical from 'ical.js';
import { describe, expect, test } from 'vitest';
import { asCalendar, countDeadlines, rowsOf } from '../../lib/board/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { printed } from '../council/item.ts';
import { meetingWith, paper, point, read, today } from './meeting.ts';
import { budget, mandate, report } from './papers.ts';

const proposal = paper('Raadsvoorstel zienswijze; begroting');
const decree = paper('Mandaatbesluit');
const info = paper('Terugkoppeling');
const meeting = meetingWith([
  point('4a', 'Zienswijze ontwerpbegroting 2027, Samenwerking Zuidrand', { papers: [proposal] }),
  point('5', 'Mandaatbesluit 2027', { papers: [decree] }),
  point('7', 'Terugkoppeling', { papers: [info] }),
]);
const now = new Date('2026-05-01T09:30:00Z');

const rowsWith = (facts: Partial<ItemFacts>) =>
  rowsOf(meeting, read([proposal, facts], [decree, mandate], [info, report]), today);
const fileOf = (facts: Partial<ItemFacts> = budget, options = {}) => asCalendar(meeting, rowsWith(facts), { now, ...options });

async function eventsOf(...given: Parameters<typeof fileOf>) {
  const calendar = new ical.Component(ical.parse(await fileOf(...given)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ical.Event(component));
}

describe('the last days as a calendar', () => {
  test('are whole days with what can be done, and where the day comes from', async () => {
    const [event, computed] = await eventsOf();
    expect(event?.summary).toBe(
      'Laatste dag: een zienswijze indienen op de begroting (Zienswijze ontwerpbegroting 2027, Samenwerking Zuidrand)',
    );
    expect([event?.startDate.toString(), event?.startDate.isDate, event?.duration.toString()]).toEqual([
      '2026-06-12',
      true,
      'P1D',
    ]);
    expect(event?.description).toContain('Datum in het stuk (Raadsvoorstel zienswijze; begroting, blz. 1).');
    expect(event?.description).toContain('[Wgr art. 35 lid');
    expect(event?.description).toContain('Gemeenteraad, dinsdag 19 mei 2026, 20:00, punt 4a, Zienswijze ontwerpbegroting');
    expect(event?.description).toContain('Dit is geen juridisch advies.');
    expect(computed?.description).toContain('Berekend: vóór het besluit van het algemeen bestuur op 2 juli 2026.');
  });

  test('one for each last day of an item; none for what has no last day or is past', async () => {
    expect((await eventsOf()).map(({ startDate }) => startDate.toString())).toEqual(['2026-06-12', '2026-07-01']);
    const late = { ...budget, meetingDate: '2026-04-20', deadlines: [printed('zienswijze', '2026-04-20')] };
    expect((await eventsOf(late)).map(({ startDate }) => startDate.toString())).not.toContain('2026-04-20');
    expect(countDeadlines(rowsWith(budget))).toBe(2);
  });

  test('of technische vragen and a task of the griffie too, while they are to come', async () => {
    const more = [printed('vragen', '2026-05-29'), printed('griffie', '2026-04-01')];
    const asked = await eventsOf({ ...budget, deadlines: [...(budget.deadlines ?? []), ...more] });
    const [questions] = asked.filter(({ summary }) => summary.startsWith('Laatste dag voor'));
    expect(questions?.summary).toContain('Laatste dag voor technische vragen (Zienswijze');
    expect(questions?.description).toContain('Datum in het stuk (Raadsvoorstel zienswijze; begroting, blz. 1).');
    expect(asked.map(({ startDate }) => startDate.toString()).toSorted()).toEqual(['2026-05-29', '2026-06-12', '2026-07-01']);
  });

  test('stand on the day before where the paper says before a day, and tell so', async () => {
    const before = [printed('zienswijze', '2026-06-12'), printed('vragen', '2026-05-29')];
    const deadlines = before.map((deadline) => ({ ...deadline, before: true as const }));
    const events = await eventsOf({ ...budget, deadlines });
    expect(events.map(({ startDate }) => startDate.toString()).toSorted()).toEqual(['2026-05-28', '2026-06-11', '2026-07-01']);
    const [view] = events.filter(({ summary }) => summary.startsWith('Laatste dag: een zienswijze'));
    const [questions] = events.filter(({ summary }) => summary.startsWith('Laatste dag voor'));
    expect(view?.description).toContain('Het stuk zegt: vóór 12 juni 2026 (Raadsvoorstel');
    expect(questions?.description).toContain('Het stuk zegt: vóór 29 mei 2026 (Raadsvoorstel');
  });

  test('ring no bell and keep nobody busy', async () => {
    const file = await fileOf();
    expect(file).not.toContain('VALARM');
    expect(file.match(/^TRANSP:TRANSPARENT\r$/gmu)).toHaveLength(2);
  });

  test('keep their name when the day moves, and have a name of their own', async () => {
    const [first, other] = await eventsOf();
    const [moved] = await eventsOf({ ...budget, deadlines: [printed('zienswijze', '2026-06-19')] });
    expect(moved?.startDate.toString()).toBe('2026-06-19');
    expect(moved?.uid).toBe(first?.uid);
    expect(other?.uid).not.toBe(first?.uid);
    expect(first?.uid).toMatch(/^[0-9a-f]{32}@greep$/u);
  });

  test('of a confidential paper stay out until the reader confirms', async () => {
    const secret = { ...budget, confidential: true };
    expect(await eventsOf(secret)).toHaveLength(1);
    expect(await eventsOf(secret, { includeConfidential: true })).toHaveLength(2);
  });
});
