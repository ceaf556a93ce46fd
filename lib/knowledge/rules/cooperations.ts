import type { Cooperation } from '../../reading/words.ts';

/** Nouns that open the name of a cooperation, also in lower case: what follows with a capital is the rest of the name. */
export const strongNouns = [
  'veiligheidsregio',
  'ggd(?: regio)?',
  'gemeentelijke gezondheidsdienst',
  'omgevingsdienst(?: regio)?',
  'regionale uitvoeringsdienst',
  'milieudienst',
  'metropoolregio',
  'stadsregio',
  'jeugdregio',
  'recreatieschap',
  'natuur- en recreatieschap',
  'werkvoorzieningsschap',
  'afvalschap',
  'havenschap',
  'industrieschap',
  'bedrijvenschap',
  'belastingsamenwerking',
  'belastingkantoor',
  'gemeenschappelijke regeling',
  'centrumregeling(?: (?:beschermd wonen|maatschappelijke opvang|jeugdhulp|jeugdzorg|sociale recherche|leerplicht|inkoop|wmo|schuldhulpverlening|leerlingenvervoer)(?:(?:,| en| &) (?:beschermd wonen|maatschappelijke opvang|jeugdhulp|jeugdzorg|sociale recherche|leerplicht|inkoop|wmo|schuldhulpverlening|leerlingenvervoer))*)?',
  'bedrijfsvoeringsorganisatie',
  'gemeenschappelijk orgaan',
  'openbaar lichaam',
  'regionaal (?:historisch centrum|archief)',
  'intergemeentelijke (?:sociale dienst|organisatie|samenwerking)',
  'inkoopbureau',
  'inkooporganisatie',
] as const;

/** How a noun ends that names an organisation: 'Afvalcombinatie', 'Belastingsamenwerking'. The inside of a pattern. */
export const nounEndings =
  'coöperatie|cooperatie|schap|regio|combinatie|dienst|inkoop|alliantie|organisatie|archief|bureau|bedrijf|samenwerking';

/** Nouns that open a name only with a capital: in lower case they are common words. */
export const properNouns = [
  'Regio',
  'Regio [Dd]eal',
  'Regiodeal',
  'RUD',
  'GR',
  'BVO',
  'Samenwerkingsverband',
  'Samenwerking',
  'Sociale Dienst',
  'Uitvoeringsorganisatie',
  'Werkbedrijf',
  'Werkplein',
  'Hulpverleningsdienst',
  'Servicepunt',
  'Coöperatie',
  'Dienstencentrum',
  'Shared Service Cent(?:er|rum)',
  'Inkoop [A-Z]\\p{Ll}+',
  `(?:\\p{Lu}\\p{Ll}+|[A-Z]{2,5}-)(?:${nounEndings})`,
] as const;

/** Adjectives with a capital before such a noun, which are part of the name: 'Sociaal Werkbedrijf Rietkant'. The inside of a pattern. */
export const nameAdjectives = 'Sociaal|Sociale|Intergemeentelijke?|Gezamenlijke?|Maatschappelijke?';

/** Forms before a name that are no part of it where the name opens with a noun of its own. */
export const formPrefix =
  /^(?:(?:de |het )?(?:gemeenschappelijke regeling|gr|bedrijfsvoeringsorganisatie|bvo|openbaar lichaam|gemeenschappelijk orgaan))\s+/i;

/** Capitalised words that end a name: they start something else. */
export const notInName =
  'Algemeen|Dagelijks|Bestuur|Gemeente|Gemeenten|Provincie|College|Raad|Raden|AB|DB|Agenda|Wet|Artikel|Nota|Politie|Openbaar|Ministerie|Deal|Een|In|Op|Aan|Naar|Advies|Besluit|Geachte|Beste|Namens|Status|Portefeuillehouder|Behandeling|Vergadering|Dit|Deze|Zij|Wij|Voor|Van|Met|Onderwerp|Datum|Voorstel|Bestuursvoorstel|Raadsvoorstel|Collegevoorstel|Postbus|Telefoon|Notitie|Oplegger|Oplegnotitie|Memo|Vergaderdatum|Agendapunt|Pagina|Bijlage|Beeldvormend|Oordeelsvormend|Meningsvormend|Opiniërend|Besluitvormend|Informerend|Hamerstuk|Bespreekstuk|Voorgesteld|Gevraagd|Concept|Ontwerp|Versie|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December';

