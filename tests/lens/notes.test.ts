import { describe, expect, test } from 'vitest';
import { asText, noteFor, type Seen } from '../../lib/lens/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, decision, quoted, raadOn, step } from '../council/item.ts';
import { budget, mandate, seenBy } from './seen.ts';

const textOf = (seen: Seen): string => asText(noteFor(seen), { withQuotes: true });
const partOf = (seen: Seen, heading: string): string => textOf(seen).split(`${heading}\n`)[1]?.split('\n\n')[0] ?? '';

const letter: Partial<ItemFacts> = {
  ...budget,
  body: 'dagelijks-bestuur',
  meetingDate: '2026-07-03',
  decider: 'algemeen-bestuur',
  route: [step('algemeen-bestuur', 'besluit', '2026-07-03')],
};

describe('what a raadslid asks the griffie', () => {
  test('is not when it comes on the agenda, where the paper says when the raad meets on it', () => {
    const text = textOf(seenBy('raadslid', budget));
    expect(text).toContain('Wat kan onze raad hier doen? De laatste dag staat in het stuk: 12 juni 2026.');
    expect(text).not.toContain('wanneer komt het op de agenda');
    expect(textOf(seenBy('raadslid', letter))).toContain('en wanneer komt het op de agenda?');
  });

  test('names the last raad in time, where the reader gave the days of it', () => {
    const seen = seenBy('raadslid', letter, { meetings: [raadOn('2026-05-19'), raadOn('2026-06-30')] });
    expect(textOf(seen)).toContain('Onze laatste raadsvergadering op tijd is op 19 mei 2026.');
  });

  test('names no last day that is only the day of the meeting itself', () => {
    const consent = { ...budget, kind: 'regeling-wijzigen', asks: [ask('toestemming-verlenen', 'raad')], deadlines: [] } as const;
    expect(textOf(seenBy('raadslid', { ...consent, asks: [...consent.asks], deadlines: [] }))).not.toContain('De laatste dag');
  });

  test('is not the outcome, where the paper is the outcome', () => {
    const taken = { ...mandate, decisions: [decision('algemeen-bestuur', 'genomen', '2026-04-02')] };
    expect(textOf(seenBy('raadslid', taken))).toContain('Wat kan onze raad nu nog doen?');
    expect(textOf(seenBy('raadslid', taken))).not.toContain('Wat was de uitkomst');
  });

  test('says what waits for the decision, after what can be done now', () => {
    const room = partOf(seenBy('raadslid', letter), 'Wat de raad volgens Greep kan').split('\n');
    expect(room[0]).toContain('Een zienswijze indienen op de begroting, uiterlijk 12 juni 2026');
    expect(room.findIndex((line) => line.includes('toezichthouder'))).not.toBe(1);
    for (const line of room.filter((each) => each.includes('toezichthouder'))) expect(line).toContain('pas na het besluit');
  });

  test('says of a computed day that it is computed', () => {
    const board = { ...budget, body: 'algemeen-bestuur', decider: 'algemeen-bestuur', meetingDate: '2026-07-03' } as const;
    const room = partOf(seenBy('raadslid', { ...board, asks: [], deadlines: [] }), 'Wat de raad volgens Greep kan');
    expect(room).toMatch(/zienswijze indienen op de begroting, uiterlijk 2 juli 2026 \(berekend\)/);
  });

  test('shows no words beside a day that do not name it', () => {
    const kind = { because: { kind: { rule: 'naam', evidence: [quoted('de ontwerpbegroting van de dienst')] } } } as object;
    expect(partOf(seenBy('raadslid', { ...budget, ...kind }), 'Wat de raad volgens Greep kan')).not.toContain('van de dienst');
  });
});

describe('words of the paper in a note', () => {
  test('are not said again where the statement says them, or where they are a label', () => {
    const seen = seenBy('raadslid', mandate);
    const annex = { what: 'bijlage: Mandaatregister en lijst van functies', why: 'niet in dit bestand', item: seen.item.id };
    const named = quoted('1. Mandaatregister en lijst van functies');
    const text = textOf(seenBy('raadslid', { ...mandate, topics: [] }));
    expect(text).not.toMatch(/‘\S+’ \(blz/);
    const asked = {
      ...seen.item,
      questions: [{ about: 'bijlagen', text: 'Waar vinden we ‘Mandaatregister en lijst van functies’?' }],
    };
    const question = { ...asked.questions[0], why: annex.why, basis: [], evidence: [named] } as Seen['item']['questions'][number];
    const once = textOf({ ...seen, item: { ...seen.item, questions: [question] } });
    expect(once.split('lijst van functies')).toHaveLength(2);
  });
});

describe('what a griffier writes to the sender', () => {
  test('a board is not asked to complete its paper for the agenda of the raad', () => {
    expect(textOf(seenBy('griffier', letter))).toContain('Kunt u mij helpen met de punten hieronder?');
    expect(textOf(seenBy('griffier', letter))).not.toContain('zodat het op de agenda kan');
    expect(textOf(seenBy('griffier', budget))).toContain('zodat het op de agenda kan');
  });

  test('the day of receipt is kept by the griffier, and not asked of the sender', () => {
    expect(textOf(seenBy('griffier', budget))).not.toMatch(/Datum van (?:toezending|ontvangst)/);
  });

  test('a sender of whom nothing is asked is thanked', () => {
    const brief = {
      kind: 'terugkoppeling',
      body: 'raad',
      title: 'Brief',
      route: [step('raad', 'informeren', '2026-06-30')],
    } as const;
    const text = textOf(seenBy('griffier', { ...brief, route: [...brief.route] }));
    expect(text).toContain('Dank u voor uw stuk. Ik heb er nu geen vragen over.');
    expect(text).not.toMatch(/kopje|tegenspraak/);
  });

  test('the raad is the raad, and what was not found is said as not found', () => {
    const headings = ['Aanleiding', 'Financiën'].map((heading) => ({
      heading,
      state: 'gevuld' as const,
      evidence: quoted(heading),
    }));
    const silent = { ...budget, kind: 'evaluatie', asks: [ask('kennisnemen', 'raad')], sections: headings } as const;
    const text = textOf(seenBy('griffier', { ...silent, asks: [...silent.asks], sections: [...silent.sections] }));
    expect(text).toContain('Ik vond niet wat de raad nog kan veranderen.');
    expect(text).not.toMatch(/uw raad|zegt niet|staat er niet in/i);
  });

  test('the title stands above it, and not behind every day', () => {
    expect(textOf(seenBy('griffier', budget)).split('Zienswijze begroting 2027')).toHaveLength(2);
  });

  test('the meeting is of who meets, and not of who sent the letter', () => {
    expect(textOf(seenBy('griffier', letter))).toContain('van het dagelijks bestuur · algemeen bestuur, 3 juli 2026 · stuk.pdf');
  });
});
