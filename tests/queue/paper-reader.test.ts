import { describe, expect, it, vi } from 'vitest';
import { createPaperReader, type FactsShelf, type PaperRead } from '../../lib/queue/index.ts';
import { documentHash } from '../../lib/source/index.ts';
import { someFacts } from '../facts/facts.ts';

const bytes = () => new TextEncoder().encode('%PDF van het stuk');
const hash = await documentHash(bytes());
const address = 'https://ris.voorbeeld.nl/document/1';

/** A reader of one paper, with what it did. */
function reader({
  known = {},
  from = address,
}: {
  known?: { byHash?: PaperRead; byAddress?: PaperRead };
  from?: string | null;
} = {}) {
  const shelf = {
    byHash: vi.fn<FactsShelf['byHash']>(async () => known.byHash?.facts ?? null),
    byAddress: vi.fn<FactsShelf['byAddress']>(async () => known.byAddress ?? null),
    keep: vi.fn<FactsShelf['keep']>(async () => {}),
  };
  const source = { name: 'stuk', address: from, read: vi.fn(async () => bytes()) };
  const paced = vi.fn();
  const onUnkept = vi.fn();
  const analyse = vi.fn(async (_: Uint8Array, { onProgress }: { onProgress: (page: number, pages: number) => void }) => {
    onProgress(1, 3);
    return someFacts('Begroting');
  });
  const read = createPaperReader({
    shelf,
    onUnkept,
    pace: (fetch) => {
      paced();
      return fetch();
    },
    read: analyse,
  });
  const onProgress = vi.fn();
  const go = () => read({ id: '1', source }, { signal: new AbortController().signal, onProgress });
  return { go, shelf, source, paced, onUnkept, analyse, onProgress };
}

describe('reading a paper of a meeting', () => {
  it('gives the facts, keeps them by their address, and says how far it is', async () => {
    const { go, shelf, onProgress } = reader();
    const result = await go();
    expect(result).toEqual({ hash, facts: someFacts('Begroting') });
    expect(shelf.keep).toHaveBeenCalledWith(result, address);
    expect(onProgress).toHaveBeenCalledWith(1, 3);
  });

  it('fetches at a pace, and takes a file at once', async () => {
    const [fetched, file] = [reader(), reader({ from: null })];
    await fetched.go();
    await file.go();
    expect(fetched.paced).toHaveBeenCalledOnce();
    expect(file.paced).not.toHaveBeenCalled();
    expect(file.shelf.keep).toHaveBeenCalledWith(expect.anything(), null);
  });

  it('fetches nothing when its address is known', async () => {
    const kept = { hash: 'h', facts: someFacts('Bekend') };
    const { go, source } = reader({ known: { byAddress: kept } });
    expect(await go()).toEqual(kept);
    expect(source.read).not.toHaveBeenCalled();
  });

  it('does not read bytes that it knows, and remembers where they came from', async () => {
    const { go, analyse, shelf } = reader({ known: { byHash: { hash, facts: someFacts('Bekend') } } });
    const result = await go();
    expect(result.facts.title).toBe('Bekend');
    expect(analyse).not.toHaveBeenCalled();
    expect(shelf.keep).toHaveBeenCalledWith(result, address);
  });

  it('says why a paper could not be read, and keeps nothing of it', async () => {
    const { go, analyse, shelf } = reader();
    analyse.mockRejectedValue(new Error('kapot'));
    await expect(go()).rejects.toThrow('kapot');
    expect(shelf.keep).not.toHaveBeenCalled();
  });

  it('reads on where nothing can be kept, and says so', async () => {
    const { go, shelf, onUnkept } = reader();
    for (const act of Object.values(shelf)) act.mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    expect((await go()).facts.title).toBe('Begroting');
    expect(onUnkept).toHaveBeenCalledTimes(3);
  });
});
