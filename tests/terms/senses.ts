import type { Category } from '../../lib/reading/words.ts';

/** A sentence with the words in it that are terms, and the words that look like terms but are another sense. */
export interface SenseRow {
  text: string;
  /** Each as written in the text, with the category of its mark. */
  marked: readonly (readonly [words: string, category: Category])[];
  /** No mark may touch any place of these words. */
  unmarked: readonly string[];
}

/** Bodies and roles: raad, college, bestuur, voorzitter, directeur and their other senses. */
const bodies: readonly SenseRow[] = [
  {
    text: 'B. en W. d.d. 5 november 2024: Akkoord',
    marked: [
      ['B. en W', 'rol'],
      ['Akkoord', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'Datum college: 9 juni. Datum raad: 26 juni.',
    marked: [
      ['college', 'rol'],
      ['raad', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'VOORSTEL AAN DE RAAD',
    marked: [
      ['VOORSTEL', 'besluitroute'],
      ['DE RAAD', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De AB vergadering is op 20 juni in Grootslag.', marked: [['AB', 'rol']], unmarked: [] },
  {
    text: 'Steller: P. Wiarda. Portefeuillehouder(s): Y. Bakker.',
    marked: [
      ['Steller', 'rol'],
      ['Portefeuillehouder', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Zij volgt colleges aan de universiteit en is secretaris van de studentenvereniging.',
    marked: [],
    unmarked: ['colleges', 'secretaris'],
  },
  { text: 'De directeur meldt dat de stichting de huur opzegt.', marked: [['directeur', 'rol']], unmarked: [] },
  { text: 'Het bestuur van VV Noorderkoggen bedankt de vrijwilligers.', marked: [], unmarked: ['bestuur'] },
  { text: 'Vraag om raad bij het loket; wie raad nodig heeft, belt.', marked: [], unmarked: ['raad'] },
  { text: 'Raad eens hoeveel fietsen er staan?', marked: [], unmarked: ['Raad'] },
  { text: 'De Burgemeester Dijkstralaan is drie weken afgesloten.', marked: [], unmarked: ['Burgemeester'] },
  { text: 'De klachtencommissie van de zorginstelling oordeelde anders.', marked: [], unmarked: ['klachtencommissie'] },
  { text: 'De accountant van het bedrijf meldt een verlies.', marked: [], unmarked: ['accountant'] },
  { text: 'U bespreekt dit met uw behandelaar.', marked: [], unmarked: ['bespreekt', 'behandelaar'] },
  { text: 'De fractie restafval daalt door nascheiding.', marked: [], unmarked: ['fractie'] },
  { text: 'De deelnemers kregen na afloop een medaille.', marked: [], unmarked: ['deelnemers'] },
  { text: 'De bestuurder van de scooter had geen rijbewijs.', marked: [], unmarked: ['bestuurder'] },
  {
    text: 'Het openbaar lichaam staat onder leiding van een onafhankelijk voorzitter.',
    marked: [
      ['openbaar lichaam', 'rol'],
      ['onafhankelijk voorzitter', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'De heffingsambtenaar van de belastingsamenwerking is door het DB aangewezen.',
    marked: [
      ['heffingsambtenaar', 'rol'],
      ['DB', 'rol'],
      ['aangewezen', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'De raad van Wierdenhaven stelt het beleid vast.', marked: [['raad', 'rol']], unmarked: [] },
  {
    text: 'Tegen deze uitspraak staat hoger beroep open bij de Afdeling bestuursrechtspraak van de Raad van State.',
    marked: [],
    unmarked: ['Raad van State'],
  },
  {
    text: 'De Raad van Toezicht van de zorggroep benoemt de accountant.',
    marked: [['accountant', 'rol']],
    unmarked: ['Raad van Toezicht'],
  },
  { text: 'De raad van commissarissen van het havenbedrijf kwam bijeen.', marked: [], unmarked: ['raad van commissarissen'] },
  {
    text: 'De Raad voor de Kinderbescherming doet onderzoek in het gezin.',
    marked: [],
    unmarked: ['Raad voor de Kinderbescherming'],
  },
  {
    text: 'De Raad voor het Openbaar Bestuur schreef een rapport over regionale samenwerking.',
    marked: [],
    unmarked: ['Raad voor het Openbaar Bestuur'],
  },
  { text: 'De Raad van Bestuur van het ziekenhuis tekende de brief.', marked: [], unmarked: ['Raad van Bestuur'] },
  { text: 'De vergadering is in de raadzaal van Meerkerke.', marked: [], unmarked: ['raadzaal'] },
  { text: 'De vrijwilligers staan de bewoners met raad en daad bij.', marked: [], unmarked: ['raad en daad'] },
  { text: 'Het is niet aan te raden om de weg over te steken.', marked: [], unmarked: ['raden'] },
  { text: 'Wij raden u aan om ruim op tijd te komen.', marked: [], unmarked: ['raden'] },
  {
    text: 'De zienswijzen van de raden van Oosterdam en Westerkoog zijn verwerkt.',
    marked: [
      ['zienswijzen', 'besluitroute'],
      ['raden', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Het voorstel is in november ter vaststelling aan de raden gestuurd.',
    marked: [
      ['ter vaststelling', 'besluitroute'],
      ['raden', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'De jongerenraad en de cliëntenraad denken mee over de folder.',
    marked: [],
    unmarked: ['jongerenraad', 'cliëntenraad'],
  },
  { text: 'De kinderombudsman sprak in de Europese Raad.', marked: [], unmarked: ['Europese Raad'] },
  { text: 'Het college besluit over de standplaatsen.', marked: [['college', 'rol']], unmarked: [] },
  { text: 'De leerlingen van het Bolswarder College plantten bomen.', marked: [], unmarked: ['College'] },
  { text: 'Het Stedelijk College en de basisschool krijgen een nieuwe gymzaal.', marked: [], unmarked: ['College'] },
  {
    text: 'Het College van burgemeester en wethouders van Duinvoorde stelt de raad voor.',
    marked: [
      ['College van burgemeester en wethouders', 'rol'],
      ['raad', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Het college van bestuur van de hogeschool is akkoord met de huur.', marked: [], unmarked: ['college van bestuur'] },
  { text: 'Het regionaal college van de politieregio bestaat niet meer.', marked: [], unmarked: ['regionaal college'] },
  {
    text: 'Het College voor de Rechten van de Mens gaf een oordeel.',
    marked: [],
    unmarked: ['College voor de Rechten van de Mens'],
  },
  { text: 'Besluit college: akkoord.', marked: [['college', 'rol']], unmarked: [] },
  {
    text: 'Namens de colleges van de negen gemeenten tekent de wethouder van Slenkerveen.',
    marked: [
      ['Namens', 'mandaat'],
      ['colleges', 'rol'],
      ['wethouder', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'B&W hebben op 4 maart ingestemd met het concept.',
    marked: [
      ['B&W', 'rol'],
      ['ingestemd', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'Het algemeen bestuur van Werkbedrijf Laagveld vergadert in mei.',
    marked: [['algemeen bestuur', 'rol']],
    unmarked: [],
  },
  {
    text: 'Het AB stemt in met het DB-voorstel over de huisvesting.',
    marked: [
      ['AB', 'rol'],
      ['stemt in', 'besluitroute'],
      ['DB-voorstel', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Het bezoekadres is Havenstraat 4, 8911 AB Noordwolde.', marked: [], unmarked: ['AB'] },
  { text: 'Postbus 12, 6800 DB Rijnstede.', marked: [], unmarked: ['DB'] },
  { text: 'Stuur uw reactie naar Postbus 300, 5600 GS Dommelrode.', marked: [], unmarked: ['GS'] },
  {
    text: 'De begroting 2027 is op 3 juli door het AB behandeld.',
    marked: [
      ['begroting', 'besluitroute'],
      ['AB', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Het geluid van de fabriek mag niet boven 50 dB(A) uitkomen.', marked: [], unmarked: ['dB(A)'] },
  {
    text: 'Het AB van het waterschap Zuiderdelta stelt het waterbeheerprogramma vast.',
    marked: [['AB van het waterschap', 'rol']],
    unmarked: [],
  },
  {
    text: 'Dijkgraaf en heemraden leggen het plan voor aan de verenigde vergadering.',
    marked: [
      ['Dijkgraaf en heemraden', 'rol'],
      ['verenigde vergadering', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Het bestuur van de tennisvereniging vraagt om een nieuwe baan.', marked: [], unmarked: ['bestuur'] },
  { text: 'Het bestuur van Stichting Dorpshuis Oudega zegt de huur op.', marked: [], unmarked: ['bestuur'] },
  { text: 'Goed openbaar bestuur vraagt om duidelijke taal.', marked: [], unmarked: ['openbaar bestuur'] },
  {
    text: 'Het bestuur van de bedrijfsvoeringsorganisatie stelt de jaarrekening vast.',
    marked: [
      ['bestuur van de bedrijfsvoeringsorganisatie', 'rol'],
      ['stelt de jaarrekening vast', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Het vraagt moed van het bestuur om deze keuze te maken.', marked: [['bestuur', 'rol']], unmarked: [] },
  { text: 'De voorzitter opent de vergadering om 14.00 uur.', marked: [['voorzitter', 'rol']], unmarked: [] },
  { text: 'De voorzitter van voetbalclub De Meteoor nam de cheque in ontvangst.', marked: [], unmarked: ['voorzitter'] },
  { text: 'De voorzitter van het stembureau telde de stemmen opnieuw.', marked: [], unmarked: ['voorzitter'] },
  {
    text: 'De voorzitter van de veiligheidsregio is bij koninklijk besluit benoemd.',
    marked: [
      ['voorzitter van de veiligheidsregio', 'rol'],
      ['benoemd', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'De directeur van de omgevingsdienst krijgt mandaat van het college.',
    marked: [
      ['directeur', 'rol'],
      ['mandaat', 'mandaat'],
      ['college', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De directeur van basisschool De Wegwijzer vroeg om een zebrapad.', marked: [], unmarked: ['directeur'] },
  { text: 'Mevrouw Hellinga, directeur van het streekmuseum, gaf een rondleiding.', marked: [], unmarked: ['directeur'] },
  {
    text: 'De secretaris ondertekent samen met de voorzitter.',
    marked: [
      ['secretaris', 'rol'],
      ['ondertekent', 'besluitroute'],
      ['voorzitter', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De secretaris van de buurtvereniging mailde de gemeente.', marked: [], unmarked: ['secretaris'] },
  { text: 'De secretaris-generaal van het ministerie was aanwezig.', marked: [], unmarked: ['secretaris-generaal'] },
  { text: 'De bestuurder van de auto reed door na het ongeval.', marked: [], unmarked: ['bestuurder'] },
  { text: 'Bestuurders van voertuigen moeten langzaam rijden.', marked: [], unmarked: ['Bestuurders'] },
  {
    text: 'Elke gemeente levert één bestuurder aan de stuurgroep.',
    marked: [
      ['bestuurder', 'rol'],
      ['stuurgroep', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'De commissie brengt verslag uit aan de raad.',
    marked: [
      ['commissie', 'rol'],
      ['raad', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De makelaar rekent een commissie van 2% over de verkoopprijs.', marked: [], unmarked: ['commissie'] },
  { text: 'De Europese Commissie keurde de steun goed.', marked: [], unmarked: ['Europese Commissie'] },
  {
    text: 'Volgens de Commissie voor de milieueffectrapportage ontbreekt informatie.',
    marked: [],
    unmarked: ['Commissie voor de milieueffectrapportage'],
  },
  { text: 'De stemcommissie telt de briefjes.', marked: [], unmarked: ['stemcommissie'] },
  {
    text: 'De wethouder heeft jeugd in zijn portefeuille.',
    marked: [
      ['wethouder', 'rol'],
      ['portefeuille', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Het pensioenfonds belegt een portefeuille van aandelen en obligaties.', marked: [], unmarked: ['portefeuille'] },
  { text: 'De corporatie heeft 3.000 woningen in portefeuille.', marked: [], unmarked: ['in portefeuille'] },
  {
    text: 'De deelnemers aan de gemeenschappelijke regeling betalen naar inwonertal.',
    marked: [
      ['deelnemers', 'rol'],
      ['gemeenschappelijke regeling', 'mandaat'],
    ],
    unmarked: [],
  },
  { text: 'Er waren 42 deelnemers aan de workshop over fietsen.', marked: [], unmarked: ['deelnemers'] },
  {
    text: 'Het samenwerkingsverband passend onderwijs regelt de ondersteuning op school.',
    marked: [],
    unmarked: ['samenwerkingsverband passend onderwijs'],
  },
  { text: 'De politie rolde een crimineel samenwerkingsverband op.', marked: [], unmarked: ['crimineel samenwerkingsverband'] },
  {
    text: 'De ondernemingsraad adviseert positief over het organisatieplan.',
    marked: [
      ['ondernemingsraad', 'rol'],
      ['adviseert', 'besluitroute'],
      ['organisatieplan', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Advies van de OR: positief.', marked: [['OR', 'rol']], unmarked: [] },
  {
    text: 'Op 12 mei is het Georganiseerd Overleg (GO) bijeen geweest en daarna ging het GO akkoord.',
    marked: [['Georganiseerd Overleg', 'rol']],
    unmarked: [],
  },
  {
    text: 'De directie neemt in juni een go/no go-besluit over het systeem, de GO is nog niet gegeven.',
    marked: [['directie', 'rol']],
    unmarked: ['GO'],
  },
  {
    text: 'De gemeenten kiezen voor een gemeenschappelijk orgaan zonder rechtspersoon.',
    marked: [['gemeenschappelijk orgaan', 'rol']],
    unmarked: [],
  },
  {
    text: 'Het openbaar lichaam Bonaire ontvangt een uitkering van het Rijk.',
    marked: [],
    unmarked: ['openbaar lichaam Bonaire'],
  },
  { text: 'De bouw kost € 900 per m2 BVO.', marked: [], unmarked: ['BVO'] },
  { text: 'De BVO De Brug voert de salarisadministratie van vier gemeenten.', marked: [['BVO', 'rol']], unmarked: [] },
  { text: 'De trekker met aanhanger stond dwars op de weg.', marked: [], unmarked: ['trekker'] },
  {
    text: 'Wethouder Bruil te machtigen de overeenkomst namens de gemeente te ondertekenen.',
    marked: [
      ['Wethouder', 'rol'],
      ['te machtigen', 'mandaat'],
      ['namens', 'mandaat'],
      ['te ondertekenen', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'De ouders machtigen de school om de foto te plaatsen.', marked: [], unmarked: ['machtigen'] },
  {
    text: 'Het dagelijks bestuur op te dragen een ontwerp voor te leggen en deze taken op te dragen aan de dienst.',
    marked: [
      ['dagelijks bestuur', 'rol'],
      ['op te dragen', 'besluitroute'],
      ['taken op te dragen', 'mandaat'],
    ],
    unmarked: [],
  },
  {
    text: 'De aan de directeur gemandateerde bevoegdheden zijn uitgebreid, ieder voor zover het hun bevoegdheden betreft.',
    marked: [
      ['directeur', 'rol'],
      ['gemandateerde bevoegdheden', 'mandaat'],
      ['ieder voor zover het hun bevoegdheden betreft', 'mandaat'],
    ],
    unmarked: [],
  },
  {
    text: 'Het PFO Wonen is een overleg van wethouders.',
    marked: [
      ['PFO Wonen', 'rol'],
      ['wethouders', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Informeren: geen besluiten, wel kennis.',
    marked: [
      ['Informeren', 'besluitroute'],
      ['besluiten', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Wij informeren de buurt over de werkzaamheden.', marked: [], unmarked: ['informeren'] },
  {
    text: 'De bestuurlijk trekker legt het programma voor aan het PFHO Wonen.',
    marked: [
      ['bestuurlijk trekker', 'rol'],
      ['PFHO Wonen', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'De rechtbank oordeelde dat de officier van justitie te laat was.',
    marked: [['officier van justitie', 'rol']],
    unmarked: [],
  },
  { text: 'De gemeente vraagt inwoners OM TE REAGEREN.', marked: [], unmarked: ['OM TE'] },
  { text: 'De griffier van de rechtbank stuurde het dossier terug.', marked: [], unmarked: ['griffier van de rechtbank'] },
  {
    text: 'De raadsgriffier plant de zienswijze in op de termijnagenda.',
    marked: [
      ['raadsgriffier', 'rol'],
      ['zienswijze', 'besluitroute'],
      ['termijnagenda', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'De minister-president bezocht het rampgebied.', marked: [], unmarked: ['minister-president'] },
  { text: 'De buurt is in handen van criminelen gevallen.', marked: [], unmarked: ['in handen van'] },
  {
    text: 'Voorgesteld wordt de brief in handen van het college te stellen.',
    marked: [
      ['Voorgesteld wordt', 'besluitroute'],
      ['in handen van', 'besluitroute'],
      ['college', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De nationaal rapporteur mensenhandel waarschuwt voor uitbuiting.', marked: [], unmarked: ['nationaal rapporteur'] },
  {
    text: 'De raad wijst een rapporteur aan voor de GGD.',
    marked: [
      ['raad', 'rol'],
      ['rapporteur', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De hoofdaannemer is opdrachtgever van de onderaannemers.', marked: [], unmarked: ['opdrachtgever'] },
  {
    text: 'De afgevaardigden van de vakbond liepen weg uit het gesprek.',
    marked: [],
    unmarked: ['afgevaardigden van de vakbond'],
  },
];

/** Mandate, delegation, transfer and what only looks like it. */
const mandates: readonly SenseRow[] = [
  { text: 'Het mandaat van de informateur loopt af.', marked: [], unmarked: ['mandaat'] },
  { text: 'Ik heb geen mandaat om hierover iets te beloven.', marked: [], unmarked: ['mandaat'] },
  { text: 'De delegatie uit Duitsland kreeg een rondleiding.', marked: [], unmarked: ['delegatie'] },
  { text: 'Leidinggevenden leren in de cursus hoe zij werk delegeren.', marked: [], unmarked: ['delegeren'] },
  {
    text: 'Het AB delegeert de bevoegdheid om tarieven te bepalen aan het DB.',
    marked: [
      ['AB', 'rol'],
      ['delegeert', 'mandaat'],
      ['bevoegdheid', 'mandaat'],
      ['DB', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Het werk is opgedragen aan aannemer Van den Berg.', marked: [], unmarked: ['opgedragen'] },
  { text: 'De taakverdeling tussen man en vrouw verschilt per gezin.', marked: [], unmarked: ['taakverdeling'] },
  {
    text: 'Het besluit van Gedeputeerde Staten van Zeeland, namens dezen, de gemandateerd teammanager.',
    marked: [
      ['besluit', 'besluitroute'],
      ['Gedeputeerde Staten', 'rol'],
      ['namens dezen', 'mandaat'],
      ['gemandateerd', 'mandaat'],
      ['teammanager', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'De directeur beslist in mandaat over aanvragen tot € 50.000.',
    marked: [
      ['directeur', 'rol'],
      ['in mandaat', 'mandaat'],
    ],
    unmarked: [],
  },
  { text: 'De partij kreeg een duidelijk mandaat van de kiezers.', marked: [], unmarked: ['mandaat'] },
  { text: 'Na de verkiezingen heeft de coalitie een stevig mandaat om te hervormen.', marked: [], unmarked: ['mandaat'] },
  { text: 'De vakbondsleden gaven hun bestuur een politiek mandaat.', marked: [], unmarked: ['politiek mandaat'] },
  { text: 'De missie heeft een VN-mandaat.', marked: [], unmarked: ['VN-mandaat'] },
  { text: 'Het mandaatbesluit van 2021 wordt ingetrokken.', marked: [['mandaatbesluit', 'mandaat']], unmarked: [] },
  {
    text: 'In het Mandaat- en volmachtbesluit GGD Westerwolde staan de uitzonderingen.',
    marked: [['Mandaat- en volmachtbesluit', 'mandaat']],
    unmarked: [],
  },
  {
    text: 'De opzet volgt het omgekeerd mandaat: alles mag, behalve wat in de bijlage staat.',
    marked: [['omgekeerd mandaat', 'mandaat']],
    unmarked: [],
  },
  { text: 'De teamleider krijgt ondermandaat voor facturen.', marked: [['ondermandaat', 'mandaat']], unmarked: [] },
  { text: 'Kiezers kunnen bij volmacht stemmen voor een ander.', marked: [], unmarked: ['volmacht'] },
  { text: 'U stemt met een volmacht en een stempas.', marked: [], unmarked: ['volmacht'] },
  {
    text: 'De burgemeester verleent volmacht aan de wethouder om de koopakte te tekenen.',
    marked: [
      ['burgemeester', 'rol'],
      ['volmacht', 'mandaat'],
      ['wethouder', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'U betaalt met een automatische machtiging.', marked: [], unmarked: ['automatische machtiging'] },
  { text: 'De kinderrechter gaf een machtiging uithuisplaatsing af.', marked: [], unmarked: ['machtiging uithuisplaatsing'] },
  {
    text: 'De voorzitter te machtigen het verweer te voeren.',
    marked: [
      ['voorzitter', 'rol'],
      ['te machtigen', 'mandaat'],
    ],
    unmarked: [],
  },
  { text: 'Een delegatie van raadsleden bezocht de brandweerpost.', marked: [['raadsleden', 'rol']], unmarked: ['delegatie'] },
  { text: 'De werkgeversdelegatie praat met de bonden over de cao.', marked: [], unmarked: ['werkgeversdelegatie'] },
  { text: 'De delegatie reist in oktober naar Brussel.', marked: [], unmarked: ['delegatie'] },
  {
    text: 'Bij delegatie van bevoegdheden aan het dagelijks bestuur stelt het algemeen bestuur grenzen.',
    marked: [
      ['delegatie', 'mandaat'],
      ['bevoegdheden', 'mandaat'],
      ['dagelijks bestuur', 'rol'],
      ['algemeen bestuur', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Mandaat, delegatie en attributie zijn drie manieren om bevoegdheden te krijgen.',
    marked: [
      ['Mandaat', 'mandaat'],
      ['delegatie', 'mandaat'],
      ['attributie', 'mandaat'],
      ['bevoegdheden', 'mandaat'],
    ],
    unmarked: [],
  },
  {
    text: 'Het delegatiebesluit is bekendgemaakt in het publicatieblad van de regio.',
    marked: [['delegatiebesluit', 'mandaat']],
    unmarked: [],
  },
  {
    text: 'De taken zijn overgedragen aan het openbaar lichaam.',
    marked: [
      ['overgedragen', 'mandaat'],
      ['openbaar lichaam', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Het perceel is in eigendom overgedragen aan de ontwikkelaar.', marked: [], unmarked: ['overgedragen'] },
  { text: 'De verdachte is overgedragen aan de politie.', marked: [], unmarked: ['overgedragen'] },
  { text: 'Het virus wordt door muggen overgedragen.', marked: [], unmarked: ['overgedragen'] },
  {
    text: 'De bevoegdheid ligt bij het dagelijks bestuur.',
    marked: [
      ['bevoegdheid', 'mandaat'],
      ['dagelijks bestuur', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De docent geeft les zonder bevoegdheid.', marked: [], unmarked: ['bevoegdheid'] },
  { text: 'Het bevoegd gezag van de school meldde het incident.', marked: [], unmarked: ['bevoegd gezag van de school'] },
  {
    text: 'De omgevingsdienst bereidt het besluit voor, het college blijft bevoegd gezag.',
    marked: [
      ['besluit', 'besluitroute'],
      ['college', 'rol'],
      ['bevoegd gezag', 'mandaat'],
    ],
    unmarked: [],
  },
  { text: 'De heer Tuinstra spreekt namens de bewoners van de Kade.', marked: [], unmarked: ['namens'] },
  { text: 'Mevrouw Bosma dankt namens de familie voor de bloemen.', marked: [], unmarked: ['namens'] },
  {
    text: 'Het algemeen en het dagelijks bestuur, ieder voor zover bevoegd, besluiten het volgende.',
    marked: [
      ['dagelijks bestuur', 'rol'],
      ['ieder voor zover bevoegd', 'mandaat'],
      ['besluiten', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'De raad heeft kaderstellende en controlerende taken.',
    marked: [
      ['raad', 'rol'],
      ['kaderstellende', 'mandaat'],
      ['controlerende', 'mandaat'],
    ],
    unmarked: [],
  },
  { text: 'De controlerende arts belde de patiënt.', marked: [], unmarked: ['controlerende'] },
  { text: 'De tekeningen hangen in houten kaders aan de muur.', marked: [], unmarked: ['kaders'] },
  {
    text: 'De gemeenten geven de regio financiële kaders mee voor 2028.',
    marked: [['financiële kaders', 'besluitroute']],
    unmarked: [],
  },
  {
    text: 'Volgens de Wet gemeenschappelijke regelingen geldt een termijn van twaalf weken.',
    marked: [],
    unmarked: ['gemeenschappelijke regelingen'],
  },
  {
    text: 'De pensioenregeling en de regeling vervroegd uittreden vallen onder de cao.',
    marked: [],
    unmarked: ['pensioenregeling', 'regeling vervroegd uittreden'],
  },
  {
    text: 'Na harmonisatie gelden dezelfde personeelsregelingen in beide organisaties.',
    marked: [],
    unmarked: ['personeelsregelingen'],
  },
  {
    text: 'Particulier opdrachtgeverschap geeft bewoners de ruimte om zelf te bouwen.',
    marked: [],
    unmarked: ['Particulier opdrachtgeverschap'],
  },
  {
    text: 'Burgers uit de Europese Unie hebben actief stemrecht bij de gemeenteraadsverkiezingen.',
    marked: [],
    unmarked: ['actief stemrecht'],
  },
  { text: 'Ieder lid heeft gewogen stemrecht naar inwonertal.', marked: [['stemrecht', 'mandaat']], unmarked: [] },
  { text: 'Goedkeuren van facturen doen de budgethouders.', marked: [['budgethouders', 'rol']], unmarked: [] },
  { text: 'Het sectorhoofd tekent namens de directeur.', marked: [['sectorhoofd', 'rol']], unmarked: [] },
  {
    text: 'De wethouder stemt namens de gemeente in de AvA.',
    marked: [
      ['wethouder', 'rol'],
      ['AvA', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Algemene Vergadering van Aandeelhouders, dinsdag 18 juni',
    marked: [['Algemene Vergadering van Aandeelhouders', 'rol']],
    unmarked: [],
  },
  {
    text: 'Décharge te verlenen aan de leden van de Raad van Commissarissen.',
    marked: [],
    unmarked: ['leden van de Raad van Commissarissen'],
  },
  { text: 'De pgb-budgethouder sluit zelf een zorgovereenkomst.', marked: [], unmarked: ['pgb-budgethouder'] },
  { text: 'De regio is verlengd lokaal bestuur.', marked: [['verlengd lokaal bestuur', 'mandaat']], unmarked: [] },
  { text: 'De opdracht van de provincie loopt in december af.', marked: [], unmarked: ['opdracht van de provincie'] },
];

/** Steps, labels and verbs of deciding. */
const steps: readonly SenseRow[] = [
  { text: 'De medewerkers besluiten samen wanneer zij vrij nemen.', marked: [], unmarked: ['besluiten'] },
  { text: 'De bewoners stemmen in met het plan van de corporatie.', marked: [], unmarked: ['stemmen in'] },
  { text: 'De plannen werden met instemming ontvangen door de zaal.', marked: [], unmarked: ['instemming'] },
  {
    text: 'De nota voor jongeren te bespreken en in te stemmen met de planning.',
    marked: [
      ['te bespreken', 'besluitroute'],
      ['in te stemmen', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Het besluit om te verhuizen viel hem zwaar.', marked: [], unmarked: ['besluit'] },
  { text: 'Wat is het besluit van de familie?', marked: [], unmarked: ['besluit'] },
  {
    text: 'Bij geschillen beslist het college van gedeputeerde staten.',
    marked: [
      ['beslist', 'besluitroute'],
      ['college van gedeputeerde staten', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Aldus besloten in de vergadering van 26 juni, de griffier, de voorzitter.',
    marked: [
      ['Aldus besloten', 'besluitroute'],
      ['griffier', 'rol'],
      ['voorzitter', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De evaluatie van het zomerfeest was positief.', marked: [], unmarked: ['evaluatie'] },
  { text: 'De leraar gaf na de toets een terugkoppeling.', marked: [], unmarked: ['terugkoppeling'] },
  { text: 'De gemeente krijgt het advies van de ingenieur om de brug te vervangen.', marked: [], unmarked: ['advies'] },
  { text: 'U kunt het document raadplegen op de website.', marked: [], unmarked: ['raadplegen'] },
  {
    text: 'Het DB besluit de begroting door te zenden.',
    marked: [
      ['DB', 'rol'],
      ['besluit', 'besluitroute'],
      ['begroting', 'besluitroute'],
      ['door te zenden', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Toezegging: voor de zomer komt er een notitie.', marked: [['Toezegging', 'besluitroute']], unmarked: [] },
  {
    text: 'A-stuk: de kaderbrief van de veiligheidsregio.',
    marked: [
      ['A-stuk', 'besluitroute'],
      ['kaderbrief', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Uw gegevens worden vertrouwelijk behandeld.', marked: [], unmarked: ['vertrouwelijk'] },
  {
    text: 'De provincie houdt een reserve aan van 10 procent en de aangehouden reserve is voldoende.',
    marked: [],
    unmarked: ['aangehouden'],
  },
  {
    text: 'Het algemeen bestuur wordt gevraagd de jaarstukken vast te stellen.',
    marked: [
      ['algemeen bestuur', 'rol'],
      ['jaarstukken', 'besluitroute'],
      ['vast te stellen', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Vastgesteld is dat de dijk op drie plaatsen lek is.', marked: [], unmarked: ['Vastgesteld is dat'] },
  { text: 'Uit het onderzoek kan worden vastgesteld dat de kosten stijgen.', marked: [], unmarked: ['vastgesteld'] },
  { text: 'De huisarts heeft de diagnose vastgesteld.', marked: [], unmarked: ['diagnose vastgesteld'] },
  { text: 'Het is moeilijk vast te stellen of er schade is.', marked: [], unmarked: ['vast te stellen of'] },
  {
    text: 'De begroting is op 3 juli vastgesteld.',
    marked: [
      ['begroting', 'besluitroute'],
      ['vastgesteld', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'Het DB stelt de agenda vast.',
    marked: [
      ['DB', 'rol'],
      ['stelt de agenda vast', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'Voorgesteld wordt kennis te nemen van de bestuursrapportage.',
    marked: [
      ['kennis te nemen', 'besluitroute'],
      ['bestuursrapportage', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'De heer Postma is afwezig met kennisgeving.', marked: [], unmarked: ['afwezig met kennisgeving'] },
  {
    text: 'Voorstel: in te stemmen met de begrotingswijziging.',
    marked: [
      ['Voorstel', 'besluitroute'],
      ['in te stemmen', 'besluitroute'],
      ['begrotingswijziging', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'U kunt de stukken inzien bij de receptie van Brede School Het College.', marked: [], unmarked: ['College'] },
  { text: 'De voorzitter van de jeugdraad sprak in bij de raad.', marked: [['raad', 'rol']], unmarked: ['voorzitter'] },
  { text: 'Een bewoonster deed het voorstel om een bankje te plaatsen.', marked: [], unmarked: ['voorstel'] },
  { text: 'Voorstel van een bewoner: zet de bloembakken bij de ingang.', marked: [], unmarked: ['Voorstel'] },
  {
    text: 'Het voorstel aan de raad ligt bij de griffie.',
    marked: [
      ['voorstel', 'besluitroute'],
      ['raad', 'rol'],
      ['griffie', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De inwoner diende een zienswijze in tegen de omgevingsvergunning.', marked: [], unmarked: ['zienswijze'] },
  { text: 'Op het ontwerpbestemmingsplan zijn vier zienswijzen ingediend.', marked: [], unmarked: ['zienswijzen'] },
  { text: 'Iedereen kan binnen zes weken een zienswijze geven op het plan.', marked: [], unmarked: ['zienswijze'] },
  { text: 'De zienswijzen van omwonenden gaan over geluid.', marked: [], unmarked: ['zienswijzen'] },
  {
    text: 'De overtreder kreeg de kans zijn zienswijze te geven voordat de dwangsom werd opgelegd.',
    marked: [],
    unmarked: ['zienswijze'],
  },
  {
    text: 'De raad besluit geen zienswijze in te dienen op de ontwerpbegroting van de GGD.',
    marked: [
      ['geen zienswijze in te dienen', 'besluitroute'],
      ['ontwerpbegroting', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'De raad kan wensen en bedenkingen naar voren brengen.',
    marked: [
      ['raad', 'rol'],
      ['wensen en bedenkingen', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'De bijdrage volgt uit het Besluit begroting en verantwoording provincies en gemeenten.',
    marked: [],
    unmarked: ['Besluit begroting en verantwoording provincies en gemeenten'],
  },
  {
    text: "In het Besluit veiligheidsregio's staan normen voor opkomsttijden.",
    marked: [['opkomsttijden', 'besluitroute']],
    unmarked: ["Besluit veiligheidsregio's"],
  },
  {
    text: 'Voor lozingen geldt het Besluit activiteiten leefomgeving (Bal).',
    marked: [],
    unmarked: ['Besluit activiteiten leefomgeving'],
  },
  { text: 'U krijgt binnen acht weken een besluit op uw aanvraag.', marked: [], unmarked: ['besluit'] },
  {
    text: 'Besluit: conform voorstel.',
    marked: [
      ['Besluit', 'besluitroute'],
      ['conform voorstel', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'De ouders besluiten samen welke school het wordt.', marked: [], unmarked: ['besluiten'] },
  { text: 'Het is beslist niet de bedoeling dat de post sluit.', marked: [], unmarked: ['beslist'] },
  { text: 'De besloten vennootschap beheert het terrein.', marked: [], unmarked: ['besloten vennootschap'] },
  {
    text: 'Het onderwerp is in een besloten vergadering besproken.',
    marked: [
      ['besloten vergadering', 'besluitroute'],
      ['besproken', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Adviesbureau Stroom geeft advies over de isolatie van het dak.', marked: [], unmarked: ['advies'] },
  { text: 'De gemeente vroeg juridisch advies aan een advocaat.', marked: [], unmarked: ['juridisch advies'] },
  { text: 'Inwoners kunnen bij het loket terecht voor informatie en advies.', marked: [], unmarked: ['informatie en advies'] },
  {
    text: 'Het advies van de auditcommissie is verwerkt.',
    marked: [
      ['advies', 'besluitroute'],
      ['auditcommissie', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De arts adviseert de patiënt om te rusten.', marked: [], unmarked: ['adviseert'] },
  {
    text: 'Het presidium adviseert de raad het stuk als hamerstuk te behandelen.',
    marked: [
      ['presidium', 'rol'],
      ['adviseert', 'besluitroute'],
      ['raad', 'rol'],
      ['hamerstuk', 'besluitroute'],
      ['te behandelen', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'De patiënten worden in het ziekenhuis behandeld.', marked: [], unmarked: ['behandeld'] },
  { text: 'Voor de operatie is toestemming van de ouders nodig.', marked: [], unmarked: ['toestemming'] },
  { text: 'Wij vragen uw toestemming voor cookies.', marked: [], unmarked: ['toestemming'] },
  {
    text: 'Het college vraagt de raad toestemming te verlenen voor de wijziging van de gemeenschappelijke regeling.',
    marked: [
      ['college', 'rol'],
      ['raad', 'rol'],
      ['toestemming te verlenen', 'besluitroute'],
      ['wijziging van de gemeenschappelijke regeling', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'De verdachte is gisteren aangehouden in Kolhorn.', marked: [], unmarked: ['aangehouden'] },
  { text: 'Het voorstel is aangehouden tot de vergadering van juni.', marked: [['aangehouden', 'besluitroute']], unmarked: [] },
  { text: 'De motie is met algemene stemmen aangenomen en er zijn 12 moties over verkeer.', marked: [], unmarked: ['moties'] },
  {
    text: 'De fractie bereidt een motie vreemd aan de orde van de dag voor.',
    marked: [['motie vreemd aan de orde van de dag', 'besluitroute']],
    unmarked: [],
  },
  {
    text: 'Dit jaar behandelde de raad 23 moties en 41 amendementen.',
    marked: [['raad', 'rol']],
    unmarked: ['moties', 'amendementen'],
  },
  { text: 'Het initiatief komt van een groep ondernemers.', marked: [], unmarked: ['initiatief'] },
  { text: 'Na lang beraad koos de jury een winnaar.', marked: [], unmarked: ['beraad'] },
  { text: 'Volgens de laatste peiling van Ipsos wint de partij.', marked: [], unmarked: ['peiling'] },
  { text: 'De peiling van het grondwater gebeurt elke maand.', marked: [], unmarked: ['peiling'] },
  {
    text: 'Het college legt de raad een peiling voor over de coöperatie.',
    marked: [
      ['college', 'rol'],
      ['raad', 'rol'],
      ['peiling', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'De evaluatie van de oefening leverde tips op voor de ploeg.', marked: [], unmarked: ['evaluatie'] },
  {
    text: 'De evaluatie van de gemeenschappelijke regeling is om de vier jaar.',
    marked: [
      ['evaluatie', 'besluitroute'],
      ['gemeenschappelijke regeling', 'mandaat'],
    ],
    unmarked: [],
  },
  {
    text: 'De school stuurt de ouders een terugkoppeling aan de ouders van de leerling.',
    marked: [],
    unmarked: ['terugkoppeling'],
  },
  { text: 'De uittreding van Heidewoude kost de regio € 2 miljoen.', marked: [['uittreding', 'besluitroute']], unmarked: [] },
  { text: 'Medewerkers met een zwaar beroep kunnen vervroegd uittreden.', marked: [], unmarked: ['uittreden'] },
  { text: 'Zij wil na haar opleiding toetreden tot de arbeidsmarkt.', marked: [], unmarked: ['toetreden'] },
  { text: 'Ouderen zijn aangewezen op hulp van buren.', marked: [], unmarked: ['aangewezen'] },
  { text: 'Het bos is aangewezen als beschermd natuurgebied.', marked: [], unmarked: ['aangewezen'] },
  {
    text: 'De raad heeft mevrouw Riemersma aangewezen als lid van het algemeen bestuur.',
    marked: [
      ['raad', 'rol'],
      ['aangewezen', 'besluitroute'],
      ['lid van het algemeen bestuur', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De voordracht van gedichten begint om acht uur.', marked: [], unmarked: ['voordracht'] },
  {
    text: 'Op voordracht van het DB benoemt het AB de heer Faber.',
    marked: [
      ['Op voordracht van', 'besluitroute'],
      ['DB', 'rol'],
      ['benoemt', 'besluitroute'],
      ['AB', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Het Akkoord van Parijs bepaalt de klimaatdoelen.', marked: [], unmarked: ['Akkoord van Parijs'] },
  {
    text: 'Veiligheidsdirectie 12 mei: Akkoord',
    marked: [
      ['Veiligheidsdirectie', 'rol'],
      ['Akkoord', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Alle rechten voorbehouden.', marked: [], unmarked: ['voorbehouden'] },
  {
    text: 'Het college stemt in onder voorbehoud van het besluit van de raad.',
    marked: [
      ['stemt in', 'besluitroute'],
      ['onder voorbehoud van', 'besluitroute'],
      ['besluit', 'besluitroute'],
      ['raad', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De begeleiding is afgestemd op de hulpvraag van de cliënt.', marked: [], unmarked: ['afgestemd op'] },
  {
    text: 'Het stuk is afgestemd met de gemeentesecretarissen.',
    marked: [
      ['afgestemd met', 'besluitroute'],
      ['gemeentesecretarissen', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Wij informeren u zodra de straat weer open is.', marked: [], unmarked: ['informeren'] },
  {
    text: 'Het college informeert de raad ieder kwartaal.',
    marked: [
      ['college', 'rol'],
      ['informeert', 'besluitroute'],
      ['raad', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Een informatieve wandeling door het natuurgebied duurt twee uur.', marked: [], unmarked: ['informatieve'] },
  {
    text: 'Beeldvormende bespreking van de conceptvisie, daarna opiniërend in de commissie Samenleving.',
    marked: [
      ['Beeldvormende bespreking', 'besluitroute'],
      ['opiniërend', 'besluitroute'],
      ['commissie Samenleving', 'rol'],
    ],
    unmarked: [],
  },
];

/** Papers and money. */
const papers: readonly SenseRow[] = [
  {
    text: 'Oplegnotitie voor het dagelijks bestuur van BVO Salland.',
    marked: [
      ['Oplegnotitie', 'besluitroute'],
      ['dagelijks bestuur', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De vrachtwagen met oplegger is gekanteld.', marked: [], unmarked: ['oplegger'] },
  {
    text: 'De kadernota 2028 van Avalex gaat in april naar de raden.',
    marked: [
      ['kadernota', 'besluitroute'],
      ['raden', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Het regionaal risicoprofiel wordt na overleg met de raden vastgesteld.',
    marked: [
      ['regionaal risicoprofiel', 'besluitroute'],
      ['raden', 'rol'],
      ['vastgesteld', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'Het risicoprofiel van de begroting is laag, het weerstandsvermogen is ruim.',
    marked: [['weerstandsvermogen', 'besluitroute']],
    unmarked: ['risicoprofiel'],
  },
  { text: 'De belegger past zijn risicoprofiel aan.', marked: [], unmarked: ['risicoprofiel'] },
  { text: 'De aannemer maakte een begroting van de verbouwing.', marked: [], unmarked: ['begroting'] },
  {
    text: 'De algemene verordening gegevensbescherming stelt grenzen aan het delen van gegevens.',
    marked: [],
    unmarked: ['algemene verordening gegevensbescherming'],
  },
  { text: 'Verordening (EU) 2016/679 is rechtstreeks van toepassing.', marked: [], unmarked: ['Verordening'] },
  {
    text: 'De raad stelt de Afvalstoffenverordening en de verordening jeugdhulp vast.',
    marked: [
      ['raad', 'rol'],
      ['verordening', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'De SOK tussen de drie omgevingsdiensten loopt af.', marked: [['SOK', 'besluitroute']], unmarked: [] },
  {
    text: 'De gemeenten sluiten een dienstverleningsovereenkomst met de ICT-samenwerking.',
    marked: [['dienstverleningsovereenkomst', 'besluitroute']],
    unmarked: [],
  },
  {
    text: 'Het convenant met politie en Openbaar Ministerie is in 2019 getekend.',
    marked: [
      ['convenant', 'besluitroute'],
      ['Openbaar Ministerie', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'De notulen van 4 april worden ongewijzigd vastgesteld.',
    marked: [
      ['notulen', 'besluitroute'],
      ['ongewijzigd vastgesteld', 'besluitroute'],
    ],
    unmarked: [],
  },
  {
    text: 'De raad neemt kennis van RIB 2026-14 over de RES.',
    marked: [
      ['raad', 'rol'],
      ['neemt kennis', 'besluitroute'],
      ['RIB', 'besluitroute'],
      ['RES', 'besluitroute'],
    ],
    unmarked: [],
  },
  { text: 'Het standpunt van de bewoners is dat de weg dicht moet.', marked: [], unmarked: ['standpunt'] },
  {
    text: 'Het voorlopig standpunt van het college gaat naar het waterschap.',
    marked: [
      ['voorlopig standpunt', 'besluitroute'],
      ['college', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'Met blijk van deelneming bij het overlijden van uw vader.', marked: [], unmarked: ['deelneming'] },
  {
    text: 'In de paragraaf verbonden partijen staat het recreatieschap.',
    marked: [['paragraaf verbonden partijen', 'besluitroute']],
    unmarked: [],
  },
  { text: 'De familie sloot een persoonlijk krediet af.', marked: [], unmarked: ['persoonlijk krediet'] },
  {
    text: 'Een krediet beschikbaar te stellen van € 1,2 miljoen voor de kazerne.',
    marked: [['krediet beschikbaar te stellen', 'besluitroute']],
    unmarked: [],
  },
  {
    text: 'De eerste begrotingswijziging 2026 van Omgevingsdienst Waddenzoom ligt voor.',
    marked: [['eerste begrotingswijziging', 'besluitroute']],
    unmarked: [],
  },
  {
    text: 'De jaarrekening van de vereniging sluit met een klein verlies.',
    marked: [],
    unmarked: ['jaarrekening van de vereniging'],
  },
  {
    text: 'De burap en de marap komen in september in het AB.',
    marked: [
      ['burap', 'besluitroute'],
      ['marap', 'besluitroute'],
      ['AB', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Concept-\nregiovisie jeugdhulp, te bespreken in het PHO.',
    marked: [
      ['te bespreken', 'besluitroute'],
      ['PHO', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Het conceptrapport is met Provinciale Staten en Gedeputeerde Staten gedeeld.',
    marked: [
      ['Provinciale Staten', 'rol'],
      ['Gedeputeerde Staten', 'rol'],
    ],
    unmarked: [],
  },
  { text: 'De verenigingen vragen de gemeente om overleg over de huur van de velden.', marked: [], unmarked: ['overleg'] },
  { text: 'De bewonerscommissie sprak in over de bomen in de Lindelaan.', marked: [], unmarked: ['bewonerscommissie'] },
  { text: 'De spreker sprak een boodschap in op de voicemail en heeft die ingesproken.', marked: [], unmarked: ['ingesproken'] },
  {
    text: 'De gemeentesecretaris van Veenmeer is voorzitter van het secretarissenoverleg.',
    marked: [
      ['gemeentesecretaris', 'rol'],
      ['voorzitter van het secretarissenoverleg', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'De RVE-manager en de programmasecretaris bereiden de vergadering voor.',
    marked: [
      ['RVE-manager', 'rol'],
      ['programmasecretaris', 'rol'],
    ],
    unmarked: [],
  },
  {
    text: 'Trekker namens directieoverleg: mevrouw Van der Zwaag.',
    marked: [['Trekker namens directieoverleg', 'rol']],
    unmarked: [],
  },
  {
    text: 'Als DB-lid met portefeuille financiën tekent de heer Hoogland de reactienota.',
    marked: [
      ['DB-lid met portefeuille', 'rol'],
      ['reactienota', 'besluitroute'],
    ],
    unmarked: [],
  },
];

/** All rows: what is marked, and what is not. */
export const senses: readonly SenseRow[] = [...bodies, ...mandates, ...steps, ...papers];
