import { documents } from '../../demo/sites/documents.ts';
import type { PageEvidence, Reading } from '../../lib/reading/contract.ts';
import { categories } from '../../lib/reading/words.ts';
import { readOnCommandLine } from './command-line.ts';
import { demoPaper, expect, test } from './fixtures.ts';

const withoutFile = ({ file, ...rest }: Reading) => rest;

/** The words of evidence that stand on a page, as they are painted: without white space. */
const wordsOn = (page: number, evidence: readonly PageEvidence[]): string[] =>
  evidence.flatMap(({ more = [], ...first }) => [
    ...(first.page === page ? [first.quote.replace(/\s/g, '')] : []),
    ...wordsOn(page, more),
  ]);

const papers = documents.map(({ paper }) => paper);

test.describe('the extension reads as the command line does, and marks what it reads', () => {
  let expected: Map<string, Reading>;

  test.beforeAll(() => {
    const readings = readOnCommandLine(papers.map(demoPaper));
    expected = new Map(papers.map((paper, index) => [paper, readings[index] as Reading]));
  });

  for (const paper of papers) {
    test(paper, async ({ reader }) => {
      await reader.read(demoPaper(paper));
      const shown = await reader.shownReading();
      expect(shown.file).toBe(`${paper}.pdf`);
      expect(withoutFile(shown)).toEqual(withoutFile(expected.get(paper) as Reading));
      await reader.page.keyboard.press('Alt+a');
      for (const layer of categories) {
        const read = shown.terms.filter(({ category }) => category === layer).map(({ evidence }) => evidence);
        await expect.poll(() => reader.paintedWords(layer)).toEqual(wordsOn(1, read));
      }
    });
  }
});
