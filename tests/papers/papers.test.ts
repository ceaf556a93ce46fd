import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../lib/council/index.ts';
import { openPdf } from '../../lib/pdf/index.ts';
import { concludeReading, readFacts } from '../../lib/pipeline/read.ts';
import type { Item, ItemFacts, PageEvidence, ReasonedField } from '../../lib/reading/contract.ts';
import { compare, type LabelledItem, type Measure, type Share } from './labels.ts';

const root = join(import.meta.dirname, '..', '..');
const papers = globSync('{tests,demo}/papers/*.pdf', { cwd: root }).toSorted();
const labelsOf = (file: string) => join(root, file.replace(/pdf$/, 'gold.json'));

/** Whether an item says something of each field that carries a reason; exhaustive by its type. */
const filled: Record<ReasonedField, (item: ItemFacts) => boolean> = {
  number: ({ number }) => number !== null,
  title: ({ title }) => title !== '',
  kind: () => true,
  body: ({ body }) => body !== null,
  decider: ({ decider }) => decider !== null,
  cooperation: ({ cooperation }) => cooperation !== null,
  cooperationName: ({ cooperationName }) => cooperationName !== null,
  meetingDate: ({ meetingDate }) => meetingDate !== null,
  treatment: ({ treatment }) => treatment !== null,
  confidential: ({ confidential }) => confidential !== null,
  version: ({ version }) => version.status !== null || version.label !== null,
  cycle: ({ cycle }) => cycle !== null,
  maker: ({ maker }) => maker !== null,
  province: ({ province }) => province !== null,
  domain: ({ domain }) => domain !== null,
};
const fields = Object.keys(filled) as ReasonedField[];

/** A law by its abbreviation, which a card may not use before it has written the law out. */
const shortLaw = /\b(?:Wgr|Wvr|Wpg|Awb)\b/;

/** What is wrong with the reasons of an item: a field without one, a reason that rests on nothing, a reason for nothing. */
function faults(item: ItemFacts): string[] {
  return fields.flatMap((field) => {
    const because = item.because[field];
    const where = `${item.id}: ${field}`;
    if (!filled[field](item)) return because ? [`${where} is empty and has a reason`] : [];
    if (shortLaw.test(`${because?.rule} ${because?.assumes}`)) return [`${where} does not write a law out`];
    if (!because?.rule) return [`${where} has no rule`];
    return because.evidence.length === 0 && !because.assumes ? [`${where} has neither words nor an assumption`] : [];
  });
}

/**
 * The numbers of items that are not in the words that they are said to rest on; the marker of a list item stands before its words.
 * Of '3a' the item may print the letter and the item above it the rest.
 */
function numbersElsewhere(items: readonly ItemFacts[], pageTexts: readonly string[]): string[] {
  return items.flatMap(({ id, number, because }) => {
    const places = evidenceIn(because.number);
    if (number === null || places.length === 0) return [];
    const words = places.map(({ page, start, end }) => pageTexts[page - 1]?.slice(Math.max(0, start - number.length - 8), end));
    const parts = places.length > 1 ? [number.replace(/^\d+\.?/, ''), number.replace(/\D+$/, '')] : [number];
    return parts.every((part, index) => words[index]?.includes(part)) ? [] : [`${id}: ${words.join(' / ')}`];
  });
}

/** Every evidence in a value, however deep, with its further parts. */
function evidenceIn(value: unknown): PageEvidence[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value && 'page' in value ? [value as PageEvidence] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

/** Each paper is read once. */
const readings = new Map<string, ReturnType<typeof readFacts>>();

function readingOf(file: string): ReturnType<typeof readFacts> {
  const known = readings.get(file) ?? read(file);
  readings.set(file, known);
  return known;
}

async function read(file: string): ReturnType<typeof readFacts> {
  const document = await openPdf(new Uint8Array(readFileSync(join(root, file))));
  const reading = await readFacts(document);
  await document.loadingTask.destroy();
  return reading;
}

describe('every statement about a paper', () => {
  it.each(papers)('%s', { timeout: 60_000 }, async (file) => {
    const { facts, pageTexts } = await readingOf(file);
    const evidence = evidenceIn(facts);
    expect(facts.items.flatMap(faults)).toEqual([]);
    expect(numbersElsewhere(facts.items, pageTexts)).toEqual([]);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter(({ page, start, end, quote }) => pageTexts[page - 1]?.slice(start, end) !== quote)).toEqual([]);
    expect(evidence.filter(({ quote }) => quote.trim() === '')).toEqual([]);
  });
});

const isKnown = ({ kind, asks }: Item) => kind !== 'overig' || asks.length > 0;

function isSound({ text, why, basis, evidence }: Item['questions'][number]): boolean {
  return text.length <= 200 && text.endsWith('?') && why !== '' && basis.length + evidence.length > 0 && !/[{}]/.test(text + why);
}

describe('the questions of a paper: three to six for each item that is known, none for others', () => {
  it.each(papers)('%s', { timeout: 60_000 }, async (file) => {
    const { facts } = await readingOf(file);
    const reading = concludeReading(file, facts, { profile: emptyProfile, corrections: {}, today: '2026-11-29' });
    for (const item of reading.items) {
      const texts = item.questions.map(({ text }) => text);
      expect(texts.length, item.title).toBeGreaterThanOrEqual(isKnown(item) ? 3 : 0);
      expect(texts.length, item.title).toBeLessThanOrEqual(isKnown(item) ? 6 : 0);
      expect(new Set(texts).size).toBe(texts.length);
      for (const question of item.questions) expect(question).toSatisfy(isSound);
    }
  });
});

/** The least share of the labels that is read right: what is reached now, to lose none of it unseen. */
const least: Record<Measure, number> = {
  items: 0.995,
  kind: 0.99,
  body: 0.995,
  decider: 0.985,
  treatment: 0.99,
  meetingDate: 0.995,
  asks: 0.97,
  route: 0.975,
  roles: 0.99,
};

describe('the labelled papers', () => {
  it('are read as their labels say', { timeout: 300_000 }, async () => {
    const shares = Object.fromEntries(Object.keys(least).map((name) => [name, { right: 0, of: 0 }])) as Record<Measure, Share>;
    for (const file of papers.filter((paper) => existsSync(labelsOf(paper)))) {
      const labels = JSON.parse(readFileSync(labelsOf(file), 'utf8')) as { items: LabelledItem[] };
      if (labels.items.length > 0) compare(labels.items, (await readingOf(file)).facts.items, shares);
    }
    const short = Object.entries(shares).filter(([name, { right, of }]) => right < least[name as Measure] * of);
    expect(shares.items.of).toBeGreaterThan(900);
    expect(short).toEqual([]);
  });
});
