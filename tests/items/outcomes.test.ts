import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../lib/items/status-outcomes.ts';
import { holds, sourceOf } from './source.ts';

/** In words: 'amendement A1 aangenomen 15-6'. */
function outcomesIn(text: string, title = ''): string[] {
  const source = sourceOf(text, title);
  const { scope } = source;
  const found = outcomesOf({ ...scope, passages: scope.passages.slice(1), head: scope.passages.slice(0, 1) });
  for (const { evidence } of found) expect(holds(source, evidence)).toBe(true);
  return found.map(({ of, name, result, votes, manner }) =>
    [of, name, result, votes && `${votes.for}-${votes.against}`, manner].filter(Boolean).join(' '),
  );
}

const list = '# Besluitenlijst raadsvergadering 3 juli 2025\n';
const motion = '# Motie Regiotaxi voor iedereen\n';

describe('what came of it', () => {
  it.each<[text: string, ...outcomes: string[]]>([
    [
      `${list}Amendement A1 BBV: aan de zienswijze een zin toe te voegen. Met 15 stemmen voor (BBV, PvB) en 6 tegen (VVB) aangenomen.\nBesluit | Het geamendeerde voorstel wordt zonder hoofdelijke stemming aangenomen. De VVB wordt geacht te hebben tegengestemd.`,
      'amendement A1 aangenomen 15-6',
      'voorstel aangenomen zonder hoofdelijke stemming',
    ],
    [`${list}Besluit | Unaniem aangenomen.`, 'voorstel aangenomen unaniem'],
    [
      `${list}Het amendement van D66 is verworpen (8 voor, 15 tegen). Het voorstel is aangenomen met 17 stemmen voor en 6 tegen.`,
      'amendement verworpen 8-15',
      'voorstel aangenomen 17-6',
    ],
    [`${list}De motie is ingetrokken.`, 'motie ingetrokken'],
    [`${list}Wethouder Prins ontraadt de motie. De motie wordt verworpen (7 voor, 11 tegen).`, 'motie verworpen 7-11'],
    [
      `${list}Amendement A1: aangenomen met 12 stemmen voor (CDA, SGP) en 6 stemmen tegen (D66).`,
      'amendement A1 aangenomen 12-6',
    ],
    [`${list}Motie M2 wordt aangehouden.`, 'motie M2 aangehouden'],
    [`${motion}☒ aangenomen ☐ verworpen ☐ ingetrokken ☐ aangehouden voor: 14 tegen: 9`, 'motie aangenomen 14-9'],
    [
      `# Amendement zienswijze\nIn te vullen door de griffie — Stemming: met 14 stemmen voor en 9 stemmen tegen AANGENOMEN.`,
      'amendement aangenomen 14-9',
    ],
    [`# Afdoening\nMotie aangenomen in de raad van 5 november 2025`, 'motie aangenomen'],
    [
      '# Raadsbesluit\nhet amendement A-2026-07 van de fractie CDA met 17 stemmen voor en 6 stemmen tegen is aangenomen;',
      'amendement A-2026-07 aangenomen 17-6',
    ],
  ])('%s', (text, ...outcomes) => {
    expect(outcomesIn(text)).toEqual(outcomes);
  });

  it('is of what the title names', () => {
    expect(outcomesIn(`${list}Besluit | Verworpen met 8 stemmen voor en 13 tegen.`, 'Motie M2 Loket dichtbij')).toEqual([
      'motie M2 verworpen 8-13',
    ]);
  });

  it.each([
    `${motion}☐ aangenomen ☐ verworpen ☐ ingetrokken voor: ___ tegen: ___`,
    `${motion}Uitslag van de stemming: aangenomen / verworpen / ingetrokken / aangehouden`,
    `${motion}Aangenomen / verworpen / ingetrokken`,
    `${motion}de raden van Oldemark en Hessum een gelijkluidende motie hebben aangenomen, respectievelijk verworpen;`,
    `${motion}Het algemeen bestuur heeft dat voorstel met 4 stemmen voor en 1 stem tegen aangenomen.`,
    `${list}Voor kennisgeving aangenomen.`,
    `${list}Het Mandaatbesluit 2021 wordt ingetrokken.`,
    `${list}Motie 'Eerst scheiden', aangenomen door de raad van Tolwerd`,
    `# Raadsvoorstel\nDe motie kan worden aangenomen.`,
    `# Raadsvoorstel\nHet voorstel is in de commissie aangehouden.`,
    `# Raadsvoorstel\nmet inachtneming van het aangenomen amendement;`,
  ])('nothing where none is printed of this paper: %s', (text) => {
    expect(outcomesIn(text)).toEqual([]);
  });
});
