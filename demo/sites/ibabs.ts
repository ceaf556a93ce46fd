/** iBabs: the skin of today (the raad of Elsdrecht) and the older one (its committee). Papers open in a page that loads them by a script. */
import { esc, numbered, shell } from './markup.ts';
import { commissie, itemsOf, type ListedItem, type ListedMeeting, type ListedPaper, raad, raadInJune } from './meetings.ts';
import { hasCookie, type Routes, refuse, sendPage, sendPaper, type Visit } from './visit.ts';

export const raadPath = '/Agenda/Index/9a41c0de-2027-4f7e-b0aa-202705180000';
export const junePath = '/Agenda/Index/9a41c0de-2027-4f7e-b0aa-202706290000';
export const entryPath = '/Reports/Item/77000002-5d1f-4ac7-9a11-000000000000';
export const oldPath = '/Agenda/Details/Elsdrecht/5c1e77aa-2027-4b1d-9d10-202706220000';

const meeting = raadPath.split('/').at(-1);
const itemId = ({ number }: ListedItem) => `9a41c0de-${number.padStart(4, '0')}-4f7e-b0aa-202705180000`;
/** The session that a visitor gets with the agenda; papers want it. */
const session = 'ibabs_session=elsdrecht';

function paperPage(item: ListedItem, file: string): string {
  return esc(`/Agenda/Document/${meeting}?documentId=${numbered(file).guid}&agendaItemId=${itemId(item)}`);
}

function paperLink(item: ListedItem, [file, title]: ListedPaper): string {
  if (item.secret)
    return `<a href="/Account/Login?document=${numbered(file).guid}"><i class="icon icon-lock"></i>${esc(title)}</a>`;
  return `<a href="${paperPage(item, file)}" data-document-id="${numbered(file).guid}">${esc(title)}</a>`;
}

function incoming(item: ListedItem): string {
  const rows = (item.papers ?? []).map((paper, index) => {
    const entry = `77000001-5d1f-4ac7-9a11-${String(index).padStart(12, '0')}`;
    return `<tr data-url="/Reports/Item/${entry}" data-entry-id="${entry}"><td>${item.number}.${index + 1}</td><td>${paperLink(item, paper)}</td><td>ter kennisname</td></tr>`;
  });
  if (item.entry)
    rows.push(
      `<tr data-url="${entryPath}"><td>${item.number}.${rows.length + 1}</td><td>${esc(item.entry[1])}</td><td></td></tr>`,
    );
  return `<table class="agenda-item-list-entries"><thead><tr><th>Nr.</th><th>Titel</th><th>Voorstel</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function attachments(item: ListedItem): string {
  if (!item.papers) return '';
  if (item.incoming) return incoming(item);
  const rows = item.papers.map((paper) => `<li class="list-group-item">${paperLink(item, paper)}</li>`);
  if (item.closed) rows.push(`<li class="list-group-item"><i class="icon icon-lock"></i>${paperLink(item, item.closed)}</li>`);
  return `<h4>Bijlagen</h4><ul class="list-group list-attachments">${rows.join('')}</ul>`;
}

function itemMarkup(item: ListedItem): string {
  const badge = item.label ? ` <span class="badge">${esc(item.label)}</span>` : '';
  const lock = item.secret ? ' <i class="icon icon-lock"></i>' : '';
  const note = item.note ? `<p>${esc(item.note)}</p>` : '';
  return `<div class="panel panel-default agenda-item" id="${itemId(item)}">
  <div class="panel-heading"><span class="panel-id">${item.number}</span><h3 class="panel-title"><button class="panel-title-label" type="button">${esc(item.title)}${badge}${lock}</button></h3></div>
  <div class="panel-body">${note}${attachments(item)}</div>
</div>`;
}

function raadPage(listed: ListedMeeting): string {
  const { body, day, time, place, chair, note } = listed;
  return shell({
    title: `${body} ${day.replace(/^\S+ /u, '')} - Gemeente Elsdrecht`,
    css: 'raad',
    links: [
      ['/', 'Vergaderingen'],
      [oldPath, 'Raadscommissie Regio'],
    ],
    body: `<h1>${body}</h1><h2>${day}</h2><p class="heading3">${time}</p>
<dl class="row"><dt>Locatie</dt><dd>${place}</dd><dt>Voorzitter</dt><dd>${chair}</dd><dt>Toelichting</dt><dd>${esc(note)}</dd></dl>
<h2 class="visually-hidden">Agendapunten</h2><div id="agendaitems">${itemsOf(listed).map(itemMarkup).join('')}</div>`,
  });
}

/** The page of an entry of a register, with its paper. */
function entryPage(): string {
  const [file, title] = itemsOf(raadInJune).flatMap(({ entry }) => entry ?? []);
  const { guid } = numbered(file ?? '');
  const link = `<a href="/Reports/Document/77000002?documentId=${guid}" data-document-id="${guid}">${esc(title ?? '')}</a>`;
  return shell({
    title: 'Ingekomen stuk - Gemeente Elsdrecht',
    css: 'raad',
    links: [[junePath, 'Terug naar de agenda']],
    body: `<h1>${esc(title ?? '')}</h1><ul class="list-group list-attachments"><li class="list-group-item">${link}</li></ul>`,
  });
}

/** In the older skin a link leads to the file itself, on a host for the files of all councils: here by the other name of this machine. */
function oldItem(item: ListedItem, files: string): string {
  const papers = (item.papers ?? []).map(
    ([file, title]) =>
      `<li class="pdf"><a data-document-id="${numbered(file).number}" aria-label="Open pdf ${esc(title)}" href="${files}/ibabsapi/publicdownload.aspx?site=Elsdrecht&amp;id=${numbered(file).number}"><span class="icon">PDF</span></a></li>`,
  );
  const details = papers.length
    ? `<div class="details"><div class="explanation">${esc(item.label ?? '')}</div><ul class="attachments">${papers.join('')}</ul></div>`
    : '';
  return `<li class="list-group-item" id="punt-${item.number}"><span class="cal-agendapunt-nr">${item.number}</span> <span class="cal-agendapunt-label"><a href="#punt-${item.number}">${esc(item.title)}</a></span>${details}</li>`;
}

function oldPage({ request }: Visit): string {
  const files = `http://${(request.headers.host ?? '').replace('127.0.0.1', 'localhost')}`;
  const { body, day, time } = commissie;
  const items = itemsOf(commissie).map((item) => oldItem(item, files));
  return shell({
    title: `${body} - Gemeente Elsdrecht`,
    css: 'raad',
    head: '<script src="/Scripts/Sites/elsdrecht.min.js"></script>',
    links: [
      ['/', 'Vergaderingen'],
      [raadPath, 'Gemeenteraad'],
    ],
    body: `<h1>${body}</h1><h2>${day}</h2><p class="meeting-time">${time}</p><div class="agendapunten"><ul class="list-group">${items.join('')}</ul></div>`,
  });
}

