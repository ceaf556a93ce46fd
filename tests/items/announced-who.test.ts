import { describe, expect, it } from 'vitest';
import { announcedOf } from '../../lib/items/announced.ts';
import type { Body } from '../../lib/reading/words.ts';
import { sourceOf } from './source.ts';

const meetingDate = '2026-12-03';

/** Who acts: of sentences in which another body is named too, by which a quick reader is misled. */
const acting: [text: string, body: Body | null, owner: string | null][] = [
  ['Uw bestuur bespreekt de zienswijzen in de vergadering van 5 juni 2027.', 'dagelijks-bestuur', null],
  [
    'Op 26 februari 2027 bespreekt het dagelijks bestuur van de dienst het ontwerp, dat op 26 maart 2027 aan uw bestuur wordt voorgelegd.',
    'dagelijks-bestuur',
    null,
  ],
  ['Zienswijzen kunnen tot en met 14 mei 2027 bij het algemeen bestuur worden ingediend.', null, null],
  [
    'De raden kunnen tot en met 14 mei 2027 hun zienswijze bij het algemeen bestuur naar voren brengen en geven daarbij reacties.',
    'raad',
    null,
  ],
  ['Na besluitvorming in het algemeen bestuur van 4 juni 2027 ondertekent de voorzitter de overeenkomst.', 'voorzitter', null],
  ['Na bespreking in het algemeen bestuur wordt de kadernota in januari 2027 toegezonden aan de deelnemers.', null, null],
  ['Wij informeren u in het derde kwartaal van 2027 over de beslissing van het algemeen bestuur.', null, null],
  ['De wethouder zegt toe dat de raad vóór 1 maart 2027 de reactie van het bestuur ontvangt.', null, 'De wethouder'],
  ['De wethouder brengt het advies van de commissie in bij het algemeen bestuur van 3 juni 2027.', null, 'De wethouder'],
  ['Het algemeen bestuur wordt op 4 juli 2027 mondeling geïnformeerd door de portefeuillehouder.', null, 'de portefeuillehouder'],
];

/** Sentences that sound as an announcement and are none. */
const nothing = [
  'De kaderbrief die u in december 2026 ontving, wordt gevolgd.',
  'Het plan is geactualiseerd en in december 2026 door het algemeen bestuur vastgesteld.',
  'In artikel 24 van de regeling is vastgelegd dat de samenwerking in 2027 wordt geëvalueerd.',
  'Artikel 32 van de regeling bepaalt dat de raad besluit vóór 1 januari van het tweede jaar, 2028.',
  'De regeling wordt eens in de vier jaar geëvalueerd.',
  'Na uw vergadering ziet de besluitvorming er als volgt uit:',
  'Besluit DB: akkoord / aangehouden / ...........................',
  'In dit stadium wordt van uw raad geen besluit gevraagd.',
  'Een zienswijze die later komt, kan niet meer worden betrokken bij het voorstel aan het algemeen bestuur.',
  'Wanneer het besluit na de zomer wordt genomen, kan de aanvraag van 1 september 2027 niet op de visie worden gebaseerd.',
  'Wel ontvangen wij daarvan graag een kopie.',
];

describe('who acts', () => {
  it.each(acting)('%s', (text, body, owner) => {
    const [found, other] = announcedOf(sourceOf(`# Vervolg\n${text}`), { meetingDate, body: 'dagelijks-bestuur' });
    expect([found?.body, found?.owner, other]).toEqual([body, owner, undefined]);
  });

  it('is not the body that only hears of a step', () => {
    for (const [text, body] of [
      ['De kadernota gaat in januari 2027 naar de raden, provinciale staten en het waterschap.', null],
      ['Het dagelijks bestuur stuurt de raden de nota in januari 2027.', 'dagelijks-bestuur'],
    ] as const) {
      const evidence = { page: 1, start: 0, end: text.length, quote: text };
      const step = { body: 'raad', name: 'raden', dateText: null, step: 'informeren', outcome: null, evidence } as const;
      const found = announcedOf(sourceOf(text), { meetingDate, route: [{ ...step, date: '2027-01' }] });
      expect(found.map((each) => [each.body, each.date])).toEqual([[body, '2027-01']]);
    }
  });
});

describe('what is no announcement', () => {
  it.each(nothing)('%s', (text) => {
    expect(announcedOf(sourceOf(`# Vervolg\n${text}`), { meetingDate }).map(({ subject }) => subject)).toEqual([]);
  });
});
