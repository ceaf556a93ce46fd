import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPdf, ReadError } from '../../lib/pdf/index.ts';
import { readFacts } from '../../lib/pipeline/read.ts';
import type { PageEvidence } from '../../lib/reading/contract.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '..', 'pdfs', name)));

async function read(name: string) {
  const pdf = await openPdf(bytesOf(name));
  try {
    return await readFacts(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const marksOf = async (name: string) => (await read(name)).facts.terms.map(({ text }) => text.toLowerCase());

describe('the traps of real papers', () => {
  it.each([
    ['ligatuur.pdf', ['dagelijks bestuur', 'zienswijze']],
    ['afbreking.pdf', ['zienswijze indienen', 'zienswijzeprocedure', 'dagelijks bestuur', 'mandaatbesluit', 'ab-voorstel']],
    ['letterspatie.pdf', ['besluit', 'voorstel', 'algemeen bestuur']],
    ['diakriet.pdf', ['opiniërende bespreking']],
    ['gedraaid.pdf', ['algemeen bestuur', 'dagelijks bestuur', 'mandaatbesluit']],
    ['tabel.pdf', ['veiligheidsdirectie', 'dagelijks bestuur']],
  ])('%s: marks %j', async (name, expected) => expect(await marksOf(name)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['kolommen.pdf', 'dagelijks bestuur'],
    ['tabel.pdf', 'algemeen bestuur'],
  ])('%s: makes no %s of words in two columns', async (name, never) => expect(await marksOf(name)).not.toContain(never));

  it('marks a text that is drawn twice once', async () => {
    const marks = await marksOf('dubbel.pdf');
    expect(marks.filter((text) => text === 'algemeen bestuur')).toHaveLength(1);
  });

  it('says of words in running headers where they stand', async () => {
    const { facts } = await read('kopregel.pdf');
    expect(new Set(facts.terms.map(({ place }) => place))).toContain('kopregel');
  });

  it.each([
    ['scan.pdf', 'scannedPages'],
    ['blanco.pdf', 'scannedPages'],
    ['onleesbaar.pdf', 'garbledPages'],
  ] as const)('%s: says that the page has no readable text', async (name, field) => {
    const { facts } = await read(name);
    expect(facts[field]).toEqual([1]);
    expect(facts.unread).toContainEqual({ what: 'bladzijde 1', why: field === 'scannedPages' ? 'scan' : 'fout', evidence: null });
    expect(facts.items.every(({ kind, asks }) => kind === 'overig' && asks.length === 0)).toBe(true);
  });

  it('quotes every mark letter for letter', async () => {
    for (const name of ['ligatuur.pdf', 'afbreking.pdf', 'letterspatie.pdf', 'gedraaid.pdf', 'tabel.pdf', 'dubbel.pdf']) {
      const { facts, pageTexts } = await read(name);
      const parts = (evidence: PageEvidence): PageEvidence[] => [evidence, ...(evidence.more ?? [])];
      for (const { page, start, end, quote } of facts.terms.flatMap(({ evidence }) => parts(evidence)))
        expect(pageTexts[page - 1]?.slice(start, end)).toBe(quote);
    }
  });
});

describe('what cannot be read', () => {
  it.each([
    ['leeg.pdf', 'leeg'],
    ['kapot.pdf', 'beschadigd'],
    ['geen-pdf.html', 'geen-pdf'],
    ['wachtwoord.pdf', 'wachtwoord'],
  ])('%s: %s', async (name, code) => {
    const failure = await openPdf(bytesOf(name)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ReadError);
    expect(failure).toMatchObject({ code });
    expect(String((failure as ReadError).message)).toMatch(/^[A-Z].*\.$/);
  });

  it('asks for a password, again when it was wrong, and opens with the right one', async () => {
    const asked: boolean[] = [];
    const pdf = await openPdf(bytesOf('wachtwoord.pdf'), {
      askPassword: async (retry) => {
        asked.push(retry);
        return retry ? 'raad' : 'mis';
      },
    });
    expect(asked).toEqual([false, true]);
    expect(pdf.numPages).toBeGreaterThan(0);
    await pdf.loadingTask.destroy();
  });

  it('gives up when the reader gives no password', async () => {
    const failure = openPdf(bytesOf('wachtwoord.pdf'), { askPassword: async () => null });
    await expect(failure).rejects.toMatchObject({ code: 'wachtwoord' });
  });
});
