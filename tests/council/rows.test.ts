import { describe, expect, test } from 'vitest';
import { rules } from '../../lib/knowledge/law/rules/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import type { Body, FormalInstrument, Instrument, RuledKind } from '../../lib/reading/words.ts';
import { formalInstruments, ruledKinds } from '../../lib/reading/words.ts';
import { ask } from './item.ts';
import { articlesOf, offered, open, option, refused, roomFor } from './reading.ts';

/** Rights to ask and to call to account, which exist whatever the kind. */
const general: readonly string[] = [
  'vragen',
  'inlichtingen-bestuur',
  'inlichtingen-lid',
  'verantwoording-lid',
  'verantwoording-college',
  'verantwoording-burgemeester',
  'rekenkamer',
  'interpellatie',
  'begrotingsrecht',
];

function specialPowers(instruments: readonly Instrument[]): string[] {
  const formal: readonly string[] = formalInstruments;
  return instruments.filter((instrument) => formal.includes(instrument) && !general.includes(instrument));
}

test('every kind has its row, in the order of the table', () => {
  expect(Object.keys(rules).toSorted()).toEqual([...ruledKinds].toSorted());
});

describe("rows with 'none' give no power beyond asking and accounting", () => {
  const none: [RuledKind, Body][] = [
    ['kadernota', 'algemeen-bestuur'],
    ['jaarstukken', 'algemeen-bestuur'],
    ['bestuursrapportage', 'algemeen-bestuur'],
    ['mandaat', 'algemeen-bestuur'],
    ['mandaat-door-college', 'college'],
    ['delegatie', 'algemeen-bestuur'],
    ['organisatie', 'dagelijks-bestuur'],
    ['personeel', 'dagelijks-bestuur'],
    ['overeenkomst', 'dagelijks-bestuur'],
    ['overeenkomst-gemeente', 'college'],
    ['convenant-politie-om', 'algemeen-bestuur'],
    ['meldkamer', 'algemeen-bestuur'],
    ['crisisplan', 'algemeen-bestuur'],
    ['benoeming-db', 'algemeen-bestuur'],
    ['benoeming-directeur', 'dagelijks-bestuur'],
    ['terugkoppeling', 'algemeen-bestuur'],
    ['evaluatie', 'algemeen-bestuur'],
    ['investering', 'algemeen-bestuur'],
    ['verordening', 'algemeen-bestuur'],
    ['controle', 'algemeen-bestuur'],
    ['visitatie', 'algemeen-bestuur'],
    ['netwerkbesluit', 'portefeuillehoudersoverleg'],
    ['overdracht', 'dagelijks-bestuur'],
    ['motie', 'algemeen-bestuur'],
    ['regionale-deal', 'portefeuillehoudersoverleg'],
  ];
  test.each(none)('%s', (kind, body) => {
    const room = roomFor({ kind, body, decider: body, asks: [ask('vaststellen', body)] });
    expect(specialPowers(offered(room))).toEqual([]);
  });
});

describe('rows with a power offer it to the right body', () => {
  const powers: [RuledKind, FormalInstrument, Body | null][] = [
    ['begroting', 'zienswijze-begroting', 'dagelijks-bestuur'],
    ['begrotingswijziging', 'zienswijze-begrotingswijziging', 'dagelijks-bestuur'],
    ['bvo-begroting', 'zienswijze-begroting', 'bestuur'],
    ['regeling-wijzigen', 'zienswijze-regeling', 'college'],
    ['regeling-wijzigen', 'toestemming-regeling', 'college'],
    ['regeling-treffen', 'toestemming-regeling', 'college'],
    ['uittreding', 'toestemming-regeling', 'college'],
    ['wgr-aanpassing', 'toestemming-regeling', 'college'],
    ['bestuurscommissie', 'wensen-en-bedenkingen', 'algemeen-bestuur'],
    ['adviescommissie', 'wensen-en-bedenkingen', 'algemeen-bestuur'],
    ['beleidsplan-vr', 'overleg-beleidsplan', 'burgemeester'],
    ['risicoprofiel', 'wensen-risicoprofiel', 'algemeen-bestuur'],
    ['crisisverslag', 'verslag-en-ontbieden', 'voorzitter'],
    ['brandveiligheidsdoelen', 'besluiten', 'raad'],
    ['verbonden-partijen', 'besluiten', 'raad'],
    ['rekenkamerrapport', 'besluiten', 'raad'],
    ['deelneming-door-gr', 'wensen-en-bedenkingen', 'algemeen-bestuur'],
    ['deelneming-door-gemeente', 'wensen-en-bedenkingen', 'college'],
  ];
  test.each(powers)('%s: %s to %s', (kind, instrument, to) => {
    expect(option(roomFor({ kind }), instrument).to).toBe(to);
  });
});

