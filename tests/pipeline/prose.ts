/** What a text of some field may hold: its headings, its sentences, and lists and tables as it prints them. */
export interface Field {
  name: string;
  headings: readonly string[];
  sentences: readonly string[];
  blocks: readonly string[];
}

/** Ordinary Dutch of fields that have meetings, boards, decisions, budgets and days of their own. */
export const fields: readonly Field[] = [
  {
    name: 'a novel',
    headings: ['Hoofdstuk 1', 'De brug', 'Twee', 'Het najaar'],
    sentences: [
      'Hannes zette de kan op tafel en keek uit het raam naar het hoge water.',
      '‘Ik stel voor dat we wachten,’ zei Griet, en niemand gaf antwoord.',
      'Zijn vader was veertig jaar veerman geweest en vertrouwde de rivier nooit.',
      'De vergadering van de schutters liep uit op geschreeuw over de prijs van het bier.',
      'Ten einde raad liep zij op 3 mei naar het station.',
      'Hij besloot te blijven, al wist hij niet waarom.',
      'In het voorjaar van 1931 kwam er een brief uit Amerika.',
      'De notaris vroeg haar om kennis te nemen van het testament.',
    ],
    blocks: ['- een koffer\n- twee jassen\n- de brief van haar moeder'],
  },
  {
    name: 'a cookery book',
    headings: ['Stamppot met venkel', 'Voorbereiding', 'Bereiding', 'Ingrediënten'],
    sentences: [
      'Verwarm de oven voor op 200 graden en vet de vorm in.',
      'Kook de aardappelen in twintig minuten gaar en stamp ze fijn.',
      'Wij adviseren u om de soep een nacht te laten staan.',
      'Besluit de maaltijd met een glas zoete wijn.',
      'Voeg naar eigen inzicht peper en zout toe.',
      'Stel het menu vast voordat u boodschappen doet.',
    ],
    blocks: ['1. Snijd de ui.\n2. Bak de ui glazig.\n3. Voeg de room toe.', 'Bloem | 250 gram\nBoter | 100 gram\nEieren | 3'],
  },
  {
    name: 'a sports club',
    headings: ['Van de bestuurstafel', 'Jeugd', 'Kantine', 'Algemene ledenvergadering'],
    sentences: [
      'Het bestuur stelt voor om de contributie met vijf euro te verhogen.',
      'De leden wordt gevraagd om voor 1 september 2026 hun spullen op te halen.',
      'Op 14 juni 2026 kiest de ledenvergadering een nieuwe penningmeester.',
      'De voorzitter bedankt de vrijwilligers van de jeugdcommissie.',
      'De begroting voor het komende seizoen is sluitend.',
      'Wie wil meepraten over het kunstgras, meldt zich bij de secretaris.',
      'De trainer besloot om in de tweede helft aanvallender te spelen.',
    ],
    blocks: ['Team | Datum | Tegenstander\nJO13 | 12 september 2026 | De Valken\nJO15 | 19 september 2026 | Sparta'],
  },
  {
    name: 'a hospital',
    headings: ['Uw opname', 'Na de operatie', 'Jaarverslag', 'Contact'],
    sentences: [
      'De raad van bestuur dankt alle medewerkers voor hun inzet in 2025.',
      'U wordt verzocht nuchter te komen en uw medicijnen mee te nemen.',
      'De cliëntenraad gaf op 12 maart 2026 advies over de bezoektijden.',
      'De arts geeft toestemming voor ontslag als de wond droog is.',
      'Het behandelplan wordt met u besproken en daarna vastgesteld.',
      'De directie besloot de poli op zaterdag te openen.',
      'Vraag uw huisarts om een verwijzing.',
    ],
    blocks: ['- uw verzekeringspas\n- een lijst van uw medicijnen', 'Afdeling: | Chirurgie\nTelefoon: | 0200 12 34 56'],
  },
  {
    name: 'a school',
    headings: ['Schoolgids', 'Lestijden', 'Medezeggenschap', 'Toetsen'],
    sentences: [
      'De medezeggenschapsraad stemde op 20 mei 2026 in met het rooster.',
      'Ouders kunnen tot 1 juni 2026 reageren op het vakantierooster.',
      'Het college van bestuur stelt het schoolplan vast.',
      'Leerlingen van het Vechtdal College bezoeken in oktober het museum.',
      'De mentor bespreekt het advies met u en uw kind.',
      'De vergadering van de ouderraad begint om 20.00 uur.',
      'De commissie Feest zoekt nog drie ouders.',
    ],
    blocks: ['Groep | Juf of meester | Lokaal\nGroep 3 | Juf Anja | 2\nGroep 4 | Meester Tom | 5'],
  },
  {
    name: 'a company',
    headings: ['Bericht van de directie', 'Resultaten', 'Vooruitzichten', 'Governance'],
    sentences: [
      'De raad van commissarissen keurde de jaarrekening op 4 april 2026 goed.',
      'De aandeelhouders wordt voorgesteld het dividend vast te stellen op 1,20 euro.',
      'De omzet groeide met zes procent tot 84 miljoen euro.',
      'De directie heeft de machtiging om aandelen in te kopen.',
      'In het vierde kwartaal van 2026 opent de fabriek in Polen.',
      'Het bestuur besloot de pensioenregeling te wijzigen.',
      'De accountant gaf een verklaring zonder opmerkingen.',
    ],
    blocks: ['In miljoenen | 2025 | 2024\nOmzet | 84 | 79\nWinst | 6 | 5'],
  },
  {
    name: 'a court',
    headings: ['Procesverloop', 'Beoordeling', 'Beslissing', 'De feiten'],
    sentences: [
      'Eiser heeft op 3 maart 2026 beroep ingesteld tegen de opzegging van de huur.',
      'De rechtbank stelt vast dat de dagvaarding tijdig is uitgebracht.',
      'Gedaagde heeft verzocht om afwijzing van de vordering.',
      'De rechter verleende verlof om de getuige te horen.',
      'Het hof besluit de zaak aan te houden tot 1 juli 2026.',
      'De vordering wordt afgewezen en eiser betaalt de kosten.',
    ],
    blocks: ['1. De vordering wordt afgewezen.\n2. Eiser betaalt de proceskosten.'],
  },
  {
    name: 'a housing corporation',
    headings: ['Onderhoud', 'Uw huur', 'Huurdersorganisatie', 'Plannen'],
    sentences: [
      'De huurdersraad gaf in september advies over de huurverhoging.',
      'U wordt gevraagd de berging leeg te maken voor 15 oktober 2026.',
      'De directeur-bestuurder stelt de onderhoudsbegroting vast.',
      'De klachtencommissie behandelde elf klachten.',
      'Wij stellen voor om de kozijnen in het voorjaar te vervangen.',
      'In november viel de verwarming in een heel blok uit.',
      'Mevrouw De Bruin woont al vijftig jaar aan de Merelstraat.',
    ],
    blocks: ['Straat | Werk | Start\nMerelstraat | kozijnen | 2 maart 2026\nVinkenlaan | daken | 4 mei 2026'],
  },
];

/** A text of so many pages in a field: the same for the same seed. */
export function proseOf({ headings, sentences, blocks }: Field, pages: number, seed: number): string {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const one = (from: readonly string[]) => from[next(from.length)] ?? '';
  const paragraph = () => Array.from({ length: 3 + next(3) }, () => one(sentences)).join(' ');
  const page = () =>
    [`## ${one(headings)}`, paragraph(), paragraph(), one(blocks), paragraph(), `* ${one(headings)}`, paragraph()].join('\n\n');
  return Array.from({ length: pages }, page).join('\n---\n');
}
