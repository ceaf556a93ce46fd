import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

type Mode = 'production' | 'bench';

/**
 * Builds the extension, quietly, and gives its folder. Mode `bench` adds pages to measure with.
 * @throws Error with the output of the build when it fails
 */
export function buildExtension(browser: 'chrome' | 'firefox', mode: Mode = 'production'): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3', '--mode', mode], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`De extensie kon niet worden gebouwd.\n${stdout}${stderr}`);
  return join(root, '.output', `${browser}-mv3${mode === 'bench' ? '-bench' : ''}`);
}
