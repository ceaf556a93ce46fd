import { describe, expect, it } from 'vitest';
import { cycleOf, cyclesOf } from '../../lib/items/cycle.ts';
import { frontOf } from '../../lib/items/front.ts';
import { versionOf } from '../../lib/items/status.ts';
import type { Ask, Version } from '../../lib/reading/contract.ts';
import type { Body, Kind } from '../../lib/reading/words.ts';
import { holds, sourceOf } from './source.ts';

/** A paper of which the first line is the subject. */
function paper(text: string) {
  const source = sourceOf(text, text.split('\n')[0]);
  return { ...source, scope: { ...source.scope, titleAt: source.scope.passages[0] ?? null } };
}

function placesIn(text: string, kind: Kind, body: Body): string[] {
  const source = paper(text);
  const asks = source.scope.passages.slice(1).map(({ page, block }): Ask => {
    const said = page.text.slice(block.from, block.to);
    return { verb: 'vaststellen', of: body, text: said, evidence: { page: 1, start: block.from, end: block.to, quote: said } };
  });
  const places = cyclesOf(source.scope, cycleOf(source.scope, kind, body), asks);
  for (const { evidence } of places) expect(holds(source, evidence)).toBe(true);
  return places.map(({ stage, year }) => `${stage} ${year}`);
}

describe('the place in the cycle', () => {
  it.each<[text: string, kind: Kind, body: Body, ...places: string[]]>([
    ['Kadernota 2028', 'kadernota', 'algemeen-bestuur', 'kaders 2028'],
    ['Ontwerpbegroting 2027 en jaarrekening 2025 GGD Zuidrand', 'begroting', 'raad', 'ontwerpbegroting 2027', 'jaarstukken 2025'],
    ['Begroting 2027 en rekening 2025', 'begroting', 'algemeen-bestuur', 'begroting 2027', 'jaarstukken 2025'],
    ['Begroting 2027 en meerjarenraming 2028-2030', 'begroting', 'algemeen-bestuur', 'begroting 2027'],
    [
      'Stukken van de omgevingsdienst, begroting 2027\nDe jaarstukken 2025 vast te stellen.\nDe begroting 2027 vast te stellen.',
      'begroting',
      'algemeen-bestuur',
      'begroting 2027',
      'jaarstukken 2025',
    ],
    [
      'Tweede begrotingswijziging 2026 en ontwerpbegroting 2027',
      'begrotingswijziging',
      'raad',
      'wijziging 2026',
      'ontwerpbegroting 2027',
    ],
    ['Zienswijze op de ontwerpbegroting 2027', 'begroting', 'raad', 'ontwerpbegroting 2027'],
    ['Reactienota zienswijzen ontwerpbegroting 2028', 'reactienota', 'dagelijks-bestuur', 'ontwerpbegroting 2028'],
    ['Mandaatbesluit 2027', 'mandaat', 'algemeen-bestuur'],
    ['Evaluatie van de begroting 2025', 'evaluatie', 'algemeen-bestuur'],
  ])('%s (%s, %s)', (...[text, kind, body, ...places]) => expect(placesIn(text, kind, body)).toEqual(places));
});

describe('the version', () => {
  it.each<[text: string, version: Version | null]>([
    ['Organisatieplan\nversie 1.2, 3 juli 2026', { status: null, label: 'versie 1.2, 3 juli 2026' }],
    ['Organisatieplan\nVersie: 3 juli 2026', { status: null, label: '3 juli 2026' }],
    ['Organisatieplan\nconcept d.d. 03-07-2026', { status: 'concept', label: 'concept d.d. 03-07-2026' }],
    ['Concept-kadernota 2028\nversie 0.4', { status: 'concept', label: 'versie 0.4' }],
    ['Ontwerp 2028 van de begroting', { status: 'ontwerp', label: null }],
    ['Gewijzigd voorstel toetreding', { status: 'gewijzigd', label: null }],
    ['Jaarstukken 2026', null],
  ])('%j', (text, version) => {
    const { scope } = paper(text);
    expect(versionOf(scope, frontOf(scope))?.value ?? null).toEqual(version);
  });
});
