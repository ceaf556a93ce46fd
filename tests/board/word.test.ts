import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { asWord, committeeReport, type PaperState, type ReportOptions, rowsOf } from '../../lib/board/index.ts';
import { ask, quoted } from '../council/item.ts';
import { meetingWith, paper, point, read, today } from './meeting.ts';
import { budget, mandate } from './papers.ts';

const proposal = paper('Raadsvoorstel zienswijze');
const decree = paper('Mandaatbesluit');
const secret = paper('Grondaankoop');
const closed = {
  ...mandate,
  confidential: true,
  asks: [{ ...ask('instemmen', 'raad'), evidence: quoted('perceel Havenkade 12 aan te kopen voor € 2.400.000') }],
};
const meeting = meetingWith([
  point('1', 'Opening'),
  point('4a', 'Zienswijze ontwerpbegroting <2027> & meer', { papers: [proposal] }),
  point('5', 'Mandaatbesluit', { papers: [decree] }),
  point('8', 'Grondaankoop', { papers: [secret] }),
]);
const failed: PaperState = { state: 'failed', what: 'De website gaf geen pdf.', todo: 'Open het stuk op de website.' };
const states = new Map([...read([proposal, budget], [secret, closed]), [decree.page, failed]]);

const reportFor = (options: Partial<ReportOptions> = {}) =>
  committeeReport(meeting, rowsOf(meeting, states, today), { today, ...options });

/** The texts of a Word document, a line per paragraph. */
async function wordsIn(file: Blob): Promise<string> {
  const xml = strFromU8(unzipSync(new Uint8Array(await file.arrayBuffer()))['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('the report for the committee', () => {
  test('gives per item the answer first, then what the raad can do, on which law, and the words with their page', () => {
    const section = reportFor().sections.find(({ heading }) => heading.startsWith('4a.'));
    expect(section?.lines[0]).toMatchObject({ style: 'answer', text: expect.stringContaining('uiterlijk 12 juni 2026') });
    const [ways, ...others] = section?.parts ?? [];
    expect(ways?.lines[0]?.text).toMatch(
      /^Een zienswijze indienen op de begroting, gericht aan het dagelijks bestuur, uiterlijk 12 juni 2026\. .*\[Wgr art\. 35 lid \d/u,
    );
    expect(ways?.lines.at(-1)?.text).toMatch(/^Dit kan altijd: .*vragen stellen/u);
    const formal = ways?.lines.filter(({ style }) => style === 'point').map(({ text }) => text.split(/[,.]/u)[0]);
    expect(formal).toEqual([
      'Een zienswijze indienen op de begroting',
      'Een zienswijze sturen aan de toezichthouder',
      'Het eigen raadsbesluit amenderen',
    ]);
    expect(ways?.lines.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Ook mogelijk: inlichtingen vragen aan .* \[Wgr art\. 16 lid 2\]; een motie indienen; /u),
    );
    expect(others.at(-1)).toEqual({ heading: 'Advies of besluit van de commissie', lines: [{ style: 'field', text: '' }] });
    expect(others.find(({ heading }) => heading === 'Uit de stukken')?.lines[0]?.text).toBe(
      '‘een zienswijze in te dienen op de ontwerpbegroting’ (Raadsvoorstel zienswijze, blz. 1)',
    );
  });

  test('says what was not read, and what to do', () => {
    const report = reportFor();
    expect(report.about).toContain('Nog niet alles is gelezen: van 3 punten met stukken zijn er 2 helemaal gelezen.');
    expect(report.sections.find(({ heading }) => heading === '5. Mandaatbesluit')?.lines).toEqual([
      { style: 'text', text: 'Niet gelezen. De website gaf geen pdf. Open het stuk op de website.' },
    ]);
  });

  test('leaves out what is in a confidential paper and says so, until the reader confirms', () => {
    const without = reportFor();
    expect(JSON.stringify(without)).not.toMatch(/Havenkade|2\.400\.000/u);
    expect(without.about).toContain('De inhoud van vertrouwelijke stukken is weggelaten (bij 1 punt).');
    expect(without.sections.find(({ heading }) => heading === '8. Grondaankoop')?.lines).toEqual([
      { style: 'text', text: 'Vertrouwelijk: de inhoud staat niet in dit document.' },
    ]);
    const whole = reportFor({ includeConfidential: true });
    expect(JSON.stringify(whole)).toContain('perceel Havenkade 12');
    expect(whole.about.join()).toContain('Hierin staat de inhoud van vertrouwelijke stukken');
  });

  test('says that it is a part where a filter chose the items', () => {
    const only = 'raad is aan zet';
    expect(reportFor({ only }).about).toContain(`Niet de hele agenda, alleen de punten waarvoor geldt: ${only}.`);
    expect(reportFor().about.join()).not.toContain('Niet de hele agenda');
  });

  test('tells that an agenda was not whole', () => {
    const part = committeeReport({ ...meeting, incomplete: ['laadt nog'] }, [], { today });
    expect(part.about.join()).toContain('misschien staat hier niet alles');
    expect(part.about.join()).not.toContain('Alle stukken zijn gelezen');
    expect(committeeReport(meeting, [], { today }).about.join()).toContain('Alle stukken zijn gelezen');
  });
});

describe('the Word document', () => {
  test('holds the meeting, its date, the table and the items, as text and never as markup', async () => {
    const words = await wordsIn(await asWord(reportFor()));
    const lines = words.split('\n');
    expect(lines.slice(0, 2)).toEqual(['Gemeenteraad', 'dinsdag 19 mei 2026, 20:00']);
    expect(lines).toContain('Wat kan de raad');
    expect(lines).toContain('4a. Zienswijze ontwerpbegroting <2027> & meer');
    expect(words).not.toMatch(/Havenkade/u);
  });

  test('is a document in Dutch that says on each page that it is no legal advice', async () => {
    const files = unzipSync(new Uint8Array(await (await asWord(reportFor())).arrayBuffer()));
    const footers = Object.keys(files).filter((name) => /^word\/footer\d+\.xml$/u.test(name));
    expect(footers.length).toBeGreaterThan(0);
    for (const name of footers) expect(strFromU8(files[name] ?? new Uint8Array())).toContain('Dit is geen juridisch advies.');
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('w:lang w:val="nl-NL"');
  });

  test('leaves out characters that Word would take for damage', async () => {
    const damaged = { ...reportFor(), title: 'Begroting\u0000 2027\ud800\ufffe' };
    expect((await wordsIn(await asWord(damaged))).split('\n')[0]).toBe('Begroting 2027');
  });
});
