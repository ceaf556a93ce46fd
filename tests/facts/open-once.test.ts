import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, unwrap } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { openOnce } from '../../lib/browser/open-once.ts';

const upgrade = (database: IDBPDatabase) => void database.createObjectStore('lijst');
const opener = () => openOnce('greep-proef', { version: 1, upgrade });

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

it('opens a database once, also for two who ask at the same time', async () => {
  const open = opener();
  const [one, other] = await Promise.all([open(), open()]);
  expect(one).toBe(other);
  expect([...one.objectStoreNames]).toEqual(['lijst']);
});

it('opens it again after a failure', async () => {
  const open = opener();
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('refused', 'UnknownError');
  });
  await expect(open()).rejects.toThrow('refused');
  expect((await open()).name).toBe('greep-proef');
});

it('opens it again once the browser ended it', async () => {
  const open = opener();
  const first = await open();
  forceCloseDatabase(unwrap(first) as unknown as Parameters<typeof forceCloseDatabase>[0]);
  const second = await vi.waitFor(async () => {
    const next = await open();
    expect(next).not.toBe(first);
    return next;
  });
  expect(await second.getAll('lijst')).toEqual([]);
});