describe('rows that hang on something ask for it', () => {
  const questions: [RuledKind, Instrument][] = [
    ['kadernota', 'zienswijze-besluit'],
    ['mandaat', 'zienswijze-besluit'],
    ['delegatie', 'zienswijze-besluit'],
    ['beleidsplan-vr', 'zienswijze-besluit'],
    ['toetreding', 'toestemming-regeling'],
    ['toetreding', 'zienswijze-regeling'],
    ['opheffing', 'toestemming-regeling'],
    ['centrumregeling', 'toestemming-regeling'],
    ['overeenkomst-gemeente', 'wensen-en-bedenkingen'],
    ['regionale-deal', 'wensen-en-bedenkingen'],
    ['investering', 'zienswijze-begrotingswijziging'],
    ['regionale-visie', 'besluiten'],
    ['res', 'besluiten'],
    ['gezondheidsnota', 'besluiten'],
    ['reactienota', 'zienswijze-toezichthouder'],
  ];
  test.each(questions)('%s: %s', (kind, instrument) => {
    const room = roomFor({ kind });
    expect(open(room)).toContain(instrument);
    expect(offered(room)).not.toContain(instrument);
    expect(room.depends.find((entry) => entry.instrument === instrument)?.ask).toMatch(/\?/);
  });
});

test('a gemeenschappelijke adviescommissie: the raad appoints its own member of it', () => {
  const room = roomFor({ kind: 'adviescommissie', body: 'algemeen-bestuur', decider: 'algemeen-bestuur' });
  expect(option(room, 'aanwijzen-lid')).toMatchObject({ to: 'raad', why: expect.stringContaining('adviescommissie') });
  expect(room.summary).toContain('Uw raad kan waarschijnlijk wensen en bedenkingen geven');
  expect(offered(roomFor({ kind: 'adviescommissie', cooperation: 'gemeenschappelijk-orgaan' }))).not.toContain('aanwijzen-lid');
});

describe('who chooses the dagelijks bestuur', () => {
  const refusal = (cooperation: ItemFacts['cooperation']) =>
    roomFor({ kind: 'benoeming-db', cooperation })
      .not.map(({ why }) => why)
      .join();
  test.each([null, 'openbaar-lichaam'] as const)('the algemeen bestuur: %s', (cooperation) => {
    expect(refusal(cooperation)).toContain('het algemeen bestuur kiest het dagelijks bestuur');
  });
  test.each(['bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan', 'centrumregeling', 'netwerk'] as const)(
    'nobody where there is none: %s',
    (cooperation) => expect(refusal(cooperation)).not.toMatch(/dagelijks bestuur/),
  );
});

test('questions go to whom the law names and who sits in the board: the burgemeester of a veiligheidsregio', () => {
  expect(option(roomFor({ kind: 'mandaat', domain: 'veiligheidsregio' }), 'vragen')).toMatchObject({
    to: 'burgemeester',
    why: expect.stringContaining('aan het college of de burgemeester'),
  });
  expect(option(roomFor({ kind: 'mandaat', domain: 'ggd' }), 'vragen').to).toBe('college');
});

test('the places of the fire stations stand in the beleidsplan by Wvr 14 lid 2, and not by lid 2a', () => {
  const { notes } = roomFor({ kind: 'beleidsplan-vr' });
  const posts = notes?.find(({ text }) => text.includes('brandweerpost'));
  expect(articlesOf(posts ?? { basis: [] })).toEqual(['Wvr 14 lid 2', 'Wvr 3a']);
});

test.each(['regionale-visie', 'res', 'gezondheidsnota', 'verordening', 'regionale-deal'] as const)(
  '%s that the raad adopts itself: decide and amend',
  (kind) => {
    const room = roomFor({ kind, body: 'raad', decider: 'raad', asks: [ask('vaststellen', 'raad')] });
    expect(offered(room).slice(0, 2)).toEqual(['besluiten', 'amendement']);
    expect(offered(room)).not.toContain('zienswijze-besluit');
  },
);

test.each([
  'mandaat-door-college',
  'overeenkomst-gemeente',
  'regionale-visie',
  'res',
  'regionale-deal',
  'deelneming-door-gemeente',
  'centrumregeling',
  'netwerkbesluit',
] as const)('%s: there is no board of a regeling to ask', (kind) => {
  const room = roomFor({ kind });
  expect([...offered(room), ...open(room)]).not.toContain('inlichtingen-bestuur');
});

