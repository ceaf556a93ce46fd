import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { documents } from '../../demo/sites/documents.ts';
import { entryPath, junePath, oldPath, raadPath } from '../../demo/sites/ibabs.ts';
import { boardPath, committeePath, entryPath as notubizEntry } from '../../demo/sites/notubiz.ts';
import { pagePath } from '../../demo/sites/parlaeus.ts';
import { agendaSays, type Meeting, paperAt, paperBehind, readMeeting } from '../../lib/ris/index.ts';

const pages = join(import.meta.dirname, 'pages');

/** A page as an adapter sees it; its style sheets are nobody's business here. */
function page(markup: string, address: string) {
  const bare = markup.replace(/<link rel="stylesheet"[^>]*>/gu, '');
  const document = new new Window().DOMParser().parseFromString(bare, 'text/html') as unknown as Document;
  return { document, url: new URL(address) };
}

function meetingOf(markup: string, address: string): Meeting {
  const meeting = readMeeting(page(markup, address));
  if (!meeting) throw new Error(`no meeting at ${address}`);
  return meeting;
}

const meetingIn = (file: string, address: string) => meetingOf(readFileSync(join(pages, file), 'utf8'), address);

const outline = ({ items }: Meeting) => items.map(({ number, title, treatment }) => [number, title, treatment]);

let site: DemoServer;
beforeAll(async () => {
  site = await serveDemo(0);
});
afterAll(() => site.close());

async function demoMeeting(path: string): Promise<Meeting> {
  const answer = await fetch(site.url + path);
  return meetingOf(await answer.text(), site.url + path);
}

describe('the demo in the manner of each system', () => {
  it.each([oldPath, committeePath, pagePath])('finds every paper: %s', async (path) => {
    const { body, items, incomplete } = await demoMeeting(path);
    expect(body).toBe('Raadscommissie Regio');
    expect(items.flatMap(({ papers }) => papers)).toHaveLength(documents.length);
    expect(incomplete).toEqual([]);
  });

  it('reads how an item is treated from the heading above its group', async () => {
    const { items } = await demoMeeting(boardPath);
    expect(items.find(({ number }) => number === '4a')?.treatment).toBe('ter kennisname');
    expect(items.find(({ number }) => number === '7')?.treatment).toBe('opiniërend');
  });

  it('tells of a paper what the agenda says of its item, and of a paper of the meeting as a whole what it says of every item', async () => {
    const meeting = await demoMeeting(boardPath);
    const feedback = meeting.items.flatMap(({ papers }) => papers).find(({ title }) => title.includes('stuurgroep'));
    const { own, all } = agendaSays(meeting, feedback?.page ?? '');
    expect(own).toEqual({
      url: site.url + boardPath,
      number: '4a',
      title: 'Terugkoppeling stuurgroep Toekomst Vaarlanden van 19 november 2026',
      treatment: 'ter kennisname',
      confidential: false,
    });
    expect(agendaSays(meeting, meeting.papers[0]?.page ?? '')).toEqual({ own: null, all });
    expect(all.map(({ number }) => number)).toContain('6');
  });

  it('tells of a paper that the page calls closed, of an open item too', () => {
    const url = 'https://regio.voorbeeld.nl/vergadering/11';
    const link = '<a href="/document/5/1">Bijlage 2 (vertrouwelijk)</a>';
    const meeting = meetingOf(`<ul><li id="ai_1"><h3>4. Begroting</h3><ul><li>${link}</li></ul></li></ul>`, url);
    const { own, closed } = agendaSays(meeting, 'https://regio.voorbeeld.nl/document/5/1');
    expect([own?.confidential, closed]).toEqual([false, { url, quote: 'Bijlage 2 (vertrouwelijk)' }]);
  });

  it('says that papers stand in a register, and reads them there', async () => {
    for (const [agenda, entry] of [
      [junePath, entryPath],
      [boardPath, notubizEntry],
    ] as const) {
      expect((await demoMeeting(agenda)).incomplete).toEqual(['stukken in een register']);
      const { items, papers, incomplete } = await demoMeeting(entry);
      expect([items, papers.length, incomplete]).toEqual([[], 1, []]);
    }
  });

  it('says of a paper with a lock in an open item that it is closed', async () => {
    const { items } = await demoMeeting(raadPath);
    const closed = items.flatMap((item) => item.papers).filter(({ confidential }) => confidential);
    expect(closed.map(({ title }) => title)).toEqual(['Bijlage 2 Lopende rechtszaken (vertrouwelijk)']);
  });

  it('says which item is closed, and gives no papers of it', async () => {
    for (const path of [raadPath, boardPath]) {
      const closed = (await demoMeeting(path)).items.filter(({ confidential }) => confidential);
      expect(closed.map(({ papers }) => papers.length)).toEqual([0]);
    }
  });
});

