import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../lib/council/profile.ts';
import { openPdf } from '../../lib/pdf/index.ts';
import { concludeReading, readFacts } from '../../lib/pipeline/read.ts';
import type { Item } from '../../lib/reading/contract.ts';

const root = join(import.meta.dirname, '..', '..');
const papers = ['demo/papers', 'tests/papers'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => join(folder, file)),
);

async function itemsOf(paper: string): Promise<Item[]> {
  const pdf = await openPdf(new Uint8Array(readFileSync(join(root, paper))));
  try {
    const { facts } = await readFacts(pdf);
    return concludeReading(paper, facts, { profile: emptyProfile, corrections: {}, today: '2026-11-29' }).items;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const isKnown = ({ kind, asks }: Item) => kind !== 'overig' || asks.length > 0;

describe('the questions of the papers', () => {
  it.each(papers)('%s: three to six for each item that is known, none for others', async (paper) => {
    for (const item of await itemsOf(paper)) {
      const texts = item.questions.map(({ text }) => text);
      expect(texts.length, item.title).toBeGreaterThanOrEqual(isKnown(item) ? 3 : 0);
      expect(texts.length, item.title).toBeLessThanOrEqual(isKnown(item) ? 6 : 0);
      expect(new Set(texts).size).toBe(texts.length);
      for (const question of item.questions) expect(question).toSatisfy(isSound);
    }
  });
});

function isSound({ text, why, basis, evidence }: Item['questions'][number]): boolean {
  return text.length <= 200 && text.endsWith('?') && why !== '' && basis.length + evidence.length > 0 && !/[{}]/.test(text + why);
}
