// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Meeting, readMeeting } from '../../lib/ris/index.ts';

const demo = join(import.meta.dirname, '..', '..', 'demo', 'agenda');
const pages = join(import.meta.dirname, 'pages');

/** A page as an adapter sees it; its style sheets are nobody's business here. */
function page(markup: string, address: string) {
  const bare = markup.replace(/<link rel="stylesheet"[^>]*>/gu, '');
  return { document: new DOMParser().parseFromString(bare, 'text/html'), url: new URL(address) };
}

function meetingIn(file: string, address: string): Meeting {
  const meeting = readMeeting(page(readFileSync(file, 'utf8'), address));
  if (!meeting) throw new Error(`no meeting in ${file}`);
  return meeting;
}

const outline = ({ items }: Meeting) => items.map(({ number, title, treatment }) => [number, title, treatment]);

describe('iBabs, the skin of today', () => {
  const meeting = meetingIn(join(demo, 'raad.html'), 'https://ris.voorbeeld.nl/Agenda/Index/9a41c0de-2027#punt-4');

  it('reads the head of the meeting', () => {
    const { system, url, body, when, time } = meeting;
    expect({ system, url, body, when, time }).toEqual({
      system: 'ibabs',
      url: 'https://ris.voorbeeld.nl/Agenda/Index/9a41c0de-2027',
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
      'https://ris.voorbeeld.nl/Document/LoadAgendaItemDocument/5d1f7a2c-3b60-4e19-8c44-000000000001?agendaItemId=9a41c0de-0004-4f7e-b0aa-202705180004',
      'https://ris.voorbeeld.nl/Document/View/5d1f7a2c-3b60-4e19-8c44-000000000001',
    ]);
  });

  it('reads the papers of a list of incoming papers', () => {
    expect(meeting.items.find(({ number }) => number === '3')?.papers).toHaveLength(2);
  });
});

describe('iBabs, the older skin', () => {
  const meeting = meetingIn(join(pages, 'ibabs-oud.html'), 'https://ris2.voorbeeld.nl/Agenda/Details/Landsmoer/77');

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
  const meeting = meetingIn(join(pages, 'notubiz.html'), 'https://regio.voorbeeld.nl/vergadering/1184502/Algemeen-bestuur');

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

  it('reads the page of the demo', () => {
    const { body, items } = meetingIn(join(demo, 'ab.html'), 'http://127.0.0.1:8420/vergadering/1184502');
    expect(body).toContain('lgemeen bestuur');
    expect(items.filter(({ papers }) => papers.length > 0).length).toBeGreaterThan(3);
  });
});

describe('Parlaeus', () => {
  const address = 'https://tolbrugge.voorbeeld.nl/user/agenda/action=view/ag=1a2b';

  it('reads the items, and mends a doubled host', () => {
    const meeting = meetingIn(join(pages, 'parlaeus.html'), address);
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
  const meeting = meetingIn(join(pages, 'go.html'), 'https://raad.voorbeeld.nl/Vergaderingen/Gemeenteraad/2027/18-mei/20:00');

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
