import { describe, expect, test } from 'vitest';
import { moverOf } from '../../lib/council/mover.ts';
import { emptyProfile } from '../../lib/council/profile.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, printed, quoted, someItem, someSituation, step } from './item.ts';
import { offered, open, option, roomFor } from './reading.ts';

const ab = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur', cooperation: 'openbaar-lichaam' } as const;
const plan = {
  ...ab,
  kind: 'uittreding',
  title: 'Uittreding gemeente Oldermeer: uittredingsplan en uittreedsom',
  meetingDate: '2026-06-25',
  asks: [ask('vaststellen', 'algemeen-bestuur')],
} satisfies Partial<ItemFacts>;
const inGemeente = (gemeente: string) => someSituation({ today: '2026-06-01', profile: { gemeente } });

describe('who leaves', () => {
  const cases: [string, Partial<ItemFacts>, string | null, 'eigen' | 'ander' | null][] = [
    ['a paper of a board does not tell it', { ...plan }, null, null],
    ['the reader knows his own gemeente', { ...plan }, 'Oldermeer', 'eigen'],
    ['and so that it is another', { ...plan }, 'Brinkveen', 'ander'],
    ['a name of more words', { ...ab, title: 'Uittreding van de gemeente Wijk bij Duurmeer' }, 'Wijk bij Duurmeer', 'eigen'],
    [
      'a gemeente that goes, in other words',
      { ...ab, title: 'Gemeente Zwartdijk verlaat het recreatieschap' },
      'Oldermeer',
      'ander',
    ],
    ['the college that decides on it is the own', { body: 'college', decider: 'college', title: 'Uittreding' }, null, 'eigen'],
    [
      'as is the raad that is asked for consent',
      { body: 'raad', title: 'Uittreding', asks: [ask('toestemming-verlenen', 'raad')] },
      null,
      'eigen',
    ],
    [
      'a letter to the own raad on a gemeente that it names can be of another',
      { body: 'raad', title: 'Stand van zaken uittreding gemeente Hagenes' },
      null,
      null,
    ],
  ];
  test.each(cases)('%s', (...[, facts, gemeente, expected]) => {
    expect(moverOf(someItem(facts), { ...emptyProfile, gemeente }).value).toBe(expected);
  });
});

describe('leaving of another is not the own', () => {
  test('a board decides on what follows from it, and the raad is not offered a zienswijze as if it were its own', () => {
    const room = roomFor(plan, inGemeente('Brinkveen'));
    expect(room.summary).toContain('over de gevolgen van een uittreding');
    expect(offered(room)).not.toContain('toestemming-regeling');
    expect(offered(room)).not.toContain('zienswijze-regeling');
    expect(offered(room)).not.toContain('initiatiefvoorstel');
    expect(room.depends.map(({ ask: question }) => question).join()).toContain('omdat een andere deelnemer uittreedt');
  });

  test('where nobody knows who leaves, that is the question', () => {
    const room = roomFor(plan, someSituation({ today: '2026-06-01' }));
    expect(open(room)).toContain('zienswijze-regeling');
    expect(room.depends.map(({ ask: question }) => question).join()).toContain('Is het uw eigen gemeente die uit');
  });

  test('of the own gemeente the raad gives its zienswijze and its consent', () => {
    expect(offered(roomFor(plan, inGemeente('Oldermeer')))).toEqual(
      expect.arrayContaining(['zienswijze-regeling', 'toestemming-regeling']),
    );
  });

  test('a letter that tells of it says who decides, and not that the own college does', () => {
    const letter = { kind: 'uittreding', body: 'raad', title: plan.title, treatment: 'informerend' } as const;
    expect(roomFor(letter).summary).toMatch(/^Over een uittreding beslist de deelnemer die weggaat\./);
  });

  test('a decision of a raad that lay behind the paper is not asked again', () => {
    const told = { ...plan, route: [step('raad', 'besluit', '2026-01-29'), step('algemeen-bestuur', 'besluit', '2026-06-25')] };
    const room = roomFor(told, someSituation({ today: '2026-06-01' }));
    expect(room.summary).toMatch(/^Het algemeen bestuur beslist op 25 juni 2026/);
    expect(room.options.map(({ deadline }) => deadline?.date)).not.toContain('2026-01-29');
  });
});

describe('joining: what the paper says of the part of the raad is not asked', () => {
  const joining = { kind: 'toetreding', body: 'raad', decider: 'raad', title: 'Toetreding tot het streekarchief' } as const;

  test('a zienswijze on the draft that the paper asks', () => {
    const facts = {
      ...joining,
      meetingDate: '2026-07-06',
      asks: [ask('zienswijze-indienen', 'raad')],
      deadlines: [printed('zienswijze', '2026-08-10')],
    };
    const room = roomFor(facts, someSituation({ today: '2026-06-20' }));
    expect(option(room, 'zienswijze-regeling')).toMatchObject({ to: 'college', deadline: { date: '2026-08-10' } });
    expect(offered(room)).toContain('toestemming-regeling');
    expect(open(room)).toEqual([]);
  });

  test('consent that the college still needs', () => {
    const reserved = {
      ...ask('instemmen', 'college'),
      evidence: quoted('in te stemmen, onder voorbehoud van toestemming van de raad'),
    };
    const room = roomFor({ kind: 'toetreding', body: 'college', decider: 'college', asks: [reserved] });
    expect(offered(room)).toContain('toestemming-regeling');
    expect(open(room)).toEqual(['zienswijze-regeling']);
  });

  test('a draft that the raad had before, where consent is asked', () => {
    const consent = { ...joining, meetingDate: '2026-11-27', asks: [ask('toestemming-verlenen', 'raad')] };
    expect(open(roomFor(consent))).toContain('zienswijze-regeling');
    expect(open(roomFor({ ...consent, route: [step('raad', 'zienswijze', '2026-08-28')] }))).toEqual([]);
    const sent = {
      ...printed('toezending', '2026-07-01'),
      evidence: quoted('Op 1 juli 2026 hebben wij u het ontwerp toegezonden'),
    };
    expect(open(roomFor({ ...consent, deadlines: [sent] }))).toEqual([]);
  });
});

describe('a letter that asks for a zienswijze and for consent after it', () => {
  const letter = {
    kind: 'regeling-wijzigen',
    body: 'bestuur',
    maker: 'colleges',
    asks: [ask('zienswijze-indienen', 'raad'), ask('toestemming-verlenen', 'raad')],
    deadlines: [printed('zienswijze', '2026-07-03')],
  } satisfies Partial<ItemFacts>;

  test('comes with the zienswijze first', () => {
    const room = roomFor(letter, someSituation({ today: '2026-05-10' }));
    expect(room.summary).toContain('een zienswijze geven aan het college, uiterlijk 3 juli 2026');
    expect(option(room, 'toestemming-regeling').deadline).toBeNull();
  });

  test('a proposal to the raad asks for both at once', () => {
    const room = roomFor(
      { ...letter, body: 'raad', decider: 'raad', meetingDate: '2026-06-20' },
      someSituation({ today: '2026-05-10' }),
    );
    expect(offered(room)).toEqual(expect.arrayContaining(['zienswijze-regeling', 'toestemming-regeling']));
    expect(option(room, 'toestemming-regeling').deadline?.date).toBe('2026-06-20');
  });
});
