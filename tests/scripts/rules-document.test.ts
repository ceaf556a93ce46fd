import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruledKinds } from '../../lib/reading/words.ts';
import { rulesDocument } from '../../scripts/rules-document.ts';

test('docs/regels.md is what the data gives: npm run docs', () => {
  expect(readFileSync(new URL('../../docs/regels.md', import.meta.url), 'utf8')).toBe(rulesDocument());
});

test('it has every kind, and every option that it points to', () => {
  const text = rulesDocument();
  expect(ruledKinds.filter((kind) => !text.includes(`(\`${kind}\`)`))).toEqual([]);
  const links = [...text.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, id]) => id);
  expect(links.filter((id) => !text.includes(`#### ${id}\n`))).toEqual([]);
  expect(links.length).toBeGreaterThan(100);
});
