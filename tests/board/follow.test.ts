import { describe, expect, test } from 'vitest';
import { followReport, followTable, keptFrom, laterPapers, rowsOf } from '../../lib/board/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { quoted } from '../council/item.ts';
import { meetingWith, paper, point, read, readingOf, today } from './meeting.ts';
import { budget, report } from './papers.ts';

const proposal = paper('Raadsvoorstel zienswijze');
const info = paper('Terugkoppeling stuurgroep');
const secret = paper('Grondaankoop');
const quarter = {
  subject: 'Het bestuur stelt de kadernota vast',
  body: 'algemeen-bestuur' as const,
  date: '2026-Q3',
  owner: null,
};
const month = {
  subject: 'De raad ontvangt een brief over de bezuiniging',
  body: 'college' as const,
  date: '2026-07',
  owner: null,
};
const more: Partial<ItemFacts> = {
  ...report,
  announced: [
    ...(report.announced ?? []),
    { ...quarter, evidence: quoted(quarter.subject) },
    { ...month, evidence: quoted(month.subject) },
    { subject: 'Evaluatie', body: null, date: null, dateText: 'n.t.b.', owner: null, evidence: quoted('Evaluatie n.t.b.') },
  ],
};
const closed: Partial<ItemFacts> = {
  ...report,
  confidential: true,
  announced: [{ ...month, subject: 'De koop van Havenkade 12 wordt getekend', evidence: quoted('Havenkade 12') }],
};
const meeting = meetingWith([
  point('4a', 'Zienswijze ontwerpbegroting 2027', { papers: [proposal] }),
  point('7', 'Terugkoppeling', { papers: [info] }),
  point('8', 'Grondaankoop', { papers: [secret] }),
]);
const rows = rowsOf(meeting, read([proposal, budget], [info, more], [secret, closed]), today);

describe('the termijnagenda', () => {
  const { head, rows: lines } = followTable(rows, { today });

  test('has last days and announcements by date, months and quarters after their days, and last what has no date', () => {
    expect(head).toEqual(['Wanneer', 'Wie', 'Wat', 'Waarom hier', 'Bron']);
    expect(lines.map(([when]) => when)).toEqual([
      '12 juni 2026',
      '3 juli 2026',
      'Juli 2026',
      'Derde kwartaal 2026',
      'Geen datum',
      'N.t.b. (nog te bepalen)',
    ]);
  });

  test('says who, what, why it is there and where it stands', () => {
    expect(lines[0]).toEqual([
      '12 juni 2026',
      'De gemeenteraad',
      'Een zienswijze indienen op de begroting: Zienswijze ontwerpbegroting 2027',
      'Laatste dag voor de raad',
      'Datum in het stuk (Raadsvoorstel zienswijze, blz. 1).',
    ]);
    expect(lines[1]?.slice(1)).toEqual([
      'Het algemeen bestuur',
      'De samenwerkingsovereenkomst gaat naar het algemeen bestuur',
      'Aangekondigd',
      'Terugkoppeling stuurgroep, blz. 1',
    ]);
    expect(lines[4]?.[1]).toBe('De directeur');
  });

  test('leaves out what a confidential paper announces, until the reader confirms', () => {
    expect(JSON.stringify(lines)).not.toContain('Havenkade');
    expect(JSON.stringify(followTable(rows, { today, includeConfidential: true }))).toContain('Havenkade');
  });

  test('says what is past, a month only when it is over', () => {
    const whens = (day: string) => followTable(rows, { today: day }).rows.map(([when]) => when);
    expect(whens('2026-07-20')).toContain('3 juli 2026 (voorbij)');
    expect(whens('2026-07-20')).toContain('Juli 2026');
    expect(whens('2026-08-01')).toContain('Juli 2026 (voorbij)');
    expect(whens('2026-10-01')).toContain('Derde kwartaal 2026 (voorbij)');
  });

  test('as a document says how many lines have no date', () => {
    const document = followReport(meeting, rows, { today });
    expect(document.title).toBe('Termijnagenda: Gemeenteraad');
    expect(document.about).toContain('2 regels hebben geen datum: vraag die na.');
    expect(document.widths.reduce((sum, width) => sum + width)).toBe(100);
  });
});

describe('what is kept until its paper comes', () => {
  const kept = keptFrom(meeting, rows);

  test('is plain, knows where it was announced, and holds nothing of a confidential paper', () => {
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
    expect(kept).toHaveLength(5);
    expect(kept[0]?.from).toMatchObject({
      meeting: 'Gemeenteraad, dinsdag 19 mei 2026, 20:00',
      paper: 'Terugkoppeling stuurgroep',
      page: 1,
    });
    expect(JSON.stringify(kept)).not.toContain('Havenkade');
  });

  test('stands in a later termijnagenda with the day that shifted', () => {
    const paperThen = { title: 'Samenwerkingsovereenkomst', body: 'algemeen-bestuur' as const, meetingDate: '2026-09-25' };
    const later = laterPapers(kept, readingOf([{ ...paperThen, cooperationName: 'Samenwerking Zuidrand' }]));
    expect(followTable([], { today, later }).rows).toEqual([
      [
        '25 september 2026',
        'Het algemeen bestuur',
        'Samenwerkingsovereenkomst',
        'Aangekondigd voor 3 juli 2026, nu 25 september 2026',
        'Gemeenteraad, dinsdag 19 mei 2026, 20:00: Terugkoppeling stuurgroep, blz. 1',
      ],
    ]);
  });
});
