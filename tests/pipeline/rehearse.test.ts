import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPdf } from '../../lib/pdf/index.ts';
import { readFacts } from '../../lib/pipeline/read.ts';
import { rehearsals } from '../../lib/pipeline/rehearsal.ts';

const paper = join(import.meta.dirname, '..', '..', 'demo', 'papers', 'ab-oplegnotitie-mandaatbesluit.pdf');

async function factsOfPaper() {
  const pdf = await openPdf(new Uint8Array(readFileSync(paper)));
  const { facts } = await readFacts(pdf);
  await pdf.loadingTask.destroy();
  return facts;
}

it('leaves nothing of a rehearsal in what is read after it', async () => {
  const before = await factsOfPaper();
  for (const rehearse of rehearsals) rehearse();
  expect(before.items.flatMap(({ asks }) => asks)).not.toEqual([]);
  expect(await factsOfPaper()).toEqual(before);
});
