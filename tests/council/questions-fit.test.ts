import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, decision, printed, quoted, someItem, someSituation, step } from './item.ts';

const asked = (facts: Partial<ItemFacts>, today?: string) =>
  conclude(someItem(facts), someSituation(today ? { today } : {})).questions;
const texts = (facts: Partial<ItemFacts>, today?: string) => asked(facts, today).map(({ text }) => text);

const board = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur', meetingDate: '2026-07-02' } as const;
const toRaad = { kind: 'begrotingswijziging', body: 'raad', meetingDate: '2026-06-25' } as const;
const before = '2026-05-01';
const after = '2027-02-01';

describe('the answer to a zienswijze', () => {
  const due = 'Wanneer krijgt onze raad antwoord op de zienswijze?';
  const came = 'Welk antwoord kreeg onze raad op zijn zienswijze?';

  test('is still to come before the board decides, and is looked back on after it', () => {
    const budget = {
      ...toRaad,
      asks: [ask('zienswijze-indienen', 'raad')],
      route: [step('algemeen-bestuur', 'besluit', '2026-07-02')],
    };
    expect(texts(budget, before)).toContain(due);
    expect(texts(budget, after)).toContain(came);
    expect(texts(budget, after)).not.toContain(due);
  });

  test('is not asked for where the raad is only asked to give none', () => {
    const none = { ...toRaad, asks: [ask('kennisnemen', 'raad'), ask('geen-zienswijze', 'raad')] };
    expect(texts(none, before)).not.toContain(due);
    expect(texts(none, after)).not.toContain(came);
  });
});

describe('what is announced without a date', () => {
  const announcing = (subject: string, facts: Partial<ItemFacts> = {}) =>
    texts(
      {
        kind: 'organisatie',
        ...board,
        ...facts,
        announced: [{ subject, body: null, date: null, owner: null, evidence: quoted(subject) }],
      },
      before,
    ).join();

  test.each([
    'Ons college stuurt uw besluit naar de dienst.',
    'De griffie zendt de brief na de raadsvergadering aan het bestuur.',
    'Wij zenden de zienswijze van de raad aan het dagelijks bestuur.',
  ])('is not asked where it follows at once on the decision of the raad: %s', (subject) =>
    expect(announcing(subject)).not.toContain('Wanneer gebeurt dit'),
  );

  test('is not asked where the day of the body that it goes to is known', () => {
    const subject = 'Wij leggen een schriftelijke reactie met de begroting voor aan het alge-\nmeen bestuur.';
    const route = [step('algemeen-bestuur', 'besluit', '2026-07-02')];
    expect(announcing(subject, { route })).not.toContain('Wanneer gebeurt dit');
    expect(announcing(subject, { body: 'dagelijks-bestuur', decider: null, meetingDate: null })).toContain('Wanneer gebeurt dit');
  });
});

test('a bestuurscommissie answers for itself to the algemeen bestuur', () => {
  const all = texts({ kind: 'bestuurscommissie', ...board }, before);
  expect(all).toContain('Hoe hoort het algemeen bestuur wat de commissie daarna heeft besloten?');
  expect(all.join()).not.toContain('wat het dagelijks bestuur daarna heeft besloten');
});

describe('what it costs', () => {
  const paper = { kind: 'organisatie', ...board } as const;
  const spoken = ['personeel', 'ondernemingsraad', 'eigen-gemeente'] as const;
  const topics = spoken.map((topic) => ({ topic, evidence: quoted(topic) }));

  test('is answered by what stands under the heading for it', () => {
    const sections = [{ heading: 'Financiën', state: 'gevuld' as const, evidence: quoted('Financiën') }];
    expect(texts({ ...paper, topics })).toContain('Wat kost dit, en wie betaalt het?');
    expect(texts({ ...paper, topics, sections })).not.toContain('Wat kost dit, en wie betaalt het?');
  });
});

describe('a question fits the paper', () => {
  test('after a crisis nobody is asked what he will bring in', () => {
    const report = { kind: 'crisisverslag', body: 'raad', domain: 'veiligheidsregio' } as const;
    expect(texts(report, after).join()).not.toContain('standpunt');
  });

  test.each(['motie', 'regeling-wijzigen'] as const)(
    'no other ways are asked of %s, on which there is only yes or no',
    (kind) => {
      const verb = kind === 'motie' ? 'opdragen' : 'toestemming-verlenen';
      const facts = { kind, body: 'raad', meetingDate: '2026-06-25', asks: [ask(verb, 'raad')] } as Partial<ItemFacts>;
      expect(texts(facts, before)).not.toContain('Welke andere mogelijkheden zijn bekeken?');
    },
  );

  test('after the meeting nobody is asked for its papers, or for a subject of the own gemeente', () => {
    const agenda = { kind: 'agenda', body: 'algemeen-bestuur', meetingDate: '2026-07-02', title: 'Opening' } as const;
    expect(texts(agenda, before)).toContain('Zijn alle stukken voor deze vergadering er al?');
    const late = texts({ ...agenda, decisions: [decision('algemeen-bestuur', 'genomen', '2026-07-02')] }, after);
    expect(late.join()).not.toMatch(/stukken voor deze vergadering er al|zelf een onderwerp/);
    expect(late.length).toBeGreaterThanOrEqual(3);
  });

  test('the own raad is not asked whether its gemeente brings in a subject', () => {
    expect(texts({ kind: 'agenda', body: 'raad', meetingDate: '2026-06-25' }, before).join()).not.toContain('zelf een onderwerp');
  });
});

