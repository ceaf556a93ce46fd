import type { Body } from '../../reading/words.ts';

/** Written names of a body. `body` null: another sense of the same words, recognised so that it is not taken for a body. */
export interface BodyNames {
  body: Body | null;
  /** Regular expression sources over folded text (lower case, no diacritics); they match whole words. */
  names: readonly string[];
}

/** Abbreviations that count only in exactly this case. */
export interface BodyAbbreviations {
  body: Body;
  exact: readonly string[];
}

const waterBoard = '(?: van)?(?: het| de| beide| alle| de beide)? (?:waterschap|hoogheemraadschap|wetterskip)(?:pen)?';

/** Fields of work after which raadscommissies are called, as their first letters. */
const field =
  '(?:bestuur|samenlev|sociaal|sociale|ruimte|financ|middelen|algemen|algemeen|welzijn|fysiek|inwoner|econom|veilig|omgeving|wonen|maatschap|leefomgeving|leefbaar|grondgebied|grondzaken|mens|publiek|stad|onderwijs|zorg|burger|cultuur|duurzaam|milieu|jeugd|werk|mobiliteit|verkeer|beheer|organisatie|bedrijfsvoering|dienstverlening|samenwerking|planning|sport|volkshuisvesting|natuur|landelijk|domein|zaken|energie|klimaat)[a-z]*';

const participants =
  '(?:raad|gemeenteraad|college|algemeen bestuur|dagelijks bestuur|ab|db|bestuur|commissie|stuurgroep|vergadering|regio|veiligheidsregio)';

