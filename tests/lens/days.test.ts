import { describe, expect, test } from 'vitest';
import { asText, noteFor } from '../../lib/lens/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, decision, printed, quoted, step } from '../council/item.ts';
import { budget, linesOf, mandate, seenBy, seenOn } from './seen.ts';

const after = '2026-12-01';
const before = '2026-05-01';
const planned = (facts: Partial<ItemFacts>, day = before) => linesOf(seenOn(day, 'griffier', facts), 'Voor de termijnagenda');

describe('on the termijnagenda', () => {
  test('nothing that is over: a meeting, a last day, a day that was announced', () => {
    const evening = {
      subject: 'Informatieavond',
      body: 'raad',
      date: '2026-06-02',
      owner: null,
      evidence: quoted('avond'),
    } as const;
    expect(planned({ ...budget, announced: [evening] }, after)).toEqual(['De dagen die Greep in dit stuk vond, zijn geweest.']);
    expect(planned({ ...budget, announced: [evening] }, '2026-06-10')).toHaveLength(1);
  });

  test('nor is the sender asked for a day then', () => {
    const text = asText(noteFor(seenOn(after, 'griffier', { ...mandate, decisions: [] })), { withQuotes: true });
    expect(text).not.toContain('Ik vond geen dag in uw stuk');
  });

  test('what the raad decides in its meeting stands with the meeting, once', () => {
    const consent = { ...budget, kind: 'regeling-wijzigen', title: 'Wijziging regeling', deadlines: [] } as const;
    expect(planned({ ...consent, asks: [ask('toestemming-verlenen', 'raad')], deadlines: [] })).toEqual([
      '19 mei 2026: gemeenteraad, toestemming geven of weigeren – Wijziging regeling',
    ]);
  });

  test('the board that meets, and not the one that sends', () => {
    const letter = { ...mandate, body: 'dagelijks-bestuur', decisions: [], title: 'Brief' } as const;
    const route = [step('dagelijks-bestuur', 'zienswijze', '2026-07-02'), step('algemeen-bestuur', 'besluit', '2026-07-02')];
    expect(planned({ ...letter, asks: [], decisions: [], route })).toEqual(['2 juli 2026: algemeen bestuur – Brief']);
  });

  test('no day of the raad of another gemeente', () => {
    const other = {
      ...step('raad', 'besluit', '2026-05-11'),
      evidence: quoted('De raad van Cee heeft hem op 11 mei vastgesteld.'),
    };
    expect(planned({ ...budget, route: [other] }).join()).not.toContain('11 mei');
  });

  test('an announcement is named by what it is', () => {
    const subject = 'Er is een inloopavond voor raadsleden';
    const announced = [{ subject, body: 'raad', date: '2026-06-01', owner: null, evidence: quoted(subject) }] as const;
    expect(planned({ ...budget, announced: [...announced] })).toContain(
      '1 juni 2026: een inloopavond voor raadsleden – genoemd in: Zienswijze begroting 2027',
    );
  });
});

describe('what is sent', () => {
  test('to who supervises only after the decision', () => {
    expect(linesOf(seenBy('griffier', budget), 'Wanneer versturen').at(-1)).toContain(
      'pas na het besluit; de wet noemt geen termijn',
    );
  });
});

describe('what a griffier checks', () => {
  const checks = (facts: Partial<ItemFacts>) => linesOf(seenBy('griffier', facts), 'Controleren').join('\n');

  test('a day that the paper prints elsewhere is no day of sending', () => {
    expect(checks({ ...budget, body: 'dagelijks-bestuur', printedDay: '2026-06-12' })).toContain(
      'Datum van toezending: niet gevonden in dit stuk. Noteer wanneer het bij u binnenkwam.',
    );
  });

  test('a proposal to the board itself was not sent to the raad', () => {
    const board = { ...budget, body: 'algemeen-bestuur', asks: [ask('doorgeleiden', 'algemeen-bestuur')] } as const;
    expect(checks({ ...board, asks: [...board.asks] })).not.toContain('toezending');
  });
});

