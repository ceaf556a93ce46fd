import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Launched } from '../../scripts/launch.ts';
import { builtExtension } from './fixtures.ts';

/** A folder with Greep as a browser has it in which the reader allowed these sites: no test can press in the window that asks. */
export function extensionAllowedOn(patterns: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'greep-'));
  cpSync(builtExtension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: patterns }));
  return folder;
}

/**
 * Has the reader say yes each time that he is asked for these sites. Said beforehand, on the browser's own page of extensions, it is
 * not asked in a window in which no test can press; Greep has no access before it asks.
 */
export async function sayYes({ browser, extension }: Launched, patterns: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const say = (id: string, pattern: string): Promise<void> =>
    Reflect.get(globalThis, 'chrome').developerPrivate.addHostPermission(id, pattern);
  for (const pattern of patterns) await page.evaluate(say, extension.id, pattern);
  await page.close();
}

/** The warnings that this browser would show at the install of an extension with a manifest, by an extension that may ask it. */
export async function installWarnings({ browser }: Launched, manifest: object): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'greep-vraag-'));
  const asking = { manifest_version: 3, name: 'Vraag', version: '1', permissions: ['management'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...asking, background: { service_worker: 'vraag.js' } }));
  writeFileSync(join(folder, 'vraag.js'), '');
  const id = await browser.installExtension(folder);
  const target = await browser.waitForTarget((other) => other.type() === 'service_worker' && other.url().includes(id));
  const worker = await target.worker();
  const ask = (text: string) => Reflect.get(globalThis, 'chrome').management.getPermissionWarningsByManifest(text);
  const warnings: string[] | undefined = await worker?.evaluate(ask, JSON.stringify(manifest));
  await browser.uninstallExtension(id);
  rmSync(folder, { recursive: true });
  if (!warnings) throw new Error('De browser gaf geen antwoord.');
  return warnings;
}
