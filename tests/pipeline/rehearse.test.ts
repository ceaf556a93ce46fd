import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPdf, positionedPage } from '../../lib/pdf/index.ts';
import { createFactReader } from '../../lib/pipeline/read.ts';

const paper = join(import.meta.dirname, '..', '..', 'demo', 'papers', 'ab-oplegnotitie-mandaatbesluit.pdf');

/** The facts of the paper, read with or without a rehearsal after its first page. */
async function factsOf(rehearses: boolean) {
  const pdf = await openPdf(new Uint8Array(readFileSync(paper)));
  const reader = createFactReader();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    reader.page(await positionedPage(pdf, number));
    if (rehearses && number === 1) reader.rehearse();
  }
  await pdf.loadingTask.destroy();
  return reader.finish();
}

it('gives the same facts after a rehearsal', async () => {
  const facts = await factsOf(true);
  expect(facts.items.flatMap(({ asks }) => asks)).not.toEqual([]);
  expect(facts).toEqual(await factsOf(false));
});
