import { describe, expect, it } from 'vitest';
import { count, inProse, sentence } from '../../components/ui/count.ts';
import { dateInWords } from '../../components/ui/dates.ts';

describe('dateInWords', () => {
  it.each([
    ['2026-07-03', '3 juli 2026'],
    ['2026-01-01', '1 januari 2026'],
    ['2026-03', 'maart 2026'],
    ['2026-Q1', 'eerste kwartaal 2026'],
    ['2027-Q4', 'vierde kwartaal 2027'],
    ['begin 2026', 'begin 2026'],
    ['2026-13-40', '2026-13-40'],
  ])('writes %s as %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

describe('words', () => {
  it('count one and more', () => {
    expect(count(1, 'mogelijkheid', 'mogelijkheden')).toBe('1 mogelijkheid');
    expect(count(0, 'mogelijkheid', 'mogelijkheden')).toBe('0 mogelijkheden');
  });

  it('join a list as prose', () => {
    expect(inProse([])).toBe('');
    expect(inProse(['vaststellen'])).toBe('vaststellen');
    expect(inProse(['a', 'b', 'c'])).toBe('a, b en c');
  });

  it('start a sentence with a capital', () => {
    expect(sentence('écht')).toBe('Écht');
    expect(sentence('')).toBe('');
  });
});
