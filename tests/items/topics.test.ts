import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../lib/items/topics.ts';
import type { Topic } from '../../lib/reading/topics.ts';
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
  [
    'ingebracht-door',
    'Dit punt is geagendeerd op verzoek van de gemeente Aalst.',
    'Agendapunt 9 wordt op verzoek van het college van de agenda afgevoerd.',
  ],
  ['kosten', 'Dit voorstel heeft geen financiële gevolgen.', 'Dit voorstel heeft gevolgen voor de planning.'],
  ['bijdrage', 'De bijdrage per inwoner stijgt met twee euro.', 'Zij leverden een waardevolle bijdrage aan het gesprek.'],
  ['bijdrage', 'De terugbetaling per gemeente: Aalst € 118.700, Bree € 57.900.', 'Elke gemeente krijgt geld terug.'],
  ['doel', 'Wij doen dit zodat inwoners minder lang wachten.', 'Er komt € 112.000 bij, zodat de ratio op 1,0 komt.'],
  ['verslag-mandaat', 'De directeur legt over elk mandaat verantwoording af.', 'Wie mandaat verleent, blijft verantwoordelijk.'],
  ['personeel', 'De formatie groeit met één plaats.', 'De raad krijgt een brief met informatie.'],
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
  ['eigen-inbreng', 'Onze wethouder heeft het tarief ingebracht.', 'De voorzitter heeft het tarief toegelicht.'],
  ['andere-rollen', 'De heer De Vries is ook voorzitter van de stichting.', 'De heer De Vries is ook aanwezig.'],
  ['andere-rollen', 'Zij is voorts namens de provincie lid van de gebiedscommissie.', 'Zij is voorts gehoord.'],
  [
    'eerder-mandaat',
    'De Mandaatregeling Servicepunt 2018 wordt ingetrokken.',
    'De Mandaatregeling Servicepunt 2025 geldt vanaf 1 maart.',
  ],
  [
    'zienswijzen-gegeven',
    'De raden zijn in de gelegenheid gesteld om hun zienswijze te geven.',
    'De raden worden om een zienswijze gevraagd.',
  ],
  ['zienswijzen-gegeven', 'Kennis te nemen van de ingediende zienswijzen.', 'De zienswijze kan tot 1 juni worden ingediend.'],
  [
    'zienswijzen-gegeven',
    'De termijn voor een zienswijze eindigde op 30 mei 2025.',
    'De raden kunnen tot 30 mei een zienswijze geven.',
  ],
  [
    'taken-grondslag',
    'De colleges hebben de uitvoering van de wet aan de dienst overgedragen.',
    'De dossiers zijn aan het archief overgedragen.',
  ],
  ['opzegging', 'Het convenant kan met drie maanden worden opgezegd.', 'Het convenant is toegezegd.'],
  ['verdeling', 'De vaste kosten worden over meer inwoners verdeeld.', 'De taken worden over twee teams verdeeld.'],
  ['verdeling', 'Heideveld draagt 22% van de kosten.', 'De opkomst was 22%.'],
  ['stemmen', 'Het stemgewicht van Vlasmeer gaat van 22 naar 19 procent.', 'Wij stemmen dit met u af.'],
  ['stemmen', 'Merenburg houdt 5 van de 24 stemmen.', 'Er gingen stemmen op voor uitstel.'],
  ['instap', 'De instapvergoeding komt in de egalisatiereserve.', 'De gemeente stapt in 2027 in.'],
  ['instap', 'Elst-Noord brengt een loods met achterstallig onderhoud in.', 'De voorzitter brengt verslag uit.'],
  ['eerder-mandaat', 'Het Mandaatbesluit 2018 vervalt op dezelfde dag.', 'Het Mandaatbesluit 2027 treedt in werking.'],
  ['informatie-afspraken', 'Het college informeert uw raad elk kwartaal over elke verbonden partij.', 'Het college stemt in.'],
  ['reikwijdte', 'Deze nota geldt voor alle verbonden partijen.', 'Deze nota geldt vier jaar.'],
  ['antwoord-op-motie', 'De motie wordt in september beantwoord.', 'De motie is aangenomen.'],
  ['antwoord-per-punt', 'In de tabel staat per gemeente een reactie.', 'De reactie van het bestuur is kort.'],
  ['toezeggingen-volgen', 'Over de toezeggingen wordt elk jaar gerapporteerd.', 'Het bestuur doet een toezegging.'],
  ['eigen-regels', 'De Afvalverordening 2019 van de gemeenten wordt ingetrokken.', 'De verordening treedt in werking.'],
  ['reactie-op-toezicht', 'Het dagelijks bestuur maakt een herstelplan.', 'Gedeputeerde staten keuren de begroting goed.'],
  ['lid-commissie', 'Elke raad heeft een lid voorgedragen.', 'De commissie vergadert vier keer per jaar.'],
  ['standpunt', 'Het college stemt in met het voorstel.', 'Het college ontvangt het voorstel.'],
  ['uitvoering', 'De uitvoering ligt bij de omgevingsdienst.', 'De begroting ligt bij de stukken.'],
  ['afstemming-raden', 'De griffiers stemmen hun planning op elkaar af.', 'De griffier is aanwezig.'],
  ['toelichting-voorzitter', 'De voorzitter licht het verslag toe in de raad.', 'De voorzitter opent de vergadering.'],
  ['doelen-in-beleidsplan', 'De doelen komen terug in het beleidsplan.', 'Het beleidsplan geldt vier jaar.'],
  ['nazending', 'De bijlagen volgen uiterlijk vrijdag.', 'De bijlagen zijn lang.'],
  ['besloten-deel', 'Daarna volgt het besloten deel van de vergadering.', 'Daarna volgt de rondvraag.'],
  ['ingebracht-door', 'Dit punt is geagendeerd op verzoek van de gemeente Aldermeer.', 'Dit punt is nieuw.'],
  ['afspraken', 'Twee afspraken uit het vorige verslag zijn nog niet uitgevoerd.', 'Het verslag wordt vastgesteld.'],
  ['afschrift', 'De raad krijgt een afschrift van het antwoord.', 'De raad vergadert in juni.'],
  ['raadsbevoegdheid', 'Uw raad beslist zelf over het bestemmingsplan.', 'Uw raad ontvangt deze brief.'],
  ['hamerstukken', 'De punten 5 tot en met 8 zijn hamerstukken.', 'De punten 5 tot en met 8 zijn kort.'],
  ['ontvangers', 'Deze brief is verzonden aan alle deelnemende gemeenten.', 'Deze brief is kort.'],
];

