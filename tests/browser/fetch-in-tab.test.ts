import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { fetchHere } from '../../lib/browser/fetch-in-tab.ts';

let site: DemoServer;

beforeAll(async () => {
  site = await serveDemo(0);
});
afterAll(() => site.close());
afterEach(() => void vi.unstubAllGlobals());

/** As the tab that shows this address does it. */
function fetchIn(path: string, timeout: number) {
  vi.stubGlobal('location', { href: `${site.url}${path}` });
  return fetchHere(timeout);
}

it('says of a paper that does not come in time that it is too slow', async () => {
  expect(await fetchIn('/traag.pdf?ms=1000', 50)).toEqual({ ok: false, why: 'te-traag' });
});

it.each(['/stukken/bestaat-niet.pdf', ':1/stuk.pdf'])('says of %s that it cannot be reached', async (path) => {
  expect(await fetchIn(path, 5000)).toEqual({ ok: false, why: 'onbereikbaar' });
});
