import { describe, expect, test } from 'vitest';
import {
  createFollower,
  followReport,
  followSheet,
  followTable,
  keptFrom,
  laterPapers,
  type PaperState,
  rowsOf,
  settledPapers,
} from '../../lib/board/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { printed, quoted } from '../council/item.ts';
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

  test('has last days and announcements by date, months and quarters after their days, then what has words for a date or none', () => {
    expect(head).toEqual(['Wanneer', 'Wie', 'Onderwerp', 'Wat', 'Bron']);
    expect(lines.map(([when]) => when)).toEqual([
      '12 juni 2026',
      '3 juli 2026',
      'Juli 2026',
      'Derde kwartaal 2026',
      'N.t.b. (nog te bepalen)',
      'Geen datum',
    ]);
  });

  test('says who, about what, what and where it stands', () => {
    expect(lines[0]).toEqual([
      '12 juni 2026',
      'De gemeenteraad',
      'Zienswijze ontwerpbegroting 2027',
      'Laatste dag: een zienswijze indienen op de begroting',
      'Datum in het stuk (Raadsvoorstel zienswijze, blz. 1).',
    ]);
    expect(lines[1]?.slice(1)).toEqual([
      'Het algemeen bestuur',
      'Terugkoppeling',
      'De samenwerkingsovereenkomst gaat naar het algemeen bestuur',
      'Terugkoppeling stuurgroep, blz. 1',
    ]);
    expect(lines[5]?.[1]).toBe('De directeur');
    expect(lines[4]?.[1]).toBe('Niet genoemd');
  });

  test('names the paper of an item whose title says nothing outside of the meeting', () => {
    const letter = paper('RIB 2026-38 Doorontwikkeling Zuidrand');
    const incoming = meetingWith([point('3', 'Ingekomen stukken', { papers: [letter] })]);
    const about = (facts: Partial<ItemFacts>) =>
      followTable(rowsOf(incoming, read([letter, facts]), today), { today }).rows.map(([, , title]) => title);
    const named = 'Ingekomen stukken (RIB 2026-38 Doorontwikkeling Zuidrand)';
    expect(about(report)).toEqual([named, named]);
    expect(about(budget)).toEqual([named]);
  });

  test('leaves out what a confidential paper announces, until the reader confirms', () => {
    expect(JSON.stringify(lines)).not.toContain('Havenkade');
    expect(JSON.stringify(followTable(rows, { today, includeConfidential: true }))).toContain('Havenkade');
  });

  test('says last what is past, a month only when it is over', () => {
    const whens = (day: string) => followTable(rows, { today: day }).rows.map(([when]) => when);
    expect(whens('2026-07-20')).toContain('3 juli 2026 (voorbij)');
    expect(whens('2026-07-20')).toContain('Juli 2026');
    expect(whens('2026-08-01').slice(-2)).toEqual(['3 juli 2026 (voorbij)', 'Juli 2026 (voorbij)']);
    expect(whens('2026-10-01')).toContain('Derde kwartaal 2026 (voorbij)');
  });

  test('tells a last day of the raad once, with each place that says it', () => {
    const told = (subject: string, page = 2) => {
      const evidence = { ...quoted(subject), page };
      return { subject, body: 'raad' as const, date: '2026-06-12', owner: null, evidence };
    };
    const announced = [told('einde van de termijn voor de zienswijze'), told('raadsexcursie')];
    const [day, other, ...rest] = followTable(rowsOf(meeting, read([proposal, { ...budget, announced }]), today), { today }).rows;
    expect(day?.[4]).toBe('Datum in het stuk (Raadsvoorstel zienswijze, blz. 1). Ook: Raadsvoorstel zienswijze, blz. 2.');
    expect(other?.slice(0, 4)).toEqual(['12 juni 2026', 'De gemeenteraad', 'Zienswijze ontwerpbegroting 2027', 'Raadsexcursie']);
    expect(rest).toEqual([]);
  });

  test('for a spreadsheet has each day as a date; not a month, a quarter or words', () => {
    const { head: names, rows: cells } = followSheet(rows, { today });
    expect(names.slice(0, 3)).toEqual(['Wanneer', 'Datum', 'Wie']);
    expect(cells.map(([when, day]) => [when, day])).toEqual([
      ['12 juni 2026', '12-06-2026'],
      ['3 juli 2026', '03-07-2026'],
      ['Juli 2026', ''],
      ['Derde kwartaal 2026', ''],
      ['N.t.b. (nog te bepalen)', ''],
      ['Geen datum', ''],
    ]);
  });

  test('as a document says that it is a part, and how many lines have no date', () => {
    const only = 'raad is aan zet';
    expect(followReport(meeting, rows, { today, only }).about).toContain(
      `Niet de hele agenda, alleen de punten waarvoor geldt: ${only}.`,
    );
    const document = followReport(meeting, rows, { today });
    expect(document.title).toBe('Termijnagenda: Gemeenteraad');
    expect(document.about).toContain('2 regels hebben geen datum: vraag die na.');
    expect(document.widths.reduce((sum, width) => sum + width)).toBe(100);
  });
});

/** What is kept of all papers together. */
const allFrom = (...of: Parameters<typeof keptFrom>) => [...keptFrom(...of).values()].flat();

