import { describe, expect, test } from 'vitest';
import { conclude, corrected } from '../../lib/council/index.ts';
import type { Corrections } from '../../lib/council/types.ts';
import type { Because, ItemFacts } from '../../lib/reading/contract.ts';
import { ask, decision, quoted, someItem, someSituation } from './item.ts';

const printed: Because = { rule: 'Het stuk zegt het.', assumes: null, evidence: [quoted('het algemeen bestuur')] };
const byLaw: Because = { rule: 'De wet zegt het.', assumes: 'De gewone verdeling geldt.', evidence: [] };
const paper = (facts: Partial<ItemFacts>) =>
  someItem({ kind: 'begroting', body: 'dagelijks-bestuur', cooperationName: 'Samenwerking Zuidrand', ...facts });
const told = (correction: Corrections[string]) => someSituation({ corrections: { stuk: correction } });
const set = (item: ItemFacts, correction: Corrections[string]) => corrected(item, told(correction));
const summary = (item: ItemFacts, correction: Corrections[string]) => conclude(item, told(correction)).council.summary;

describe('an item that the reader set right', () => {
  test('has his values, and no words or assumption of before under them', () => {
    const item = paper({ cooperation: 'openbaar-lichaam', because: { cooperation: byLaw, body: printed } });
    const known = set(item, { cooperation: 'centrumregeling' });
    expect(known.cooperation).toBe('centrumregeling');
    expect(known.because.cooperation).toMatchObject({ assumes: null, evidence: [] });
    expect(known.because.body).toBe(printed);
  });

  test('is the same when it is set right twice', () => {
    const decisions = [decision('algemeen-bestuur', 'gevraagd'), decision('dagelijks-bestuur', 'gevraagd')];
    const item = paper({ decider: 'algemeen-bestuur', decisions, because: { decider: byLaw } });
    for (const correction of [{ decider: 'dagelijks-bestuur' }, { kind: 'mandaat' }, { cooperation: 'netwerk' }] as const) {
      const once = set(item, correction);
      expect(set(once, correction)).toEqual(once);
    }
  });

  test('without a correction is the item itself', () => {
    const item = paper({});
    expect(corrected(item, someSituation())).toBe(item);
  });
});

describe('another decider', () => {
  const decisions = [
    decision('algemeen-bestuur', 'gevraagd', '2026-07-01'),
    decision('dagelijks-bestuur', 'genomen', '2026-05-01'),
    decision('college', 'volgt'),
  ];
  const item = paper({ decider: 'algemeen-bestuur', decisions });

  test('is asked instead of the former one; what is decided and what others are asked stands', () => {
    const known = set(item, { decider: 'raad' });
    expect(known.decider).toBe('raad');
    expect(known.decisions).toEqual([decisions[1], decisions[2]]);
  });

  test('keeps the decisions when it was thought so already', () => {
    expect(set(item, { decider: 'algemeen-bestuur' }).decisions).toEqual(decisions);
  });

  test('wins over the rule of the law in what is concluded', () => {
    expect(summary(paper({ asks: [ask('zienswijze-indienen', 'raad')] }), {})).toMatch(/daarna beslist het algemeen bestuur/);
    const known = summary(paper({ asks: [ask('zienswijze-indienen', 'raad')] }), { decider: 'dagelijks-bestuur' });
    expect(known).toMatch(/daarna beslist het dagelijks bestuur/);
    expect(summary(item, { decider: 'raad' })).toMatch(/^Uw raad beslist/);
    expect(summary(item, { decider: 'raad' })).not.toMatch(/algemeen bestuur beslist/);
  });
});

describe('nobody decides, says the reader', () => {
  const decisions = [
    decision('algemeen-bestuur', 'gevraagd', '2026-07-01'),
    decision('dagelijks-bestuur', 'genomen', '2026-05-01'),
  ];
  const asks = [ask('vaststellen', 'algemeen-bestuur'), ask('zienswijze-indienen', 'raad')];
  const item = paper({ decider: 'algemeen-bestuur', decisions, asks, because: { decider: byLaw } });

  test('leaves what was decided, and asks nobody for a decision', () => {
    const known = set(item, { decider: null });
    expect([known.decider, known.decisions]).toEqual([null, [decisions[1]]]);
    expect(known.because.decider?.rule).toContain('zelf ingevuld');
  });

  test('is the first sentence, whatever rule and paper say', () => {
    for (const facts of [item, { ...item, decisions: [] }, paper({ kind: 'motie', decider: 'college' })]) {
      const known = summary({ ...facts, decisions: [] }, { decider: null });
      expect(known).toMatch(/^Hier wordt niets besloten over /);
      expect(known).not.toMatch(/beslist|stemt niet mee/);
    }
  });

  test('offers no decision of the raad', () => {
    const own = paper({ body: 'raad', decider: 'raad', asks: [ask('vaststellen', 'raad')] });
    const instruments = conclude(own, told({ decider: null })).council.options.map(({ instrument }) => instrument);
    expect(instruments).not.toContain('besluiten');
    expect(instruments).not.toContain('amendement');
  });
});

describe('another kind', () => {
  test('has the decider that the law gives it, where the paper names none', () => {
    const item = paper({ decider: 'algemeen-bestuur', because: { decider: byLaw } });
    const known = set(item, { kind: 'organisatie' });
    expect(known.decider).toBe('dagelijks-bestuur');
    expect(known.because.decider?.assumes).toMatch(/gewone verdeling/);
  });

  test('keeps the decider that the paper names', () => {
    const item = paper({ decider: 'algemeen-bestuur', because: { decider: printed } });
    expect(set(item, { kind: 'kadernota' }).decider).toBe('algemeen-bestuur');
  });

  test('gives a decider to what was thought to be information', () => {
    const item = paper({ kind: 'terugkoppeling', body: 'algemeen-bestuur' });
    expect(set(item, { kind: 'begroting' }).decider).toBe('algemeen-bestuur');
  });

  test('leaves without decider what only asks to take note', () => {
    const item = paper({ kind: 'terugkoppeling', asks: [ask('kennisnemen', 'raad')] });
    const { decider, because } = set(item, { kind: 'begroting' });
    expect([decider, because.decider]).toEqual([null, undefined]);
  });
});
