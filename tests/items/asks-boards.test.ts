import { describe, expect, it } from 'vitest';
import { verbsIn } from '../../lib/items/asks/verbs-in.ts';
import { asksOf } from '../../lib/items/asks.ts';
import type { ItemSource } from '../../lib/items/types.ts';
import type { Body, Verb } from '../../lib/reading/words.ts';
import { sourceOf } from './source.ts';

const points: [beslispunt: string, ...verbs: Verb[]][] = [
  ['Advies aan het dagelijks bestuur', 'adviseren'],
  ['De voorzitter vragen het convenant namens de gemeenten te ondertekenen', 'opdragen'],
  ['het ontwerp aan de raden te sturen, zodat zij hun wensen en bedenkingen kunnen uiten', 'doorgeleiden'],
  ['een zienswijze naar voren brengen', 'zienswijze-indienen'],
  ['Aan te geven welke aanbevelingen u wilt laten uitwerken.', 'bespreken'],
  ['in te stemmen met het ontwerp - het ontwerp toe te zenden aan de gemeenteraden', 'instemmen', 'doorgeleiden'],
  ['een krediet beschikbaar te stellen en dit te dekken uit de reserve', 'beschikbaar-stellen'],
  ['De jaarstukken vast te stellen en het saldo ten laste te brengen van de algemene reserve', 'vaststellen', 'besluiten'],
  ['Vaststelling door het algemeen bestuur is voorzien op 28 juni 2023.'],
  ['kennis te nemen van de zienswijzen van vier raden en de begroting vast te stellen', 'kennisnemen', 'vaststellen'],
];

describe('verbsIn, of boards', () => {
  it.each(points)('%s', (beslispunt, ...verbs) => {
    expect(verbsIn(beslispunt, false)).toEqual(verbs);
  });
});

/** An item of an agenda: its head, then its own lines. */
function itemOf(head: string, own: string, group: string | null = null): ItemSource {
  const [above, item] = [sourceOf(head), sourceOf(own)];
  const [heading = null] = group ? sourceOf(`# ${group}`).scope.passages : [];
  const title =
    own
      .split('\n')[0]
      ?.replace(/^[\d.# ]+/, '')
      .split(' | ')[0] ?? '';
  return { ...item, scope: { ...item.scope, title, head: above.scope.passages, group: heading } };
}

const agenda = '# Agenda algemeen bestuur Regio Zuidrand';
const minutes = '# Besluitenlijst van de vergadering van het algemeen bestuur';
const columns = `${agenda}\nPunt | Onderwerp | Gevraagd | Blz.`;

const items: [name: string, source: ItemSource, ...verbs: Verb[]][] = [
  ['a title that adopts', itemOf(agenda, '# Vaststelling agenda'), 'vaststellen'],
  ['a title of an opening', itemOf(agenda, '# Opening')],
  ['a noun under a group', itemOf(agenda, '# Verkiezing lid dagelijks bestuur', 'Ter besluitvorming'), 'benoemen'],
  ['no noun under a group', itemOf(agenda, '# Koers 2030', 'Ter besluitvorming'), 'besluiten'],
  [
    'a line under the title',
    itemOf(agenda, '# Meetwagens\nEen krediet van € 80.000 beschikbaar te stellen.'),
    'beschikbaar-stellen',
  ],
  ['minutes in the passive', itemOf(minutes, '# Agenda\nDe agenda wordt ongewijzigd vastgesteld.'), 'vaststellen'],
  ['minutes with a participle', itemOf(minutes, '# Stand van zaken\nVoor kennisgeving aangenomen.'), 'kennisnemen'],
  [
    'minutes with two decisions in one sentence',
    itemOf(minutes, '# Begroting\nHet algemeen bestuur neemt kennis van de reacties en stelt de begroting vast.'),
    'kennisnemen',
    'vaststellen',
  ],
  [
    'minutes behind a label',
    itemOf(minutes, '# Kaderbrief\nBesluit: het algemeen bestuur stelt de kaderbrief vast.'),
    'vaststellen',
  ],
  [
    'minutes that bind to silence',
    itemOf('# Conceptverslag', '# Directeur\nHet algemeen bestuur legt geheimhouding op over het besprokene.'),
    'geheimhouding',
  ],
  ['a passive that is no minutes', itemOf(agenda, '# Nota\nDe nota wordt in mei vastgesteld.')],
  [
    'a list in the asking column',
    itemOf(columns, '6 | Convenant\na. Instemmen met de tekst.\nb. De voorzitter vragen het te ondertekenen.'),
    'instemmen',
    'opdragen',
  ],
];

describe('asksOf an item of a board', () => {
  it.each(items)('reads %s', (_, source, ...verbs) => {
    const body: Body = 'algemeen-bestuur';
    expect(asksOf(source, body).map(({ verb }) => verb)).toEqual(verbs);
  });
});

const papers: [name: string, paper: string, ...asks: [Verb, Body][]][] = [
  [
    'a heading that asks as a question',
    '# Wat vragen we?\n- Kennis te nemen van het rapport.',
    ['kennisnemen', 'algemeen-bestuur'],
  ],
  [
    'a line that asks to take note',
    'Er wordt nu geen besluit gevraagd.\n\nVoor kennisgeving aan te nemen.',
    ['kennisnemen', 'algemeen-bestuur'],
  ],
  [
    'a paper that is sent to take note',
    'Dit verslag wordt op 3 december 2026 ter kennisname aan het algemeen bestuur gezonden.',
    ['kennisnemen', 'algemeen-bestuur'],
  ],
  [
    'a letter that gives the occasion',
    'Uw raad of staten kunnen daarover een zienswijze naar voren brengen.',
    ['zienswijze-indienen', 'raad'],
  ],
];

describe('asksOf a paper of a board', () => {
  it.each(papers)('reads %s', (_, paper, ...asks) => {
    expect(asksOf(sourceOf(paper), 'algemeen-bestuur').map(({ verb, of }) => [verb, of])).toEqual(asks);
  });
});
