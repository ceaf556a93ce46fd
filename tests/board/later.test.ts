import { describe, expect, test } from 'vitest';
import { type KeptAnnouncement, laterPapers } from '../../lib/board/index.ts';
import type { Announced, ItemFacts } from '../../lib/reading/contract.ts';
import { decision, quoted } from '../council/item.ts';
import { readingOf } from './meeting.ts';

/** An announcement of Samenwerking Zuidrand, made in a meeting of 2 April. */
function kept(
  subject: string,
  more: Partial<Announced> = {},
  cooperation: string | null = 'Samenwerking Zuidrand',
): KeptAnnouncement {
  const announced = { subject, body: 'algemeen-bestuur' as const, date: null, owner: null, ...more };
  const meeting = 'Algemeen bestuur Samenwerking Zuidrand, donderdag 2 april 2026';
  const url = 'https://ris.zuidrand.example/vergadering/9';
  return { announced, cooperation, from: { meeting, url, paper: 'Terugkoppeling', quote: subject, page: 1, date: '2026-04-02' } };
}

const paper = (title: string, facts: Partial<ItemFacts> = {}): Partial<ItemFacts> => ({
  title,
  kind: 'overig',
  body: 'algemeen-bestuur',
  meetingDate: '2026-07-03',
  cooperation: 'openbaar-lichaam',
  cooperationName: 'Samenwerking Zuidrand',
  ...facts,
});

const answers = (announcement: KeptAnnouncement, ...items: Partial<ItemFacts>[]) =>
  laterPapers([announcement], readingOf(items)).map(({ title }) => title);

describe('the later paper is recognised', () => {
  test.each([
    [
      'De samenwerkingsovereenkomst gaat op 3 juli 2026 naar het algemeen bestuur.',
      'Samenwerkingsovereenkomst Zuidrand 2027',
      'overeenkomst',
    ],
    ['De SOK komt terug in het algemeen bestuur.', 'Samenwerkingsovereenkomst', 'overeenkomst'],
    ['De samenwerkingsovereenkomst wordt voorgelegd.', 'SOK Zuidrand', 'overeenkomst'],
    ['Het nieuwe mandaatbesluit wordt in juli vastgesteld.', 'Voorstel vaststelling mandaatbesluit 2027', 'mandaat'],
    ['De begroting 2027 wordt in juli vastgesteld.', 'Programmabegroting 2027', 'begroting'],
    ['De jaarrekening 2025 komt in juli terug.', 'Jaarstukken 2025', 'jaarstukken'],
    ['Het organisatieplan wordt uitgewerkt en voorgelegd.', 'Organisatieplan Samenwerking Zuidrand', 'organisatie'],
    ['Wij evalueren het mandaatbesluit in 2028.', 'Evaluatie mandaatbesluit', 'evaluatie'],
    ['De tweede begrotingswijziging 2026 volgt.', 'Tweede begrotingswijziging 2026', 'begrotingswijziging'],
    ['Het algemeen bestuur bespreekt de koersnota bereikbaarheid.', 'Koersnota bereikbaarheid en mobiliteit', 'regionale-visie'],
  ] as const)('%s: %s', (subject, title, kind) => {
    expect(answers(kept(subject), paper('Mededelingen'), paper(title, { kind }))).toEqual([title]);
  });

  test('in a paper of a raad, where the announced body decides', () => {
    const raad = paper('Raadsvoorstel zienswijze samenwerkingsovereenkomst', { body: 'raad', decider: 'algemeen-bestuur' });
    expect(answers(kept('De samenwerkingsovereenkomst wordt voorgelegd.'), raad)).toHaveLength(1);
  });

  test('with the abbreviation of its cooperation in its title', () => {
    const announced = kept('Het algemeen bestuur besluit over het verlenen van toestemming.', {}, 'GGD Zuidrand');
    const consent = paper('Verlenen van toestemming regeling GGD Zuidrand', { cooperationName: 'GGD Zuidrand' });
    expect(answers(announced, consent)).toHaveLength(1);
  });

  test('under a name with its abbreviation', () => {
    const named = paper('Mandaatbesluit', { cooperationName: 'Gemeenschappelijke regeling Samenwerking Zuidrand (SZR)' });
    expect(answers(kept('Het mandaatbesluit wordt vastgesteld.'), named)).toHaveLength(1);
  });
});