describe('iBabs, the skin of today', () => {
  let meeting: Meeting;
  beforeAll(async () => {
    meeting = await demoMeeting(`${raadPath}#punt-4`);
  });

  it('reads the head of the meeting', () => {
    const { system, url, body, when, time } = meeting;
    expect({ system, url, body, when, time }).toEqual({
      system: 'ibabs',
      url: site.url + raadPath,
      body: 'Gemeenteraad',
      when: 'dinsdag 18 mei 2027',
      time: '20:00 - 23:00',
    });
  });

  it('reads numbers, titles without badges, and how an item is treated', () => {
    expect(outline(meeting)).toContainEqual([
      '4',
      'Zienswijze ontwerpbegroting 2028 Veiligheidsregio Vaarlanden',
      'bespreekstuk',
    ]);
  });

  it('leads to the PDF itself, not to the page around it', () => {
    const [first] = meeting.items.find(({ number }) => number === '4')?.papers ?? [];
    expect(first?.page).toContain('/Agenda/Document/');
    expect(first?.pdf).toEqual([
      `${site.url}/Document/LoadAgendaItemDocument/${documents[0]?.guid}?agendaItemId=9a41c0de-0004-4f7e-b0aa-202705180000`,
      `${site.url}/Document/View/${documents[0]?.guid}`,
    ]);
  });

  it('reads the papers of a list of incoming papers', () => {
    expect(meeting.items.find(({ number }) => number === '3')?.papers).toHaveLength(2);
  });
});

describe('iBabs, the older skin', () => {
  const meeting = meetingIn('ibabs-oud.html', 'https://ris2.voorbeeld.nl/Agenda/Details/Landsmoer/77');

  it('reads the items', () => {
    expect(outline(meeting)).toEqual([
      ['1', 'Opening', null],
      ['2.a', 'Kadernota 2028 Regio Vaarlanden', 'ter bespreking'],
      ['3', 'Grondaankoop (besloten)', null],
    ]);
    expect(meeting.items.map(({ confidential }) => confidential)).toEqual([false, false, true]);
  });

  it('takes the address of a file on another host as it is, and its title from the label', () => {
    expect(meeting.items[1]?.papers).toEqual([
      {
        title: 'Kadernota 2028',
        page: 'https://online.ibabs.eu/ibabsapi/publicdownload.aspx?site=landsmoer&id=77',
        pdf: ['https://online.ibabs.eu/ibabsapi/publicdownload.aspx?site=landsmoer&id=77'],
      },
    ]);
  });
});

describe('iBabs, papers in registers', () => {
  const agenda = (row: string) =>
    `<div id="agendaitems"><div class="agenda-item" id="p3"><div class="panel-heading"><button class="panel-title-label">Ingekomen stukken</button></div>
     <div class="panel-body"><table class="agenda-item-list-entries">${row}</table></div></div></div>`;
  const page = 'https://ris.voorbeeld.nl/Agenda/Index/9a41';
  const paper = '<a data-document-id="7" href="/Reports/Document/7700?documentId=7">Brief</a>';

  it.each([
    ['a row that a script opens', '<tr data-url="/Reports/Item/7700" data-entry-id="7700"><td>1</td><td>Brief</td></tr>'],
    ['a link to the entry', '<tr><td><a href="/Reports/Item/7700">Brief</a></td></tr>'],
    [
      'one row of two',
      `<tr data-url="/Reports/Item/7700"><td>${paper}</td></tr><tr data-url="/Reports/Item/7701"><td>Brief 2</td></tr>`,
    ],
  ])('says that some stand in a register: %s', (_, row) => {
    const { incomplete, entries } = meetingOf(agenda(row), page);
    expect([incomplete, entries?.length]).toEqual([['stukken in een register'], 1]);
    expect(entries?.[0]?.title).toMatch(/^Brief(?: 2)?$/u);
    expect(entries?.[0]?.page).toMatch(/^https:\/\/ris\.voorbeeld\.nl\/Reports\/Item\/770\d$/u);
  });

  it('is whole where each row has its paper', () => {
    expect(meetingOf(agenda(`<tr data-url="/Reports/Item/7700"><td>${paper}</td></tr>`), page).incomplete).toEqual([]);
  });

  it('reads the page of an entry, and a dress of an agenda that it does not know, without items', () => {
    for (const path of ['/Reports/Item/7700', '/Agenda/Index/9a41']) {
      const { body, items, papers } = meetingOf(
        `<main><h1>Brief provincie</h1>${paper}</main>`,
        `https://ris.voorbeeld.nl${path}`,
      );
      expect([body, items, papers.map(({ pdf }) => pdf)]).toEqual([
        'Brief provincie',
        [],
        [['https://ris.voorbeeld.nl/Document/View/7']],
      ]);
    }
  });
});

