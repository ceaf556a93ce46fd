// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offsetIn, rangeIn, readLayer } from '../../lib/place/layer-text.ts';

/** A text layer as pdf.js makes it: a span per item, a br where an item ends a line. */
function layerOf(...items: string[]): HTMLElement {
  const layer = document.createElement('div');
  for (const item of items) {
    const span = Object.assign(document.createElement('span'), { textContent: item.replace('\n', '') });
    span.setAttribute('role', 'presentation');
    if (span.textContent !== '') layer.append(span);
    if (!item.endsWith('\n')) continue;
    const end = document.createElement('br');
    end.setAttribute('role', 'presentation');
    layer.append(end);
  }
  return layer;
}

/** What find makes of a span: its text split, the match in a span of its own. */
function findIn(layer: HTMLElement, span: number, [from, to]: [number, number]): void {
  const item = layer.querySelectorAll('span')[span];
  const text = item?.textContent ?? '';
  const match = Object.assign(document.createElement('span'), {
    className: 'highlight appended',
    textContent: text.slice(from, to),
  });
  item?.replaceChildren(text.slice(0, from), match, text.slice(to));
}

describe('readLayer', () => {
  it('gives the page text: the items in order, and a line end where an item has one', () => {
    expect(readLayer(layerOf('Het dagelijks\n', 'bestuur', ' besluit.\n', '\n')).text).toBe(
      'Het dagelijks\nbestuur besluit.\n\n',
    );
  });

  it('gives the same text after find has split it', () => {
    const layer = layerOf('Het mandaatbesluit geldt.\n');
    const before = readLayer(layer).text;
    findIn(layer, 0, [4, 18]);
    expect(readLayer(layer).text).toBe(before);
  });

  it('reads text under a link, of which pdf.js takes the role away', () => {
    const layer = layerOf('Zie ', 'de website', '.\n');
    layer.querySelectorAll('span')[1]?.removeAttribute('role');
    expect(readLayer(layer).text).toBe('Zie de website.\n');
  });

  it('leaves out the formulas of a tagged PDF', () => {
    const layer = layerOf('Voorstel\n');
    layer.append(Object.assign(document.createElement('math'), { textContent: 'x' }));
    expect(readLayer(layer).text).toBe('Voorstel\n');
  });

  it('leaves out what pdf.js adds for itself', () => {
    const layer = layerOf('Voorstel\n');
    layer.append(Object.assign(document.createElement('div'), { className: 'endOfContent' }));
    expect(readLayer(layer).text).toBe('Voorstel\n');
  });
});

describe('rangeIn', () => {
  const text = 'Het dagelijks\nbestuur besluit.\n';
  const start = text.indexOf('dagelijks');
  const end = text.indexOf('bestuur') + 'bestuur'.length;

  it('spans words over a line end', () => {
    const layer = layerOf('Het dagelijks\n', 'bestuur besluit.\n');
    expect(rangeIn(readLayer(layer), start, end)?.toString()).toBe('dagelijksbestuur');
  });

  it('finds the words again after find has split them', () => {
    const layer = layerOf('Het dagelijks\n', 'bestuur besluit.\n');
    findIn(layer, 0, [8, 13]);
    expect(rangeIn(readLayer(layer), start, end)?.toString()).toBe('dagelijksbestuur');
  });

  it.each([
    ['an empty range', 3, 3],
    ['a range that runs backwards', 5, 2],
  ])('gives nothing for %s', (_what, from, to) => {
    expect(rangeIn(readLayer(layerOf('Voorstel')), from, to)).toBeNull();
  });

  it('gives nothing in an empty layer', () => {
    expect(rangeIn(readLayer(layerOf()), 0, 4)).toBeNull();
  });
});

describe('offsetIn', () => {
  it('leads from a text node back to the page text', () => {
    const layer = layerOf('Het dagelijks\n', 'bestuur besluit.\n');
    const read = readLayer(layer);
    const node = layer.querySelectorAll('span')[1]?.firstChild;
    expect(node && offsetIn(read, node, 2)).toBe('Het dagelijks\nbe'.length);
  });

  it('knows nothing of nodes elsewhere', () => {
    expect(offsetIn(readLayer(layerOf('Voorstel')), document.createTextNode('Voorstel'), 0)).toBeNull();
  });
});
