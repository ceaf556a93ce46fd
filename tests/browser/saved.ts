import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The bytes of the file that the browser saves when `act` is done on a page. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'greep-bewaard-'));
  const session = await page.browser().target().createCDPSession();
  try {
    await session.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: folder, eventsEnabled: true });
    const { promise, resolve } = Promise.withResolvers<string>();
    session.on('Browser.downloadProgress', ({ state, guid }) => state === 'completed' && resolve(guid));
    await act();
    return await readFile(join(folder, await promise));
  } finally {
    await session.detach();
    await rm(folder, { recursive: true });
  }
}