/** In order of preference: where two names begin at the same place, the first in this list wins; longer names therefore stand first. */
export const bodyNames: readonly BodyNames[] = [
  {
    body: null,
    names: [
      'ra(?:ad|den) van (?:ouden|oudsten|wijzen|afgevaardigden|deelnemers|state|toezicht|bestuur|commissarissen|europa|advies|beheer|elf|kerken|arbitrage|discipline|beroep|tucht|ministers|ouderen)',
      'centrale raad van beroep',
      'raad voor (?:de |het )?(?:kinderbescherming|rechtspraak|leefomgeving|volksgezondheid|accreditatie|cultuur|rechtsbijstand|openbaar bestuur|landelijk gebied|dierenaangelegenheden|journalistiek|jeugdbescherming|integriteit)',
      '(?:hoge|europese|sociaal-economische|nationale|nederlandse|goede|ten einde) raad',
      'raad en daad',
      '(?:aan|af) te raden',
      'raden (?:wij|we|u|je)? ?(?:aan|af)(?! te)',
      '(?:wij|we|zij|ze) raden',
      'algemene rekenkamer',
      'regionaa?l college',
      'college van (?:bestuur|beroep|procureurs|afgevaardigden|arbitrage|deskundigen|curatoren)[a-z-]*',
      '(?:europese|parlementaire|nationale) commissie',
      'commissie (?:bbv|bezwaarschriften|bezwaar[a-z]*|mer|voor de m\\.?e\\.?r\\.?|gelijke behandeling)',
      'bestuur (?:en|&) (?:veiligheid|middelen|financien|organisatie|samenleving|bedrijfsvoering|ruimte|economie|dienstverlening)',
      'openbaar bestuur',
      'burgemeester [a-z. -]{0,30}(?:straat|laan|plein|weg|park|kade|singel|school)',
      'voorzitters?overleg(?:gen)?',
      'lokaal bestuur',
      'bestuur van (?:de |het |een )?[a-z]*(?:vereniging|club|school)',
    ],
  },
  {
    body: 'raadscommissie',
    names: [
      'raadscommissies?',
      'forumvergadering(?:en)?',
      '^commissie(?: d\\.?d\\.?)?$',
      '^forum(?= d\\.?d\\.?)',
      '(?<=(?:^|[^a-z])(?:de|uw|deze) )commissie(?! (?:van(?! \\d)|voor|bezwaar|geo)|,? bestaande)',
      '(?<=\\()commissie(?=:)',
      'commissiebehandeling',
      '(?<=(?:^|[^a-z])(?:behandeling|behandelende|bespreking|datum|advies|agenda)(?: in)? )commissie(?! (?:van|voor))',
      '(?:opiniererende |voorbereidende |informatieve )?commissievergadering(?:en)?',
      '(?:opiniererende |voorbereidende |raadsvoorbereidende )commissie',
      `(?:de |vaste |gemeentelijke )?commissie ${field}(?: ${field})*(?:(?:,| en| &) ${field}(?: ${field})*)*`,
    ],
  },
  {
    body: 'auditcommissie',
    names: ['audit ?commissies?', 'auditcomites?', 'rekeningcommissies?', 'financiele commissies?', 'commissie van onderzoek'],
  },
  { body: 'bestuurscommissie', names: ['bestuurscommissies?'] },
  {
    body: 'adviescommissie',
    names: [
      '(?:gemeenschappelijke |bestuurlijke |regionale )?adviescommissies?',
      'commissies? van advies',
      'raadsadviescommissies?',
      'tariefcommissies?',
      '(?:selectie|vertrouwens)commissies?',
      'radencommissies?',
    ],
  },
  { body: 'presidium', names: ['presidi(?:um|a)', 'agendacommissies?', 'seniorenconvent', 'fractievoorzittersoverleg(?:gen)?'] },
  { body: 'rekenkamer', names: ['(?:gemeentelijke |gezamenlijke )?rekenkamer(?:s|commissies?)?'] },
  {
    body: 'waterschap-ab',
    names: [
      `(?:algemeen bestuur|algemene besturen|ab)${waterBoard}`,
      'verenigde vergadering(?:en)?',
      '(?:waterschap|hoogheemraadschap)[^.;:\\n\\t]{0,30}[ (:-]algemeen bestuur',
    ],
  },
  {
    body: 'waterschap-db',
    names: [
      `(?:dagelijks bestuur|dagelijkse besturen|db)${waterBoard}`,
      '(?:college van )?dijkgraaf en (?:hoog)?heemraden',
      '(?:waterschap|hoogheemraadschap)[^.;:\\n\\t]{0,30}[ (:-]dagelijks bestuur',
    ],
  },
  { body: 'gedeputeerde-staten', names: ['(?:college van )?gedeputeerde staten'] },
  { body: 'provinciale-staten', names: ['provinciale staten', 'statencommissies?', 'statenvergadering'] },
  { body: 'commissaris-van-de-koning', names: ['commissaris(?:sen)? van de koning(?:in)?'] },
  {
    body: 'portefeuillehoudersoverleg',
    names: [
      'porte?fe?uillehouders?-?overleg(?:gen)?|overleg van (?:de )?portefeuillehouders',
      '(?:regionaal )?bestuurlijk (?:portefeuille)?overleg',
      'bestuurlijke overleggen',
      '(?:regionaal )?wethouders?overleg(?:gen)?',
      'burgemeesters(?:overleg|kring)(?:gen)?',
      'bestuurdersoverleg(?:gen)?',
    ],
  },
  {
    body: 'secretarissenoverleg',
    names: [
      '(?:gemeente)?secretarissen-?(?:overleg(?:gen)?|kring|beraad)',
      '(?:kring|overleg|college) van (?:de )?(?:gemeente)?secretarissen',
      'gemeentesecretarissen',
      '(?<=(?:^|[^a-z])de )secretarissen(?! van)',
    ],
  },
  {
    body: 'georganiseerd-overleg',
    names: ['(?:bijzonder )?georganiseerd overleg', '(?:bestuurscommissie|commissie) georganiseerd overleg'],
  },
  {
    body: 'ambtelijk-overleg',
    names: [
      '(?:regionaal |lokaal )?ambtelijk (?:voor|afstemmings|opdrachtgevers|regie|kern)?-?overleg',
      'opdrachtgeversoverleg',
      'overleg van (?:de )?(?:contact|beleids)?ambtenaren',
      'ambtelijke (?:voor)?overleggen',
      'ambtelijke (?:werkgroep(?:en)?|stuurgroep|projectgroep|begeleidingsgroep|klankbordgroep|adviesgroep|kerngroep|tafel|afstemming|opdrachtgevers)',
      '(?:ambtenaren|beleidsmedewerkers|controllers|accounthouders|juristen|griffiers)-?overleg(?:gen)?',
      'griffierskring',
      'multidisciplinair overleg',
      'ambtelijk (?:kernteam|beraad)',
      '(?:kring|overleg) van (?:[a-z]+ ){0,2}ambtenaren',
    ],
  },
  {
    body: 'stuurgroep',
    names: [
      '(?:bestuurlijke |regionale )?stuurgroep(?:en|vergadering|overleg)?',
      '(?:bestuurlijke |regionale )(?:regie|kern|kop)groep(?:en)?',
      '(?:regie|kop)groep(?:en)?',
      'bestuurlijke tafel',
    ],
  },
  { body: 'veiligheidsdirectie', names: ['veiligheidsdirecties?'] },
  {
    body: 'directieoverleg',
    names: ['directie-?overleg(?:gen)?', 'directeuren-?overleg(?:gen)?', 'directieraad', 'directieberaad'],
  },
  { body: 'directie', names: ['directies?', 'directieteams?', 'management-?teams?', 'concerndirectie'] },
  { body: 'ondernemingsraad', names: ['(?:centrale |gemeenschappelijke |bijzondere )?ondernemingsra(?:ad|den)'] },
  {
    body: 'voorzitter',
    names: [`(?:plaatsvervangend )?voorzitters?(?: van(?: het| de| uw| ons)?(?: beide)? ${participants}(?![a-z]))?`],
  },
  {
    body: 'algemeen-bestuur',
    names: [
      '(?:algemeen bestuur|algemeen besturen|algemene besturen)(?:s-?vergadering(?:en)?)?',
      'algem(?:een|ene)-?(?= (?:en|of|respectievelijk) (?:het )?dagelijkse? bestu)',
      'regiora(?:ad|den)',
      'bestuur van (?:de|een|onze) veiligheidsregio',
      'veiligheidsbestuur',
    ],
  },
  {
    body: 'dagelijks-bestuur',
    names: [
      '(?:dagelijks bestuur|dagelijks besturen|dagelijkse besturen)(?:s-?vergadering(?:en)?)?',
      'dagelijkse?-?(?= (?:en|of|respectievelijk) (?:het )?algeme(?:en|ne) bestu)',
    ],
  },
  {
    body: 'college',
    names: [
      '(?<=datum )college(?:voorstel|besluit|vergadering|behandeling|advies)',
      '(?:het )?colleges? van (?:burgemeesters? en wethouders|b\\.? ?(?:&|en) ?w\\.?)',
      'burgemeesters? (?:en|&) wethouders',
      'b\\.? ?(?:&|en) ?w(?:\\.(?= [a-z\\d])|(?![a-z]))',
      'colleges?(?:vergadering(?:en)?|behandeling|besluit(?:en)?)?',
    ],
  },
  { body: 'burgemeester', names: ['burgemeesters?'] },
  {
    body: 'raad',
    names: [
      '(?:gemeente)?ra(?:ad|den)',
      '(?:gemeente)?raads(?:vergadering(?:en)?|bijeenkomst(?:en)?|informatieavond(?:en)?|behandeling|avond(?:en)?|besluit(?:en)?|besluitvorming|commissieleden|leden)',
    ],
  },
  {
    body: 'andere-partij',
    names: [
      '(?:buitengewone )?(?:algemene )?(?:vergadering(?:en)? van aandeelhouders|aandeelhoudersvergadering(?:en)?|ledenvergadering(?:en)?)',
    ],
  },
  { body: 'minister', names: ['ministers?', 'staatssecretaris(?:sen)?'] },
];