describe('NotuBiz', () => {
  const meeting = meetingIn('notubiz.html', 'https://regio.voorbeeld.nl/vergadering/1184502/Algemeen-bestuur');

  it('reads items and items within items, each with its own papers once', () => {
    expect(outline(meeting)).toEqual([
      ['1', 'Opening', null],
      ['4', 'Financiën', null],
      ['4a', 'Ontwerpbegroting 2027', 'ter vaststelling'],
      ['5', 'Ingekomen brieven', null],
    ]);
    expect(meeting.items.map(({ papers }) => papers.length)).toEqual([0, 0, 2, 0]);
  });

  it('keeps papers of the meeting apart and says that some stand in a register', () => {
    expect(meeting.papers.map(({ title }) => title)).toEqual(['Vergaderschema 2026']);
    expect(meeting.incomplete).toEqual(['stukken in een register']);
    const page = 'https://regio.voorbeeld.nl/modules/13/ingekomen-stukken/882';
    expect(meeting.entries).toEqual([{ title: 'Brief van de provincie', page }]);
  });

  it('reads the page of an entry of a register', () => {
    const entry = meetingOf(
      '<h1>RIB jeugdhulp</h1><a href="/document/7/1">RIB</a>',
      'https://regio.voorbeeld.nl/modules/4/rib/123',
    );
    expect(entry).toMatchObject({
      system: 'notubiz',
      body: 'RIB jeugdhulp',
      items: [],
      papers: [{ title: 'RIB' }],
      incomplete: [],
    });
  });
});

describe('Parlaeus', () => {
  const address = 'https://tolbrugge.voorbeeld.nl/user/agenda/action=view/ag=1a2b';

  it('reads the items, and mends a doubled host', () => {
    const meeting = meetingIn('parlaeus.html', address);
    expect(outline(meeting)).toEqual([
      ['5', 'Zienswijze begroting Veiligheidsregio Vaarlanden', 'hamerstuk'],
      ['6', 'Sluiting', null],
    ]);
    expect(meeting.items[0]?.papers.map(({ page }) => page)).toEqual([
      'https://tolbrugge.voorbeeld.nl/user/showdoc/action=view/id=1a2b/type=pdf/Raadsvoorstel.pdf',
      'https://tolbrugge.voorbeeld.nl/user/showdoc/action=view/id=1a2c/type=pdf/Begroting.pdf',
    ]);
  });

  it('says that the app is still loading', () => {
    const loading = page(
      '<main aria-busy="true"><div class="spinner"></div></main>',
      'https://t.voorbeeld.nl/app/public/agenda/1a2b',
    );
    expect(readMeeting(loading)?.incomplete).toEqual(['laadt nog']);
  });
});

describe('the app of Parlaeus while it makes its page', () => {
  const app = 'https://t.voorbeeld.nl/app/public/agenda/1a2b';
  const item = '<div id="ap1"><h3>7. Grond</h3></div>';
  const paper = '<a href="/vji/public/bestuursdocument/action=showdoc/gd=1a/Brief.pdf">Brief</a>';

  it.each([
    ['an empty root', '<div id="app"></div>', 0],
    ['a skeleton', '<div id="app"><div class="skeleton-line"></div><h1>Raad</h1></div>', 0],
    ['items without any paper yet', `<div id="app"><h1>Raad</h1>${item}</div>`, 1],
    ['a skeleton below the items', `<div id="app">${item}${paper}<div class="skeleton"></div></div>`, 1],
  ])('says so: %s', (_, markup, items) => {
    const meeting = meetingOf(markup, app);
    expect([meeting.items.length, meeting.incomplete]).toEqual([items, ['laadt nog']]);
  });

  it('is done once it has items with papers, and its root is no item', () => {
    const meeting = meetingOf(`<div id="app"><h1>Raad</h1>${item}<div id="ap2"><h3>8. Brief</h3>${paper}</div></div>`, app);
    expect([outline(meeting), meeting.incomplete]).toEqual([
      [
        ['7', 'Grond', null],
        ['8', 'Brief', null],
      ],
      [],
    ]);
  });
});

