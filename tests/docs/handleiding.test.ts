import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/build.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8').replace(/\s+/g, ' ');
const screens = globSync(['components/**/*.{ts,tsx}', 'lib/**/*.ts'], { cwd: root }).map(read).join(' ');
const documents = ['docs/handleiding.md', 'docs/privacyverklaring.md'];

/** What a document calls by its name on the screen stands in italics; the guide's title does too. */
const named = documents.flatMap((file) =>
  [...read(file).matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, words = '']) => [words, file] as const),
);

test.each(named)('*%s* in %s is what the screen says', (words) => {
  expect(screens).toContain(words);
});

test.each(documents)('%s shows pictures and leads to pages that exist', (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => join('docs', path));
  expect(links.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
});
