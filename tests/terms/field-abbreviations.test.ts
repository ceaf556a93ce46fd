import { describe, expect, it } from 'vitest';
import { fieldAbbreviations } from '../../lib/knowledge/terms/abbreviations.ts';
import { unexplainedIn } from '../../lib/terms/index.ts';
import { sourceOf } from '../items/source.ts';

function found(text: string, ...introduced: string[]): string[] {
  const pages = [...new Set(sourceOf(text).scope.passages.map(({ page }) => page))];
  const all = unexplainedIn(
    pages,
    fieldAbbreviations,
    introduced.map((short) => ({ short })),
  );
  for (const { short, evidence } of all) expect(text.slice(evidence.start, evidence.end)).toBe(short);
  return all.map(({ short, long }) => `${short}: ${long}`);
}

describe('abbreviations of the field that a document does not explain', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Het AB en het DB vergaderen.', 'AB: algemeen bestuur', 'DB: dagelijks bestuur'],
    ['Het PFHO bespreekt de P&C-cyclus.', 'P&C: planning en control', 'PFHO: portefeuillehoudersoverleg'],
    ['De OR adviseert.', 'OR: ondernemingsraad'],
    ['De bonden in het GO zijn akkoord.', 'GO: georganiseerd overleg'],
    ['Dit gemeenschappelijk orgaan is licht; het GO heeft geen personeel.', 'GO: gemeenschappelijk orgaan'],
    ['Het GO vergadert in mei.', 'GO: georganiseerd overleg of gemeenschappelijk orgaan'],
    ['Op grond van de Wgr kan dat.', 'Wgr: Wet gemeenschappelijke regelingen'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected));

  it.each([
    'Postbus 12, 1234 AB Elsdrecht.',
    'VOORSTEL OM TE BESLUITEN',
    'Het ABP en de DBC tellen niet mee.',
    'Wie wil, kan ab of or schrijven.',
  ])('finds none in: %s', (text) => expect(found(text)).toEqual([]));

  it('leaves out what the document introduces', () =>
    expect(found('De SOK en het AB.', 'SOK')).toEqual(['AB: algemeen bestuur']));
});
