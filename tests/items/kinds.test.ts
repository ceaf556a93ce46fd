import { describe, expect, it } from 'vitest';
import { type KindKnown, kindOf } from '../../lib/items/kind.ts';
import type { Scope } from '../../lib/items/types.ts';
import type { Kind, Verb } from '../../lib/reading/words.ts';
import { sourceOf } from './source.ts';

const board: KindKnown = {
  body: 'algemeen-bestuur',
  cooperationName: 'Regio Zuidrand',
  cooperation: 'openbaar-lichaam',
  domain: null,
  asks: [],
};
const council: KindKnown = { ...board, body: 'raad', cooperationName: null, cooperation: null };
const safety: KindKnown = { ...board, cooperationName: 'Veiligheidsregio Zuidrand', domain: 'veiligheidsregio' };

/** A paper on an agenda of which only the title is known. */
function titled(title: string): Scope {
  const { scope } = sourceOf(`# ${title}`, title);
  return { ...scope, titleAt: scope.passages[0] ?? null };
}

const onBoard: [title: string, kind: Kind][] = [
  ['Kaderbrief 2028', 'kadernota'],
  ['Uitgangspuntennota begroting 2027', 'kadernota'],
  ['Algemene financiële en beleidsmatige kaders 2028', 'kadernota'],
  ['Ontwerp-programmabegroting 2028 en meerjarenraming', 'begroting'],
  ['Vaststelling begroting 2027', 'begroting'],
  ['2e begrotingswijziging 2026', 'begrotingswijziging'],
  ['Eerste wijziging van de begroting 2026', 'begrotingswijziging'],
  ['Jaarrekening en jaarverslag 2025', 'jaarstukken'],
  ['Bestemming rekeningresultaat 2025', 'jaarstukken'],
  ['BERAP 1 2026', 'bestuursrapportage'],
  ['Jaarverslag klachten en meldingen 2025', 'overig'],
  ['Jaarverslag functionaris gegevensbescherming', 'overig'],
  ['Voortgangsrapportage RES 2026', 'res'],
  ['Terugkoppeling bestuurlijke adviescommissie Publieke Gezondheid', 'terugkoppeling'],
  ['Lijst ingekomen en uitgegane stukken', 'ingekomen-stuk'],
  ['Tussenrapportage januari tot en met augustus', 'bestuursrapportage'],
  ['Derde wijziging gemeenschappelijke regeling', 'regeling-wijzigen'],
  ['Actualisering gemeenschappelijke regeling Zuidrand', 'regeling-wijzigen'],
  ['Gewijzigde GR Zuidrand', 'regeling-wijzigen'],
  ['Oprichting gemeenschappelijke regeling Inkoop Zorg', 'regeling-treffen'],
  ['Ontwerpregeling Belastingsamenwerking', 'regeling-treffen'],
  ['Toetreding gemeente Oosterhout tot de regeling', 'toetreding'],
  ['Uittreding gemeente Westmaas', 'uittreding'],
  ['Liquidatieplan', 'opheffing'],
  ['Opheffing gemeenschappelijke regeling Recreatieschap', 'opheffing'],
  ['Mandaatregeling 2026', 'mandaat'],
  ['Ondermandaatbesluit teamleiders', 'mandaat'],
  ['Mandaatbesluit colleges aan de directeur', 'mandaat-door-college'],
  ['Delegatiebesluit AB-DB', 'delegatie'],
  ['Instelling bestuurscommissie Jeugd', 'bestuurscommissie'],
  ['Instellen gemeenschappelijke adviescommissie', 'adviescommissie'],
  ['Organisatieplan en formatie 2027', 'organisatie'],
  ['Personeelshandboek', 'personeel'],
  ['Nieuwe cao en generatiepact', 'personeel'],
  ['Dienstverleningsovereenkomst met de GGD', 'overeenkomst'],
  ['Convenant met politie en Openbaar Ministerie', 'convenant-politie-om'],
  ['Samenwerkingsconvenant meldkamer', 'meldkamer'],
  ['Dekkingsplan 2027-2030', 'beleidsplan-vr'],
  ['Regionaal risicoprofiel', 'risicoprofiel'],
  ['Regionaal crisisplan 2026', 'crisisplan'],
  ['Evaluatie natuurbrand 12 juli (GRIP 4)', 'crisisverslag'],
  ['Nota gezondheidsbeleid 2026-2030', 'gezondheidsnota'],
  ['Benoeming lid dagelijks bestuur', 'benoeming-db'],
  ['Verkiezing plaatsvervangend voorzitter', 'benoeming-db'],
  ['Aanwijzing leden algemeen bestuur', 'benoeming-ab-lid'],
  ['Benoeming directeur publieke gezondheid', 'benoeming-directeur'],
  ['Terugkoppeling portefeuillehoudersoverleg Wonen', 'terugkoppeling'],
  ['Evaluatie gemeenschappelijke regeling', 'evaluatie'],
  ['Strategische agenda 2030', 'regionale-visie'],
  ['Regionale samenwerkingsagenda', 'regionale-visie'],
  ['Herijking RES 2.0', 'res'],
  ['Woondeal 2025-2030', 'regionale-deal'],
  ['Krediet vervanging tankautospuiten', 'investering'],
  ['Deelneming in Stichting Breedband', 'deelneming-door-gr'],
  ['Motie raad Westmaas over de begroting', 'motie'],
  ['Reactienota zienswijzen ontwerpbegroting 2028', 'reactienota'],
  ['Beantwoording ingediende zienswijzen', 'reactienota'],
  ['Bekrachtiging geheimhouding', 'geheimhouding'],
  ['Legesverordening 2027', 'verordening'],
  ['Aanwijzing accountant', 'controle'],
  ['Financiële verordening artikel 212', 'controle'],
  ['Rekenkamerrapport Grip op de regio', 'rekenkamerrapport'],
  ['Visitatierapport veiligheidsregio', 'visitatie'],
  ['Verlenging centrumregeling inkoop', 'centrumregeling'],
  ['Overdrachtsdossier nieuwe bestuursperiode', 'overdracht'],
  ['Brief gedeputeerde staten: repressief toezicht 2026', 'toezicht'],
  ['Financieel toezicht 2026', 'toezicht'],
  ['Uitbreiding met gemeente Oldenberg', 'toetreding'],
  ['Evaluatie gemeenschappelijk orgaan 2023-2026', 'evaluatie'],
  ['Wgr-proof maken van de regeling', 'wgr-aanpassing'],
  ['Notulen van de vergadering van 3 april', 'vergaderverslag'],
  ['Besluitenlijst AB 12 mei 2026', 'vergaderverslag'],
  ['Ingekomen stukken', 'ingekomen-stuk'],
  ['Rondvraag', 'agenda'],
  ['Opening en vaststelling agenda', 'agenda'],
  ['Begroting 2029: tweede bijstelling', 'begrotingswijziging'],
  ['Nieuwe directeur: benoeming', 'benoeming-directeur'],
  ['Lid DB: opvolging mevrouw Smit', 'benoeming-db'],
  ['Reserves en voorzieningen: nota', 'controle'],
  ['Begroting 2029: aanbieding', 'begroting'],
  ['Vergaderdata 2027', 'overig'],
  ['Jubileumfeest', 'overig'],
];

