import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asCsv,
  asHtmlTable,
  asTsv,
  committeeReport,
  type PaperState,
  remarksOn,
  rowsOf,
  sheetOf,
  type Table,
  tableOf,
  withRemarks,
} from '../../lib/board/index.ts';
import { quoted } from '../council/item.ts';
import { meetingWith, paper, point, read, today } from './meeting.ts';
import { budget, mandate } from './papers.ts';

const [proposal, decree, secret] = ['Raadsvoorstel', 'Mandaatbesluit', 'Grondaankoop'].map(paper) as [
  ReturnType<typeof paper>,
  ReturnType<typeof paper>,
  ReturnType<typeof paper>,
];
const closed = {
  ...mandate,
  title: 'Aankoop perceel Havenkade 12',
  confidential: true,
  asks: [{ verb: 'instemmen' as const, of: 'raad' as const, text: 'geheim', evidence: quoted('voor € 2.400.000 aan te kopen') }],
};
const meeting = meetingWith([
  point('4a', 'Zienswijze begroting; "Zuidrand"', { treatment: 'bespreekstuk', papers: [proposal] }),
  point('5', 'Mandaatbesluit', { papers: [decree] }),
  point('8', 'Grondaankoop', { papers: [secret] }),
  point('9', 'Rondvraag'),
]);
const failed: PaperState = { state: 'failed', what: 'De website gaf geen pdf.', todo: 'Open het stuk op de website.' };
const states = new Map([...read([proposal, budget], [secret, closed]), [decree.page, failed]]);
const rows = rowsOf(meeting, states, today);

describe('the table of a meeting', () => {
  const { head, rows: cells } = tableOf(rows);
  const row = (number: string) =>
    Object.fromEntries(head.map((name, at) => [name, cells.find(([first]) => first === number)?.[at]]));

  test('has what the paper asks and what the raad can do, in words', () => {
    expect(row('4a')).toMatchObject({
      Soort: 'Begroting',
      Behandeling: 'Bespreekstuk',
      Gevraagd: 'Een zienswijze indienen',
      Termijn: 'Uiterlijk 12 juni 2026',
      Gelezen: 'Gelezen',
    });
    expect(row('4a')['Wat kan de raad']).toMatch(/^Een zienswijze indienen op de begroting; /);
  });

  test('says what was not read and what to do, and where there is no paper', () => {
    expect(row('5')).toMatchObject({ Soort: '', Gelezen: 'Niet gelezen. De website gaf geen pdf. Open het stuk op de website.' });
    expect(row('9')).toMatchObject({ Onderwerp: 'Rondvraag', Gelezen: 'Geen stuk' });
  });

  test('gives of a confidential paper only the title, unless the reader confirmed', () => {
    expect(row('8')).toMatchObject({ Onderwerp: 'Grondaankoop', Soort: 'Vertrouwelijk', Gevraagd: '', 'Wat kan de raad': '' });
    const all = tableOf(rows, { includeConfidential: true }).rows.find(([number]) => number === '8');
    expect(all).toContain('Instemmen');
  });
});

/** Reads RFC 4180 with semicolons back. */
function parsed(csv: string): string[][] {
  const fields = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gu;
  const lines: string[][] = [[]];
  for (const [, quotedField, plain, end] of csv.replace(/^\uFEFF/u, '').matchAll(fields)) {
    lines.at(-1)?.push(quotedField?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

/** What a spreadsheet takes for a formula, in full width too. */
const formula = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/u;
/** A cell without the mark that keeps it from being one. */
const asMeant = (text: string) => (formula.test(text.slice(1)) || /^'[\t\r]/u.test(text) ? text.replace(/^'/u, '') : text);

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+31 6', '\t=x', '"; a\r\nb', ' =1', '\uff0b1'),
);
const someTable: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const cells = fc.array(cell, { minLength: width, maxLength: width });
  return fc.record({ head: cells, rows: fc.array(cells, { maxLength: 5 }) });
});

