import { documents } from '../../demo/agenda/documents.ts';
import type { Reading } from '../../lib/reading/contract.ts';
import { readOnCommandLine } from './command-line.ts';
import { demoPaper, expect, test } from './fixtures.ts';

const withoutFile = ({ file, ...rest }: Reading) => rest;
const papers = documents.map(({ paper }) => paper);

test.describe('the extension reads as the command line does', () => {
  let expected: Map<string, Reading>;

  test.beforeAll(() => {
    const readings = readOnCommandLine(papers.map(demoPaper));
    expected = new Map(papers.map((paper, index) => [paper, readings[index] as Reading]));
  });

  for (const paper of papers) {
    test(paper, async ({ reader }) => {
      await reader.choose(demoPaper(paper));
      await reader.tabs.waitFor();
      const shown = await reader.shownReading();
      expect(shown.file).toBe(`${paper}.pdf`);
      expect(withoutFile(shown)).toEqual(withoutFile(expected.get(paper) as Reading));
    });
  }
});
