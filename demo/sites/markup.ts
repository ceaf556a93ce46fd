import { documents } from './documents.ts';

/** Text as it stands in markup. */
export const esc = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Shell {
  title: string;
  css: string;
  /** More for the head: a generator, a script of the site. */
  head?: string;
  /** The bar above the page: where each link leads. */
  links: readonly (readonly [href: string, name: string])[];
  body: string;
}

/** A whole page of a site. */
export function shell({ title, css, head = '', links, body }: Shell): string {
  const bar = links.map(([href, name]) => `<a href="${esc(href)}">${esc(name)}</a>`).join('');
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${esc(title)}</title>
    <link rel="stylesheet" href="/${css}.css" />
    ${head}
  </head>
  <body>
    <header class="navbar"><nav aria-label="Hoofdmenu">${bar}</nav></header>
    <main class="container">${body}</main>
    <footer>Voorbeeld bij Greep. De gemeenten, de regio en de mensen zijn verzonnen.</footer>
  </body>
</html>
`;
}

/** A paper as the systems number it. */
export function numbered(file: string): { guid: string; number: number } {
  const found = documents.find(({ paper }) => paper === file);
  if (!found) throw new Error(`no paper in the demo: ${file}`);
  return found;
}

/** A title as a part of an address: 'Oplegnotitie-mandaatbesluit'. */
export const slug = (title: string): string => title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