describe('GemeenteOplossingen', () => {
  const meeting = meetingIn('go.html', 'https://raad.voorbeeld.nl/Vergaderingen/Gemeenteraad/2027/18-mei/20:00');

  it('reads the items and says that attachments are still to come', () => {
    expect(outline(meeting)).toEqual([
      ['1', 'Opening', null],
      ['7', 'Wijziging regeling GGD Vaarlanden', 'bespreekstuk'],
      ['8', 'Motie afval', null],
    ]);
    expect(meeting.incomplete).toEqual(['laadt nog']);
  });

  it('says that attachments are still to come where nothing of them is on the page yet', () => {
    const row = '<li class="agendaRow" id="a1"><span class="first">7.</span><div class="title"><h3>Grond</h3></div></li>';
    expect(meetingOf(row, 'https://raad.voorbeeld.nl/Vergaderingen/Raad/2027/18-mei/20:00').incomplete).toEqual(['laadt nog']);
  });

  it('reads the page of all papers of a meeting', () => {
    const all = meetingOf(
      '<a href="/privacy.pdf">Privacy</a><h1>Alle documenten</h1><div id="documenten"><ul><li><a href="/Documenten/RIB.pdf">RIB</a></li></ul></div>',
      'https://raad.voorbeeld.nl/Vergaderingen/Raad/2027/18-mei/20:00/alle-documenten',
    );
    expect(all).toMatchObject({ system: 'gemeenteoplossingen', items: [], papers: [{ title: 'RIB' }], incomplete: [] });
  });

  it('lists only papers of the meeting that belong to no item', () => {
    expect(meeting.papers.map(({ title }) => title)).toEqual(['RIB jeugdhulp']);
  });
});

/** What is closed on a page: numbers or titles of items, and titles of papers. */
function closedOn(markup: string, address: string) {
  const { items, papers } = meetingOf(markup, address);
  const all = [...papers, ...items.flatMap((item) => item.papers)];
  return {
    items: items.filter(({ confidential }) => confidential).map(({ number, title }) => number ?? title),
    papers: all.filter(({ confidential }) => confidential).map(({ title }) => title),
  };
}

