import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { Council, ItemFacts } from '../../lib/reading/contract.ts';
import type { Topic } from '../../lib/reading/topics.ts';
import { ask, printed, quoted, someCooperation, someItem, someSituation, step } from './item.ts';
import { offered, option, roomFor } from './reading.ts';

const change: Partial<ItemFacts> = {
  kind: 'regeling-wijzigen',
  body: 'raad',
  decider: 'raad',
  meetingDate: '2027-05-18',
  cooperation: 'openbaar-lichaam',
  cooperationName: 'GGD Zuidrand',
  maker: 'colleges',
  asks: [ask('zienswijze-indienen', 'raad')],
};
const saying = (...topics: Topic[]) => topics.map((topic) => ({ topic, evidence: quoted(topic) }));
const notes = (facts: Partial<ItemFacts>) => (roomFor(facts).notes ?? []).map(({ text }) => text).join(' ');
const questions = (facts: Partial<ItemFacts>) =>
  conclude(someItem(facts), someSituation()).questions.map(({ text, why }) => `${text} ${why}`);

describe('what the paper says itself is not pointed to', () => {
  test('a remark goes where the paper speaks of all that it points to', () => {
    expect(notes(change)).toContain('hoe wordt geëvalueerd');
    expect(notes({ ...change, topics: saying('evaluatie') })).toContain('hoe wordt geëvalueerd');
    expect(notes({ ...change, topics: saying('evaluatie', 'uittreding') })).not.toContain('hoe wordt geëvalueerd');
  });

  test('a change of the regeling is no joining of another', () => {
    expect(questions(change).join()).not.toContain('deelnemer erbij of eraf');
    expect(questions({ ...change, kind: 'toetreding', asks: [] }).join()).toContain('deelnemer erbij of eraf');
  });
});

describe('a zienswijze that the regeling gives', () => {
  const plan: Partial<ItemFacts> = {
    kind: 'regionale-visie',
    body: 'algemeen-bestuur',
    decider: 'algemeen-bestuur',
    cooperation: 'openbaar-lichaam',
    cooperationName: 'GGD Zuidrand',
    asks: [ask('bespreken', 'algemeen-bestuur')],
  };
  const told = (quote: string) =>
    roomFor({ ...plan, topics: [{ topic: 'zienswijzen-in-regeling', evidence: quoted(quote) }] } as Partial<ItemFacts>);

  test('is there where nothing is settled before the raden had their say, and not where it gives none', () => {
    const gives =
      'Artikel 24 van de gemeenschappelijke regeling bepaalt dat het plan niet wordt vastgesteld dan nadat de raden in de gelegenheid zijn gesteld een zienswijze naar voren te brengen.';
    expect(offered(told(gives))).toContain('zienswijze-besluit');
    expect(offered(told('De regeling bepaalt dat op dit plan geen zienswijze mogelijk is.'))).not.toContain('zienswijze-besluit');
  });
});

describe('the days that the paper names', () => {
  const meeting = {
    ...step('raad', 'besluit', '2027-09-28'),
    evidence: quoted('raadsvergadering over het verlenen van toestemming'),
  };

  test('the meeting for consent, after the draft', () => {
    const facts = { ...change, deadlines: [printed('zienswijze', '2027-06-17')] };
    expect(option(roomFor({ ...facts, route: [meeting] }), 'toestemming-regeling').deadline).toMatchObject({
      date: '2027-09-28',
      printed: true,
    });
    expect(
      option(roomFor({ ...facts, route: [step('raad', 'besluit', '2027-05-18')] }), 'toestemming-regeling').deadline,
    ).toBeNull();
  });

  test('a day on which the raad received the draft is no day of sending', () => {
    const arrival = (quote: string) => ({ ...printed('toezending', '2027-04-22'), evidence: quoted(quote) });
    const rule = (quote: string) => option(roomFor({ ...change, deadlines: [arrival(quote)] }), 'zienswijze-regeling').deadline;
    expect(rule('U heeft het ontwerp op 22 april 2027 ontvangen.')).toMatchObject({ date: '2027-06-17' });
    expect(rule('U heeft het ontwerp op 22 april 2027 ontvangen.')?.rule).toContain('8 weken na ontvangst op 22 april 2027');
    expect(rule('Het ontwerp is op 22 april 2027 aan de raad verzonden.')?.rule).toContain('waarschijnlijk');
  });
});

test('after the meeting the question is what was brought in', () => {
  const board: Partial<ItemFacts> = {
    kind: 'benoeming-db',
    body: 'algemeen-bestuur',
    decider: 'algemeen-bestuur',
    cooperation: 'openbaar-lichaam',
    asks: [ask('benoemen', 'algemeen-bestuur')],
  };
  expect(questions({ ...board, meetingDate: '2018-07-05' }).join()).toContain('ingebracht, en waarom?');
  expect(questions({ ...board, meetingDate: '2026-07-05' }).join()).toMatch(/Welk standpunt brengt .* in, en is dat/);
});

test('what is announced for a season is not asked for its date', () => {
  const evaluation = {
    subject: 'het dagelijks bestuur evalueert het besluit',
    body: null,
    date: null,
    owner: null,
    evidence: quoted('x'),
  };
  const asked = (dateText?: string) =>
    questions({ ...change, announced: [{ ...evaluation, ...(dateText ? { dateText } : {}) }] }).join();
  expect(asked()).toContain('Wanneer gebeurt dit');
  expect(asked('n.t.b.')).toContain('Wanneer gebeurt dit');
  expect(asked('najaar van 2028')).not.toContain('Wanneer gebeurt dit');
});

