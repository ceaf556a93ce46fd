/** Parlaeus: the older page of a meeting, and the app that puts the same agenda in an empty page. */
import { setTimeout as pause } from 'node:timers/promises';
import { esc, numbered, shell, slug } from './markup.ts';
import { commissie, itemsOf, type ListedItem } from './meetings.ts';
import { type Routes, sendPage, sendPaper, type Visit } from './visit.ts';

export const pagePath = '/user/agenda/action=view/ag=2027062200c1';
export const appPath = '/app/public/agenda/2027062200c1';

const hex = (number: number) => number.toString(16);

function itemMarkup(item: ListedItem): string {
  const papers = (item.papers ?? []).map(
    ([file, title]) =>
      `<li><a href="/user/showdoc/action=view/id=${hex(numbered(file).number)}/type=pdf/${slug(title)}.pdf">${esc(title)}</a></li>`,
  );
  const label = item.label ? `<p>${esc(item.label)}</p>` : '';
  return `<div id="ap${item.number.padStart(4, '0')}"><h3>${item.number}. ${esc(item.title)}</h3>${label}${papers.length ? `<ul>${papers.join('')}</ul>` : ''}</div>`;
}

const head = `<h1>${commissie.body}</h1><p><span class="datum">${commissie.day}</span> <span class="tijd">${commissie.time}</span></p>`;
const items = itemsOf(commissie).map(itemMarkup).join('');

function page(body: string): string {
  return shell({ title: `${commissie.body} - Gemeente Elsdrecht`, css: 'raad', links: [['/', 'Vergaderingen']], body });
}

const app = `<div id="app" aria-busy="true"><p class="spinner">Bezig met laden</p></div>
<script>
fetch('/vji/public/agenda/action=datalist').then((answer) => answer.json()).then(({ markup }) => {
  const app = document.querySelector('#app');
  app.removeAttribute('aria-busy');
  app.replaceChildren(document.createRange().createContextualFragment(markup));
});
</script>`;

async function data({ response }: Visit): Promise<void> {
  await pause(150);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ markup: head + items }));
}

export const parlaeus: Routes = [
  [/^\/user\/agenda\/action=view\/ag=[\da-f]+$/u, (visit) => sendPage(visit, page(head + items))],
  [/^\/app\/public\/agenda\/[\da-f]+$/u, (visit) => sendPage(visit, page(app))],
  [/^\/vji\/public\/agenda\/action=datalist$/u, data],
  [
    /^\/user\/showdoc\/action=view\/id=([\da-f]+)\/type=pdf\/[^/]+\.pdf$/u,
    (visit) => sendPaper(visit, { number: Number.parseInt(visit.match[1] ?? '', 16) }),
  ],
];