describe('what is not for everyone', () => {
  const ibabsItem = (head: string, body: string) => `<div id="agendaitems"><div class="agenda-item" id="p1">
    <div class="panel-heading"><span class="panel-id">4</span><h3 class="panel-title"><button class="panel-title-label">Begroting</button>${head}</h3></div>
    <div class="panel-body">${body}</div></div></div>`;
  const ibabsPage = 'https://ris.voorbeeld.nl/Agenda/Index/9a41';
  const ibabsPaper = (id: string, title: string, of = '4') =>
    `<a data-document-id="${id}" href="/Agenda/Document/9a41?documentId=${id}&agendaItemId=${of}">${title}</a>`;

  it('marks papers of an open item by their names, by a lock in their row or beside them, and no others', () => {
    const rows = `<ul class="list-attachments"><li>${ibabsPaper('1', 'Raadsvoorstel')}</li>
      <li><i class="icon icon-lock"></i>${ibabsPaper('2', 'Bijlage 2 exploitatie')}</li>
      <li>${ibabsPaper('3', 'Bijlage 3 (vertrouwelijk)')}</li></ul>
      <div>${ibabsPaper('4', 'Bijlage 4')} <svg><use href="#lock"></use></svg> ${ibabsPaper('5', 'Bijlage 5')}<span></span>${ibabsPaper('6', 'Bijlage 6')}</div>`;
    expect(closedOn(ibabsItem('', rows), ibabsPage)).toEqual({
      items: [],
      papers: ['Bijlage 2 exploitatie', 'Bijlage 3 (vertrouwelijk)', 'Bijlage 4', 'Bijlage 5'],
    });
  });

  it('marks a paper at every place where it stands once it is closed at one', () => {
    const second = `<div class="agenda-item" id="p2"><div class="panel-heading"><button class="panel-title-label">Grond (besloten)</button></div><div class="panel-body">${ibabsPaper('1', 'Notitie', '5')}</div></div>`;
    expect(
      closedOn(ibabsItem('', ibabsPaper('1', 'Notitie')) + second.replace('agenda-item', 'panel agenda-item'), ibabsPage),
    ).toEqual({
      items: ['Grond (besloten)'],
      papers: ['Notitie', 'Notitie'],
    });
  });

  it.each([
    ['a clock', '<i class="fa fa-clock"></i>', '<p>De secretaris licht toe.</p>'],
    ['a decision', '', '<p>De raad heeft op 3 maart besloten dit voorstel te agenderen.</p>'],
    ['a denial', '<i class="fa fa-unlock"></i>', '<p>De stukken zijn niet geheim.</p>'],
  ])('leaves an item of iBabs open: %s', (_, head, body) => {
    expect(closedOn(ibabsItem(head, body), ibabsPage).items).toEqual([]);
  });

  it.each([
    ['a lock', '<i class="fa fa-lock"></i>', ''],
    ['a label for who does not see', '<span aria-label="Vertrouwelijk"></span>', ''],
    ['the explanation', '', '<p>Dit punt wordt in besloten vergadering behandeld.</p>'],
  ])('closes an item of iBabs: %s', (_, head, body) => {
    expect(closedOn(ibabsItem(head, body), ibabsPage).items).toEqual(['4']);
  });

  it.each([
    ['open', 'De raad heeft op 3 maart besloten dit voorstel te agenderen.', []],
    ['closed', 'Besloten: de stukken zijn niet openbaar.', ['4']],
  ])('tells by the whole explanation of NotuBiz that an item is %s', (_, words, items) => {
    const markup = `<ul><li id="ai_1" class="secretaris"><div class="item_header"><span class="nr">4</span><h3>Begroting</h3></div>
      <div class="item_description">${words}</div><ul><li><a href="/document/5/1">Voorstel</a></li></ul></li></ul>`;
    const papers = items.length > 0 ? ['Voorstel'] : [];
    expect(closedOn(markup, 'https://regio.voorbeeld.nl/vergadering/11')).toEqual({ items, papers });
  });

  it('closes what stands within a closed item of NotuBiz, and knows an item without a heading by its own words', () => {
    const markup = `<ul><li id="ai_1"><h3>8. Besloten deel</h3><ul><li id="ai_2"><h4>8a. Grond</h4></li></ul></li>
      <li id="ai_3">9. Rondvraag, zoals eerder besloten <a href="/document/6/1">Bijlage (geheim)</a></li></ul>`;
    expect(closedOn(markup, 'https://regio.voorbeeld.nl/vergadering/11')).toEqual({
      items: ['8', '8a'],
      papers: ['Bijlage (geheim)'],
    });
  });

  it('reads what GemeenteOplossingen and Parlaeus say of an item', () => {
    const row =
      '<li class="agendaRow" id="a1"><span class="first">7.</span><div class="title"><h3>Grond</h3></div><div class="toelichting">Vertrouwelijk</div></li>';
    expect(closedOn(row, 'https://raad.voorbeeld.nl/Vergaderingen/Raad/2027/18-mei/20:00').items).toEqual(['7']);
    const point = '<div id="ap1"><h3>7. Grond</h3><p>Het punt is besloten.</p></div>';
    expect(closedOn(point, 'https://t.voorbeeld.nl/user/agenda/action=view/ag=1').items).toEqual(['7']);
  });
});

