import { describe, expect, it } from 'vitest';
import { carriedAddress, plainly } from '../../lib/browser/default-reader/address.ts';
import { isShownPdf } from '../../lib/browser/default-reader/shown-pdf.ts';

const paper = 'https://elsdrecht.bestuurlijkeinformatie.nl/Document/View/9a41';

describe('the address that the reader carries', () => {
  it.each([
    [`#pdf=${paper}`, paper],
    [`#pdf=${paper}?a=1&b=%20#page=2`, `${paper}?a=1&b=%20#page=2`],
    ['#pdf=http://127.0.0.1:8420/stuk.pdf', 'http://127.0.0.1:8420/stuk.pdf'],
    ['#pdf=javascript:alert(1)', null],
    ['#pdf=file:///home/raad/stuk.pdf', null],
    ['#pdf=data:application/pdf,%25PDF', null],
    ['#pdf=stuk.pdf', null],
    ['#pdf=', null],
    ['#tabblad', null],
    ['', null],
  ])('in %j', (hash, address) => expect(carriedAddress(hash)).toBe(address));
});

describe('the address for the plain viewer', () => {
  it.each([
    [paper, `${paper}#greep=gewone-lezer`],
    [`${paper}#page=2`, `${paper}#page=2&greep=gewone-lezer`],
  ])('of %s', (address, plain) => {
    expect(plainly(address)).toBe(plain);
    expect(isShownPdf({ ...got, url: plain })).toBe(false);
  });
});

const header = (name: string, value: string) => ({ name, value });
const got = { method: 'GET', url: paper, responseHeaders: [header('Content-Type', 'application/pdf')] };

describe('what Firefox would show as a PDF', () => {
  it.each([
    ['a PDF', {}, true],
    ['a PDF with a parameter', { responseHeaders: [header('content-type', 'Application/PDF; charset=binary')] }, true],
    [
      'a PDF in the page',
      { responseHeaders: [...got.responseHeaders, header('Content-Disposition', 'inline; filename=a.pdf')] },
      true,
    ],
    ['a page', { responseHeaders: [header('content-type', 'text/html')] }, false],
    ['something like it', { responseHeaders: [header('content-type', 'application/pdfx')] }, false],
    ['bytes of any kind', { responseHeaders: [header('content-type', 'application/octet-stream')] }, false],
    ['what says nothing of itself', { responseHeaders: [] }, false],
    [
      'a file to keep',
      { responseHeaders: [...got.responseHeaders, header('content-disposition', 'Attachment; filename=a.pdf')] },
      false,
    ],
    ['what was posted', { method: 'POST' }, false],
  ])('%s', (_, part, isShown) => expect(isShownPdf({ ...got, ...part })).toBe(isShown));
});