describe('the raden to align with', () => {
  const lines = (facts: Partial<ItemFacts>) =>
    linesOf(seenBy('griffier', facts, { gemeente: 'Aa' }), 'Afstemmen met andere raden');

  test.each([
    'De colleges van Aa, Bee en Cee hebben haar in 2019 ingesteld.',
    'gemeenschappelijke regeling van de gemeenten Aa, Bee en Cee',
  ])('come from a sentence that names who made it: %s', (quote) => {
    const topics = [{ topic: 'andere-deelnemers' as const, evidence: quoted(quote) }];
    expect(lines({ ...budget, topics })).toEqual(['Stem af met de griffiers van Bee en Cee.']);
  });

  test('are not called others where the own gemeente may be among them', () => {
    const topics = [{ topic: 'andere-deelnemers' as const, evidence: quoted('De colleges van Aa, Bee en Cee stelden haar in.') }];
    const seen = seenBy('griffier', { ...budget, topics });
    expect(linesOf(seen, 'Afstemmen met andere raden')).toEqual([
      'Stem af met de andere griffiers. Het stuk noemt Aa, Bee en Cee.',
    ]);
  });

  test('are not to be looked up where there is nothing to align', () => {
    expect(lines({ kind: 'terugkoppeling', body: 'raad', cooperationName: 'Samenwerking Zuidrand' })).toEqual([]);
  });
});

describe('a member of the board', () => {
  const home = (facts: Partial<ItemFacts>, day = before) => {
    const seen = seenOn(day, 'ab-lid', facts);
    return [...linesOf(seen, 'Eerst naar college en raad'), ...linesOf(seen, 'Terug naar college en raad')].join('\n');
  };
  const proposal = { ...budget, route: [step('algemeen-bestuur', 'besluit', '2026-07-03')] };

  test('prepares before the day of the board, also with a paper of the raad', () => {
    expect(home(proposal)).toContain('College: vóór 3 juli 2026 bespreken welk standpunt wordt ingebracht.');
  });

  test('prepares for a talk of the board too, and not for one that has been', () => {
    const talk = { ...budget, route: [step('algemeen-bestuur', 'bespreking', '2026-07-09')] };
    expect(home(talk)).toContain('College: vóór 9 juli 2026 bespreken');
    const told = {
      kind: 'mandaat-door-college',
      body: 'raad',
      route: [step('dagelijks-bestuur', 'bespreking', '2025-10-10')],
    } as const;
    expect(home({ ...told, route: [...told.route] })).not.toContain('standpunt');
  });

  test('prepares for the next meeting, where the board decides in a later one', () => {
    const route = [step('algemeen-bestuur', 'besluit', '2026-09-24')];
    expect(home({ ...mandate, decisions: [], route })).toContain('College: vóór 2 juli 2026');
    expect(home({ ...mandate, decisions: [], route }, '2026-08-01')).toContain('College: vóór 24 september 2026');
  });

  test('prepares nothing once the board has met', () => {
    expect(home(proposal, after)).toBe(
      'De vergadering van 3 juli 2026 is geweest. Laat het college en de raad weten wat er is besloten.',
    );
  });

  test('brings no standpoint to a table that there is not, or on the order of a meeting', () => {
    const own = {
      kind: 'mandaat-door-college',
      body: 'raad',
      decisions: [decision('college', 'genomen', '2026-04-07')],
    } as const;
    expect(home({ ...own, decisions: [...own.decisions] })).not.toContain('standpunt');
    expect(home({ kind: 'crisisverslag', body: 'raad', domain: 'veiligheidsregio' })).not.toContain('standpunt');
    expect(home({ ...mandate, kind: 'agenda', title: 'Opening', decisions: [] })).toBe('');
    expect(linesOf(seenBy('ab-lid', { ...mandate, kind: 'agenda' }), 'Vier perspectieven')).toEqual([]);
  });

  test('reads when a board decides, where the paper asks it nothing', () => {
    const [, ab, db] = linesOf(seenBy('ab-lid', proposal), 'Uw plaats');
    expect(ab).toContain('Dit bestuur beslist op 3 juli 2026.');
    expect(db).toContain('Greep vond in dit stuk geen vraag aan dit bestuur.');
  });

  test('is shown no box, address or label as an interest', () => {
    const labels = [
      '☐ informeren ☒ besluiten',
      'Aan de raden van de gemeenten Aa, Bee, Cee en Dee in de regio',
      'Bijdragen totaal',
    ];
    const topics = labels.map((label) => ({ topic: 'doel' as const, evidence: quoted(label) }));
    expect(linesOf(seenBy('ab-lid', { ...mandate, topics }), 'Vier perspectieven')[0]).toContain('Greep vond hier niets over');
  });
});

test('a printed day says which words name it', () => {
  const last = { ...printed('zienswijze', '2026-06-12'), evidence: quoted('Wij ontvangen deze graag uiterlijk 12 juni 2026.') };
  const text = asText(noteFor(seenBy('raadslid', { ...budget, deadlines: [last] })), { withQuotes: true });
  expect(text).toContain('uiterlijk 12 juni 2026 ‘Wij ontvangen deze graag uiterlijk 12 juni 2026.’ (blz. 1)');
});
