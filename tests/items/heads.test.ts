import { describe, expect, it } from 'vitest';
import { readItems, unreadParts } from '../../lib/items/index.ts';
import { pagesOf } from './page.ts';

/** What stands at the head or the foot of a paper without a label, and what it tells. */
const heads: [name: string, text: string, told: Record<string, string | null>][] = [
  [
    'a line that names a cooperation and its stuurgroep',
    `
Werkbedrijf Aakant • Stuurgroep Huisvesting

# Notitie: voorkeursscenario nieuwbouw
Gevraagd: advies aan het dagelijks bestuur
De stuurgroep wordt gevraagd het dagelijks bestuur te adviseren scenario B uit te werken.
`,
    { body: 'stuurgroep' },
  ],
  [
    'a line that is nothing but an overleg',
    `
Samenwerkingsverband Kop van Aakant

Secretarissenoverleg

ONDERWERP | Overdrachtsdossier
Voorstel
1. De opzet te bespreken.
Het dagelijks bestuur stelt het dossier vast op 5 februari 2029.
`,
    { body: 'secretarissenoverleg' },
  ],
  [
    'a college that writes to its raad',
    `
College van burgemeester en wethouders

Aan: de raad van Aadorp
Onderwerp: Voortgang van de energiestrategie
Met deze brief informeren wij u over de voortgang.
`,
    { body: 'raad', treatment: 'informerend' },
  ],
  [
    'an amendement',
    `
# Amendement A3 nota verbonden partijen
De raad van de gemeente Aadorp besluit het ontwerpbesluit te wijzigen.
`,
    { treatment: 'besluitvormend' },
  ],
  [
    'an invitation to look and listen',
    `
# Uitnodiging beeldvormende avond

Ontwerpbeleidsplan 2029-2032 Veiligheidsregio Aakant

Aan: de raad van Aadorp
`,
    { treatment: 'beeldvormend' },
  ],
];

describe('the head of a paper', () => {
  it.each(heads)('%s', (_name, text, told) => {
    expect(readItems(pagesOf(text), [])[0]).toMatchObject(told);
  });

  it('takes no signature under the list of annexes for an annex', () => {
    const text = `
# Bijlagen
1. Aanbiedingsbrief
2. Ontwerp begrotingswijziging
Aadorp, 18 februari 2029 burgemeester en wethouders van Aadorp
`;
    expect(unreadParts(pagesOf(text)).map(({ what }) => what)).toEqual([
      'bijlage: Aanbiedingsbrief',
      'bijlage: Ontwerp begrotingswijziging',
    ]);
  });
});
