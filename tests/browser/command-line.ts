import { spawnSync } from 'node:child_process';
import type { Reading } from '../../lib/reading/contract.ts';
import { root } from '../../scripts/build.ts';

/** What `npm run read -- --json` gives of papers, today. */
export function readOnCommandLine(files: readonly string[]): Reading[] {
  const { stdout } = spawnSync(process.execPath, ['scripts/read.ts', '--json', ...files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);
}
