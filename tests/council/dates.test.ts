import { describe, expect, test } from 'vitest';
import { dayInWords, weeksAfter, weeksBefore, workingDayFrom } from '../../lib/council/dates.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, printed, quoted, raadOn, someSituation, step } from './item.ts';
import { open, option, roomFor } from './reading.ts';

const ab = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur' } as const;
const on = (today: string, raad: string[] = []) => someSituation({ today, profile: { meetings: raad.map(raadOn) } });

describe('days', () => {
  test('are said in Dutch', () => expect(dayInWords('2026-07-03')).toBe('3 juli 2026'));
  test('weeks count over the change to summer time', () => {
    expect(weeksBefore('2026-07-03', 12)).toBe('2026-04-10');
    expect(weeksAfter('2026-02-02', 12)).toBe('2026-04-27');
  });
  test.each([
    ['a Wednesday', '2026-06-03', '2026-06-03'],
    ['a Saturday', '2026-06-06', '2026-06-08'],
    ['Easter Monday', '2026-04-06', '2026-04-07'],
    ['Good Friday, then Easter', '2026-04-03', '2026-04-07'],
    ['Ascension Day', '2026-05-14', '2026-05-15'],
    ['Whit Monday', '2026-05-25', '2026-05-26'],
    ['Christmas Day on a Friday', '2026-12-25', '2026-12-28'],
    ['New Year', '2027-01-01', '2027-01-04'],
  ])('a term that ends on %s', (_, end, expected) => expect(workingDayFrom(end)).toBe(expected));
});

describe('the budget', () => {
  const budget = { ...ab, kind: 'begroting', cycle: { year: 2027, stage: 'ontwerpbegroting' } } as const;

  test('twelve weeks before the AB, with rule and start, said to be computed', () => {
    const { deadline } = option(roomFor({ ...budget, meetingDate: '2026-07-03' }, on('2026-05-01')), 'zienswijze-begroting');
    expect(deadline).toMatchObject({ date: '2026-07-02', from: '2026-04-10', printed: false });
    expect(deadline?.rule).toContain(
      '12 weken vóór aanbieding aan het algemeen bestuur op 3 juli 2026: uiterlijk verzonden 10 april 2026',
    );
    expect(deadline?.rule).toMatch(/^berekend/);
  });

  test('a term that is counted backwards does not move for a holiday', () => {
    const { deadline } = option(roomFor({ ...budget, meetingDate: '2026-06-29' }, on('2026-03-01')), 'zienswijze-begroting');
    expect(deadline?.from).toBe('2026-04-06');
  });

  test('a date in the paper goes first', () => {
    const deadlines = [printed('toezending', '2026-04-01'), printed('zienswijze', '2026-06-12')];
    const found = option(roomFor({ ...budget, meetingDate: '2026-07-03', deadlines }, on('2026-05-01')), 'zienswijze-begroting');
    expect(found.deadline).toMatchObject({ date: '2026-06-12', printed: true });
    expect(found.evidence).toContainEqual(expect.objectContaining({ quote: '2026-06-12' }));
  });

  test('without a meeting of the AB it is counted from the day of sending', () => {
    const { deadline } = option(
      roomFor({ ...budget, deadlines: [printed('toezending', '2026-04-10')] }, on('2026-05-01')),
      'zienswijze-begroting',
    );
    expect(deadline).toMatchObject({ date: '2026-07-03', from: '2026-04-10', printed: false });
  });

  test('without any date it asks for one', () => {
    const room = roomFor(budget);
    expect(option(room, 'zienswijze-begroting').deadline).toMatchObject({ date: null, from: null });
    expect(room.summary).toContain('tot wanneer, staat niet in dit stuk');
  });

  test('a board that only sends the draft to the raden is not offered it to adopt: no last day before that meeting', () => {
    const sends = { ...budget, meetingDate: '2027-04-12', asks: [ask('doorgeleiden', 'algemeen-bestuur')] } as const;
    const room = roomFor({ ...sends, asks: [...sends.asks] }, on('2027-04-01'));
    expect(option(room, 'zienswijze-begroting').deadline).toMatchObject({ date: null, asks: 'received' });
    expect((room.notes ?? []).map(({ text }) => text).join()).not.toContain('uiterlijk');
    const adopts = { ...sends, asks: [ask('vaststellen', 'algemeen-bestuur'), ...sends.asks] };
    expect(option(roomFor(adopts, on('2027-04-01')), 'zienswijze-begroting').deadline?.date).toBe('2027-04-11');
  });

  test('eight weeks for a paper from before 1 July 2022, which says so', () => {
    const room = roomFor({ ...ab, kind: 'begroting', meetingDate: '2022-06-30' }, on('2022-05-01'));
    expect(option(room, 'zienswijze-begroting').deadline).toMatchObject({ from: '2022-05-05' });
    expect(room.notes?.some(({ text }) => text.includes('vóór 1 juli 2022'))).toBe(true);
    expect(option(room, 'zienswijze-begroting').why).not.toContain('schriftelijk en met redenen');
  });

  test('the statutory dates for the author', () => {
    const texts = (facts: Parameters<typeof roomFor>[0]) => (roomFor(facts).notes ?? []).map(({ text }) => text).join(' ');
    expect(texts({ ...ab, kind: 'kadernota', meetingDate: '2027-02-03', cycle: { year: 2028, stage: 'kaders' } })).toContain(
      'vóór 30 april 2027',
    );
    expect(texts({ ...ab, kind: 'kadernota', meetingDate: '2021-02-03', cycle: { year: 2022, stage: 'kaders' } })).toContain(
      'vóór 15 april 2021',
    );
    expect(texts({ ...budget, meetingDate: '2026-07-03' })).toContain('vóór 15 september 2026');
    expect(texts({ ...ab, kind: 'begroting', meetingDate: '2021-07-02', cycle: { year: 2022, stage: 'begroting' } })).toContain(
      'vóór 1 augustus 2021',
    );
    expect(
      texts({ ...ab, kind: 'jaarstukken', meetingDate: '2026-07-03', cycle: { year: 2025, stage: 'jaarstukken' } }),
    ).toContain('vóór 15 juli 2026');
  });
});

