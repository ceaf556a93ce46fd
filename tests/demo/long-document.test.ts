import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { makeLongDocument } from '../../demo/long-document.ts';
import { openPdf, positionedPage } from '../../lib/pdf/index.ts';

test.each([3, 51])('a long document has %i pages', async (pages) => {
  const document = await PDFDocument.load(await makeLongDocument(pages));
  expect(document.getPageCount()).toBe(pages);
});

test('is the same every time', async () => {
  expect(Buffer.from(await makeLongDocument(3)).equals(Buffer.from(await makeLongDocument(3)))).toBe(true);
});

test('has about 350 words on every page, and all of them on the paper', async () => {
  const document = await openPdf(await makeLongDocument(12));
  for (let number = 1; number <= 12; number += 1) {
    const { items, height } = await positionedPage(document, number);
    const words = items
      .map(({ str }) => str)
      .join(' ')
      .split(/\s+/u);
    expect(words.length).toBeGreaterThan(300);
    expect(words.length).toBeLessThan(450);
    expect(Math.max(...items.map(({ y }) => y))).toBeLessThan(height);
  }
});
