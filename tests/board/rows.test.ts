import { describe, expect, test } from 'vitest';
import {
  committeeReport,
  createRowMaker,
  followTable,
  mainWays,
  noWays,
  type PaperState,
  type RowOption,
  rowsOf,
  tableOf,
} from '../../lib/board/index.ts';
import { isControl } from '../../lib/knowledge/law/instruments.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, printed, quoted } from '../council/item.ts';
import { meetingWith, paper, point, read, readingOf, saysOf, today } from './meeting.ts';
import { budget, mandate, report } from './papers.ts';

const proposal = paper('Raadsvoorstel zienswijze ontwerpbegroting 2027');
const annex = paper('Bijlage 1 Aanbiedingsbrief DB');
const failed: PaperState = { state: 'failed', what: 'De website gaf geen pdf.', todo: 'Open het stuk zelf.' };

describe('a row', () => {
  test('says in words what the paper asks, who decides and what the raad can do until when', () => {
    const [row] = rowsOf(meetingWith([point('4a', 'Begroting', { papers: [proposal] })]), read([proposal, budget]), today);
    expect(row).toMatchObject({
      number: '4a',
      title: 'Begroting',
      within: null,
      status: { state: 'read' },
      isConfidential: false,
    });
    expect(row?.content).toMatchObject({
      kind: 'Begroting',
      asked: 'een zienswijze indienen',
      canFormally: true,
      deadline: { date: '2026-06-12', isComputed: false, isPast: false, words: 'uiterlijk 12 juni 2026' },
    });
    expect(row?.content?.options[0]?.name).toBe('Een zienswijze indienen op de begroting');
    expect(row?.content?.options[0]?.sources.join()).toContain('Wgr art. 35');
    expect(row?.content?.places.map(({ evidence }) => evidence.quote)).toContain(
      'een zienswijze in te dienen op de ontwerpbegroting',
    );
  });

  test('puts the zienswijze before the decision of the own raad that carries it, also as last day', () => {
    const both = { ...budget, asks: [ask('zienswijze-indienen', 'raad'), ask('opdragen', 'raad')] };
    const rows = rowsOf(meetingWith([point('4', 'Begroting', { papers: [proposal] })]), read([proposal, both]), today);
    const [row] = rows;
    expect(
      row?.content &&
        mainWays(row.content)
          .map(({ instrument }) => instrument)
          .slice(0, 2),
    ).toEqual(['zienswijze-begroting', 'besluiten']);
    expect(followTable(rows, { today }).rows[0]?.[3]).toBe('Laatste dag: een zienswijze indienen op de begroting');
  });

  test('has the own decision of the raad first where that is all', () => {
    const vision = { ...budget, kind: 'overig' as const, asks: [ask('vaststellen', 'raad')], decider: 'raad' as const };
    const [row] = rowsOf(meetingWith([point('4', 'Visie', { papers: [proposal] })]), read([proposal, vision]), today);
    expect(row?.content?.options[0]?.instrument).toBe('besluiten');
  });

  test('of a paper to take note of does not speak of a decision in its last day', () => {
    const told = {
      ...mandate,
      kind: 'bestuursrapportage' as const,
      decider: null,
      asks: [ask('kennisnemen', 'algemeen-bestuur')],
    };
    const [row] = rowsOf(meetingWith([point('4b', 'Rapportage', { papers: [proposal] })]), read([proposal, told]), today);
    expect(row?.content?.decider).toBe('hier wordt niets besloten');
    expect(row?.content?.deadline?.rule).toBe('Berekend: vóór de vergadering van het algemeen bestuur op 2 juli 2026.');
  });

  test.each([
    ['Gemeenteraad', 'dinsdag 16 juni 2026', true],
    ['Commissie Bestuur', '16 jun. 2026', true],
    ['Gemeenteraad', 'dinsdag 9 juni 2026', false],
    ['Gemeenteraad', null, false],
    ['Algemeen bestuur', 'donderdag 2 juli 2026', false],
  ])('says that a last day comes before this meeting of the raad: %s, %s', (body, when, isBefore) => {
    const meeting = { ...meetingWith([point('4', 'Begroting', { papers: [proposal] })]), body, when };
    const rows = rowsOf(meeting, read([proposal, { ...budget, meetingDate: null }]), today);
    expect(rows[0]?.content?.deadline).toMatchObject({ date: '2026-06-12', isBeforeMeeting: isBefore });
    const source = 'Datum in het stuk (Raadsvoorstel zienswijze ontwerpbegroting 2027, blz. 1).';
    const [line] = followTable(rows, { today }).rows;
    expect(line?.[4]).toBe(isBefore ? `${source} Die dag valt vóór deze vergadering.` : source);
  });

  test('of an item without a paper says so', () => {
    const [row] = rowsOf(meetingWith([point('1', 'Opening')]), new Map(), today);
    expect(row).toMatchObject({ title: 'Opening', status: { state: 'no paper' }, content: null, withheld: null });
  });

  test('with nothing but the rights that exist on every item has no formal way of its own', () => {
    const minutes = { ...report, kind: 'vergaderverslag' as const };
    const [row] = rowsOf(meetingWith([point('2', 'Verslag', { papers: [annex] })]), read([annex, minutes]), today);
    expect(row?.content?.options.some(({ isFormal, isAlways }) => isFormal && isAlways)).toBe(true);
    expect(row?.content?.canFormally).toBe(false);
    expect(row?.content?.announced).toHaveLength(2);
  });

  test('that only tells something has rights of control, and no formal way of its own', () => {
    const [row] = rowsOf(meetingWith([point('3', 'Bestuursrapportage', { papers: [annex] })]), read([annex, report]), today);
    expect(row?.content?.options.map(({ instrument }) => instrument)).toContain('inlichtingen-lid');
    expect(row?.content?.canFormally).toBe(false);
    const [cells] = row ? tableOf([row]).rows : [];
    expect(cells?.[6]).toMatch(/^De raad is hier niet aan zet\. Dit kan wel: inlichtingen vragen aan /u);
  });

  test('speaks of the proposal of the own body, whatever the order of the papers, with the date that only a letter gives', () => {
    const letter = { ...budget, body: 'dagelijks-bestuur' as const, asks: [], title: 'Aanbiedingsbrief' };
    const states = read([annex, letter], [proposal, { ...budget, deadlines: [], meetingDate: null }]);
    const [row] = rowsOf(meetingWith([point('4', 'Begroting', { papers: [annex, proposal] })]), states, today);
    expect(row?.content?.items[0]?.paper).toBe(proposal);
    expect(row?.content?.deadline?.date).toBe('2026-06-12');
    expect(row?.content?.options[0]?.places[0]?.paper).toBe(annex);
  });

  test('marks a last day that has passed, and does not take it for what comes first', () => {
    const late = { ...budget, deadlines: [printed('zienswijze', '2026-04-20')] };
    const [row] = rowsOf(meetingWith([point('4', 'Begroting', { papers: [proposal] })]), read([proposal, late]), today);
    expect(row?.content?.options[0]).toMatchObject({ usable: 'te laat', deadline: { isPast: true, rule: 'datum in het stuk' } });
  });
});