describe('another paper is not taken for it', () => {
  const agreement = 'De samenwerkingsovereenkomst gaat op 3 juli 2026 naar het algemeen bestuur.';

  test.each([
    ['another cooperation', kept(agreement), paper('Samenwerkingsovereenkomst', { cooperationName: 'Samenwerking Noordrand' })],
    ['a name that goes on', kept(agreement), paper('Samenwerkingsovereenkomst', { cooperationName: 'Zuidrandmeren' })],
    [
      'a name of which it is the end',
      kept('De begroting', {}, 'Regio Rand'),
      paper('Begroting', { cooperationName: 'GGD Rand' }),
    ],
    ['a cooperation that nobody named', kept(agreement, {}, null), paper('Samenwerkingsovereenkomst')],
    ['another body', kept(agreement, { body: 'college' }), paper('Samenwerkingsovereenkomst')],
    ['another agreement', kept(agreement), paper('Dienstverleningsovereenkomst inkoop', { kind: 'overeenkomst' })],
    ['another year', kept('De begroting 2027 wordt vastgesteld.'), paper('Programmabegroting 2028', { kind: 'begroting' })],
    [
      'another change of the same year',
      kept('De tweede begrotingswijziging 2026 volgt.'),
      paper('Eerste begrotingswijziging 2026', { kind: 'begrotingswijziging' }),
    ],
    ['a look back', kept('Het mandaatbesluit wordt vastgesteld.'), paper('Evaluatie mandaatbesluit', { kind: 'evaluatie' })],
    ['a paper of before', kept(agreement), paper('Samenwerkingsovereenkomst', { meetingDate: '2026-02-05' })],
    ['a letter of before', kept(agreement), paper('Samenwerkingsovereenkomst', { meetingDate: null, printedDay: '2026-03-08' })],
    [
      'what other raden do',
      kept('De overige drie raden behandelen de ontwerpbegroting 2027', { body: 'raad' }),
      paper('Ontwerpbegroting 2027', { kind: 'begroting', body: 'raad' }),
    ],
    ['minutes', kept(agreement), paper('Verslag vergadering algemeen bestuur', { kind: 'vergaderverslag' })],
    [
      'what ends up in a budget for that budget',
      kept('Het restant van € 188.300 wordt betrokken bij de programmabegroting 2028.'),
      paper('Ontwerpbegroting 2028', { kind: 'begroting' }),
    ],
    ['a change of the budget for the budget', kept('De begroting 2027 wordt vastgesteld.'), paper('Begrotingswijziging 2027')],
  ])('%s', (_, announcement, item) => {
    expect(answers(announcement, item)).toEqual([]);
  });

  test('the paper that announced it', () => {
    const itself = paper('Samenwerkingsovereenkomst', {
      announced: [{ subject: agreement, body: 'algemeen-bestuur', date: '2026-07-03', owner: null, evidence: quoted(agreement) }],
    });
    expect(answers(kept(agreement), itself)).toEqual([]);
  });
});

describe('a day that has shifted is said', () => {
  const on = (date: string | null, meetingDate: string | null, dateText?: string) => {
    const announcement = kept('Het mandaatbesluit volgt.', { date, ...(dateText ? { dateText } : {}) });
    const [found] = laterPapers([announcement], readingOf([paper('Mandaatbesluit 2027', { meetingDate })]));
    return [found?.isShifted, found?.words];
  };

  test.each([
    [
      '2026-07-03',
      '2026-09-25',
      [true, 'aangekondigd op 2 april 2026; de datum is verschoven van 3 juli 2026 naar 25 september 2026'],
    ],
    ['2026-07-03', '2026-07-03', [false, 'aangekondigd op 2 april 2026 voor 3 juli 2026; dat is zo gebleven']],
    ['2026-09', '2026-09-25', [false, 'aangekondigd op 2 april 2026 voor september 2026; dat is zo gebleven']],
    [
      '2026-07',
      '2026-09-25',
      [true, 'aangekondigd op 2 april 2026; de datum is verschoven van juli 2026 naar 25 september 2026'],
    ],
    ['2026-Q3', '2026-09-25', [false, 'aangekondigd op 2 april 2026 voor het derde kwartaal 2026; dat is zo gebleven']],
    [
      '2026-Q2',
      '2026-09-25',
      [true, 'aangekondigd op 2 april 2026; de datum is verschoven van het tweede kwartaal 2026 naar 25 september 2026'],
    ],
    [null, '2026-09-25', [false, 'aangekondigd op 2 april 2026 zonder datum, nu 25 september 2026']],
    ['2026-07-03', null, [false, 'aangekondigd op 2 april 2026 voor 3 juli 2026; dit stuk noemt geen dag']],
  ])('%s, then %s', (date, meetingDate, expected) => {
    expect(on(date, meetingDate)).toEqual(expected);
  });

  test('words that give no month are repeated', () => {
    expect(on(null, '2028-10-05', 'najaar van 2028')).toEqual([
      false,
      'aangekondigd op 2 april 2026 voor najaar van 2028, nu 5 oktober 2028',
    ]);
  });

  test('counts for the body that was announced', () => {
    const raad = paper('Zienswijze mandaatbesluit', {
      body: 'raad',
      meetingDate: '2026-06-16',
      decisions: [decision('algemeen-bestuur', 'volgt', '2026-07-03')],
    });
    const [found] = laterPapers([kept('Het mandaatbesluit volgt.', { date: '2026-07-03' })], readingOf([raad]));
    expect(found).toMatchObject({ date: '2026-07-03', isShifted: false });
  });
});
