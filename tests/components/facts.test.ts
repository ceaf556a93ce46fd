import { describe, expect, it } from 'vitest';
import { factsOf } from '../../components/item/facts.ts';
import type { Item } from '../../lib/reading/contract.ts';
import { mandaat, mededelingen, on } from './reading.ts';

const linesOf = (item: Item, name: string) => factsOf(item).find((fact) => fact.name === name)?.lines ?? [];
const textsOf = (item: Item, name: string) => linesOf(item, name).map((line) => line.text);

describe('factsOf', () => {
  it('gives what is asked with the words of the paper', () => {
    expect(linesOf(mandaat, 'Gevraagd').map(({ text, quote }) => [text, quote])).toEqual([
      ['vaststellen', 'Het mandaatbesluit voor zover het zijn bevoegdheden betreft vast te stellen.'],
      ['kennisnemen', 'Kennis te nemen van het besluit van het dagelijks bestuur.'],
    ]);
  });

  it('joins the verbs of one beslispunt', () => {
    const text = 'De jaarstukken te bespreken en vast te stellen.';
    const asks = [
      { verb: 'bespreken' as const, of: null, text, evidence: on(1, 'bespreken') },
      { verb: 'vaststellen' as const, of: null, text, evidence: on(1, 'vast te stellen') },
    ];
    expect(textsOf({ ...mandaat, asks }, 'Gevraagd')).toEqual(['bespreken en vaststellen']);
  });

  it('names every body that decides, with its part and what is done', () => {
    expect(linesOf(mandaat, 'Beslist').map(({ text, quote }) => [text, quote])).toEqual([
      ['het algemeen bestuur: besluit gevraagd, 4 december 2026', 'voor zover het zijn bevoegdheden betreft'],
      ['het dagelijks bestuur: heeft besloten, 12 november 2026', 'Vastgesteld'],
    ]);
  });

  it('says that a paper which only informs asks nothing, and leaves out of whom', () => {
    const treatment = { rule: '', assumes: null, evidence: [on(1, 'ter kennisname')] };
    const letter: Item = { ...mededelingen, asks: [], treatment: 'informerend', because: { treatment } };
    expect(textsOf(letter, 'Gevraagd')).toEqual(['niets']);
    expect(textsOf({ ...letter, treatment: null }, 'Gevraagd')).toEqual([]);
    expect(factsOf(letter).map(({ name }) => name)).not.toContain('Van wie');
  });

  it('gives the day of the decision where the paper is for no meeting', () => {
    const decision = { ...mandaat.route[0], body: mandaat.decider, step: 'besluit', date: '2027-07-09' } as Item['route'][number];
    const letter = { ...mandaat, meetingDate: null, decisions: [], route: [decision] };
    expect(textsOf(letter, 'Wanneer')).toEqual(['9 juli 2027 (algemeen bestuur)']);
    expect(textsOf({ ...letter, route: [{ ...decision, date: '2027-07' }] }, 'Wanneer')).toEqual([]);
    expect(textsOf({ ...letter, decisions: mandaat.decisions }, 'Wanneer')).toEqual(['4 december 2026 (algemeen bestuur)']);
  });

  it('says that nothing is decided only where the paper leaves no decider open', () => {
    expect(textsOf(mededelingen, 'Beslist')).toEqual(['hier wordt niets besloten']);
    const gaps = [{ gap: 'beslisser' as const, why: 'Er staat niet wie beslist.', norm: 'A7.4' as const, evidence: [] }];
    expect(textsOf({ ...mededelingen, gaps }, 'Beslist')).toEqual([]);
    expect(textsOf({ ...mededelingen, kind: 'overig' }, 'Beslist')).toEqual([]);
  });

  it('gives every line of a named fact its place in the paper', () => {
    const named = factsOf(mandaat).flatMap((fact) => fact.lines);
    expect(named.every((line) => line.evidence.length > 0)).toBe(true);
  });

  it('shows that a paper is confidential, not that it is public', () => {
    expect(textsOf(mandaat, 'Openbaar')).toEqual([]);
    expect(textsOf({ ...mandaat, confidential: true }, 'Openbaar')).toEqual(['nee, vertrouwelijk']);
  });

  it.each([
    [{ status: 'concept', label: null }, 'concept', 'Concept-kadernota 2028'],
    [{ status: 'concept', label: 'Concept 2.1' }, 'Concept 2.1', null],
    [{ status: 'gewijzigd', label: 'versie 1.2, 3 juli 2026' }, 'gewijzigd, versie 1.2, 3 juli 2026', null],
  ] as const)('says which version this is, with the words of the paper: %j', (version, text, quote) => {
    const because = { version: { rule: '', assumes: null, evidence: [on(1, 'Concept-kadernota 2028')] } };
    expect(linesOf({ ...mandaat, version, because }, 'Versie').map((line) => [line.text, line.quote])).toEqual([[text, quote]]);
  });

  it('gives every year that the paper is about', () => {
    const cycles = [
      { year: 2027, stage: 'ontwerpbegroting' as const, evidence: on(1, 'ontwerpbegroting 2027') },
      { year: 2025, stage: 'jaarstukken' as const, evidence: on(1, 'jaarrekening 2025') },
    ];
    expect(textsOf({ ...mandaat, cycles }, 'Cyclus')).toEqual(['ontwerpbegroting 2027', 'jaarstukken 2025']);
    expect(textsOf(mandaat, 'Cyclus')).toEqual([]);
  });

  it('says what comes from the agenda, beside what the paper says', () => {
    const url = 'https://elsdrecht.voorbeeld.nl/Agenda/Index/1';
    const agenda = { url, number: '4', title: 'Mandaatbesluit', treatment: 'hamerstuk', confidential: false };
    const own = { ...mandaat, agenda };
    expect(linesOf(own, 'Agenda')).toEqual([
      { text: 'volgens de agenda: punt 4', quote: 'hamerstuk', evidence: [{ url, quote: 'hamerstuk' }] },
    ]);
    expect(textsOf(own, 'Behandeling')).toEqual(['besluitvormend: er wordt besloten']);
    const because = {
      treatment: { rule: 'De agenda noemt dit punt zo.', assumes: null, evidence: [{ url, quote: 'hamerstuk' }] },
    };
    expect(textsOf({ ...own, because }, 'Behandeling')).toEqual(['besluitvormend: er wordt besloten, volgens de agenda']);
    expect(linesOf(mandaat, 'Agenda')).toEqual([]);
  });
});