/** Read in the same text as the names; a letter or digit on either side makes them another word. */
export const bodyAbbreviations: readonly BodyAbbreviations[] = [
  { body: 'algemeen-bestuur', exact: ['AB', "AB's", 'AB’s', 'ABs'] },
  { body: 'dagelijks-bestuur', exact: ['DB', "DB's", 'DB’s', 'DBs'] },
  {
    body: 'portefeuillehoudersoverleg',
    exact: ['PFHO', 'PHO', 'POHO', 'PoHo', 'PFO', 'Pfho', 'Pho', "PFHO's", "PHO's", 'pfho', 'pfo', 'poho'],
  },
  { body: 'gedeputeerde-staten', exact: ['GS'] },
  { body: 'provinciale-staten', exact: ['PS'] },
  { body: 'commissaris-van-de-koning', exact: ['CdK'] },
  { body: 'waterschap-db', exact: ['D&H'] },
  { body: 'ondernemingsraad', exact: ['OR', "OR'en", 'COR', 'GOR', 'BOR'] },
  { body: 'georganiseerd-overleg', exact: ['GO', 'BGO'] },
  { body: 'directie', exact: ['MT', 'DT'] },
  { body: 'andere-partij', exact: ['AvA', 'AVA', 'BAvA', 'BAVA', 'ALV'] },
];

/** Folded text that makes 'GO' the single board of a gemeenschappelijk orgaan. */
export const commonOrgan = /gemeenschappelijk orgaan/;

/** Folded text of a cooperation with one board: there 'het bestuur' is a body of its own (Wgr 14a). */
export const singleBoard = /bedrijfsvoeringsorganisatie|(?<![a-z])bvo(?![a-z])|gemeenschappelijk orgaan/;

/** Bodies that companies, schools, clubs and care have as well. */
export const everydayBodies: ReadonlySet<Body> = new Set<Body>([
  'raadscommissie',
  'adviescommissie',
  'auditcommissie',
  'bestuur',
  'voorzitter',
  'stuurgroep',
  'directie',
  'directieoverleg',
  'ambtelijk-overleg',
  'ondernemingsraad',
  'georganiseerd-overleg',
  'minister',
  'andere-partij',
]);

/** Words of municipalities, their people and their cooperations, in any case. */
export const publicWords =
  /(?<![a-zà-ž])(?:gemeenten?|gemeentelijke?|wethouders?|raadscommissies?|raads(?:leden|lid|voorstel|agenda|brief)|griffiers?|griffie|portefeuillehouders?|regio|regionale|provincie|waterschap|veiligheidsregio|ggd|omgevingsdienst|gemeenschappelijk orgaan|bedrijfsvoeringsorganisatie|bvo|gemeenschappelijke regeling|centrumregeling|[a-zà-ž]+schap (?=[a-zà-ž]))(?![a-zà-ž])/i;