describe('a link to a paper', () => {
  const meeting = meetingIn('notubiz.html', 'https://regio.voorbeeld.nl/vergadering/1184502/Algemeen-bestuur');

  it('is known where it leads to a place in it, or its host stands there twice', () => {
    const paper = 'regio.voorbeeld.nl/document/5002/1';
    for (const address of [`https://${paper}`, `https://${paper}#search=begroting`, `https://regio.voorbeeld.nlhttps//${paper}`])
      expect(paperAt(meeting, address)?.title).toBe('Ontwerpbegroting 2027');
    expect(paperAt(meeting, 'https://regio.voorbeeld.nl/document/5003/1')).toBeNull();
    expect(paperAt(meeting, 'mailto:griffie@voorbeeld.nl')).toBeNull();
  });

  it.each([
    ['a frame', '<iframe src="/document/7/1/bestand.pdf"></iframe>', ['/document/7/1/bestand.pdf', '/document/7/download']],
    [
      'a link to save it',
      '<a href="/document/7/1/Download?x=1">Opslaan</a>',
      ['/document/7/1/Download?x=1', '/document/7/download'],
    ],
    [
      'a page that goes on',
      '<meta http-equiv="Refresh" content="0; URL=/files/a.pdf">',
      ['/files/a.pdf', '/document/7/download'],
    ],
    [
      'a frame of another site or with something else',
      '<iframe src="https://kaart.voorbeeld.nl/a.pdf"></iframe><iframe src="/menu"></iframe>',
      ['/document/7/download'],
    ],
  ])('leads on where a page stands around the paper: %s', (_, markup, paths) => {
    const found = paperBehind(page(markup, 'https://regio.voorbeeld.nl/document/7/1/RIB'));
    expect(found).toEqual(paths.map((path) => `https://regio.voorbeeld.nl${path}`));
  });

  it('leads nowhere on from a page to log in', () => {
    expect(paperBehind(page('<form></form><a href="/">terug</a>', 'https://ris.voorbeeld.nl/Document/View/7'))).toEqual([]);
  });
});

describe('other pages', () => {
  it('says of a page of which a part is in that more may come', () => {
    const half = page('<h1>Stukken</h1><a href="/a.pdf">A</a>', 'https://regio.voorbeeld.nl/stukken');
    Object.defineProperty(half.document, 'readyState', { value: 'loading' });
    expect(readMeeting(half)?.incomplete).toEqual(['laadt nog']);
  });

  it('finds links to papers on any page', () => {
    const found = readMeeting(
      page('<h1>Stukken</h1><a href="/a/AB.PDF?v=2">AB</a><a href="/b">meer</a>', 'https://regio.voorbeeld.nl/stukken'),
    );
    expect(found).toMatchObject({
      system: 'onbekend',
      items: [],
      papers: [{ title: 'AB', page: 'https://regio.voorbeeld.nl/a/AB.PDF?v=2' }],
    });
  });

  it.each([
    ['a place in it', '<a href="/a.pdf#page=3">A</a>', '/a.pdf'],
    ['a session in its address', '<a href="/a.pdf;jsessionid=3">A</a>', '/a.pdf;jsessionid=3'],
    ['a name in the query', '<a href="/get?file=a.pdf&v=2">A</a>', '/get?file=a.pdf&v=2'],
    ['only its words', '<a href="/stuk/7">Begroting (pdf, 1,2 MB)</a>', '/stuk/7'],
    ['only its type', '<a type="application/pdf" href="/stuk/7">Begroting</a>', '/stuk/7'],
  ])('knows a link to a paper by %s', (_, markup, path) => {
    const found = readMeeting(page(markup, 'https://regio.voorbeeld.nl/stukken'));
    expect(found?.papers.map((paper) => paper.page)).toEqual([`https://regio.voorbeeld.nl${path}`]);
    const row = `<li class="agendaRow" id="a1"><h3>Begroting</h3>${markup}</li>`;
    const inGo = meetingOf(row, 'https://regio.voorbeeld.nl/Vergaderingen/Raad/2027/18-mei/20:00');
    expect(inGo.items[0]?.papers.map((paper) => paper.page)).toEqual([`https://regio.voorbeeld.nl${path}`]);
  });

  it.each([
    ['a page that tells of PDFs', '<a href="/hulp">Hoe opent u een pdf-bestand?</a>', 'https://regio.voorbeeld.nl/hulp'],
    ['a page without papers', '<h1>Contact</h1><a href="/">terug</a>', 'https://regio.voorbeeld.nl/contact'],
    ['a calendar of a known system', '<h1>Kalender</h1>', 'https://ris.voorbeeld.nl/Agenda/Index/9a41'],
    ['a link that is no web address', '<a href="javascript:open(1).pdf">x</a>', 'https://regio.voorbeeld.nl/'],
  ])('finds no meeting: %s', (_, markup, address) => {
    expect(readMeeting(page(markup, address))).toBeNull();
  });
});