/** As in the real system: the page of a document is HTML, and a script fetches the PDF into it. */
function documentPage({ url }: Visit): string {
  const source = `/Document/LoadAgendaItemDocument/${url.searchParams.get('documentId')}?agendaItemId=${url.searchParams.get('agendaItemId')}`;
  const script = `const frame = document.createElement('iframe');
frame.className = 'document-frame';
frame.title = 'Document';
frame.src = document.querySelector('#document-viewer').dataset.source;
document.querySelector('#document-viewer').replaceChildren(frame);`;
  return shell({
    title: 'Document - Gemeente Elsdrecht',
    css: 'raad',
    links: [[raadPath, 'Terug naar de agenda']],
    body: `<div id="document-viewer" data-source="${esc(source)}">Het document wordt geladen.</div><script>${script}</script>`,
  });
}

function login(): string {
  const form =
    '<h1>Inloggen</h1><p>Dit stuk is alleen voor leden van de raad.</p><form><label>Naam <input name="naam" /></label></form>';
  return shell({ title: 'Inloggen', css: 'raad', links: [['/', 'Vergaderingen']], body: form });
}

/** A paper, for a visitor who came by the agenda. */
function paper(visit: Visit): void {
  if (hasCookie(visit, session)) sendPaper(visit, { guid: visit.match[1] ?? '' });
  else refuse(visit, 403);
}

export const ibabs: Routes = [
  [
    /^\/Agenda\/Index\/[\w-]+$/u,
    (visit) =>
      sendPage(visit, raadPage(visit.url.pathname === junePath ? raadInJune : raad), {
        'set-cookie': `${session}; Path=/; HttpOnly; SameSite=Lax`,
      }),
  ],
  [/^\/Agenda\/Details\/[\w-]+\/[\w-]+$/u, (visit) => sendPage(visit, oldPage(visit))],
  [/^\/Reports\/Item\/[\w-]+$/u, (visit) => sendPage(visit, entryPage())],
  [/^\/(?:Agenda|Reports)\/Document\/[\w-]+$/u, (visit) => sendPage(visit, documentPage(visit))],
  [/^\/Document\/LoadAgendaItemDocument\/([\w-]+)$/u, paper],
  [/^\/Document\/View\/([\w-]+)$/u, (visit) => sendPaper(visit, { guid: visit.match[1] ?? '' })],
  [/^\/ibabsapi\/publicdownload\.aspx$/u, (visit) => sendPaper(visit, { number: Number(visit.url.searchParams.get('id')) })],
  [/^\/Account\/Login$/u, (visit) => sendPage(visit, login())],
  [
    /^\/Scripts\/Sites\/elsdrecht\.min\.js$/u,
    ({ response }) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(),
  ],
];
