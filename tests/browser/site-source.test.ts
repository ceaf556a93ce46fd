import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFromSite } from '../../lib/browser/site-source.ts';
import { allowSite } from '../../lib/browser/sites.ts';
import { fakePermissions } from './fake-permissions.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const waited = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('../../lib/browser/patience.ts', () => ({ patience: 5000, rest: 1000, wait: waited }));

const pdf = '%PDF-1.7 stuk';
const [first, second] = ['https://een.voorbeeld.nl/stuk', 'https://twee.voorbeeld.nl/stuk'] as const;
const allow = (address: string) => allowSite({ pattern: `${new URL(address).origin}/*`, name: '' });
/** A site that answers with these texts; one that is not named leads on to where no access is. */
const answerWith = (texts: Record<string, string>) =>
  vi.stubGlobal('fetch', async (address: string, { redirect }: RequestInit) => {
    const text = texts[address];
    if (text !== undefined) return new Response(text);
    if (redirect === 'manual') return { type: 'opaqueredirect' };
    throw new TypeError('Failed to fetch');
  });
const read = () =>
  readFromSite([first, second], AbortSignal.timeout(5000)).then(
    (bytes) => new TextDecoder().decode(bytes),
    ({ code }) => code,
  );

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions: fakePermissions() });
});
afterEach(() => {
  vi.unstubAllGlobals();
  waited.mockClear();
});

it('fetches nothing from a site that the reader did not allow', async () => {
  answerWith({ [first]: pdf, [second]: pdf });
  expect(await read()).toBe('geen-toegang');
});

it.each([
  { what: 'the first where that gives a PDF', allowed: [first, second], texts: { [first]: pdf, [second]: 'ander' }, given: pdf },
  {
    what: 'the next where the first gives a page',
    allowed: [first, second],
    texts: { [first]: '<html>', [second]: pdf },
    given: pdf,
  },
  { what: 'the page, so that the reader hears what it was', allowed: [first], texts: { [first]: '<html>' }, given: '<html>' },
  { what: 'that another is not allowed, where one gave nothing', allowed: [second], texts: {}, given: 'geen-toegang' },
  { what: 'that it leads on to another site', allowed: [first, second], texts: {}, given: 'andere-site' },
])('gives $what', async ({ allowed, texts, given }) => {
  for (const address of allowed) await allow(address);
  answerWith(texts);
  expect(await read()).toBe(given);
});

it('rests before a second address, and before it looks whether one leads on', async () => {
  await allow(first);
  await allow(second);
  answerWith({ [second]: pdf });
  expect(await read()).toBe(pdf);
  expect(waited.mock.calls).toEqual([
    [1000, expect.any(AbortSignal)],
    [1000, expect.any(AbortSignal)],
  ]);
});
