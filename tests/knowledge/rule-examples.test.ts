import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/index.ts';

/** Files of rules in which all that a docstring quotes is an example of its pattern. */
const files = [
  'agenda',
  'amendments',
  'ask-meetings',
  'ask-places',
  'ask-sentences',
  'ask-titles',
  'body-words',
  'cooperations',
  'deeds',
  'empty-fields',
  'kind-places',
  'letters',
  'meeting-days',
  'papers',
  'route-days',
  'route-voices',
  'status',
  'titles',
  'unread',
];
const rules = join(import.meta.dirname, '../../lib/knowledge/rules');
const documented = /\/\*\* ((?:(?!\*\/|\/\*\*)[\s\S])*) \*\/\nexport const (\w+)/g;
const quoted = /(?<!\p{L})'([^']{2,})'(?!\p{L})/gu;

interface Example {
  file: string;
  rule: string;
  words: string;
}

function examplesIn(file: string): Example[] {
  const source = readFileSync(join(rules, `${file}.ts`), 'utf8');
  return Array.from(source.matchAll(documented)).flatMap(([, doc = '', rule = '']) =>
    Array.from(doc.replace(/\n \* /g, ' ').matchAll(quoted), ([, words = '']) => ({ file, rule, words })),
  );
}

/** The patterns of a rule: one, or a table of them with what they mean. */
function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [new RegExp(value.source, value.flags.replace('g', ''))];
  return Array.isArray(value) ? value.flatMap(patternsIn) : [];
}

describe('a rule of language', () => {
  it.each(files.flatMap(examplesIn))('$file: $rule fits its example: $words', async ({ file, rule, words }) => {
    const all: Record<string, unknown> = await import(join(rules, `${file}.ts`));
    const value = all[rule];
    const patterns = typeof value === 'string' ? [new RegExp(value)] : patternsIn(value);
    expect(patterns.some((pattern) => pattern.test(words) || pattern.test(fold(words)))).toBe(true);
  });
});
