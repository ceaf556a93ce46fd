/** An element of a paper's source: well-formed HTML with few tags. */
export interface Element {
  tag: string;
  attributes: Map<string, string>;
  children: Node[];
}
export type Node = Element | string;

const token = /<!doctype[^>]*>|<(?<close>\/)?(?<tag>[a-z0-9]+)(?<attributes>[^>]*?)(?<empty>\/)?>|(?<text>[^<]+)/giu;
const attribute = /([\w-]+)="([^"]*)"/gu;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };

function readText(raw: string): string {
  return raw.replace(/[ \n\r]+/gu, ' ').replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}

function readAttributes(raw: string): Map<string, string> {
  return new Map([...raw.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]));
}

/** The tree of a well-formed source. Tabs in a text stay: they part a label from its value. */
export function parseMarkup(source: string): Element {
  const root: Element = { tag: 'root', attributes: new Map(), children: [] };
  const open = [root];
  for (const { groups } of source.matchAll(token)) {
    const { text, close, tag, attributes = '', empty } = groups ?? {};
    const parent = open.at(-1) ?? root;
    if (text) parent.children.push(readText(text));
    else if (close) open.pop();
    else if (tag) {
      const child: Element = { tag, attributes: readAttributes(attributes), children: [] };
      parent.children.push(child);
      if (!empty) open.push(child);
    }
  }
  return root;
}

/** The first element with this tag, at any depth. */
export function find(tree: Element, tag: string): Element | undefined {
  return findAll(tree, tag)[0];
}

/** Every element with this tag, at any depth, in order. */
export function findAll(tree: Element, tag: string): Element[] {
  return elements(tree).flatMap((child) => [...(child.tag === tag ? [child] : []), ...findAll(child, tag)]);
}

/** The child elements, without the text between them. */
export function elements(parent: Element): Element[] {
  return parent.children.filter((child) => typeof child !== 'string');
}

/** The text of an element and all that is in it; `<br/>` gives a line break. */
export function textOf(node: Node): string {
  if (typeof node === 'string') return node;
  return node.tag === 'br' ? '\n' : node.children.map(textOf).join('');
}
