import { describe, expect, test } from 'vitest';
import { withBearing } from '../../lib/council/index.ts';
import { annexRules } from '../../lib/knowledge/rules/unread.ts';
import type { Unread } from '../../lib/reading/contract.ts';
import { quoted } from './item.ts';

const annex = (what: string, why: Unread['why'] = 'niet in dit bestand') =>
  withBearing({ what: `bijlage: ${what}`, why, evidence: quoted(what) }).couldChange;

describe('what could change with what was not read', () => {
  test.each([
    ['Mandaatregister 2027', 'wie beslist'],
    ['Ontwerp-wijziging Gemeenschappelijke regeling GGD Zuidrand', 'wie beslist en wat de raad kan'],
    ['Samenwerkingsafspraken politie en OM', 'wie beslist en wat er hierna gebeurt'],
    ['nota van beantwoording zienswijzen', 'wat de raad nog kan'],
    ['Aanbiedingsbrief en ontwerpbegroting 2028', 'de termijn'],
    ['Concept-zienswijze', 'wat wordt gevraagd'],
    ['Jaarstukken 2026', 'het geld'],
    ['Advies ondernemingsraad van 28 oktober 2026', 'de route'],
    ['Vergaderschema 2027', 'de route en de termijn'],
  ])('%s: %s', (what, conclusion) => expect(annex(what)).toContain(conclusion));

  test.each(['Kaart met opkomsttijden', 'Foto’s van de locatie', 'Vragenlijst voor de raden'])('%s does not tell', (what) =>
    expect(annex(what)).toBeNull(),
  );

  test('a scanned page does not tell, whatever it is called', () => expect(annex('Mandaatregister', 'scan')).toBeNull());

  test('never says what is in it', () => {
    for (const { couldChange } of annexRules) expect(couldChange).toMatch(/^(?:Zo’n|In zo’n) .* Dit kan .*\.$/);
  });
});
