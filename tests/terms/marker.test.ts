import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermEntry } from '../../lib/knowledge/terms/types.ts';
import { createMarker } from '../../lib/terms/index.ts';
import { structurePage } from '../../lib/text/index.ts';
import { type Piece, paragraph, positioned } from '../text/page.ts';

const link = { to: 'A1', why: 'Het gaat om de verdeling van taken.' } as const;
const entry = (term: string, category: TermEntry['category'], more: Partial<TermEntry> = {}): TermEntry => ({
  term,
  category,
  meaning: `Wat ${term} betekent.`,
  links: [link],
  ...more,
});

const lexicon: TermEntry[] = [
  entry('raad', 'rol', { forms: ['raden'], falseFriends: ['Raad van State', 'raad van toezicht'] }),
  entry('algemeen bestuur', 'rol', { exact: ['AB'] }),
  entry('AB-lid', 'rol', { forms: ['AB-leden', 'lid van het algemeen bestuur'] }),
  entry('mandaat', 'mandaat', { forms: ['mandaten'], notWhen: [{ before: /\bpolitiek\w* $/ }, { after: /^ van de kiezer/ }] }),
  entry('mandaatbesluit', 'mandaat', { forms: ['mandaatbesluiten'] }),
  entry('zienswijze', 'besluitroute', { forms: ['zienswijzen'] }),
  entry('vast te stellen', 'besluitroute', { forms: ['vaststellen', 'vastgesteld'], falseFriends: ['vastgesteld is dat'] }),
  entry('coördinatie', 'rol'),
  entry('samenwerkingsovereenkomst', 'besluitroute', { exact: ['SOK'] }),
  entry('Georganiseerd Overleg', 'rol', { exact: ['GO'] }),
  entry('gemeenschappelijk orgaan', 'rol'),
];

function marked(...texts: string[]): string[] {
  const page = structurePage(positioned(paragraph(100, ...texts)));
  return createMarker(lexicon)
    .mark(page)
    .terms.map(({ text, term }) => (text === term ? text : `${text} → ${term}`));
}

