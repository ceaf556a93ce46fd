import { describe, expect, it } from 'vitest';
import { leaving } from '../../lib/browser/facts-expiry.ts';

const entry = (name: string, usedAt: number, size = 20_000_000) => ({ key: `r1 ${name}`, size, readAt: 1000, usedAt });
const names = (...entries: ReturnType<typeof entry>[]) => leaving(entries, { now: 10_000, rules: 'r1' }).map(({ key }) => key);

describe('what leaves the kept facts', () => {
  it('is nothing as long as they fit', () => {
    expect(names(entry('a', 1), entry('b', 2))).toEqual([]);
  });

  it('is the least recently used when they do not', () => {
    expect(names(entry('a', 3), entry('b', 1), entry('c', 2))).toEqual(['r1 b']);
  });

  it('is one that is larger than all room', () => {
    expect(names(entry('a', 3, 60_000_000))).toEqual(['r1 a']);
  });

  it('is what other rules gave', () => {
    expect(leaving([entry('a', 1)], { now: 10_000, rules: 'r' })).toHaveLength(1);
  });
});
