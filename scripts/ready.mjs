// Makes a fresh clone ready and runs a script of the project on the project's own Node:
//   node scripts/ready.mjs scripts/start.ts [ARGUMENTS]
// Plain JavaScript without dependencies, since it runs before anything is installed, on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const stamp = join(root, 'node_modules', '.ready');
const isReady = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

if (!isReady) {
  console.log('Onderdelen installeren (eenmalig) …');
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  run(ownNode(), [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare']);
  writeFileSync(stamp, lock);
}
run(ownNode(), process.argv.slice(2));

function ownNode() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Runs a command to its end; the first that fails ends this script with its status. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