describe('marks', () => {
  it.each([
    ['De raad en de raden', ['raad', 'raden → raad']],
    ['RAAD en Raad', ['RAAD → raad', 'Raad → raad']],
    ['een raadzaal, beraad en raadgever', []],
    ['de Raad van State en de raad van toezicht', []],
    ['het mandaatbesluit', ['mandaatbesluit']],
    ['een lid van het algemeen bestuur', ['lid van het algemeen bestuur → AB-lid']],
    ['het AB en een AB-lid', ['AB → algemeen bestuur', 'AB-lid']],
    ['ab urbe condita', []],
    ['de AB-vergadering', ['AB → algemeen bestuur']],
    ['coordinatie en CÖORDINATIE', ['coordinatie → coördinatie', 'CÖORDINATIE → coördinatie']],
    ['een politiek mandaat, het mandaat van de kiezer', []],
    ['het mandaat van de directeur', ['mandaat']],
    ['Vastgesteld is dat het plan is vastgesteld.', ['vastgesteld → vast te stellen']],
    ['Algemeen. Bestuur en beleid', []],
    ['de raad’s zienswijze', ['zienswijze']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));

  it('pass over everyday words until the document speaks of public decision-making', () => {
    const club = [entry('voorzitter', 'rol', { everyday: true }), ...lexicon];
    const pages = ['De voorzitter dankt de leden.', 'De voorzitter en de raad', 'De voorzitter sluit.'].map((text, index) =>
      structurePage({ ...positioned(paragraph(100, text)), number: index + 1 }),
    );
    const marker = createMarker(club);
    expect(pages.map((page) => marker.mark(page).terms.map(({ term }) => term))).toEqual([
      [],
      ['voorzitter', 'raad'],
      ['voorzitter'],
    ]);
  });

  it('pass over a form that is everyday where another form of its entry is not', () => {
    const guess = [entry('gemeenteraad', 'rol', { everyday: ['raad'], forms: ['raad'] })];
    const marks = (text: string) => createMarker(guess).mark(structurePage(positioned(paragraph(100, text)))).terms.length;
    expect([marks('Goede raad is duur.'), marks('De raad, dus de gemeenteraad.')]).toEqual([0, 2]);
  });

  it('run over a line end and a hyphen at it', () => {
    expect(
      marked(
        'Het plan gaat naar het algemeen',
        'bestuur met een zienswij-',
        'ze van de gemeente en het plan vast te',
        'stellen.',
      ),
    ).toEqual(['algemeen bestuur', 'zienswijze', 'vast te stellen']);
  });

  it('never run from one cell or paragraph to the next', () => {
    const pieces: Piece[] = [
      { y: 100, text: 'Algemeen' },
      { x: 200, y: 100, text: 'bestuur' },
      { y: 160, text: 'algemeen' },
      { y: 220, text: 'bestuur' },
    ];
    const page = structurePage(positioned(pieces));
    expect(createMarker(lexicon).mark(page).terms).toEqual([]);
  });

  it('count an abbreviation in the sense that the paper gives it, from there on', () => {
    expect(marked('Het GO kwam bijeen. Het gemeenschappelijk orgaan (GO) vergadert. Het GO besluit.')).toEqual([
      'GO → Georganiseerd Overleg',
      'gemeenschappelijk orgaan',
      'GO → gemeenschappelijk orgaan',
      'GO → gemeenschappelijk orgaan',
    ]);
  });

  it('count the board of a body by the abbreviation that the paper gives it', () => {
    const withBoard = [...lexicon, entry('bestuur', 'rol', { notWhen: [{ after: /^ van (?:de )?stichting/ }] })];
    const read = (text: string) =>
      createMarker(withBoard)
        .mark(structurePage(positioned(paragraph(100, text))))
        .terms.map(({ text: words }) => words);
    expect(read('Omgevingsdienst Zuid (ODZ): het bestuur van de ODZ')).toEqual(['bestuur van de ODZ']);
    expect(read('Stichting Leergeld Zuid (SLZ): de besturen van SLZ')).toEqual([]);
  });

  it('leave out an abbreviation that the paper uses for something else', () => {
    expect(marked('De Stichting Oude Kerk (SOK) en de SOK.')).toEqual([]);
  });

  it('say whether they stand in a heading', () => {
    const body = paragraph(
      100,
      'Het plan van de regio gaat over de toekomst van het gebied en de',
      'zienswijze van de gemeente.',
    );
    const page = structurePage(positioned([{ y: 60, text: 'Zienswijze', size: 16 }, ...body]));
    expect(
      createMarker(lexicon)
        .mark(page)
        .terms.map(({ place }) => place),
    ).toEqual(['kop', 'tekst']);
  });

  it('never overlap and quote the page, whatever the text', () => {
    const words = fc.constantFrom(
      'raad',
      'van',
      'State',
      'AB-',
      'lid',
      'algemeen',
      'bestuur',
      'GO',
      'vast',
      'te',
      'stellen',
      'mandaat-',
      'besluit',
      '(SOK)',
    );
    const pieces = fc.array(
      fc.record({
        y: fc.integer({ min: 8, max: 30 }).map((line) => line * 12),
        text: fc.array(words, { minLength: 1, maxLength: 7 }).map((list) => list.join(' ')),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const page = structurePage(positioned(list));
        let end = 0;
        for (const { evidence } of createMarker(lexicon)
          .mark(page)
          .terms.toSorted((a, b) => a.evidence.start - b.evidence.start)) {
          expect(page.raw.slice(evidence.start, evidence.end)).toBe(evidence.quote);
          expect(evidence.start).toBeGreaterThanOrEqual(end);
          end = evidence.end;
        }
      }),
    );
  });
});