describe('each option its own last day', () => {
  const position = {
    kind: 'begroting',
    body: 'raad',
    decider: 'raad',
    cycle: { year: 2027, stage: 'ontwerpbegroting' },
    asks: [ask('zienswijze-indienen', 'raad')],
    deadlines: [printed('zienswijze', '2026-06-19')],
  } satisfies Partial<ItemFacts>;

  test("the raad decides and amends in its meeting, not until the zienswijze's last day", () => {
    const room = roomFor({ ...position, meetingDate: '2026-06-11' }, on('2026-06-01'));
    expect(option(room, 'zienswijze-begroting').deadline?.date).toBe('2026-06-19');
    expect(option(room, 'amendement').deadline?.date).toBe('2026-06-11');
  });

  test('without its meeting in the paper there is no last day to amend', () => {
    expect(option(roomFor(position, on('2026-06-01')), 'amendement').deadline).toBeNull();
  });

  test('the answer still says by when the zienswijze must have arrived', () => {
    const decides = {
      ...position,
      meetingDate: '2026-06-11',
      asks: [ask('vaststellen', 'raad'), ask('zienswijze-indienen', 'raad')],
    };
    const room = roomFor(decides, on('2026-06-01'));
    expect(option(room, 'besluiten').deadline?.date).toBe('2026-06-11');
    expect(room.summary).toContain('De zienswijze moet uiterlijk 19 juni 2026 bij het dagelijks bestuur zijn.');
  });

  test('a position without a right to a zienswijze has its last day in the answer, and the own decision has none', () => {
    const frames = { ...position, kind: 'kadernota', cycle: null, deadlines: [printed('reactie', '2026-03-14')] } as const;
    const room = roomFor({ ...frames, asks: [...position.asks], deadlines: [...frames.deadlines] }, on('2026-03-01'));
    expect(option(room, 'amendement').deadline).toBeNull();
    expect(room.summary).toContain('Het standpunt moet uiterlijk 14 maart 2026 binnen zijn.');
  });

  test.each([
    [
      'the meeting for consent after the zienswijze',
      'op 26 oktober 2026 vraagt het college uw raad om toestemming',
      '2026-10-26',
    ],
    ['the meeting of another raad', 'De raad van Kamphaven besluit op 18 juni 2026', '2026-06-18'],
    ['the day from which it holds', 'de wijziging treedt in werking op 1 januari 2027', '2027-01-01'],
  ])('%s is not the day of the raad', (_, words, date) => {
    const later = { ...step('raad', 'besluit', date), evidence: quoted(words) };
    const room = roomFor({ ...position, meetingDate: '2026-06-11', route: [later] }, on('2026-06-01'));
    expect(option(room, 'amendement').deadline?.date).toBe('2026-06-11');
  });
});

