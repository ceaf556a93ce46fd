import { describe, expect, it } from 'vitest';
import {
  bodyLabels,
  cooperationLabels,
  gapLabels,
  instrumentLabels,
  kindLabels,
  lawLabels,
  theBody,
  verbLabels,
} from '../../lib/knowledge/labels.ts';

const names = (labels: Record<string, string | { name: string }>) =>
  Object.values(labels).map((label) => (typeof label === 'string' ? label : label.name));

describe('labels', () => {
  it.each([
    ['bodies', bodyLabels],
    ['kinds', kindLabels],
    ['verbs', verbLabels],
    ['cooperations', cooperationLabels],
    ['instruments', instrumentLabels],
    ['gaps', gapLabels],
    ['laws', lawLabels],
  ])('of %s are all there and all different', (_, labels) => {
    const all = names(labels);
    expect(all.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('give a body its article where it takes one', () => {
    expect(theBody('algemeen-bestuur')).toBe('het algemeen bestuur');
    expect(theBody('raad')).toBe('de gemeenteraad');
    expect(theBody('provinciale-staten')).toBe('provinciale staten');
  });
});