const onCouncil: [title: string, kind: Kind][] = [
  ['Zienswijze ontwerpbegroting 2027 GGD Zuidrand', 'begroting'],
  ['Programmabegroting 2027', 'overig'],
  ['Jaarstukken 2025', 'overig'],
  ['Verordening speelautomaten', 'overig'],
  ['Verordening jeugdhulp', 'overig'],
  ['Toestemming tot het treffen van de gemeenschappelijke regeling Jeugd', 'regeling-treffen'],
  ['Aanwijzen lid algemeen bestuur Werkvoorzieningsschap', 'benoeming-ab-lid'],
  ['Mandaat aan de omgevingsdienst', 'mandaat-door-college'],
  ['Dienstverleningsovereenkomst inkoop', 'overeenkomst-gemeente'],
  ['Lidmaatschap coöperatie Streekhout', 'deelneming-door-gemeente'],
  ['Nota verbonden partijen', 'verbonden-partijen'],
  ['Doelen brandveiligheid 2026-2029', 'brandveiligheidsdoelen'],
  ['Uitbreiding sporthal', 'overig'],
  ['Nieuwbouw brede school', 'overig'],
];

describe('the kind of a paper', () => {
  it.each(onBoard)('%s on the agenda of a board: %s', (title, kind) => {
    expect(kindOf(titled(title), board).value).toBe(kind);
  });

  it.each(onCouncil)('%s on the agenda of a raad: %s', (title, kind) => {
    const known = { ...council, cooperationName: /GGD|schap|omgevingsdienst/.test(title) ? 'GGD Zuidrand' : null };
    expect(kindOf(titled(title), known).value).toBe(kind);
  });

  it('reads a beleidsplan by the field of work', () => {
    expect(kindOf(titled('Beleidsplan 2026-2029'), safety).value).toBe('beleidsplan-vr');
    expect(kindOf(titled('Beleidsplan 2026-2029'), { ...board, domain: 'ggd' }).value).toBe('gezondheidsnota');
    expect(kindOf(titled('Beleidsplan 2026-2029'), board).value).toBe('overig');
  });

  it('calls the budget of a single board by its own name', () => {
    const single: KindKnown = { ...board, body: 'bestuur', cooperation: 'bedrijfsvoeringsorganisatie' };
    expect(kindOf(titled('Ontwerpbegroting 2028'), single).value).toBe('bvo-begroting');
  });

  it.each<[verb: Verb, asked: string, kind: Kind]>([
    ['vaststellen', 'de bijgevoegde ontwerp-programmabegroting 2029 vast te stellen', 'begroting'],
    ['kennisnemen', 'kennis te nemen van de tweede viermaandsrapportage', 'bestuursrapportage'],
    ['adviseren', 'positief te adviseren over deelname van de gemeenten aan het netwerk', 'netwerkbesluit'],
    ['instemmen', 'in te stemmen met toetreding van de gemeente Zuid tot de regeling', 'toetreding'],
    ['beschikbaar-stellen', 'voor acht wagens 2 miljoen euro beschikbaar te stellen', 'investering'],
    ['kennisnemen', 'kennis te nemen van de brieven van de colleges', 'overig'],
    ['vaststellen', 'het vergaderschema vast te stellen', 'overig'],
    ['geheimhouding', 'geheimhouding op te leggen ten aanzien van bijlage 2', 'geheimhouding'],
    ['besluiten', 'de kosten te dekken uit de begroting', 'overig'],
  ])('reads the object of what is asked where the title tells nothing: %s, %s', (verb, text, kind) => {
    const { scope } = sourceOf('# Op weg naar morgen', 'Op weg naar morgen');
    const evidence = { page: 1, start: 0, end: 2, quote: 'Op' };
    expect(kindOf(scope, { ...board, asks: [{ verb, of: 'algemeen-bestuur', text, evidence }] }).value).toBe(kind);
  });

  it('reads a paper that asks nothing but secrecy as one on secrecy, whatever contract it is about', () => {
    const evidence = { page: 1, start: 0, end: 2, quote: 'Eu' };
    const secret = { verb: 'geheimhouding', of: null, text: 'geheimhouding op te leggen op de raming', evidence } as const;
    const gunned = { verb: 'besluiten', of: null, text: 'de opdracht te gunnen', evidence } as const;
    const paper = titled('Europese aanbesteding ademlucht: ramingen');
    expect(kindOf(paper, { ...board, asks: [secret] }).value).toBe('geheimhouding');
    expect(kindOf(paper, { ...board, asks: [gunned, secret] }).value).toBe('overeenkomst');
  });

  it('reads money of a network as no investment of a board', () => {
    const evidence = { page: 1, start: 0, end: 2, quote: 'Op' };
    const asks = [{ verb: 'beschikbaar-stellen', of: null, text: '€ 185.000 beschikbaar te stellen', evidence }] as const;
    expect(kindOf(titled('Opdracht kwartiermaker'), { ...board, body: 'stuurgroep', asks }).value).toBe('overig');
  });

  it('reads what happens to the building of a post as an investment, its place as the cover of the region', () => {
    expect(kindOf(titled('Nieuwbouw brandweerpost Lemelhorst: koop grond'), safety).value).toBe('investering');
    expect(kindOf(titled('Verbouwing brandweerposten Dam en Zee'), safety).value).toBe('investering');
    expect(kindOf(titled('Brandweerpost Dam: aankoop terrein'), safety).value).toBe('investering');
    expect(kindOf(titled('Samenvoeging brandweerposten Dam en Zee'), safety).value).toBe('beleidsplan-vr');
  });

  it('reads a title that says how things stand with a plan as a report on it', () => {
    expect(kindOf(titled('Stand van zaken IZA/GALA-regioplan'), board).value).toBe('terugkoppeling');
    expect(kindOf(titled('Voortgang van het uitvoeringsprogramma regiovisie 2028'), board).value).toBe('terugkoppeling');
    expect(kindOf(titled('Stand van zaken uittreding gemeente Hagewolde'), board).value).toBe('uittreding');
    expect(kindOf(titled('Regiovisie: stand van zaken en vaststelling'), board).value).toBe('regionale-visie');
  });

  it('reads a named article as the ground of the paper, not where it tells of another paper', () => {
    const ofLaw = (text: string) => {
      const { scope } = sourceOf(`# Op weg\n${text}`, 'Op weg');
      return kindOf({ ...scope, titleAt: scope.passages[0] ?? null }, board).value;
    };
    expect(ofLaw('Gelet op artikel 31a, eerste lid, van de Wet gemeenschappelijke regelingen.')).toBe('deelneming-door-gr');
    expect(ofLaw('Gelet op de artikelen 33 en 33a Wgr.')).toBe('delegatie');
    expect(ofLaw('De begroting gaat volgens artikel 35 van de Wet gemeenschappelijke regelingen naar de raden.')).toBe('overig');
  });

  it('tells by what the paper speaks of most where its title and its asks tell nothing, not by one mention', () => {
    const told = (text: string) => kindOf(sourceOf(`# Op weg\n${text}`, 'Op weg').scope, board).value;
    const once = 'Wij willen de inkoop onderbrengen in een openbaar lichaam, zodat wij samen sterker staan tegenover aanbieders.';
    expect(told(`${once}\nOm de gemeenschappelijke regeling te treffen, is toestemming van de raden nodig.`)).toBe(
      'regeling-treffen',
    );
    expect(told(once)).toBe('overig');
    expect(told('Wij delen de kosten op grond van een convenant.\nDat gaat volgens het convenant per inwoner.')).toBe('overig');
  });

  it('tells a letter of the supervisor by its sender, whatever it is about', () => {
    const letter = (sender: string) =>
      kindOf(
        sourceOf(`${sender}\nAan het algemeen bestuur\nUw schap komt onder preventief toezicht.`, 'uw begroting 2031').scope,
        board,
      ).value;
    expect(letter('Gedeputeerde Staten')).toBe('toezicht');
    expect(letter('Regio Zuidrand')).toBe('begroting');
  });

  it('calls a deelneming the cooperation’s where the paper rests on the article for that', () => {
    const raad: KindKnown = { ...board, body: 'raad' };
    const title = 'Deelname in ISV Groenkracht B.V.';
    const kind = (text: string) => kindOf(sourceOf(`# ${title}\n${text}`, title).scope, raad).value;
    expect(kind('De raden geven hun wensen en bedenkingen (artikel 31a Wgr).')).toBe('deelneming-door-gr');
    expect(kind('De raad geeft zijn wensen en bedenkingen.')).toBe('deelneming-door-gemeente');
  });

  it('rests on the words of the title', () => {
    const found = kindOf(titled('Vaststelling Kaderbrief 2028'), board);
    expect(found.because.evidence).toMatchObject([{ quote: 'Kaderbrief' }]);
  });
});