describe('the regeling', () => {
  const draft = { kind: 'regeling-wijzigen', body: 'college', decider: 'college', maker: 'colleges' } as const;

  test('eight weeks after receipt, moved on from a holiday', () => {
    const facts = { ...draft, meetingDate: '2026-03-20', deadlines: [printed('toezending', '2026-03-30')] };
    expect(option(roomFor(facts, on('2026-04-01')), 'zienswijze-regeling').deadline).toMatchObject({
      date: '2026-05-26',
      from: '2026-03-30',
    });
  });

  test('from the day of sending it is probable, and the day of receipt is asked for; once told it is counted from that', () => {
    const sent = { ...draft, deadlines: [printed('toezending', '2026-03-05')] };
    const guess = option(roomFor(sent, on('2026-04-01')), 'zienswijze-regeling').deadline;
    expect(guess).toMatchObject({ date: '2026-04-30', printed: false, asks: 'received' });
    expect(guess?.rule).toMatch(/waarschijnlijk 8 weken na ontvangst.*verzending op 5 maart 2026/);
    const told = someSituation({ today: '2026-04-01', corrections: { stuk: { received: '2026-03-09' } } });
    const { deadline } = option(roomFor(sent, told), 'zienswijze-regeling');
    expect(deadline).toMatchObject({ date: '2026-05-04', from: '2026-03-09' });
    expect(deadline?.asks).toBeUndefined();
    expect(deadline?.rule).not.toContain('waarschijnlijk');
  });

  test('terms that the law counts from sending are counted from it, also where receipt is told', () => {
    const told = someSituation({ today: '2026-04-01', corrections: { stuk: { received: '2026-03-09' } } });
    const sent = [printed('toezending', '2026-03-05')];
    const budget = roomFor({ kind: 'begroting', body: 'dagelijks-bestuur', deadlines: sent }, told);
    expect(option(budget, 'zienswijze-begroting').deadline).toMatchObject({ from: '2026-03-05' });
    const consent = roomFor({ ...draft, body: 'raad', asks: [ask('toestemming-verlenen', 'raad')], deadlines: sent }, told);
    expect(option(consent, 'toestemming-regeling').deadline).toMatchObject({ from: '2026-03-05' });
  });

  test('without a date of receipt it asks, and never takes the meeting date', () => {
    const { deadline } = option(roomFor({ ...draft, meetingDate: '2026-03-24' }), 'zienswijze-regeling');
    expect(deadline).toMatchObject({ date: null, from: null });
    expect(deadline?.rule).toContain('Vraag de datum van ontvangst');
  });

  test('the zienswijze on a draft did not exist before 1 July 2022', () => {
    const room = roomFor({ ...draft, meetingDate: '2019-12-09' });
    expect([...room.options, ...room.depends].map(({ instrument }) => instrument)).not.toContain('zienswijze-regeling');
    expect(option(room, 'toestemming-regeling').basis).toContainEqual({
      law: 'Wgr',
      article: '1',
      paragraph: '2',
      until: '2022-07-01',
    });
  });

  test('consent: probably thirteen weeks from sending', () => {
    const facts = {
      ...draft,
      body: 'raad',
      asks: [ask('toestemming-verlenen', 'raad')],
      deadlines: [printed('toezending', '2026-09-01')],
    } as const;
    const { deadline } = option(
      roomFor({ ...facts, asks: [...facts.asks], deadlines: [...facts.deadlines] }),
      'toestemming-regeling',
    );
    expect(deadline).toMatchObject({ date: '2026-12-01' });
    expect(deadline?.rule).toContain('waarschijnlijk 13 weken');
  });
});

describe('usable or too late', () => {
  const mandate = { ...ab, kind: 'mandaat', meetingDate: '2026-12-04' } as const;

  test('on a day before the decision, with a raad in time', () => {
    expect(option(roomFor(mandate, on('2026-11-20', ['2026-11-26'])), 'motie').usable).toBe('ja');
  });

  test('without a raad before the decision: an extra meeting and the questions remain', () => {
    const room = roomFor(mandate, on('2026-11-20', ['2026-12-10']));
    expect(option(room, 'motie').usable).toBe('geen vergadering vóór het besluit');
    expect(option(room, 'extra-raadsvergadering').basis).toEqual([{ law: 'Gemeentewet', article: '17', paragraph: '2' }]);
    expect(option(room, 'vragen').usable).toBe('ja');
    expect(option(room, 'standpunt-meegeven').usable).toBe('ja');
  });

  test('a raad on the very day of the decision is not before it', () => {
    expect(option(roomFor(mandate, on('2026-11-20', ['2026-12-04'])), 'motie').usable).toBe('geen vergadering vóór het besluit');
  });

  test('after the decision: ask for the outcome', () => {
    const motie = option(roomFor(mandate, on('2026-12-05')), 'motie');
    expect(motie.usable).toBe('te laat');
    expect(motie.why).toContain('vraag naar de uitkomst');
    expect(option(roomFor(mandate, on('2026-12-05')), 'vragen').usable).toBe('ja');
  });

  test('the own raad can still use its own meeting', () => {
    const facts = {
      kind: 'kadernota',
      body: 'raad',
      decider: 'raad',
      meetingDate: '2024-12-18',
      asks: [ask('besluiten', 'raad')],
      deadlines: [printed('besluit', '2025-01-17')],
    } as const;
    const room = roomFor(
      {
        ...facts,
        asks: [...facts.asks],
        deadlines: [...facts.deadlines],
        route: [step('algemeen-bestuur', 'besluit', '2025-02-13')],
      },
      on('2024-12-18'),
    );
    expect(option(room, 'amendement')).toMatchObject({ usable: 'ja', deadline: { date: '2025-01-17', printed: true } });
  });
});