describe('a file for a spreadsheet', () => {
  test('gives the last day as a date beside the words', () => {
    const { head, rows: cells } = sheetOf(rows);
    const [term, day] = [head.indexOf('Termijn'), head.indexOf('Laatste dag')];
    expect(cells.map((row) => [row[term], row[day]]).slice(0, 2)).toEqual([
      ['Uiterlijk 12 juni 2026', '12-06-2026'],
      ['', ''],
    ]);
  });

  test('says under the rows, apart from them, that they are a part, not all read, not whole or without what is secret', () => {
    const only = 'raad is aan zet';
    const part = withRemarks(tableOf(rows), remarksOn({ ...meeting, incomplete: ['laadt nog'] }, rows, { only }));
    const [blank, ...remarks] = part.rows.slice(rows.length);
    expect(blank?.every((text) => text === '')).toBe(true);
    expect(remarks.map(([number, title]) => [number, title])).toEqual([
      ['', `Niet de hele agenda, alleen de punten waarvoor geldt: ${only}.`],
      ['', 'Nog niet alles is gelezen: van 3 punten met stukken zijn er 2 helemaal gelezen.'],
      ['', 'De inhoud van vertrouwelijke stukken is weggelaten (bij 1 punt).'],
      ['', 'De agendapagina was nog aan het laden: misschien staat hier niet alles.'],
    ]);
    expect(new Set(part.rows.map(({ length }) => length))).toEqual(new Set([part.head.length]));
  });

  test('says which confidential content goes along, and that of a paper that was not read it does not', () => {
    const unread = rowsOf(meetingWith([point('9', 'Grond', { confidential: true })]), new Map(), today);
    const remarks = (of: typeof rows) =>
      remarksOn(meeting, of, { includeConfidential: true }).filter((line) => /vertrouw/u.test(line));
    const goes = 'Hierin staat de inhoud van vertrouwelijke stukken. Deel die alleen waar dat mag.';
    expect(remarks(rows)).toEqual([goes]);
    expect(remarks([...rows, ...unread])).toEqual([goes, 'De inhoud van vertrouwelijke stukken is weggelaten (bij 1 punt).']);
    expect(remarks(unread)).toEqual(['De inhoud van vertrouwelijke stukken is weggelaten (bij 1 punt).']);
  });

  test('holds nothing but the rows of a meeting that is whole and read', () => {
    const whole = rowsOf(meetingWith([point('4a', 'Begroting', { papers: [proposal] })]), states, today);
    expect(withRemarks(tableOf(whole), remarksOn(meeting, whole, {}))).toEqual(tableOf(whole));
  });

  test('has the mark and the semicolons of a Dutch Excel', () => {
    const csv = asCsv(tableOf(rows));
    expect(csv.startsWith('\uFEFFPunt;Onderwerp;Soort;')).toBe(true);
    expect(csv).toContain('4a;"Zienswijze begroting; ""Zuidrand""";Begroting;');
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test.each([
    ['=HYPERLINK("https://kwaad.example";"Begroting")', `'=HYPERLINK("https://kwaad.example";"Begroting")`],
    ['+31 6 12345678', "'+31 6 12345678"],
    ['-5% op de bijdrage', "'-5% op de bijdrage"],
    ['@raad', "'@raad"],
    ['  =1+1', "'  =1+1"],
    ['Begroting 2027 - 2030', 'Begroting 2027 - 2030'],
  ])('%j is a text', (text, expected) => {
    expect(parsed(asCsv({ head: ['a', 'b'], rows: [[text, '']] }))[1]).toEqual([expected, '']);
  });

  test('comes back as it was, whatever the texts, and holds no formula', () => {
    fc.assert(
      fc.property(someTable, (table) => {
        const back = parsed(asCsv(table));
        expect(back.map((cells) => cells.map(asMeant))).toEqual([table.head, ...table.rows].map((cells) => cells.map(asMeant)));
        expect(back.flat().filter((text) => formula.test(text))).toEqual([]);
      }),
    );
  });
});

const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescaped = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => characters[entity] ?? entity);

describe('a table on the clipboard', () => {
  test('is HTML in which texts are never markup', () => {
    fc.assert(
      fc.property(someTable, (table) => {
        const html = asHtmlTable(table);
        const cells = [...html.matchAll(/<t[hd] [^<>]*>([^<>]*)<\/t[hd]>/gu)].map(([, text = '']) => unescaped(text));
        expect(cells).toEqual([table.head, ...table.rows].flat());
        expect(html.match(/<\/?[^>]*>/gu)?.every((tag) => /^<\/?t(?:able|head|body|r|h|d)\b/u.test(tag))).toBe(true);
      }),
    );
  });

  test('with an image or a script in a title stays a text', () => {
    const html = asHtmlTable({ head: ['Punt'], rows: [['<img src=x onerror=alert(1)><script>alert(2)</script>']] });
    expect(html).not.toMatch(/<img|<script/u);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('is lines with as many cells as the head, whatever the texts', () => {
    fc.assert(
      fc.property(someTable, (table) => {
        const lines = asTsv(table).split('\n');
        expect(lines).toHaveLength(table.rows.length + 1);
        expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([table.head.length]));
      }),
    );
  });

  test('says nothing of a confidential paper', () => {
    expect(asHtmlTable(tableOf(rows)) + asTsv(tableOf(rows)) + asCsv(tableOf(rows))).not.toMatch(
      /Havenkade|2\.400\.000|Instemmen/u,
    );
  });
});

test('when a point comes back that was put off stands beside who decides', () => {
  const quote = 'Aangehouden. Komt terug op 16 juni 2026 met een variant';
  const later = { subject: 'Komt terug met een variant', body: 'dagelijks-bestuur', date: '2026-06-16', owner: null } as const;
  const put = { ...mandate, announced: [{ ...later, evidence: quoted(quote) }] };
  const { head, rows: lines } = tableOf(rowsOf(meeting, read([decree, put]), today));
  expect(lines[1]?.[head.indexOf('Beslist')]).toBe('Het algemeen bestuur; Komt terug: 16 juni 2026');
});

test('what came of a motie stands beside who decides, and with its words in the document', () => {
  const vote = {
    of: 'motie',
    name: 'M2',
    result: 'verworpen',
    votes: { for: 8, against: 13 },
    manner: null,
    evidence: quoted('Verworpen met 8 stemmen voor en 13 tegen.'),
  } as const;
  const motion = meetingWith([point('7', 'Motie Loket dichtbij', { papers: [proposal] })]);
  const voted = rowsOf(motion, read([proposal, { kind: 'motie', body: 'raad', decider: 'raad', outcomes: [vote] }]), today);
  const words = 'Motie M2: verworpen (8 voor, 13 tegen)';
  const { head, rows: lines } = tableOf(voted);
  expect(lines[0]?.[head.indexOf('Beslist')]).toBe(`De gemeenteraad; ${words}`);
  const texts = committeeReport(motion, voted, { today }).sections.flatMap(({ lines, parts }) =>
    [...lines, ...parts.flatMap((part) => part.lines)].map(({ text }) => text),
  );
  expect(texts).toContain(`${words}.`);
  expect(texts).toContain('‘Verworpen met 8 stemmen voor en 13 tegen.’ (Raadsvoorstel, blz. 1)');
});