test('where the raad itself decides, a motie asks nobody for a position', () => {
  const appointment: Partial<ItemFacts> = {
    kind: 'benoeming-ab-lid',
    body: 'raad',
    decider: 'raad',
    meetingDate: '2027-05-18',
    cooperation: 'openbaar-lichaam',
    maker: 'gemengd',
    asks: [ask('benoemen', 'raad')],
  };
  expect(option(roomFor(appointment), 'motie').why).toContain('een wens of oordeel');
  expect(
    option(roomFor({ ...appointment, body: 'college', decider: 'college', maker: 'colleges', asks: [] }), 'motie').why,
  ).toContain('om een standpunt');
});

test('a right of one member is not read as the only thing he can do', () => {
  const { why } = option(roomFor(change), 'vragen');
  expect(why).toMatch(/^Elk raadslid kan zelf, zonder meerderheid, mondeling of schriftelijk vragen stellen/);
});

describe('to a member of the algemeen bestuur the answer speaks as to himself', () => {
  const mandate: Partial<ItemFacts> = {
    kind: 'mandaat',
    body: 'algemeen-bestuur',
    decider: 'algemeen-bestuur',
    meetingDate: '2026-12-03',
    cooperation: 'openbaar-lichaam',
    cooperationName: 'Samenwerking Zuidrand',
    asks: [ask('vaststellen', 'algemeen-bestuur')],
  };
  const told = (seat: 'ab' | 'geen', today: string, lens: 'ab-lid' | 'raadslid' = 'ab-lid') =>
    roomFor(mandate, someSituation({ today, profile: { lens, cooperations: [someCooperation({ seat })] } })).summary;

  test('before the decision and after it', () => {
    expect(told('ab', '2026-11-20')).toMatch(/ U beslist mee; uw raad kan u vooraf bevragen\.$/);
    expect(told('ab', '2026-12-20')).toMatch(/ Uw raad kan u erover bevragen\.$/);
  });

  test('not to whom has no seat there, nor in another role', () => {
    expect(told('geen', '2026-11-20')).toContain('Uw raad stemt niet mee');
    expect(told('ab', '2026-11-20', 'raadslid')).toContain('Uw raad stemt niet mee');
  });
});

describe('a zienswijze that the raden gave already', () => {
  const told = (quote: string): ItemFacts['topics'] => [{ topic: 'zienswijzen-gegeven', evidence: quoted(quote) }];
  const adoption = {
    kind: 'begroting',
    body: 'algemeen-bestuur',
    decider: 'algemeen-bestuur',
    cooperation: 'openbaar-lichaam',
    meetingDate: '2026-07-02',
    cycle: { year: 2027, stage: 'ontwerpbegroting' },
    asks: [ask('vaststellen', 'algemeen-bestuur')],
    topics: told('De vier raden hebben over de ontwerpbegroting een zienswijze ingediend.'),
  } satisfies Partial<ItemFacts>;
  const before = someSituation({ today: '2026-06-20' });

  test('is not offered again until the day of the board', () => {
    const room = roomFor(adoption, before);
    expect(option(room, 'zienswijze-begroting')).toMatchObject({ usable: 'te laat', deadline: { date: null } });
    expect(option(room, 'zienswijze-begroting').why).toContain('gaven de raden hun zienswijze al');
    expect(room.summary).toContain('Een zienswijze geven aan het dagelijks bestuur kan niet meer.');
  });

  test.each([
    ['where the paper tells nothing of it', { topics: [] }],
    ['where the board only sends the draft on', { asks: [ask('doorgeleiden', 'algemeen-bestuur')] }],
    ['where a printed last day is still to come', { deadlines: [printed('zienswijze', '2026-06-25')] }],
    ['in a proposal to the raad', { body: 'raad', asks: [ask('zienswijze-indienen', 'raad')] }],
  ] satisfies [string, Partial<ItemFacts>][])('%s it is still offered', (_, facts) => {
    expect(option(roomFor({ ...adoption, ...facts }, before), 'zienswijze-begroting').usable).toBe('ja');
  });
});

describe('whether tasks are transferred or mandated, where the paper says it', () => {
  const mandate = {
    kind: 'mandaat',
    body: 'dagelijks-bestuur',
    decider: 'dagelijks-bestuur',
    cooperation: 'openbaar-lichaam',
  } as const;
  const saying = (quote: string) => roomFor({ ...mandate, topics: [{ topic: 'taken-grondslag', evidence: quoted(quote) }] });
  const asksIt = ({ depends }: Council) => depends.some(({ fact }) => fact === 'tasks');

  test('is not asked', () => {
    expect(asksIt(roomFor(mandate))).toBe(true);
    const transferred = saying(
      'De colleges van Kruiswijk en Oeverdam hebben de uitvoering van de Participatiewet aan de dienst overgedragen.',
    );
    expect(asksIt(transferred)).toBe(false);
    expect(offered(transferred)).not.toContain('verantwoording-college');
    expect(offered(saying('De colleges hebben deze taken gemandateerd.'))).toContain('verantwoording-college');
  });

  test('is not what a board gives within the cooperation', () => {
    expect(asksIt(saying('De gemeenten hebben ermee ingestemd dat de inkoop aan de bestuurscommissie is overgedragen.'))).toBe(
      true,
    );
    expect(asksIt(saying('De colleges hebben deze taken niet overgedragen.'))).toBe(true);
  });
});