describe('the day on which the paper wants a reaction', () => {
  const wanted = { deadlines: [printed('reactie', '2027-02-12')], route: [step('algemeen-bestuur', 'besluit', '2027-07-08')] };
  const region = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur', domain: 'veiligheidsregio' } as const;

  test.each([
    ['beleidsplan-vr', 'overleg-beleidsplan'],
    ['risicoprofiel', 'wensen-risicoprofiel'],
    ['kadernota', 'standpunt-meegeven'],
    ['crisisverslag', 'verslag-en-ontbieden'],
  ] as const)('%s: it counts for %s', (kind, instrument) => {
    const room = roomFor({ ...region, ...wanted, kind }, on('2027-01-05'));
    expect(option(room, instrument).deadline).toMatchObject({ date: '2027-02-12', printed: true });
  });

  test('without one it is the day before the decision', () => {
    const room = roomFor({ ...region, ...wanted, kind: 'risicoprofiel', deadlines: [] }, on('2027-01-05'));
    expect(option(room, 'wensen-risicoprofiel').deadline).toMatchObject({ date: '2027-07-07', printed: false });
  });
});

describe('wensen en bedenkingen on an agreement of the own gemeente', () => {
  const agreement = { kind: 'overeenkomst-gemeente', body: 'college', decider: 'college' } as const;

  test('asked for: the raad can give them, by the day in the paper', () => {
    const deadlines = [printed('wensen-en-bedenkingen', '2026-05-08')];
    const room = roomFor({ ...agreement, asks: [ask('wensen-en-bedenkingen', 'raad')], deadlines }, on('2026-04-01'));
    expect(option(room, 'wensen-en-bedenkingen').deadline).toMatchObject({ date: '2026-05-08', printed: true });
    expect(open(room)).not.toContain('wensen-en-bedenkingen');
  });

  test('not asked for: it hangs on the consequences', () => {
    expect(open(roomFor(agreement, on('2026-04-01')))).toContain('wensen-en-bedenkingen');
  });
});

describe('a paper with more last days than one', () => {
  const bundle = {
    kind: 'begroting',
    title: 'Jaarstukken 2025 en ontwerpbegrotingen 2027 gemeenschappelijke regelingen',
    body: 'raad',
    decider: 'raad',
    cooperationName: 'GGD Zuidrand',
    domain: 'ggd',
    meetingDate: '2026-06-25',
    cycle: { year: 2027, stage: 'ontwerpbegroting' },
    asks: [ask('geen-zienswijze', 'raad'), ask('zienswijze-indienen', 'raad')],
    deadlines: [printed('zienswijze', '2026-07-03'), printed('zienswijze', '2026-06-30'), printed('zienswijze', '2026-07-03')],
  } satisfies Partial<ItemFacts>;

  test('gives none of them as the one that holds', () => {
    const room = roomFor(bundle, on('2026-06-10'));
    const { deadline, why } = option(room, 'zienswijze-begroting');
    expect(deadline).toMatchObject({ date: '2026-06-30', days: ['2026-06-30', '2026-07-03'], printed: true });
    expect(why).not.toContain('tot en met');
    expect(room.summary).toContain('Het stuk noemt meer laatste dagen: 30 juni 2026 en 3 juli 2026.');
    expect(room.summary).toContain('te beslissen over een zienswijze op de ontwerpbegroting 2027;');
    expect(option(roomFor(bundle, on('2026-07-01')), 'zienswijze-begroting')).toMatchObject({
      usable: 'ja',
      deadline: { date: '2026-07-03' },
    });
  });

  test('on several regelingen says nothing of one of them as if it held for all', () => {
    const room = roomFor(bundle, on('2026-06-10'));
    expect(room.summary).not.toContain('GGD Zuidrand');
    expect(option(room, 'zienswijze-toezichthouder').assumes.join()).toContain('meer regelingen');
    expect(room.notes?.map(({ text }) => text).join()).toContain('Dit stuk gaat over meer regelingen.');
    expect(roomFor({ ...bundle, title: 'Ontwerpbegroting 2027 GGD Zuidrand' }).summary).toContain('GGD Zuidrand');
  });
});
