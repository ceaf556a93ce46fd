import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { documents } from '../../demo/sites/documents.ts';
import { goPath } from '../../demo/sites/gemeenteoplossingen.ts';
import { junePath, oldPath, raadPath } from '../../demo/sites/ibabs.ts';
import { boardPath, committeePath } from '../../demo/sites/notubiz.ts';
import { appPath, pagePath } from '../../demo/sites/parlaeus.ts';
import { bodies, categories, formalInstruments, informalInstruments, kinds, treatments, verbs } from '../../lib/reading/words.ts';

interface GoldItem {
  title: string;
  kind: string[];
  body?: string | string[];
  decider?: string | string[] | null;
  treatment?: string;
  meetingDate?: string;
  asks?: { verb: string; alt?: string[] }[];
  route?: { body: string; date?: string }[];
  council?: { must: string[]; mustNot: string[]; deadline?: string };
}
interface Gold {
  items: GoldItem[];
  terms: Record<string, string[]>;
}

const papers = join(import.meta.dirname, '../../demo/papers');
const namesWith = (ending: string) =>
  readdirSync(papers)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const names = namesWith('.pdf');
const instruments: string[] = [...formalInstruments, ...informalInstruments];
const listed = (value: string | string[] | null | undefined) => [value ?? []].flat();

function readGold(name: string): Gold {
  return JSON.parse(readFileSync(join(papers, `${name}.gold.json`), 'utf8'));
}

describe('the demo papers', () => {
  test('each has a label, each label a paper', () => {
    expect(namesWith('.gold.json')).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  test.each(names)('%s is a PDF of at most 150 kB', (name) => {
    expect(statSync(join(papers, `${name}.pdf`)).size).toBeLessThanOrEqual(150_000);
    expect(
      readFileSync(join(papers, `${name}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test.each(names)('%s is labelled in words of the contract', (name) => {
    const { items, terms } = readGold(name);
    expect(items).not.toEqual([]);
    expect(categories).toEqual(expect.arrayContaining(Object.keys(terms)));
    expect(kinds).toEqual(expect.arrayContaining(items.flatMap(({ kind }) => kind)));
    expect(treatments).toEqual(expect.arrayContaining(items.flatMap(({ treatment }) => listed(treatment))));
    const named = items.flatMap(({ body, decider, route = [] }) => [
      ...listed(body),
      ...listed(decider),
      ...route.map((step) => step.body),
    ]);
    expect(bodies).toEqual(expect.arrayContaining(named));
    expect(verbs).toEqual(
      expect.arrayContaining(items.flatMap(({ asks = [] }) => asks.flatMap(({ verb, alt = [] }) => [verb, ...alt]))),
    );
    const councils = items.flatMap(({ council }) => [...(council?.must ?? []), ...(council?.mustNot ?? [])]);
    expect(instruments).toEqual(expect.arrayContaining(councils));
  });

  test.each(names)('%s never asks for what it forbids, and its dates are dates', (name) => {
    for (const { council, meetingDate, route = [] } of readGold(name).items) {
      expect(council?.must.filter((instrument) => council.mustNot.includes(instrument)) ?? []).toEqual([]);
      const dates = [meetingDate, council?.deadline, ...route.map(({ date }) => date)].filter((date) => date !== undefined);
      expect(dates.filter((date) => Number.isNaN(Date.parse(date)))).toEqual([]);
    }
  });
});

const agendas = ['/', raadPath, junePath, oldPath, boardPath, committeePath, pagePath, appPath, goPath];

describe('the demo site', () => {
  let site: DemoServer;
  /** What a browser carries after a visit to the agenda of iBabs and to the site of GemeenteOplossingen. */
  const headers = { cookie: 'ibabs_session=elsdrecht; go_challenge=gedaan' };
  const get = (path: string) => fetch(site.url + path, { headers });
  beforeAll(async () => {
    site = await serveDemo(0);
  });
  afterAll(() => site.close());

  test('knows every paper', () => {
    expect(documents.map(({ paper }) => paper).toSorted()).toEqual(names.toSorted());
  });

  test.each(documents)('serves $paper under each of its addresses', async ({ paper, guid, number }) => {
    const bytes = readFileSync(join(papers, `${paper}.pdf`));
    for (const path of [
      `/Document/LoadAgendaItemDocument/${guid}?agendaItemId=1`,
      `/Document/View/${guid}`,
      `/document/${number}/1/titel`,
      `/stukken/${paper}.pdf`,
    ]) {
      const answer = await get(path);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    }
  });

  test.each(agendas)('every link on %s leads somewhere', async (path) => {
    const html = await (await get(path)).text();
    const links = [...html.matchAll(/href="(\/[^"]*)"/gu)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
    const dead: string[] = [];
    for (const link of links) if (!(await get(link)).ok) dead.push(link);
    expect(dead).toEqual([]);
  });

  test('wants a session for papers of iBabs', async () => {
    const path = `/Document/LoadAgendaItemDocument/${documents[0]?.guid}`;
    expect((await fetch(site.url + path)).status).toBe(403);
    const agenda = await fetch(site.url + raadPath);
    expect(agenda.headers.get('set-cookie')).toContain('ibabs_session');
  });

  test('puts a page with work before everything of GemeenteOplossingen, also before a paper', async () => {
    for (const path of [goPath, `${goPath}/x/y.pdf`]) {
      const answer = await fetch(site.url + path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('robot');
    }
  });

  test('takes who asks for many papers at once for a robot', async () => {
    const all = await Promise.all(documents.map(({ number }) => get(`/document/${number}/1`)));
    expect(all.some(({ status }) => status === 403)).toBe(true);
  });

  test.each([
    ['/Agenda/Document/9a41c0de?documentId=1', 200, 'text/html; charset=utf-8'],
    ['/login', 200, 'text/html; charset=utf-8'],
    ['/kapot.pdf', 200, 'application/pdf'],
    ['/leeg.pdf', 200, 'application/pdf'],
    ['/geheim.pdf', 200, 'application/pdf'],
    ['/Document/View/onbekend', 404, 'text/plain; charset=utf-8'],
    ['/stukken/..%2Fmake.pdf', 404, 'text/plain; charset=utf-8'],
  ])('%s answers %i as %s', async (path, status, type) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
  });

  test('a slow paper comes whole', async () => {
    const bytes = await (await get('/traag.pdf?ms=1')).arrayBuffer();
    expect(bytes.byteLength).toBe(statSync(join(papers, 'ab-oplegnotitie-mandaatbesluit.pdf')).size);
  });
});
