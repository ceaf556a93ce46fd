import { flatStyles } from './flat-styles.ts';
import { hyphenate } from './hyphenation.ts';
import { type Element, elements, find, type Node } from './markup.ts';

const namespaces = ['office', 'style', 'text', 'table'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const foreign = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const opening = `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces.join(' ')} ${foreign} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\t', '<text:tab/>');
const inside = (element: Element) => element.children.map(inline).join('').trim();
let notes = 0;

function footnote(content: string): string {
  notes += 1;
  const citation = `<text:note-citation>${notes}</text:note-citation>`;
  const body = `<text:note-body><text:p text:style-name="Noot">${content}</text:p></text:note-body>`;
  return `<text:note text:id="noot${notes}" text:note-class="footnote">${citation}${body}</text:note>`;
}

const inlines: Record<string, (content: string, element: Element) => string> = {
  b: (content) => `<text:span text:style-name="Vet">${content}</text:span>`,
  i: (content) => `<text:span text:style-name="Cursief">${content}</text:span>`,
  br: () => '<text:line-break/>',
  aside: footnote,
  span: (content, element) => pageField[element.attributes.get('class') ?? ''] ?? content,
};
const pageField: Record<string, string> = {
  page: '<text:page-number text:select-page="current"/>',
  pages: '<text:page-count/>',
};

function inline(node: Node): string {
  if (typeof node === 'string') return escaped(hyphenate(node));
  return inlines[node.tag]?.(inside(node), node) ?? inside(node);
}

function paragraph(style: string, element: Element): string {
  return `<text:p text:style-name="${element.attributes.get('class') ?? style}">${inside(element)}</text:p>`;
}

function list(element: Element): string {
  const items = elements(element).map((item) => `<text:list-item>${listItem(item)}</text:list-item>`);
  const style = element.attributes.get('class') ?? (element.tag === 'ol' ? 'Nummers' : 'Streepjes');
  return `<text:list text:style-name="${style}">${items.join('')}</text:list>`;
}

function listItem(item: Element): string {
  const nested = elements(item).filter(({ tag }) => tag === 'ul' || tag === 'ol');
  const own = { ...item, attributes: new Map(), children: item.children.filter((child) => !nested.some((one) => one === child)) };
  return paragraph('Punt', own) + nested.map(list).join('');
}

function cell(element: Element, border: string): string {
  const style = element.tag === 'th' ? 'Kop' : 'Cel';
  const paragraphs = elements(element).some(({ tag }) => tag === 'p' || tag === 'ul' || tag === 'ol')
    ? elements(element).map(block).join('')
    : paragraph(style, { ...element, attributes: new Map() });
  return `<table:table-cell table:style-name="${border}">${paragraphs}</table:table-cell>`;
}

function row(element: Element, border: string): string {
  return `<table:table-row>${elements(element)
    .map((one) => cell(one, border))
    .join('')}</table:table-row>`;
}

function table(element: Element): string {
  const [first, ...rest] = elements(element);
  if (!first) return '';
  const border = element.attributes.get('class') === 'open' ? 'Open' : 'Lijn';
  const heads = elements(first).every(({ tag }) => tag === 'th');
  const widths = (element.attributes.get('data-widths') ?? '')
    .split(' ')
    .map((width) => `<table:table-column table:style-name="K${width}"/>`);
  const columns = element.attributes.get('data-widths')
    ? widths.join('')
    : elements(first)
        .map(() => '<table:table-column/>')
        .join('');
  const top = heads ? `<table:table-header-rows>${row(first, border)}</table:table-header-rows>` : row(first, border);
  return `<table:table table:style-name="Tabel">${columns}${top}${rest.map((one) => row(one, border)).join('')}</table:table><text:p text:style-name="Wit"/>`;
}

const blocks: Record<string, (element: Element) => string> = {
  h1: (element) => `<text:h text:style-name="Titel" text:outline-level="1">${inside(element)}</text:h>`,
  h2: (element) => `<text:h text:style-name="Hoofdstuk" text:outline-level="2">${inside(element)}</text:h>`,
  h3: (element) => `<text:h text:style-name="Paragraaf" text:outline-level="3">${inside(element)}</text:h>`,
  p: (element) => paragraph('Tekst', element),
  ul: list,
  ol: list,
  table,
  section: (element) =>
    `<text:section text:style-name="Kolommen" text:name="k${notes}">${elements(element).map(block).join('')}</text:section>`,
};

function block(element: Element): string {
  return blocks[element.tag]?.(element) ?? '';
}

function edge(body: Element, tag: 'header' | 'footer'): string {
  const element = find(body, tag);
  return element ? `<style:${tag}>${paragraph('Rand', element)}</style:${tag}>` : '';
}

/** A source as a flat OpenDocument text (.fodt): house style from the attributes of its body, header and footer on every page. */
export function flatDocument(tree: Element): string {
  notes = 0;
  const body = find(tree, 'body') ?? tree;
  const master = `<style:master-page style:name="Standard" style:page-layout-name="Blad">${edge(body, 'header')}${edge(body, 'footer')}</style:master-page>`;
  const text = `<office:body><office:text>${elements(body).map(block).join('')}</office:text></office:body>`;
  return `${opening}${flatStyles(body.attributes)}<office:master-styles>${master}</office:master-styles>${text}</office:document>`;
}