test('no reason says that something is not in the paper: Greep may not have found it', () => {
  const silent = (['investering', 'regionale-visie', 'organisatie', 'evaluatie'] as const).flatMap((kind) =>
    (['raad', 'algemeen-bestuur'] as const).flatMap((body) => asked({ kind, body }, before)),
  );
  const reasons = silent.map(({ why }) => why).join('\n');
  expect(reasons).toContain('Greep vond');
  expect(reasons).not.toMatch(/stuk (?:noemt|zegt) [^.]*\b(?:niet|geen)\b|staat geen/);
});

test('no questions are brought to an evaluation that has its lessons', () => {
  const question = 'Kan onze raad eigen vragen voor de evaluatie meegeven, en tot wanneer?';
  const report = { kind: 'evaluatie', body: 'raad' } as const;
  expect(texts(report, before)).toContain(question);
  const topics = [{ topic: 'lessen' as const, evidence: quoted('Het bureau doet drie aanbevelingen.') }];
  expect(texts({ ...report, topics }, before)).not.toContain(question);
});

describe('by when', () => {
  const option = (facts: Partial<ItemFacts>, instrument: string, today = before) =>
    conclude(someItem(facts), someSituation({ today })).council.options.find((each) => each.instrument === instrument);

  test('a standpoint can be given until the board meets, also after the day for a reaction', () => {
    const route = [step('algemeen-bestuur', 'besluit', '2026-07-02')];
    const deadlines = [printed('reactie', '2026-06-12')];
    const facts = { body: 'dagelijks-bestuur', cooperation: 'openbaar-lichaam', route, deadlines } as const;
    const on = (kind: 'kadernota' | 'begroting', day: string) =>
      option({ ...facts, kind, route: [...route], deadlines: [...deadlines] }, 'standpunt-meegeven', day);
    expect(on('kadernota', before)?.deadline?.date).toBe('2026-06-12');
    expect(on('kadernota', '2026-06-20')?.deadline?.date).toBe('2026-07-01');
    expect(on('kadernota', '2026-06-20')?.usable).toBe('ja');
    expect(on('kadernota', '2026-08-01')?.deadline?.date, 'all is over').toBe('2026-06-12');
    expect(on('begroting', before)?.deadline?.date, 'the day is of the zienswijze').toBe('2026-07-01');
  });

  test('a motie can be made until the raad gives its consent, also where the college proposed before that', () => {
    const facts = { kind: 'regeling-wijzigen', body: 'raad', meetingDate: '2026-06-25' } as const;
    const route = [step('college', 'besluit', '2026-05-12'), step('raad', 'besluit', '2026-06-25')];
    const asks = [ask('toestemming-verlenen', 'raad')];
    expect(option({ ...facts, route, asks }, 'motie')?.deadline?.date ?? '2026-06-25').not.toBe('2026-05-11');
  });

  test('what stands on the agenda of the raad need not be put on the termijnagenda', () => {
    const facts = { kind: 'begroting', cooperation: 'openbaar-lichaam', asks: [ask('zienswijze-indienen', 'raad')] } as const;
    const paper = { ...facts, asks: [...facts.asks] };
    expect(option({ ...paper, body: 'raad', meetingDate: '2026-06-25' }, 'termijnagenda')).toBeUndefined();
    expect(option({ ...paper, body: 'dagelijks-bestuur' }, 'termijnagenda')).toBeDefined();
  });

  test('wensen en bedenkingen are no zienswijze', () => {
    const facts = { kind: 'bestuurscommissie', body: 'raad', meetingDate: '2026-05-21', decider: 'raad' } as const;
    const asks = [ask('wensen-en-bedenkingen', 'raad'), ask('opdragen', 'raad')];
    const route = [step('algemeen-bestuur', 'besluit', '2026-07-02')];
    const item = someItem({
      ...facts,
      asks,
      route,
      cooperation: 'openbaar-lichaam',
      deadlines: [printed('wensen-en-bedenkingen', '2026-06-12')],
    });
    const { summary } = conclude(item, someSituation({ today: before })).council;
    expect(summary).toContain('De reactie moet uiterlijk 12 juni 2026 bij het algemeen bestuur zijn.');
  });

  test('a draft that can still be sent in time must be, and did not have to', () => {
    const notes = (today: string) => {
      const wijziging = someItem({ kind: 'begrotingswijziging', cooperation: 'openbaar-lichaam', ...board });
      return (conclude(wijziging, someSituation({ today })).council.notes ?? []).map(({ text }) => text).join('\n');
    };
    expect(notes('2026-04-01')).toMatch(/begrotingswijziging moet (?:waarschijnlijk )?uiterlijk 9 april 2026 naar de raden/);
    expect(notes('2026-05-01')).toMatch(/begrotingswijziging moest (?:waarschijnlijk )?uiterlijk 9 april 2026 naar de raden/);
  });

  test('a changed budget is a wijziging, and no budget beside it', () => {
    const changed = { kind: 'begrotingswijziging', body: 'raad', title: 'Gewijzigde begroting 2025 GGD' } as const;
    expect(option({ ...changed, cooperation: 'openbaar-lichaam' }, 'zienswijze-begrotingswijziging')).toBeDefined();
    expect(option({ ...changed, cooperation: 'openbaar-lichaam' }, 'zienswijze-begroting')).toBeUndefined();
  });
});
