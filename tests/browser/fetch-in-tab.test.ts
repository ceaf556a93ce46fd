import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { fetchHere, forgetHere } from '../../lib/browser/fetch-in-tab.ts';

let site: DemoServer;

beforeAll(async () => {
  site = await serveDemo(0);
});
afterAll(() => site.close());
afterEach(() => {
  forgetHere('stuk');
  vi.unstubAllGlobals();
});

/** As the tab does it, for addresses of its own site. */
function fetchIn(paths: readonly string[], patience: number) {
  return fetchHere(
    'stuk',
    paths.map((path) => `${site.url}${path}`),
    { patience, rest: 0 },
  );
}

it('says of a paper that does not come in time that it is too slow', async () => {
  expect(await fetchIn(['/traag.pdf?ms=1000'], 50)).toEqual({ ok: false, why: 'te-traag' });
});

it('ends as soon as the tab has to let go of it', async () => {
  const fetch = vi.fn((_: string, { signal }: RequestInit) => {
    const { promise, reject } = Promise.withResolvers<Response>();
    signal?.addEventListener('abort', () => reject(signal.reason));
    return promise;
  });
  vi.stubGlobal('fetch', fetch);
  const addresses = ['https://ris.voorbeeld.nl/a', 'https://ris.voorbeeld.nl/b'];
  const answer = fetchHere('stuk', addresses, { patience: 60_000, rest: 0 });
  forgetHere('stuk');
  expect(await answer).toMatchObject({ ok: false });
  expect(fetch).toHaveBeenCalledOnce();
});

it.each(['/stukken/bestaat-niet.pdf', ':1/stuk.pdf'])('says of %s that it cannot be reached', async (path) => {
  expect(await fetchIn([path], 5000)).toEqual({ ok: false, why: 'onbereikbaar' });
});

it('says of an address that leads on to a site that the page may not read that it is elsewhere', async () => {
  vi.stubGlobal('fetch', async (_: string, { redirect }: RequestInit) => {
    if (redirect !== 'manual') throw new TypeError('Failed to fetch');
    return { type: 'opaqueredirect' };
  });
  expect(await fetchHere('stuk', ['https://ris.voorbeeld.nl/stuk'], { patience: 5000, rest: 0 })).toEqual({
    ok: false,
    why: 'andere-site',
  });
});

it('tries the next address after one that leads nowhere', async () => {
  expect(await fetchIn([':1/stuk.pdf', '/stukken/convenant-politie-om.pdf'], 5000)).toMatchObject({ ok: true });
});

it('goes on where an address gives no PDF, and keeps the first that does', async () => {
  const { size } = statSync(join(import.meta.dirname, '..', '..', 'demo', 'papers', 'convenant-politie-om.pdf'));
  expect(await fetchIn(['/bestaat-niet', '/login', '/stukken/convenant-politie-om.pdf'], 5000)).toEqual({ ok: true, size });
});

it('gives what it got where no address gives a PDF, so that the reader hears what it was', async () => {
  expect(await fetchIn(['/login', '/bestaat-niet'], 5000)).toMatchObject({ ok: true });
});

it('rests between two requests for one paper', async () => {
  vi.useFakeTimers();
  const fetch = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('fetch', fetch);
  const answer = fetchHere('stuk', ['https://ris.voorbeeld.nl/a', 'https://ris.voorbeeld.nl/b'], { patience: 5000, rest: 1000 });
  for (const requests of [1, 2, 3, 4]) {
    await vi.advanceTimersByTimeAsync(999);
    expect(fetch).toHaveBeenCalledTimes(requests);
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(await answer).toEqual({ ok: false, why: 'onbereikbaar' });
  vi.useRealTimers();
});
