import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../lib/items/topics.ts';
import type { Topic } from '../../lib/reading/words.ts';
import { holds, sourceOf } from './source.ts';

const found = (text: string) => topicsOf(sourceOf(text).scope.passages);

/** What a sentence speaks of, and a sentence that sounds like it and does not. */
const cases: [topic: Topic, speaks: string, silent: string][] = [
  ['uitzonderingen', 'Besluiten over verkoop van grond zijn uitgezonderd.', 'De directeur beslist over verkoop van grond.'],
  ['grenzen', 'De directeur mag verplichtingen aangaan tot € 50.000.', 'De bijdrage bedraagt € 50.000.'],
  ['ondermandaat', 'De directeur kan ondermandaat geven aan afdelingshoofden.', 'De directeur krijgt mandaat.'],
  [
    'verslag-mandaat',
    'De secretaris rapporteert elk jaar over het gebruik van de mandaten.',
    'De secretaris rapporteert over de begroting.',
  ],
  [
    'intrekken',
    'Het bestuur kan een mandaat op elk moment intrekken.',
    'Het mandaatbesluit van 2021 wordt met dit besluit ingetrokken.',
  ],
  ['kosten', 'Dit voorstel heeft geen financiële gevolgen.', 'Dit voorstel heeft gevolgen voor de planning.'],
  ['bijdrage', 'De bijdrage per inwoner stijgt met twee euro.', 'Zij leverden een waardevolle bijdrage aan het gesprek.'],
  ['structureel', 'Het gaat om een eenmalig bedrag.', 'Het gaat om een bedrag.'],
  ['eigen-begroting', 'De stijging wordt verwerkt in de programmabegroting 2028.', 'De ontwerpbegroting van de regio ligt voor.'],
  ['antwoord-op-zienswijze', 'Het bestuur beantwoordt de zienswijzen in mei.', 'Uw raad kan een zienswijze indienen.'],
  ['raad-hoort', 'De raden ontvangen in mei een brief over de uitkomst.', 'De raden stellen de visie vast.'],
  ['grondslag', 'Op grond van artikel 35 van de Wet gemeenschappelijke regelingen.', 'De wet vraagt dit van alle gemeenten.'],
  ['eigen-gemeente', 'Voor onze gemeente betekent dit een extra post.', 'De regio krijgt een extra post.'],
  ['alternatieven', 'Er zijn drie scenario’s uitgewerkt.', 'Er is een plan uitgewerkt.'],
  ['evaluatie', 'Over twee jaar wordt het besluit geëvalueerd.', 'Over twee jaar loopt het besluit af.'],
  [
    'informatie-delen',
    'Partijen wisselen informatie uit volgens het protocol; de uitwisseling van informatie loopt via de meldkamer.',
    'Partijen informeren elkaar.',
  ],
  ['oefenen', 'Politie en brandweer oefenen elk jaar samen.', 'Politie en brandweer werken samen.'],
  ['politie-inzet', 'De politie zorgt bij een ramp voor afzetting.', 'De korpschef ondertekent het convenant.'],
  ['duur-geheimhouding', 'De geheimhouding geldt tot de koop is gesloten.', 'Op dit stuk rust geheimhouding.'],
];

describe('topicsOf', () => {
  it.each(cases)('%s: “%s”, not “%s”', (topic, speaks, silent) => {
    expect(found(speaks).map((fact) => fact.topic)).toContain(topic);
    expect(found(silent).map((fact) => fact.topic)).not.toContain(topic);
  });

  it('points to the sentence, and to two at most', () => {
    const text =
      'Eerst iets anders. Er is geen ondermandaat.\n\nOndermandaat kan wel bij ziekte.\n\nVerder is ondermandaat verboden.';
    const source = sourceOf(text);
    const facts = topicsOf(source.scope.passages).filter(({ topic }) => topic === 'ondermandaat');
    expect(facts.map(({ evidence }) => evidence.quote)).toEqual(['Er is geen ondermandaat.', 'Ondermandaat kan wel bij ziekte.']);
    for (const { evidence } of facts) expect(holds(source, evidence)).toBe(true);
  });

  it('a heading speaks of nothing', () => {
    expect(found('# Evaluatie\nHierover is nog niet gesproken.')).toEqual([]);
  });
});
