import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../lib/items/deadlines.ts';
import type { PrintedDeadline } from '../../lib/reading/contract.ts';
import { holds, sourceOf } from './source.ts';

const cases: [paper: string, of: PrintedDeadline['of'], date: string][] = [
  ['Uw zienswijze ontvangen wij graag uiterlijk vrijdag 11 juni 2027.', 'zienswijze', '2027-06-11'],
  ['Tot en met 11 juni 2027 kan uw raad een zienswijze indienen.', 'zienswijze', '2027-06-11'],
  ['U heeft acht weken om een zienswijze te geven; de termijn loopt af op 17 juni 2027.', 'zienswijze', '2027-06-17'],
  ['Zienswijze mogelijk tot en met: 28 mei 2027', 'zienswijze', '2027-05-28'],
  ['- 17 juni 2027: einde van de termijn voor de zienswijze.', 'zienswijze', '2027-06-17'],
  ['Raden: indienen van een zienswijze | uiterlijk 11 juni 2027', 'zienswijze', '2027-06-11'],
  ['De raad kan tot 1 mei 2027 zijn wensen en bedenkingen kenbaar maken.', 'wensen-en-bedenkingen', '2027-05-01'],
  ['Raden | Gelegenheid voor een reactie | tot en met 12 februari 2027', 'reactie', '2027-02-12'],
  ['Uw raad kan tot 3 mei 2027 laten weten wat hij van het ontwerp vindt.', 'reactie', '2027-05-03'],
  ['Wij vragen de raden vóór 12 februari 2027 te reageren.', 'reactie', '2027-02-12'],
  [
    'Het dagelijks bestuur heeft de raden uitgenodigd hun opvattingen kenbaar te maken en ziet deze graag uiterlijk 25 april 2025 tegemoet.',
    'reactie',
    '2025-04-25',
  ],
  ['zodat iedere burgemeester daarover uiterlijk 25 juni 2027 met zijn of haar raad kan overleggen', 'reactie', '2027-06-25'],
  [
    'U kunt hierover uw zienswijze bij ons kenbaar maken. Wij ontvangen deze graag vóór of uiterlijk op 12 juni 2026.',
    'zienswijze',
    '2026-06-12',
  ],
  [
    'Het college stelt voor een zienswijze in te dienen over de dekking. De termijn sluit op 3 juli 2026; het algemeen bestuur stelt de begroting vast op 8 juli 2026.',
    'zienswijze',
    '2026-07-03',
  ],
  [
    'De raad kan bij het dagelijks bestuur een zienswijze indienen. Het DB heeft gevraagd om ontvangst uiterlijk 20 november 2026.',
    'zienswijze',
    '2026-11-20',
  ],
  ['De raden kunnen tot en met 14 juni 2019 van hun gevoelen doen blijken.', 'zienswijze', '2019-06-14'],
  [
    'Uw raad kan tot en met 26 juni 2026 een zienswijze geven (artikel 35 van de Wet gemeenschappelijke regelingen).',
    'zienswijze',
    '2026-06-26',
  ],
  [
    'Besluit: Akkoord met toezending van de ontwerpbegroting aan de raden vóór 1 april. De raden kunnen tot en met 12 juni 2026 hun zienswijze indienen bij het dagelijks bestuur. Behandeling in het algemeen bestuur op 1 juli 2026. | Communicatie: webbericht',
    'zienswijze',
    '2026-06-12',
  ],
  ['Wij verzoeken u uw zienswijze uiterlijk vrijdag 26 juni\n---\n2026 aan ons te sturen.', 'zienswijze', '2026-06-26'],
  ['Fatale datum raadsbesluit: | 17 januari 2025', 'besluit', '2025-01-17'],
  ['Het dagelijks bestuur heeft de ontwerpbegroting op 8 april 2027 naar de raden gestuurd.', 'toezending', '2027-04-08'],
  ['Toezending aan de raden | 8 april 2027', 'toezending', '2027-04-08'],
  ['De begroting wordt op 1 juli 2027 aan het algemeen bestuur aangeboden.', 'aanbieding', '2027-07-01'],
  ['Aanbieding aan het algemeen bestuur | 1 juli 2027', 'aanbieding', '2027-07-01'],
  [
    'De reactietermijn sluit op 26 juni 2026; het algemeen bestuur stelt de begroting op 3 juli 2026 vast.',
    'reactie',
    '2026-06-26',
  ],
  ['De zienswijzetermijn verstrijkt op 26 juni 2026.', 'zienswijze', '2026-06-26'],
  ['De termijn van acht weken eindigt op 28 april 2026.', 'zienswijze', '2026-04-28'],
  ['Ontvangen door de raad: 3 maart 2026.', 'toezending', '2026-03-03'],
  [
    'Regeling | Bijdrage | Zienswijze uiterlijk | AB\nGGD Zuidrand | 36.500 | 01-07-2026 | 10-07-2026',
    'zienswijze',
    '2026-07-01',
  ],
  ['Regeling | AB | Uiterste datum reactie\nWerkschap De Kempel | 16-07-2026 | 04-07-2026', 'reactie', '2026-07-04'],
  ['Sluitingsdatum zienswijzen: 15 mei 2026', 'zienswijze', '2026-05-15'],
  ['Uiterste datum behandeling raad | 15-05-2026', 'besluit', '2026-05-15'],
  ['Op 14 april 2026 ontving de raad de ontwerpregeling.', 'toezending', '2026-04-14'],
  ['De raad dient voor 1 juli 2026 een besluit te nemen.', 'besluit', '2026-07-01'],
  ['De wensen moeten uiterlijk 16 januari 2026 bij de veiligheidsregio binnen zijn.', 'reactie', '2026-01-16'],
  ['Ik verzoek u uw vragen uiterlijk 10 april 2026 via uw griffier te zenden.', 'reactie', '2026-04-10'],
  ['De griffiers leveren de vragen vóór 1 maart 2027 aan: tot dan kan dat via de griffie.', 'reactie', '2027-03-01'],
  ['U kunt uw wensen en bedenkingen tot en met vrijdag 17 april 2026 aan ons toezenden.', 'wensen-en-bedenkingen', '2026-04-17'],
  ['Technische vragen kunt u via de griffie stellen tot en met 14 mei 2027.', 'vragen', '2027-05-14'],
  ['De griffier meldt de namen uiterlijk 15 mei 2027 aan de secretaris van de regio.', 'griffie', '2027-05-15'],
  ['Na de vergadering stuurt de griffie de stukken vóór 15 mei 2027 door.', 'griffie', '2027-05-15'],
];