describe('what is kept until its paper comes', () => {
  const kept = allFrom(meeting, rows);

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

  test('is known by the page of its paper, not by a title that others may have too', () => {
    const [one, other] = [info, { ...info, page: `${info.page}-2` }];
    const both = meetingWith([point('4', 'Een', { papers: [one] }), point('5', 'Ander', { papers: [other] })]);
    const told = keptFrom(both, rowsOf(both, read([one, more], [other, report]), today));
    expect([...told.keys()]).toEqual([one.page, other.page]);
    expect([...told.values()].map(({ length }) => length)).toEqual([5, 2]);
  });

  test('is nothing of a paper that is for few in part', () => {
    const bundle = rowsOf(meeting, read([info, { ...more, number: '1' }, { ...closed, number: '2' }]), today);
    expect(allFrom(meeting, bundle)).toEqual([]);
    const mixed = rowsOf(meeting, read([info, more, closed]), today);
    expect(allFrom(meeting, mixed)).toEqual([]);
  });

  test('takes the place of what was kept of papers that are read or closed now, not of one that could not be read', () => {
    const [open, failed, closed] = [paper('Brief'), paper('Nota'), paper('Notitie')];
    const now = meetingWith([
      point('1', 'Planning', { papers: [open, failed] }),
      point('2', 'Grond', { papers: [closed], confidential: true }),
    ]);
    const states = new Map<string, PaperState>([...read([open, info]), [failed.page, { state: 'failed', what: '', todo: '' }]]);
    expect(settledPapers(now, states)).toEqual([open.page, closed.page]);
  });

  test('goes of a paper that is closed now, in an open item or in none', () => {
    const [own, loose] = [paper('Brief'), paper('Nota')].map((each) => ({ ...each, confidential: true as const })) as [
      ReturnType<typeof paper>,
      ReturnType<typeof paper>,
    ];
    const now = meetingWith([point('1', 'Planning', { papers: [own] })], [loose]);
    expect(settledPapers(now, new Map())).toEqual([own.page, loose.page]);
  });

  test('stands in a later termijnagenda with the day that shifted', () => {
    const paperThen = { title: 'Samenwerkingsovereenkomst', body: 'algemeen-bestuur' as const, meetingDate: '2026-09-25' };
    const later = laterPapers(kept, readingOf([{ ...paperThen, cooperationName: 'Samenwerking Zuidrand' }]));
    expect(followTable([], { today, later }).rows).toEqual([
      [
        '25 september 2026',
        'Het algemeen bestuur',
        'Samenwerkingsovereenkomst',
        'Aangekondigd; de datum is verschoven van 3 juli 2026 naar 25 september 2026',
        'Gemeenteraad, dinsdag 19 mei 2026, 20:00: Terugkoppeling stuurgroep, blz. 1',
      ],
    ]);
  });
});

describe('a paper that was announced', () => {
  const agreement = paper('Voorstel SOK');
  const september = {
    ...meetingWith([point('5', 'Samenwerkingsovereenkomst', { papers: [agreement] })]),
    url: 'https://ris.zuidrand.example/vergadering/31',
  };
  const facts = {
    title: 'Samenwerkingsovereenkomst',
    body: 'algemeen-bestuur' as const,
    meetingDate: '2026-09-25',
    cooperationName: 'Samenwerking Zuidrand',
  };
  const kept = allFrom(meeting, rows);
  const come = (item: Partial<ItemFacts>, at = september) => {
    const states = read([agreement, item]);
    const now = rowsOf(at, states, today);
    return [...createFollower(kept, at)(now, states)].map(([id, { words }]) => [id, words]);
  };

  test('is known in its row, with the day that shifted', () => {
    const words = 'aangekondigd; de datum is verschoven van 3 juli 2026 naar 25 september 2026';
    expect(come(facts)).toEqual([['ap-5', words]]);
  });

  test('is not told of by its own meeting, nor of a paper that is for few', () => {
    expect(come(facts, { ...september, url: meeting.url })).toEqual([]);
    expect(come({ ...facts, confidential: true })).toEqual([]);
  });

  test('among files is not told of by the file that announces it', () => {
    const file = { ...meeting, url: '' };
    const own = allFrom(file, rows);
    const states = read([info, facts]);
    expect([...createFollower(own, file)(rowsOf(file, states, today), states)]).toEqual([]);
  });
});

describe('what a paper asks of raad or griffie by a last day', () => {
  const asking: Partial<ItemFacts> = {
    ...budget,
    deadlines: [...(budget.deadlines ?? []), printed('vragen', '2026-05-29'), printed('griffie', '2026-06-20')],
  };
  const letter = paper('Brief');
  const asked = meetingWith([point('4a', 'Zienswijze ontwerpbegroting 2027', { papers: [proposal, letter] })]);
  const { rows: lines } = followTable(rowsOf(asked, read([proposal, asking], [letter, asking]), today), { today });

  test('stands on the termijnagenda once, beside the last days of the ways of the raad', () => {
    expect(
      lines.filter(([, , , what]) => what?.startsWith('Laatste dag')).map(([when, who, , what]) => [when, who, what]),
    ).toEqual([
      ['29 mei 2026', 'De gemeenteraad', 'Laatste dag voor technische vragen'],
      ['12 juni 2026', 'De gemeenteraad', 'Laatste dag: een zienswijze indienen op de begroting'],
      ['20 juni 2026', 'De griffie', 'Laatste dag voor een taak van de griffie'],
    ]);
  });
});
