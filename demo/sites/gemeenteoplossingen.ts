/** GemeenteOplossingen: a page with work to do stands before everything, and attachments come after the agenda. */
import { setTimeout as pause } from 'node:timers/promises';
import { esc, shell, slug } from './markup.ts';
import { commissie, itemsOf, type ListedItem } from './meetings.ts';
import { hasCookie, type Routes, refuse, sendPage, sendPaper, type Visit } from './visit.ts';

export const goPath = '/Vergaderingen/Raadscommissie-Regio/2027/22-juni/19:30';

/** What a visitor carries whose browser did the work. */
const passed = 'go_challenge=gedaan';

function challenge(): string {
  const script = `document.cookie = '${passed}; Path=/'; location.reload();`;
  const body = `<h1>Even controleren of u geen robot bent</h1><p>Dit duurt een paar tellen.</p><script>${script}</script>`;
  return shell({ title: 'Even geduld', css: 'raad', links: [['/', 'Vergaderingen']], body });
}

/** Everything on this site but its api: first the page with work, with status 200 as in real life. */
function behindChallenge(answer: (visit: Visit) => void): (visit: Visit) => void {
  return (visit) => (hasCookie(visit, passed) ? answer(visit) : sendPage(visit, challenge()));
}

const paperPath = (item: ListedItem, title: string) => `${goPath}/${slug(item.title)}/${slug(title)}.pdf`;

function itemMarkup(item: ListedItem): string {
  const row = item.papers ? `<div class="attachementRow" data-object="${item.number}"></div>` : '';
  const note = item.label ? `<div class="toelichting">${esc(item.label)}</div>` : '';
  return `<li class="agendaRow" id="agendapunt${item.number}_1"><span class="first">${item.number}.</span><div class="title"><h3>${esc(item.title)}</h3></div>${note}${row}</li>`;
}

const loader = `<script>
for (const row of document.querySelectorAll('.attachementRow'))
  fetch('/modules/risbis/risbis.php?g=get_docs_for_ag&agendapunt_object_id=' + row.dataset.object)
    .then((answer) => answer.text())
    .then((markup) => { row.append(document.createRange().createContextualFragment(markup)); });
</script>`;

function page(): string {
  const { body, day, time } = commissie;
  return shell({
    title: `${body} - Gemeente Elsdrecht`,
    css: 'raad',
    head: '<meta name="generator" content="GO. raadsinformatie 5.4" />',
    links: [['/', 'Vergaderingen']],
    body: `<div id="page" class="vergadering"><h1>${body}</h1><p class="datum">${day}</p><p class="tijd">${time}</p><ul id="vergadering">${itemsOf(commissie).map(itemMarkup).join('')}</ul></div>${loader}`,
  });
}

async function attachments(visit: Visit): Promise<void> {
  const item = itemsOf(commissie).find(({ number }) => number === visit.url.searchParams.get('agendapunt_object_id'));
  const links = (item?.papers ?? []).map(
    ([, title]) => item && `<a class="bijlage_true" href="${esc(paperPath(item, title))}">${esc(title)}</a>`,
  );
  await pause(150);
  sendPage(visit, links.join(''));
}

function paper(visit: Visit): void {
  const address = decodeURIComponent(visit.url.pathname);
  const found = itemsOf(commissie).find((item) => item.papers?.some(([, title]) => paperPath(item, title) === address));
  const [file] = found?.papers?.[0] ?? [];
  if (file) sendPaper(visit, { paper: file });
  else refuse(visit);
}

export const gemeenteoplossingen: Routes = [
  [/^\/Vergaderingen\/[\w-]+\/\d{4}\/[\w-]+\/\d\d(?::|%3A)\d\d$/u, behindChallenge((visit) => sendPage(visit, page()))],
  [/^\/Vergaderingen\/.+\.pdf$/u, behindChallenge(paper)],
  [/^\/modules\/risbis\/risbis\.php$/u, attachments],
];