const none = [
  'De griffier was tot en met 14 mei 2027 met verlof.',
  'Het algemeen bestuur stelt de begroting op 9 juli 2027 vast.',
  'De regeling geldt tot en met 31 december 2030.',
  'Aanmelden kan tot 3 mei 2027.',
  'De bezwaartermijn van zes weken eindigt op 3 mei 2027.',
  'De inschrijving sluit op 3 mei 2027.',
  'De opzegtermijn verstrijkt op 31 december 2027.',
  'Project | Start | Gereed voor\nSpoorzone | 01-07-2026 | 10-07-2026',
  'De begroting gaat vóór 15 september 2027 naar gedeputeerde staten.',
  'De ontwerpbegroting uiterlijk 1 april 2027 aan de raden van de drie gemeenten te zenden voor het indienen van zienswijzen;',
];

describe('deadlinesOf', () => {
  it.each(cases)('%s', (paper, of, date) => {
    const source = sourceOf(paper);
    const found = deadlinesOf(source, { meetingDate: null });
    expect(found.map((one) => [one.of, one.date])).toEqual([[of, date]]);
    for (const { evidence } of found) expect(holds(source, evidence)).toBe(true);
  });

  it.each(none)('none in: %s', (paper) => {
    expect(deadlinesOf(sourceOf(paper), { meetingDate: null })).toEqual([]);
  });

  it.each([
    'Uw zienswijze dient vóór 18 juni 2027 in het bezit van het bestuur te zijn.',
    'Wij ontvangen uw zienswijze graag voor vrijdag 18 juni 2027.',
    'Reageren kan voor 18-06-2027.',
    'Reactie van de raden | vóór 18 juni 2027',
  ])('says that the day itself is too late: %s', (paper) => {
    expect(deadlinesOf(sourceOf(paper), { meetingDate: null })).toMatchObject([{ date: '2027-06-18', before: true }]);
  });

  it.each([
    'Reageren kan uiterlijk 18 juni 2027.',
    'Wij ontvangen uw zienswijze graag vóór of uiterlijk op 18 juni 2027.',
    'Zienswijze mogelijk tot en met: 18 juni 2027',
  ])('does not say so of a day up to which it may come: %s', (paper) => {
    const [found] = deadlinesOf(sourceOf(paper), { meetingDate: null });
    expect(found).toMatchObject({ date: '2027-06-18' });
    expect(found).not.toHaveProperty('before');
  });

  it('takes the year from the meeting', () => {
    expect(deadlinesOf(sourceOf('Reageren kan tot en met 12 februari.'), { meetingDate: '2026-12-03' })).toMatchObject([
      { date: '2027-02-12' },
    ]);
  });
});
