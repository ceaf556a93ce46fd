import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

/** The folder of the unpacked extension for a browser. */
export function extensionFolder(browser: 'chrome' | 'firefox'): string {
  return join(root, '.output', `${browser}-mv3`);
}

/**
 * Builds the extension, quietly.
 * @throws Error with the output of the build when it fails
 */
export function buildExtension(browser: 'chrome' | 'firefox'): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`De extensie kon niet worden gebouwd.\n${stdout}${stderr}`);
  return extensionFolder(browser);
}