/** A sentence that names a matter and says that it is open, and one that answers it with the same words. */
const openCases: [topic: Topic, left: string, answer: string][] = [
  [
    'eigen-begroting',
    'Wat dit doet met de programmabegroting, is nog niet bekend.',
    'De programmabegroting 2028 stijgt hierdoor.',
  ],
  ['risico', 'De risico’s zijn nog niet in te schatten.', 'De risico’s zijn klein.'],
  ['risico', 'De risico’s moeten nog worden onderzocht.', 'De risico’s zijn onderzocht.'],
  ['evaluatie', 'Wanneer de evaluatie plaatsvindt, wordt later bepaald.', 'De evaluatie vindt plaats in 2029.'],
  ['verdeling', 'De verdeelsleutel is onduidelijk.', 'De verdeelsleutel is het inwonertal.'],
  ['alternatieven', 'De varianten worden nader uitgewerkt.', 'De varianten zijn uitgewerkt.'],
  ['personeel', 'Voor het personeel is p.m. opgenomen.', 'De gevolgen voor het personeel: twee functies minder.'],
  ['risico', 'De risico’s zijn onbekend.', 'De risico’s zijn beperkt, maar de planning is nog niet bekend.'],
];

describe('a mention that leaves it open', () => {
  it.each(openCases)('%s: “%s”, not “%s”', (topic, left, answer) => {
    const opened = (text: string) =>
      found(text)
        .filter((fact) => fact.topic === topic)
        .map(({ open = false }) => open);
    expect(opened(left)).toEqual([true]);
    expect(opened(answer)).toEqual([false]);
    expect(opened(`${left}\n\n${answer}`)).toEqual([false]);
    expect(opened(`${left} ${answer}`)).toEqual([false]);
  });
});

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

  it('a second sentence of the same passage counts where no other passage speaks', () => {
    const quotes = found('Een manager mag in ondermandaat tot € 75.000 gaan. Verder ondermandaat is niet toegestaan.')
      .filter(({ topic }) => topic === 'ondermandaat')
      .map(({ evidence }) => evidence.quote);
    expect(quotes).toEqual(['Een manager mag in ondermandaat tot € 75.000 gaan.', 'Verder ondermandaat is niet toegestaan.']);
  });

  it('a sentence that leads a list in takes the list along', () => {
    const source = sourceOf('Van mandaat zijn uitgezonderd:\n- de begroting;\n- verordeningen.\nDe directeur beslist.');
    const [fact] = topicsOf(source.scope.passages).filter(({ topic }) => topic === 'uitzonderingen');
    expect(fact?.evidence.quote).toBe('Van mandaat zijn uitgezonderd:\nde begroting;\nverordeningen.');
    expect(fact && holds(source, fact.evidence)).toBe(true);
  });

  it.each([
    ['# Beoogd effect\nEen organisatie die snel en rechtmatig werkt.', 'Een organisatie die snel en rechtmatig werkt.'],
    ['# Artikel 2 - Doel\nPartijen stemmen hun inzet op elkaar af. Dat is nieuw.', 'Partijen stemmen hun inzet op elkaar af.'],
    ['Beoogd resultaat | Minder wachttijd voor alle inwoners.', 'Minder wachttijd voor alle inwoners.'],
  ])('what stands under a heading for the aim tells the aim: %j', (text, quote) => {
    const aims = found(text).filter(({ topic }) => topic === 'doel');
    expect(aims.map(({ evidence }) => evidence.quote)).toEqual([quote]);
  });

  it('a heading for the aim of the treatment is none', () => {
    expect(found('# Doel\nTer informatie')).toEqual([]);
  });

  it('a heading speaks of nothing', () => {
    expect(found('# Evaluatie\nHierover is nog niet gesproken.')).toEqual([]);
  });
});
