import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import type { KeptAnnouncement } from '../../lib/board/index.ts';
import { createFollowShelf } from '../../lib/browser/follow-shelf.ts';

const day = 24 * 60 * 60 * 1000;
let time: number;

/** The follow list as one page of the extension sees it. */
const inPage = () => createFollowShelf(() => time);

function announced(subject: string, from: Partial<KeptAnnouncement['from']> = {}): KeptAnnouncement {
  const where = {
    meeting: 'Gemeenteraad',
    url: 'https://ris.voorbeeld.nl/1',
    paper: 'Brief',
    quote: subject,
    page: 1,
    date: null,
  };
  return { announced: { subject, body: null, date: null, owner: null }, cooperation: null, from: { ...where, ...from } };
}

beforeEach(() => {
  time = Date.UTC(2027, 4, 1);
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const url = 'https://ris.voorbeeld.nl/1';
const otherUrl = 'https://ris.voorbeeld.nl/2';
/** A paper with what it announces now. */
const paper = (id: string, ...announced: KeptAnnouncement[]) => ({ id, announced });
const letter = (...announced: KeptAnnouncement[]) => [paper('brief', ...announced)];

describe('the follow list', () => {
  it('is there for the next page, of several meetings', async () => {
    const [one, other] = [announced('SOK'), announced('Mandaat', { url: otherUrl })];
    await inPage().keep(url, letter(one));
    await inPage().keep(otherUrl, letter(other));
    expect(await inPage().all()).toEqual([one, other]);
  });

  it('holds of a paper what it announced when it was last read', async () => {
    await inPage().keep(url, letter(announced('SOK'), announced('Mandaat')));
    await inPage().keep(url, letter(announced('SOK')));
    expect(await inPage().all()).toEqual([announced('SOK')]);
  });

  it('holds nothing any more of a paper that announces nothing now, or that is for few now', async () => {
    await inPage().keep(url, letter(announced('SOK')));
    await inPage().keep(url, letter());
    expect(await inPage().all()).toEqual([]);
  });

  it('holds what a paper announced that could not be read this time', async () => {
    await inPage().keep(url, letter(announced('SOK')));
    await inPage().keep(url, [paper('nota')]);
    expect(await inPage().all()).toEqual([announced('SOK')]);
  });

  it('keeps two papers of one name apart', async () => {
    await inPage().keep(url, [paper('oplegger-1', announced('SOK')), paper('oplegger-2', announced('Mandaat'))]);
    await inPage().keep(url, [paper('oplegger-1')]);
    expect(await inPage().all()).toEqual([announced('Mandaat')]);
  });

  it('holds nothing any more of a paper that is closed now, in whatever meeting it stands', async () => {
    await inPage().keep(url, [...letter(announced('SOK')), paper('nota', announced('Mandaat'))]);
    await inPage().keep(otherUrl, letter(announced('SOK', { url: otherUrl })));
    await inPage().forget(['brief', 'bijlage']);
    expect(await inPage().all()).toEqual([announced('Mandaat')]);
  });

  it('lets go of what was kept by the titles of papers', async () => {
    const before = await openDB('greep-volglijst', 1, { upgrade: (list) => void list.createObjectStore('aankondigingen') });
    await before.put('aankondigingen', { announced: [announced('SOK')], keptAt: time }, [url, 'Oplegger']);
    before.close();
    expect(await inPage().all()).toEqual([]);
    await inPage().keep(url, letter(announced('SOK')));
    expect(await inPage().all()).toHaveLength(1);
  });

  it('is kept ninety days at most, and then taken away', async () => {
    await inPage().keep(url, letter(announced('SOK')));
    time += 91 * day;
    expect(await inPage().all()).toEqual([]);
    await inPage().keep(otherUrl, letter(announced('Mandaat', { url: otherUrl })));
    time -= 91 * day;
    expect(await inPage().all()).toHaveLength(1);
  });

  it('is tidied of what is older than ninety days, whether anything is kept any more or not', async () => {
    await inPage().keep(url, letter(announced('SOK')));
    time += 60 * day;
    await inPage().keep(otherUrl, letter(announced('Mandaat', { url: otherUrl })));
    time += 31 * day;
    await inPage().tidy();
    time -= 91 * day;
    expect((await inPage().all()).map(({ announced: { subject } }) => subject)).toEqual(['Mandaat']);
  });

  it('is cleared', async () => {
    await inPage().keep(url, letter(announced('SOK')));
    await inPage().clear();
    expect(await inPage().all()).toEqual([]);
  });
});
