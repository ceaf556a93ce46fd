/** NotuBiz: the algemeen bestuur by groups, and the committee. A visitor that asks for many papers at once is taken for a robot. */
import { setTimeout as pause } from 'node:timers/promises';
import { esc, numbered, shell, slug } from './markup.ts';
import {
  algemeenBestuur,
  commissie,
  type Group,
  itemsOf,
  type ListedItem,
  type ListedMeeting,
  type ListedPaper,
} from './meetings.ts';
import { type Routes, refuse, sendPage, sendPaper, type Visit } from './visit.ts';

export const boardPath = '/vergadering/1184502/Algemeen-bestuur';
export const entryPath = '/modules/4/raadsinformatiebrieven/882';
export const committeePath = '/vergadering/1184590/Raadscommissie-Regio';

/** Papers that a person may have under way. */
const mostAtOnce = 3;

function papersList(papers: readonly ListedPaper[], kind = 'documents'): string {
  const rows = papers.map(
    ([file, title]) =>
      `<li class="document"><a href="/document/${numbered(file).number}/1/${slug(title)}">${esc(title)}</a> <span class="filesize">PDF</span></li>`,
  );
  return rows.length ? `<ul class="${kind}">${rows.join('')}</ul>` : '';
}

function itemMarkup(item: ListedItem): string {
  const note = item.note ? `<div class="item_description">${esc(item.note)}</div>` : '';
  const label = item.label ? `<span class="label">${esc(item.label)}</span>` : '';
  const entry = item.entry ? `<p><a href="${entryPath}">${esc(item.entry[1])}</a></p>` : '';
  const papers = item.secret ? '' : papersList(item.papers ?? []) + entry;
  return `<li class="agenda_item${item.secret ? ' confidential' : ''}" id="ai_81201${item.number}"><div class="item_header"><span class="item_prefix">${item.number}</span> <h3 class="item_title">${esc(item.title)}</h3>${label}</div>${note}${papers}</li>`;
}

function groupMarkup({ name, items }: Group): string {
  const head = name ? `<li class="agenda_item header_item"><h2>${esc(name)}</h2></li>` : '';
  return head + items.map(itemMarkup).join('');
}

function page({ site, body, day, time, place, chair, note, papers, groups }: ListedMeeting): string {
  return shell({
    title: `${body} ${day} - ${site}`,
    css: 'ab',
    links: [
      ['/', 'Kalender'],
      [boardPath, 'Algemeen bestuur'],
      [committeePath, 'Raadscommissie Regio'],
    ],
    body: `<section class="meeting_info" id="popup_window"><div class="popup_content"><h1 class="realtitle">${body}</h1><p><span class="date">${day}</span> <span class="time">${time}</span></p><p class="location">${place}</p><p class="lower_part">Voorzitter: ${chair}. ${esc(note)}</p></div></section>
${papersList(papers, 'documents meeting_documents')}<ol class="agenda_items">${groups.map(groupMarkup).join('')}</ol>`,
  });
}

/** An entry of a register: what it is, and its paper. */
function entryPage(): string {
  const entries = itemsOf(algemeenBestuur).flatMap(({ entry }) => (entry ? [entry] : []));
  return shell({
    title: 'Raadsinformatiebrief - Regio Vaarlanden',
    css: 'ab',
    links: [[boardPath, 'Algemeen bestuur']],
    body: `<h1>Raadsinformatiebrief</h1>${papersList(entries).replaceAll('/1/', '/2/')}`,
  });
}

/** In some dresses a page stands around the paper. */
function paperPage({ match }: Visit): string {
  const frame = `<iframe class="document-frame" title="Document" src="/document/${match[1]}/1"></iframe>`;
  return shell({ title: 'Document - Regio Vaarlanden', css: 'ab', links: [[boardPath, 'Algemeen bestuur']], body: frame });
}

/** Gives out papers to who asks for one at a time, as a person does. */
function unhurried(): (visit: Visit) => Promise<void> {
  let underWay = 0;
  return async (visit) => {
    underWay += 1;
    await pause(20);
    if (underWay > mostAtOnce) refuse(visit, 403);
    else sendPaper(visit, { number: Number(visit.match[1]) });
    underWay -= 1;
  };
}

/** The addresses of one server: each counts its own visitors. */
export function notubiz(): Routes {
  return [
    [/^\/vergadering\/1184502(?:\/[\w-]+)?$/u, (visit) => sendPage(visit, page(algemeenBestuur))],
    [/^\/vergadering\/1184590(?:\/[\w-]+)?$/u, (visit) => sendPage(visit, page(commissie))],
    [/^\/modules\/\d+\/[\w-]+\/\d+$/u, (visit) => sendPage(visit, entryPage())],
    [/^\/document\/(\d+)\/2\/[^/]+$/u, (visit) => sendPage(visit, paperPage(visit))],
    [/^\/document\/(\d+)\/\d+(?:\/[^/]+)?$/u, unhurried()],
  ];
}
