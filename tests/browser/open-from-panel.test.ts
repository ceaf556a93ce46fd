import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askedWith } from '../../lib/browser/asked.ts';
import { openBoardFrom, openPaperFrom } from '../../lib/browser/open-from-panel.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const first = { address: 'https://ris.voorbeeld.nl/document/1', itemId: 'stuk-0' };
const second = { address: 'https://ris.voorbeeld.nl/document/2' };

let agenda: number;
const readers = async () => (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.includes('/reader.html'));
const asked = async (at: number) => askedWith(new URL((await readers())[at]?.url ?? '').hash);

beforeEach(async () => {
  fakeBrowser.reset();
  agenda = (await fakeBrowser.tabs.create({ url: 'https://ris.voorbeeld.nl/agenda' })).id ?? -1;
});

describe('the reader that the panel opens', () => {
  it('is told which paper and which place in it', async () => {
    await openPaperFrom(agenda, first);
    expect(await asked(0)).toEqual(first);
  });

  it('is the same each time, and comes into view', async () => {
    await openPaperFrom(agenda, first);
    await fakeBrowser.tabs.update(agenda, { active: true });
    await openPaperFrom(agenda, second);
    expect(await readers()).toHaveLength(1);
    expect(await asked(0)).toEqual(second);
    expect((await readers())[0]?.active).toBe(true);
  });

  it('is another where the reader closed it, or went elsewhere in its tab', async () => {
    await openPaperFrom(agenda, first);
    const [{ id = -1 } = {}] = await readers();
    await fakeBrowser.tabs.update(id, { url: 'https://www.voorbeeld.nl/' });
    await openPaperFrom(agenda, second);
    expect((await fakeBrowser.tabs.get(id)).url).toBe('https://www.voorbeeld.nl/');
    expect(await asked(0)).toEqual(second);
  });

  it('shows the meeting as a table in a tab of its own', async () => {
    await openPaperFrom(agenda, first);
    await openBoardFrom(agenda);
    expect(await readers()).toHaveLength(2);
    expect(await asked(1)).toBeNull();
  });
});