describe('what the paper asks goes before what its kind usually is', () => {
  test.each(['verbonden-partijen', 'rekenkamerrapport', 'brandveiligheidsdoelen'] as const)(
    '%s that only informs gives no decision',
    (kind) => {
      const room = roomFor({ kind, body: 'raadscommissie', treatment: 'informerend' });
      expect(offered(room)).not.toContain('besluiten');
      expect(offered(room)).not.toContain('amendement');
    },
  );

  test.each(['verbonden-partijen', 'rekenkamerrapport', 'brandveiligheidsdoelen'] as const)(
    '%s on the table of a board or a college, which decides for itself, gives the raad no decision',
    (kind) => {
      for (const body of ['algemeen-bestuur', 'college'] as const) {
        const room = roomFor({ kind, body, decider: body, asks: [ask('kennisnemen', body), ask('opdragen', body)] });
        expect(offered(room)).not.toContain('besluiten');
        expect(offered(room)).not.toContain('amendement');
        expect(room.summary).not.toMatch(/aannemen, wijzigen of verwerpen/);
      }
      expect(offered(roomFor({ kind, body: 'college', asks: [ask('vaststellen', 'raad')] }))).toContain('besluiten');
    },
  );

  test('a report of the rekenkamer before another body: whether the raad gets it too is asked', () => {
    const room = roomFor({ kind: 'rekenkamerrapport', body: 'algemeen-bestuur', decider: 'algemeen-bestuur' });
    expect(open(room)).toContain('besluiten');
  });

  test('the body that is asked for a decision decides', () => {
    const room = roomFor({
      kind: 'personeel',
      body: 'algemeen-bestuur',
      meetingDate: '2026-09-30',
      asks: [ask('besluiten', 'algemeen-bestuur')],
    });
    expect(room.summary).toMatch(/^Het algemeen bestuur beslist op 30 september 2026/);
  });

  test('a portefeuillehoudersoverleg that is asked to agree does not decide', () => {
    const room = roomFor({
      kind: 'overeenkomst-gemeente',
      body: 'portefeuillehoudersoverleg',
      asks: [ask('instemmen', 'portefeuillehoudersoverleg')],
    });
    expect(room.summary).toMatch(/^Het college beslist/);
  });

  test('a mandaatbesluit of the DB is decided by the DB', () => {
    const room = roomFor({
      kind: 'mandaat',
      body: 'dagelijks-bestuur',
      meetingDate: '2026-04-10',
      version: { status: 'vastgesteld', label: null },
    });
    expect(room.summary).toMatch(/^Het dagelijks bestuur heeft op 10 april 2026 besloten/);
  });

  test('a letter of a board that asks the raden for a zienswijze holds no draft decision to amend', () => {
    const room = roomFor({ kind: 'begroting', body: 'dagelijks-bestuur', asks: [ask('zienswijze-indienen', 'raad')] });
    expect(offered(room)).toContain('zienswijze-begroting');
    expect(offered(room)).not.toContain('amendement');
    expect(room.summary).toMatch(/^Uw raad wordt gevraagd een zienswijze in te dienen/);
  });

  test('a motie of the own raad is decided by the raad, whomever it instructs', () => {
    const room = roomFor({ kind: 'motie', body: 'raad', meetingDate: '2026-07-16', asks: [ask('opdragen', 'college')] });
    expect(room.summary).toMatch(/^Uw raad beslist op 16 juli 2026 over de motie/);
    expect([...offered(room), ...refused(room)].filter((way) => /lid|opdracht-aan-gr|afstemmen/.test(way))).toEqual([]);
  });

  test('on a motie the raad votes: it is no draft decision to amend', () => {
    const onAgenda = {
      kind: 'motie',
      body: 'raad',
      decider: 'raad',
      meetingDate: '2026-07-16',
      asks: [ask('bespreken', 'raad')],
    } as const;
    const room = roomFor({ ...onAgenda, asks: [...onAgenda.asks] });
    expect(room.summary).toContain('Uw raad kan de motie aannemen of verwerpen.');
    expect(offered(room)).not.toContain('amendement');
  });

  test('a motie about a veiligheidsregio goes to the burgemeester', () => {
    expect(option(roomFor({ kind: 'convenant-politie-om', body: 'algemeen-bestuur' }), 'motie').to).toBe('burgemeester');
    expect(option(roomFor({ kind: 'mandaat', body: 'algemeen-bestuur' }), 'motie').to).toBe('college');
  });
});

test('what serves only the year of a budget is too late once that year is over', () => {
  const budget = { kind: 'begroting', body: 'algemeen-bestuur', cycle: { stage: 'begroting', year: 2024 } } as const;
  const toSupervisor = option(roomFor(budget), 'zienswijze-toezichthouder');
  expect(toSupervisor.usable).toBe('te laat');
  expect(toSupervisor.why).toContain('Het jaar 2024 is voorbij: vraag naar de uitkomst.');
  expect(option(roomFor({ ...budget, cycle: { stage: 'begroting', year: 2099 } }), 'zienswijze-toezichthouder').usable).toBe(
    'ja',
  );
});

test('a paper that is no budget is not told that its raad has no view on the budget', () => {
  const bars = Object.values(rules).flatMap((rule) =>
    rule.bars.filter(({ instrument }) => instrument === 'zienswijze-begroting'),
  );
  expect(bars.length).toBeGreaterThan(0);
  for (const { called } of bars) expect(called).not.toContain('begroting');
  const { not } = roomFor({ kind: 'jaarstukken', body: 'algemeen-bestuur' });
  expect(not.map(({ called }) => called)).toContain('Een wettelijke zienswijze op de jaarstukken');
});
