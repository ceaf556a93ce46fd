import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const reader = join(import.meta.dirname, 'read-repeats.ts');
/** Milliseconds after which a reading has hung: it takes a second or two. A pattern that hangs can only be ended with its process. */
const hung = 100_000;

describe('a paper that repeats itself without end', () => {
  it('is read to its end, whatever it repeats', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [reader], { timeout: hung, encoding: 'utf8' });
    expect({ status, last: stdout.trim().split('\n').at(-1), stderr }).toEqual({ status: 0, last: 'all read', stderr: '' });
  }, 110_000);
});
