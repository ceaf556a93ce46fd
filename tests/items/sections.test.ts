import { describe, expect, it } from 'vitest';
import { raisedIn, sectionsOf } from '../../lib/items/sections.ts';
import type { Effect } from '../../lib/reading/words.ts';
import { holds, sourceOf } from './source.ts';

const statesIn = (paper: string) => sectionsOf(sourceOf(paper).scope.passages).map(({ heading, state }) => [heading, state]);

describe('whether anything stands under a heading', () => {
  it.each([
    [
      '# Kanttekeningen\nN.v.t.\n# Vervolg\nMaak een keuze',
      [
        ['Kanttekeningen', 'nvt'],
        ['Vervolg', 'leeg'],
      ],
    ],
    ['# Consequenties\nFinancieel: n.v.t.\nPersoneel: geen', [['Consequenties', 'nvt']]],
    ['# Consequenties\nFinancieel: n.v.t.\nPersoneel: twee fte', [['Consequenties', 'gevuld']]],
    [
      '# Argumenten\n# Mandateren vraagt om terugkijken\nDat staat vast.',
      [
        ['Argumenten', 'gevuld'],
        ['Mandateren vraagt om terugkijken', 'gevuld'],
      ],
    ],
    [
      '# Financiën\n# Vervolg\nDe raad beslist.',
      [
        ['Financiën', 'leeg'],
        ['Vervolg', 'gevuld'],
      ],
    ],
    [
      '# Bijlage\n# ONTWERPRAADSBESLUIT',
      [
        ['Bijlage', 'gevuld'],
        ['ONTWERPRAADSBESLUIT', 'leeg'],
      ],
    ],
    [
      '# Inleiding\nOp 5 november 2025 heeft de stuurgroep besproken:\n# De huisvesting van de dienst',
      [
        ['Inleiding', 'gevuld'],
        ['De huisvesting van de dienst', 'leeg'],
      ],
    ],
    ['# Vervolg\nAfstemmen met: | Datum: | Doel:\nMaak een keuze | Maak een keuze', [['Vervolg', 'leeg']]],
    ['Consequenties | n.v.t.', [['Consequenties', 'nvt']]],
    ['Financiële gevolgen: | Maak een keuze', [['Financiële gevolgen', 'leeg']]],
    ['Portefeuillehouder | n.v.t.', []],
    ['Agendapunt | Kosten | n.v.t.', []],
  ])('%j', (paper, expected) => expect(statesIn(paper)).toEqual(expected));
});

const effectsIn = (paper: string): Effect[] => {
  const source = sourceOf(paper);
  const found = sectionsOf(source.scope.passages).flatMap(({ elsewhere = [], said }) => [
    ...(said ? [{ effect: null, evidence: said }] : []),
    ...elsewhere,
  ]);
  for (const { evidence } of found) expect(holds(source, evidence)).toBe(true);
  return found.flatMap(({ effect }) => effect ?? []);
};

describe("'n.v.t.', and what is said elsewhere", () => {
  it.each<[paper: string, ...effects: Effect[]]>([
    ['De personeelsregelingen van beide organisaties worden gelijk getrokken.\n# Consequenties\nn.v.t.', 'personeel'],
    ['# Consequenties (Financieel, Personeel)\nn.v.t.\n# Toelichting\nHet plan vraagt een krediet van € 40.000 in 2027.', 'geld'],
    [
      '# Kanttekeningen / risico’s\nNiet van toepassing.\n# Toelichting\nDe AVG stelt eisen aan het delen van persoonsgegevens.',
      'recht',
      'informatie',
    ],
    ['Consequenties | n.v.t.\nDe gemeenten betalen samen een hogere bijdrage aan de dienst.', 'geld'],
  ])('%s', (paper, ...expected) => expect(effectsIn(paper)).toEqual(expected));

  it.each([
    [
      'the heading asks for something else',
      '# Consequenties (financieel)\nn.v.t.\n# Toelichting\nDe formatie van het team groeit met twee fte.',
    ],
    [
      'it stands under a heading of its own',
      '# Kanttekeningen\nn.v.t.\n# Financiële gevolgen\nHet lidmaatschap kost € 15.000 per jaar.',
    ],
    ['the sentence denies it', '# Consequenties\nn.v.t.\n# Toelichting\nHet voorstel brengt geen extra kosten met zich mee.'],
    [
      'within what there is',
      '# Consequenties\nn.v.t.\n# Toelichting\nDe kosten passen binnen de bestaande begroting van de dienst.',
    ],
    [
      'a portfolio is no effect',
      '# Consequenties\nn.v.t.\n# Toelichting\nDe wethouder Financiën en Personeel licht het voorstel toe.',
    ],
    [
      'a heading is no sentence',
      '# Consequenties\nn.v.t.\n# Kosten van de nieuwe aanpak\nDe aanpak begint in mei met een open dag.',
    ],
    ['an ordinary heading', '# Communicatie\nn.v.t.\n# Toelichting\nHet plan vraagt een krediet van € 40.000 in 2027.'],
    ['a filled heading', '# Consequenties\nHet kost geld.\n# Toelichting\nHet plan vraagt een krediet van € 40.000 in 2027.'],
    ['a row of a table', '# Consequenties\nn.v.t.\nPost | Bedrag | Jaar\nKrediet voor de bouw van de loods | € 40.000 | 2027'],
    [
      'the report of a meeting',
      '# Kanttekeningen\nn.v.t.\n# Toelichting\nDe raad heeft op 3 juli kennisgenomen van de voortgang.',
    ],
  ])('is not set beside it when %s', (_, paper) => expect(effectsIn(paper)).toEqual([]));
});

describe('what a proposal speaks of', () => {
  it.each([
    ['Uw raad kan een zienswijze geven.', true, false],
    ['De andere gemeenten denken er net zo over.', false, true],
    ['Het zwembad gaat om acht uur open.', false, false],
  ])('%s', (paper, influence, others) => {
    const raised = raisedIn(sourceOf(paper).scope.passages);
    expect([raised.influence !== null, raised.others !== null]).toEqual([influence, others]);
  });
});