/** One word that heads papers and is no name: of a form, a part of one, its secrecy or its reader; over folded text. */
export const wordOfForm =
  /(?:blad|brief|nota|notitie|stuk|stukken|vel|voorstel|lijst|verslag|legger|advies|besluit|memo|agenda|formulier|uitnodiging|rapport|rapportage|plan|bericht|post|aanbieding|annotatie|notulen|bijlagen?|motie|amendement|begroting|rekening|regeling|verordening|statuut|overeenkomst|convenant|persoonlijk|vertrouwelijk|openbaar|geheim|besloten|concept|ontwerp|definitief|spoed|kopie|afschrift|informatie|mededeling|kennisgeving|terugkoppeling|voortgang|evaluatie|inleiding|samenvatting|onderwerp|datum|inhoud|raad|staten|college|bestuur|commissie|overleg|stuurgroep|vergadering|bijeenkomst|griffie|secretariaat|gemeente|provincie)(?:en|s)?$/;

/** Words that say which form a cooperation has; over folded text. */
export const formWords: readonly (readonly [form: Cooperation, pattern: RegExp])[] = [
  ['bedrijfsvoeringsorganisatie', /\bbedrijfsvoeringsorganisaties?\b|\bbvo\b/],
  ['gemeenschappelijk-orgaan', /\bgemeenschappelijk orgaan\b/],
  ['centrumregeling', /\bcentrum(?:gemeente|regeling)\b|\bgastheer(?:gemeente|schap|model)\b|\bgastgemeente\b/],
  ['openbaar-lichaam', /\bopenbaar lichaam\b/],
  [
    'netwerk',
    /\b(?:er is|het is|is) geen (?:sprake van een )?gemeenschappelijke regeling\b|\bnetwerksamenwerking zonder\b|\blicht(?:e|st)? (?:vorm van )?samenwerking zonder\b|\bzonder gemeenschappelijke regeling\b/,
  ],
  [
    'geen',
    /\bvan een gemeenschappelijke regeling is geen sprake\b|\bgeen gemeenschappelijke regeling, maar een (?:stichting|cooperatie|vereniging|vennootschap|bv|nv)\b/,
  ],
];

/** Fields of work with a law that settles the form of the cooperation; over the folded name or title. */
export const domains = [
  ['veiligheidsregio', /\bveiligheidsregio|\bbrandweer(?:zorg)?\b|\bghor\b|\bvr[a-z]{0,3}\b(?= \d|$)/],
  ['ggd', /\bggd\b|\bgezondheidsdienst\b|\bpublieke gezondheid\b/],
  ['omgevingsdienst', /\bomgevingsdienst|\bregionale uitvoeringsdienst\b|\brud\b|\bmilieudienst\b/],
  ['jeugdhulp', /\bjeugd(?:hulp|zorg|regio)?\b/],
] as const;

/** Words by which a province takes part: 'de provincie neemt deel aan de regeling', 'de deelnemende gemeenten en de provincie'. */
export const provinceTakesPart =
  /\b(?:provincie|gedeputeerde staten|provinciale staten)\b.{0,40}\b(?:deelneemt|neemt deel|deelnemer|deelnemen|participeert)\b|\bdeelnem\w+\b.{0,60}\b(?:en|,) (?:de )?provincie\b|^provincie\t/i;

/** Before a form that a cooperation could become, over folded text: 'omzetting in een '. */
export const couldBecome = /(?:omzetting|omvorming|ombouw|overgang|omzetten|omvormen)(?![a-z])[^.;]{0,30}$/;

/** A name that is of no cooperation: 'Gemeente Oudebeek', 'Stichting Beheer'. */
export const otherOrganisation =
  /^(?:gemeente|stichting|vereniging|waterschap|hoogheemraadschap|provincie|raad|europese|vng|ipo)\b/i;

/** The line below a name that says what it is: 'bedrijfsvoeringsorganisatie voor belastingen en inkoop'. */
export const saysForm =
  /^(?:de )?(?:bedrijfsvoeringsorganisatie|gemeenschappelijke regeling|openbaar lichaam|gemeenschappelijk orgaan)(?![a-z])/i;
