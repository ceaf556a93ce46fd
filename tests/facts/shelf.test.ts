import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { createShelf } from '../../lib/browser/facts-shelf.ts';
import { someFacts } from './facts.ts';

const day = 24 * 60 * 60 * 1000;
const address = 'https://ris.voorbeeld.nl/document/1';
let time: number;

/** The shelf as one page of the extension sees it; what it keeps is there for the next. */
const inPage = (rules = 'r1') => createShelf({ rules, now: () => time });
const paper = (hash: string, title = hash) => ({ hash, facts: someFacts(title) });

beforeEach(() => {
  time = Date.UTC(2027, 4, 1);
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('kept facts', () => {
  it('are there for the next page, by the bytes they come from', async () => {
    await inPage().keep(paper('a', 'Ontwerpbegroting'), null);
    expect(await inPage().byHash('a')).toEqual(someFacts('Ontwerpbegroting'));
    expect(await inPage().byHash('b')).toBeNull();
  });

  it('are not used by other rules, and go once these keep something', async () => {
    await inPage('r1').keep(paper('a'), null);
    expect(await inPage('r2').byHash('a')).toBeNull();
    await inPage('r2').keep(paper('b'), null);
    expect(await inPage('r1').byHash('a')).toBeNull();
    expect((await inPage('r2').size()).papers).toBe(1);
  });

  it('are never those of a paper that is for few', async () => {
    await inPage().keep(
      { hash: 'a', facts: someFacts('Grondaankoop', [{ confidential: null }, { confidential: true }]) },
      address,
    );
    expect(await inPage().size()).toEqual({ papers: 0, bytes: 0 });
  });

  it('are kept ninety days at most, however often they are used', async () => {
    await inPage().keep(paper('a'), null);
    time += 60 * day;
    expect(await inPage().byHash('a')).not.toBeNull();
    time += 31 * day;
    expect(await inPage().byHash('a')).toBeNull();
    await inPage().keep(paper('b'), null);
    expect((await inPage().size()).papers).toBe(1);
  });

  it('go after ninety days when they are tidied, whether anything is kept any more or not', async () => {
    await inPage().keep(paper('a'), null);
    time += 90 * day;
    await inPage().tidy();
    expect((await inPage().size()).papers).toBe(1);
    time += 1;
    await inPage().tidy();
    expect((await inPage().size()).papers).toBe(0);
  });

  it('go when the page shows their paper as closed, and no others', async () => {
    await inPage().keep(paper('a'), address);
    await inPage().keep(paper('b'), `${address}2`);
    await inPage().forget([address, `${address}3`]);
    expect(await inPage().byHash('a')).toBeNull();
    expect(await inPage().byHash('b')).not.toBeNull();
  });

  it('are cleared all at once', async () => {
    await inPage().keep(paper('a'), address);
    await inPage().clear();
    expect(await inPage().byHash('a')).toBeNull();
    expect(await inPage().byAddress(address)).toBeNull();
  });
});

describe('the address of a paper', () => {
  it('gives its facts for a day, so that a meeting that is opened again need not be fetched', async () => {
    await inPage().keep(paper('a'), address);
    expect(await inPage().byAddress(address)).toEqual(paper('a'));
    time += day + 1;
    expect(await inPage().byAddress(address)).toBeNull();
    expect(await inPage().byHash('a')).not.toBeNull();
  });

  it('gives the paper that came from it last', async () => {
    await inPage().keep(paper('a'), address);
    time += 1000;
    await inPage().keep(paper('b'), address);
    expect((await inPage().byAddress(address))?.hash).toBe('b');
  });

  it('counts anew from a fetch that gave the same bytes', async () => {
    await inPage().keep(paper('a'), address);
    time += day + 1;
    await inPage().keep(paper('a'), address);
    expect(await inPage().byAddress(address)).toEqual(paper('a'));
  });
});
