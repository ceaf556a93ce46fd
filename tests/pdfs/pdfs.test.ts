import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;

test('the README names every trap and no other', () => {
  const files = readdirSync(folder).filter((file) => /\.(?:pdf|html)$/u.test(file));
  const named = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)`/gmu)].map(([, file]) => file);
  expect(named.toSorted()).toEqual(files.toSorted());
});
