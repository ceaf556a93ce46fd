/**
 * Papers to read to no end. What is slow at first use (patterns that V8 compiles, code that it has not run) is done with them while
 * pdf.js still opens the reader's own paper.
 */
import type { PositionedItem, PositionedPage } from '../pdf/types.ts';
import { createFactReader } from './read.ts';

/** PDF points between lines, and between the cells of a row. */
const leading = 16;
const columnWidth = 160;
const longestLine = 90;

/** Lines of made-up papers, a heading behind '# ', the cells of a row parted by ' | '. A paper for each form that has readers of its own. */
const papers: readonly (readonly string[])[] = [
  [
    '# Voorstel aan het algemeen bestuur',
    'Gemeenschappelijke regeling Regio Voorbeeld',
    'Onderwerp: | Ontwerpbegroting 2028 en jaarstukken 2026',
    'Vergadering: | 3 juli 2027',
    'Agendapunt: | 4a',
    'Portefeuillehouder: | J. de Vries',
    'Behandeling: | ter besluitvorming',
    '# Gevraagd besluit',
    'Het algemeen bestuur wordt gevraagd om:',
    '1. Kennis te nemen van de zienswijzen van de gemeenteraden;',
    '2. De begroting 2028 vast te stellen en het dagelijks bestuur op te dragen deze naar de provincie te sturen.',
    '# Inleiding',
    'Het dagelijks bestuur heeft op 12 maart 2027 besloten de ontwerpbegroting aan de raden te sturen. De raden kunnen uiterlijk 12 juni 2027 een zienswijze geven. Het college stelt de raad voor om geen zienswijze in te dienen, omdat de bijdrage per inwoner gelijk blijft en de risico’s zijn gedekt. De regeling kan nog worden gewijzigd; daarover is op dit moment geen besluit nodig. De stuurgroep heeft positief geadviseerd, het portefeuillehoudersoverleg ging akkoord en de directeur heeft mandaat om de overeenkomst namens het bestuur te tekenen. Na vaststelling wordt de begroting uiterlijk 15 september bij Gedeputeerde Staten ingediend. De secretaris stuurt in het najaar van 2027 een evaluatie naar de deelnemende gemeenten en rapporteert elk kwartaal over de voortgang, de kosten, de inwoners en de kwaliteit van de dienstverlening.',
    '# Besluitvorming',
    'Gremium | Datum | Uitkomst',
    'Dagelijks bestuur | 12 maart 2027 | Akkoord',
    'Gemeenteraden | tot en met 12 juni 2027 | Zienswijze',
    'Algemeen bestuur | 3 juli 2027 | Vaststelling',
    '# Vervolg',
    'Actie: besluit sturen aan de raden | Secretaris | juli 2027',
    'Bijlagen: ontwerpbegroting 2028, nota van beantwoording',
  ],
  [
    '# Agenda algemeen bestuur',
    'Datum: 3 juli 2027',
    'Tijd: 14.00 uur',
    'Nr. | Onderwerp | Voorstel',
    '1. | Opening en mededelingen | Ter kennisname',
    '2. | Verslag van de vergadering van 2 april 2027 | Vaststellen',
    '3. | Begroting 2028 | Vaststellen',
    '4. | Rondvraag en sluiting |',
  ],
];

/** One deed for each paper, to be done when there is time. */
export const rehearsals: readonly (() => void)[] = papers.map((lines) => () => {
  const reader = createFactReader();
  reader.page(pageOf(lines));
  reader.finish();
});

function pageOf(lines: readonly string[]): PositionedPage {
  const rows = lines.flatMap((line) => (line.startsWith('# ') ? [line] : broken(line)));
  const items = rows.flatMap((row, index) => itemsOf(row, (index + 4) * leading));
  return { number: 1, width: 595, height: (rows.length + 8) * leading, items, failed: false };
}

function broken(line: string): string[] {
  return line.match(new RegExp(`.{1,${longestLine}}(?:\\s|$)`, 'g')) ?? [];
}

function itemsOf(row: string, y: number): PositionedItem[] {
  const isHeading = row.startsWith('# ');
  const cells = row.replace(/^# /, '').split(' | ');
  const [font, size] = isHeading ? ['kop', 14] : ['tekst', 10];
  return cells.map((str, column) => ({
    str,
    x: 72 + column * columnWidth,
    y,
    width: str.length * size * 0.5,
    size,
    font,
    hasEOL: column === cells.length - 1,
    upright: true,
  }));
}
