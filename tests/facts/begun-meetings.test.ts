import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { createBegunMeetings } from '../../lib/browser/begun-meetings.ts';
import { createShelf } from '../../lib/browser/facts-shelf.ts';
import { someFacts } from './facts.ts';

const day = 24 * 60 * 60 * 1000;
const [meeting, other] = ['https://ris.voorbeeld.nl/vergadering/1', 'https://ris.voorbeeld.nl/vergadering/2'] as const;
let time: number;

/** The meetings as one page of the extension sees them. */
const inPage = () => createBegunMeetings(() => time);

beforeEach(() => {
  time = Date.UTC(2027, 4, 1);
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the meetings that the reader let Greep read', () => {
  it('are known to the next page, each by its address', async () => {
    await inPage().add(meeting);
    expect(await inPage().has(meeting)).toBe(true);
    expect(await inPage().has(other)).toBe(false);
  });

  it('are no longer known once he stopped them', async () => {
    await inPage().add(meeting);
    await inPage().remove(meeting);
    expect(await inPage().has(meeting)).toBe(false);
  });

  it('are known ninety days at most, and then tidied away', async () => {
    await inPage().add(meeting);
    time += 90 * day;
    await inPage().add(other);
    expect(await inPage().has(meeting)).toBe(true);
    time += 1;
    expect(await inPage().has(meeting)).toBe(false);
    await inPage().tidy();
    expect(await inPage().count()).toBe(1);
  });

  it('are cleared', async () => {
    await inPage().add(meeting);
    await inPage().clear();
    expect(await inPage().count()).toBe(0);
  });

  it('stand beside the facts that were kept before there were any', async () => {
    const before = await openDB('greep-feiten', 1, {
      upgrade(database) {
        database.createObjectStore('lijst', { keyPath: 'key' }).createIndex('address', 'address');
        database.createObjectStore('feiten');
      },
    });
    await before.put('lijst', { key: 'r1 a', hash: 'a', size: 2, readAt: time, usedAt: time });
    await before.put('feiten', someFacts('Brief'), 'r1 a');
    before.close();
    await inPage().add(meeting);
    expect(await createShelf({ rules: 'r1', now: () => time }).byHash('a')).toEqual(someFacts('Brief'));
  });
});