test('a row of which only rights of control are left says that there is no formal step any more', () => {
  const [row] = rowsOf(meetingWith([point('4', 'Begroting', { papers: [proposal] })]), read([proposal, budget]), today);
  const late = (option: RowOption) => (isControl(option.instrument) ? option : { ...option, usable: 'te laat' as const });
  const content = row?.content && { ...row.content, options: row.content.options.map(late) };
  expect(content && [mainWays(content), noWays(content)]).toEqual([[], 'de raad is hier niet meer aan zet']);
});

describe('an item with papers about more than one thing', () => {
  const letter = { ...report, body: 'raad' as const, asks: [], announced: [], title: 'Raadsinformatiebrief' };
  const other = { ...mandate, cooperationName: 'Regio Noordrand' };
  const rowsWith = (...papers: Parameters<typeof read>) => {
    const all = papers.map(([each]) => each);
    return rowsOf(meetingWith([point('3', 'Ingekomen stukken', { papers: all })]), read(...papers), today);
  };
  const told = (...papers: Parameters<typeof read>) =>
    rowsWith(...papers).map(({ number, within, title }) => [number, within, title]);

  test('says of which paper it speaks, and gives a row to another paper in which something is decided', () => {
    const rows = rowsWith([annex, letter], [proposal, other]);
    expect(rows.map(({ number, within, title }) => [number, within, title])).toEqual([
      ['3', null, 'Ingekomen stukken'],
      [null, '3', proposal.title],
    ]);
    expect(rows[0]?.speaksOf).toEqual({ paper: annex, others: [proposal] });
    expect(rows.map(({ content }) => content?.decider)).toEqual(['hier wordt niets besloten', 'het algemeen bestuur']);
    expect(rows.map(({ papers }) => papers.length)).toEqual([2, 1]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  test('lets a paper in which something is decided stand apart where the first asks to take note', () => {
    const noted = { ...letter, asks: [ask('kennisnemen', 'raad')] };
    expect(told([annex, noted], [proposal, other])).toHaveLength(2);
  });

  test('is led by the paper in which the raad can do something formal, before one that only tells', () => {
    const [row, ...others] = rowsWith([annex, letter], [proposal, { ...budget, body: 'dagelijks-bestuur', asks: [] }]);
    expect(row?.content?.canFormally).toBe(true);
    expect([row?.speaksOf, others]).toEqual([null, []]);
  });

  test.each([
    ['two regions, with the same right', { ...budget, cooperationName: 'Regio Noordrand' }, true],
    ['the same region in other words', { ...budget, cooperationName: 'Zuidrand' }, false],
    ['an attachment of another kind without a right of the raad', { ...mandate, asks: [] }, false],
    ['another year of the cycle', { ...budget, kind: 'kadernota', cycle: { year: 2028, stage: 'kaders' } }, true],
    [
      'a year that the proposal is about too',
      { ...budget, kind: 'jaarstukken', cycle: { year: 2025, stage: 'jaarstukken' } },
      false,
    ],
    ['a paper of which the kind is not known', { ...budget, kind: 'overig', asks: [], deadlines: [] }, false],
    ['another subject that is for few', { ...budget, cooperationName: 'Regio Noordrand', confidential: true }, false],
  ] as [string, Partial<ItemFacts>, boolean][])('with a proposal and %s', (_, second, isApart) => {
    const cycles = [{ year: 2025, stage: 'jaarstukken' as const, evidence: quoted('jaarstukken 2025') }];
    const rows = told([proposal, { ...budget, cycles }], [annex, second]);
    expect(rows).toEqual([['3', null, 'Ingekomen stukken'], ...(isApart ? [[null, '3', annex.title]] : [])]);
  });

  test('takes no last day from a paper about another region', () => {
    const undated = { ...budget, deadlines: [], meetingDate: null };
    const [row, second] = rowsWith([proposal, undated], [annex, { ...budget, cooperationName: 'Regio Noordrand' }]);
    expect(row?.content?.options[0]?.deadline?.date ?? null).toBeNull();
    expect(second?.content?.deadline?.date).toBe('2026-06-12');
  });

  test('leaves what is attached to the second paper with that one', () => {
    const region = { cooperationName: 'Regio Noordrand' };
    const third = paper('Ontwerpbegroting Noordrand');
    const rows = rowsWith([proposal, budget], [annex, { ...budget, ...region }], [third, { ...budget, ...region, body: null }]);
    expect(rows.map(({ papers }) => papers.map(({ title }) => title)).slice(1)).toEqual([[annex.title, third.title]]);
  });

  test('leaves Greep with the name of the paper that each row speaks of', () => {
    const rows = rowsWith([annex, letter], [proposal, other]);
    expect(tableOf(rows).rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['3', `Ingekomen stukken (${annex.title})`],
      ['3 (vervolg)', proposal.title],
    ]);
    const { sections } = committeeReport(meetingWith([]), rows, { today });
    expect(sections.map(({ heading }) => heading)).toEqual(['3. Ingekomen stukken', `3. ${proposal.title}`]);
    const besides = `Dit gaat over ‘${annex.title}’. Ook in dit punt: ‘${proposal.title}’.`;
    expect(sections[0]?.lines.map(({ text }) => text)).toContain(besides);
  });
});

describe('a bundle', () => {
  const bundle = paper('Bundel algemeen bestuur 2 juli');
  const items = [
    { ...budget, number: '4', title: 'Ontwerpbegroting 2027' },
    { ...mandate, number: '6' },
  ];

  test('under an item gives a row for each of its items, with the number of that item', () => {
    const rows = rowsOf(meetingWith([point('9', 'Stukken regio', { papers: [bundle] })]), read([bundle, ...items]), today);
    expect(rows.map(({ number, within }) => [number, within])).toEqual([
      ['9', null],
      ['4', '9'],
      ['6', '9'],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
    expect(rows.map(({ bundled }) => bundled)).toEqual([2, 0, 0]);
    expect(tableOf(rows).rows[0]?.slice(0, 3)).toEqual(['9', 'Stukken regio', 'Bundel met 2 onderwerpen']);
  });

  test('of the whole meeting goes into the rows of the agenda; what is not there gets its own', () => {
    const fourth = point('4', 'Begroting 2027 (ontwerp)');
    const known = items.map((item) => (item.number === '4' ? { ...item, agenda: saysOf(fourth) } : item));
    const rows = rowsOf(meetingWith([fourth, point('5', 'Rondvraag')], [bundle]), read([bundle, ...known]), today);
    expect(rows.map(({ number, content }) => [number, content?.kind ?? null])).toEqual([
      ['4', 'Begroting'],
      ['5', null],
      ['6', 'Mandaatbesluit'],
    ]);
    expect(rows[0]?.status).toEqual({ state: 'read' });
  });

  test('with the same number, of which the agenda says nothing, is not taken for the item', () => {
    const rows = rowsOf(meetingWith([point('6', 'Vaststellen notulen')], [bundle]), read([bundle, ...items]), today);
    expect(rows.map(({ title }) => title)).toEqual(['Vaststellen notulen', 'Ontwerpbegroting 2027', 'Mandaatbesluit 2027']);
  });

  test('that is not read yet is one row', () => {
    expect(rowsOf(meetingWith([], [bundle]), new Map(), today).map(({ status }) => status)).toEqual([{ state: 'waits' }]);
  });
});

describe('how far a row is', () => {
  const meeting = meetingWith([point('4', 'Begroting', { papers: [proposal, annex] })]);
  const statusWith = (...states: (PaperState | undefined)[]) => {
    const papers = [proposal, annex].flatMap(({ page }, at) => (states[at] ? [[page, states[at]] as const] : []));
    return rowsOf(meeting, new Map(papers), today)[0]?.status;
  };
  const done: PaperState = { state: 'read', reading: readingOf([budget]) };

  test.each([
    ['nothing begun', [], { state: 'waits' }],
    ['one read, one waiting', [done], { state: 'reading', done: 4, pages: null }],
    ['one read, one half', [done, { state: 'reading', done: 3, pages: 6 }], { state: 'reading', done: 7, pages: 10 }],
    ['both read', [done, done], { state: 'read' }],
  ] as [string, PaperState[], object][])('%s', (_, states, expected) => {
    expect(statusWith(...states)).toEqual(expected);
  });

  test('a failure says what happened and what to do, and leaves the other paper', () => {
    const [row] = rowsOf(meeting, new Map([...read([proposal, budget]), [annex.page, failed]]), today);
    expect(row?.status).toMatchObject({ state: 'failed', failures: [{ paper: annex, todo: 'Open het stuk zelf.' }] });
    expect(row?.content?.kind).toBe('Begroting');
  });

  test('a scan is not taken for a paper that asks nothing', () => {
    const scan: PaperState = { state: 'read', reading: { ...readingOf([]), scannedPages: [1, 2, 3, 4] } };
    expect(statusWith(scan, done)).toMatchObject({ state: 'failed', failures: [{ paper: proposal }] });
  });
});

describe('what is not for everyone', () => {
  test('by the page: only the title, the rest for a confirmed export', () => {
    const closed = point('8', 'Grondaankoop (besloten)', { papers: [proposal], confidential: true });
    const [row] = rowsOf(meetingWith([closed]), read([proposal, budget]), today);
    expect(row).toMatchObject({ title: 'Grondaankoop (besloten)', isConfidential: true, content: null });
    expect(row?.withheld?.kind).toBe('Begroting');
    expect(row?.status).toEqual({ state: 'read' });
  });

  test.each([[[proposal]], [[]]])('by the page, with papers that are left to the reader or behind a login: %j', (papers) => {
    const closed = point('8', 'Grondaankoop (besloten)', { papers, confidential: true });
    const [row] = rowsOf(meetingWith([closed]), new Map(), today);
    expect(row?.status).toEqual({ state: 'closed' });
    expect(row && tableOf([row]).rows[0]?.at(-1)).toBe('Vertrouwelijk');
    expect(committeeReport(meetingWith([closed]), row ? [row] : [], { today }).about.join(' ')).toContain('is weggelaten');
  });

  test('by the page of a paper in an open item: the open one counts alone, and stays in an export', () => {
    const closed = { ...annex, confidential: true as const };
    const meeting = meetingWith([point('4', 'Begroting', { papers: [proposal, closed] })], [closed]);
    const [row, loose] = rowsOf(meeting, read([proposal, budget]), today);
    expect(row).toMatchObject({
      isConfidential: true,
      closed: [closed],
      status: { state: 'read' },
      content: { kind: 'Begroting' },
      withheld: null,
    });
    const { sections } = committeeReport(meeting, row ? [row] : [], { today });
    expect(sections[0]?.lines.at(-1)?.text).toBe('Een deel is vertrouwelijk: dat staat niet in dit document.');
    expect(loose).toMatchObject({ isConfidential: true, closed: [closed], content: null, withheld: null });
    const told = rowsOf(meeting, read([proposal, budget], [closed, mandate]), today)[0];
    expect(told?.content?.items.map((each) => each.paper)).toEqual([proposal]);
    expect(told?.withheld?.items).toHaveLength(2);
  });

  test('by one of its papers: the other one is shown without it', () => {
    const letter = { ...mandate, body: 'raad' as const, confidential: true, announced: report.announced ?? [] };
    const meeting = meetingWith([point('4', 'Begroting', { papers: [annex, proposal] })]);
    const [row] = rowsOf(meeting, read([annex, letter], [proposal, budget]), today);
    expect(row?.isConfidential).toBe(true);
    expect(row?.content?.items.map((each) => each.paper)).toEqual([proposal]);
    expect(JSON.stringify(row?.content)).not.toContain(annex.page);
    expect(row?.withheld?.announced).toHaveLength(2);
  });
});

describe('rows that stay', () => {
  const [first, second, loose] = [paper('Begroting'), paper('Mandaat'), paper('Brief')];
  const meeting = meetingWith(
    [point('1', 'Begroting', { papers: [first] }), point('2', 'Mandaat', { papers: [second] })],
    [loose],
  );
  const before = read([first, budget]);

  test('are the same objects while another paper is read, and new where their own paper is, or the day', () => {
    const maker = createRowMaker();
    const [budgetRow, mandateRow, looseRow] = maker(meeting, before, today);
    const after = new Map([...before, ...read([second, mandate])]);
    const next = maker({ ...meeting }, after, today);
    expect(next[0]).toBe(budgetRow);
    expect(next[1]).not.toBe(mandateRow);
    expect(next[2]).toBe(looseRow);
    expect(maker(meeting, after, '2026-05-02')[0]).not.toBe(budgetRow);
  });

  test('are made anew when a paper outside of the items turns out to hold the item', () => {
    const maker = createRowMaker();
    const [budgetRow] = maker(meeting, before, today);
    const known = meeting.items.map((item) => ({ ...mandate, number: item.number, agenda: saysOf(item) }));
    const bundle = read([loose, ...known]);
    const [now, ...others] = maker(meeting, new Map([...before, ...bundle]), today);
    expect(now).not.toBe(budgetRow);
    expect(now?.content?.items).toHaveLength(2);
    expect(others).toHaveLength(1);
  });
});
