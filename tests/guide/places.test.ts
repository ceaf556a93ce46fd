import { describe, expect, test } from 'vitest';
import { placeInHash } from '../../components/guide/address.ts';
import { entryAt, guideEntries, isGuidePlace, placeOf, sectionOf } from '../../lib/guide/index.ts';

describe('places in the guide', () => {
  test('everything has a place of its own, in a section, that leads to it', () => {
    const places = guideEntries().map(placeOf);
    expect(new Set(places).size).toBe(places.length);
    for (const entry of guideEntries()) {
      expect(entryAt(placeOf(entry))).toEqual(entry);
      expect(sectionOf(placeOf(entry))).not.toBeNull();
    }
  });

  test.each([
    ['A7.4', 'deel-a'],
    ['B1', 'deel-b'],
    ['begrip/contramal', 'begrippen'],
    ['stap/3', 'checklist'],
    ['filosofie/co-creatie', 'vormen'],
    ['checklist', 'checklist'],
    ['voor/griffier', null],
    ['woord/wensen en bedenkingen', null],
  ] as const)('%s stands in %s', (place, section) => {
    expect(isGuidePlace(place)).toBe(true);
    expect(sectionOf(place)).toBe(section);
  });

  test.each([
    ['#A7.4', 'A7.4'],
    ['#woord/wensen%20en%20bedenkingen', 'woord/wensen en bedenkingen'],
    ['#begrip/contramal', 'begrip/contramal'],
    ['', null],
    ['#A99', null],
    ['#<script>', null],
    ['#%E0%A4%A', null],
  ])('the address %j leads to %s', (hash, place) => {
    expect(placeInHash(hash)).toBe(place);
  });
});
