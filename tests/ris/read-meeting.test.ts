import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { documents } from '../../demo/sites/documents.ts';
import { oldPath, raadPath } from '../../demo/sites/ibabs.ts';
import { boardPath, committeePath } from '../../demo/sites/notubiz.ts';
import { pagePath } from '../../demo/sites/parlaeus.ts';
import { agendaSays, type Meeting, readMeeting } from '../../lib/ris/index.ts';

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

  it('lists only papers of the meeting that belong to no item', () => {
    expect(meeting.papers.map(({ title }) => title)).toEqual(['RIB jeugdhulp']);
  });
});

describe('other pages', () => {
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
    ['a page without papers', '<h1>Contact</h1><a href="/">terug</a>', 'https://regio.voorbeeld.nl/contact'],
    ['a calendar of a known system', '<h1>Kalender</h1>', 'https://ris.voorbeeld.nl/Agenda/Index/9a41'],
    ['a link that is no web address', '<a href="javascript:open(1).pdf">x</a>', 'https://regio.voorbeeld.nl/'],
  ])('finds no meeting: %s', (_, markup, address) => {
    expect(readMeeting(page(markup, address))).toBeNull();
  });
});
