import { describe, expect, it } from 'vitest';
import { datesIn } from '../../lib/items/dates.ts';

const meeting = '2025-09-03';

const dated: [text: string, ...dates: (string | null)[]][] = [
  ['5 november 2025', '2025-11-05'],
  ['5 NOVEMBER 2025', '2025-11-05'],
  ['woensdag 5 november 2025 om 19.30 uur', '2025-11-05'],
  ['5-11-2025', '2025-11-05'],
  ['05-11-2025', '2025-11-05'],
  ['05/11/2024', '2024-11-05'],
  ['5.11.2025', '2025-11-05'],
  ['3-sep-2025', '2025-09-03'],
  ['5-nov-2024', '2024-11-05'],
  ["5-7-'18", '2018-07-05'],
  ['5 nov. 2024', '2024-11-05'],
  ['24-mrt-2026', '2026-03-24'],
  ['2025-11-05', '2025-11-05'],
  ['d.d. 12 mei 2025', '2025-05-12'],
  ['3-9-25', '2025-09-03'],
  ['november 2025', '2025-11'],
  ['In mei 2026 volgt besluitvorming', '2026-05'],
  ['maart 2026', '2026-03'],
  ['begin december 2025', '2025-12'],
  ['eind juni 2026', '2026-06'],
  ['de stuurgroep (februari 2026)', '2026-02'],
  ['in het dagelijks bestuur van maart 2026', '2026-03'],
  ['Q1 2026', '2026-Q1'],
  ['Q3-2026', '2026-Q3'],
  ['2026-Q2', '2026-Q2'],
  ['K2 2027', '2027-Q2'],
  ['eerste kwartaal 2026', '2026-Q1'],
  ['het tweede kwartaal van 2027', '2027-Q2'],
  ['1e kwartaal 2026', '2026-Q1'],
  ['4e kwartaal 2025', '2025-Q4'],
  ['begin 2026', null],
  ['eind 2025', null],
  ['medio 2027', null],
  ['in het voorjaar van 2027', null],
  ['najaar 2028', null],
  ['de zomer van 2025', null],
  ['tweede helft 2026', null],
  ['13 augustus', '2025-08-13'],
  ['05/11', '2025-11-05'],
  ['in de maand november', '2025-11'],
  ['op 12 januari', '2026-01-12'],
  ['in december', '2025-12'],
  ['van november en december 2025', '2025-11', '2025-12'],
  ['5, 12 en 19 november 2025', '2025-11-05', '2025-11-12', '2025-11-19'],
  ['4 of 11 juni 2026', '2026-06-04', '2026-06-11'],
  ['van 1 januari 2026 tot en met 31 maart 2026', '2026-01-01', '2026-03-31'],
  ['van 3 juni tot 12 juni 2026', '2026-06-03', '2026-06-12'],
  ['op 2 juli 2025, in september 2025 en in november 2025', '2025-07-02', '2025-09', '2025-11'],
  ['uiterlijk vrijdag 11 juni 2027', '2027-06-11'],
  ['vóór 12 februari 2027', '2027-02-12'],
  ['tot en met 14 mei 2027', '2027-05-14'],
  ['2 juli 2026 en op 5 februari', '2026-07-02', '2026-02-05'],
  ['31 december 2028', '2028-12-31'],
  ['7 april 2026 (week 15)', '2026-04-07'],
  ['1 januari jl. en 1 juli 2026', '2026-01-01', '2026-07-01'],
  ['het overleg van 16 november', '2025-11-16'],
];

const undated = [
  'artikel 10 lid 5',
  'de artikelen 5-11 van de regeling',
  'artikel 1.2 en 3.4',
  'beleidsplan 2025-2028',
  'de begroting 2026-2029',
  '€ 12.340 en € 96,00',
  '0320-123456',
  'om 19.30 uur',
  '14.30 – 16.00 uur',
  'pagina 1/2',
  '1 / 3 van de leden',
  'in 2025',
  'sinds 2009',
  'maandag',
  'binnen twee weken',
  'volgende week',
  'Jan de Wit',
  'kenmerk 24A.02318',
  'VR/2027/0211',
  '3,9%',
  'lid 2a',
  'een ratio van 0,8 tot 1,2',
];

describe('datesIn', () => {
  it.each(dated)('%s', (text, ...dates) => {
    expect(datesIn(text, meeting).map(({ date }) => date)).toEqual(dates);
  });

  it.each(undated)('no date in: %s', (text) => {
    expect(datesIn(text, meeting)).toEqual([]);
  });

  it('keeps the printed words and their place', () => {
    const text = 'Begin 2026, Q2 2026 en de stuurgroep van eind juni 2026.';
    const found = datesIn(text);
    expect(found.map(({ dateText }) => dateText)).toEqual(['Begin 2026', 'Q2 2026', 'eind juni 2026']);
    for (const { from, to, dateText } of found) expect(text.slice(from, to)).toBe(dateText);
  });

  it('gives no day when nothing tells the year', () => {
    expect(datesIn('13 augustus')).toMatchObject([{ date: null, dateText: '13 augustus' }]);
  });

  it('takes the year from the date before it', () => {
    expect(datesIn('5 augustus 2021 en op 13 augustus', meeting).map(({ date }) => date)).toEqual(['2021-08-05', '2021-08-13']);
  });
});
