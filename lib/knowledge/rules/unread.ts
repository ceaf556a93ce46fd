/** An annex by the words of its name, what such a document holds, and which conclusion of Greep could change with it. */
export interface AnnexRule {
  /** Folded text: lower case, no diacritics. */
  name: RegExp;
  couldChange: string;
}

/**
 * What a part that was not read could change; the first that fits its name counts. The sentences say what such a document is for,
 * never what is in this one.
 */
export const annexRules: readonly AnnexRule[] = [
  {
    name: /mandaat|volmacht/,
    couldChange: 'Zo’n stuk regelt wie namens wie beslist en wat is uitgezonderd. Dit kan veranderen wie beslist.',
  },
  {
    name: /delegatie|overdracht van bevoegd/,
    couldChange: 'Zo’n stuk regelt welke bevoegdheid overgaat. Dit kan veranderen wie beslist.',
  },
  {
    name: /(?:gemeenschappelijke|tekst van de|wijziging van de|ontwerp-?|concept-?)\s?regeling|wijzigingsbesluit|statuten/,
    couldChange: 'Zo’n tekst regelt wie waarover gaat. Dit kan veranderen wie beslist en wat de raad kan.',
  },
  {
    name: /overeenkomst|convenant|samenwerkingsafspraken|(?<![a-z])(?:dvo|sok)(?![a-z])/,
    couldChange: 'Zo’n stuk regelt wie wat toezegt. Dit kan veranderen wie beslist en wat er hierna gebeurt.',
  },
  {
    name: /nota van (?:beantwoording|zienswijzen)|reactienota|antwoordnota/,
    couldChange: 'Zo’n nota zegt wat met zienswijzen is gedaan. Dit kan veranderen wat de raad nog kan.',
  },
  {
    name: /aanbiedingsbrief|geleidebrief|begeleidende brief|uitnodiging/,
    couldChange: 'In zo’n brief staat vaak tot wanneer een reactie kan. Dit kan de termijn veranderen.',
  },
  {
    name: /zienswijze|raadsbesluit|ontwerpbesluit|conceptbesluit|concept-besluit/,
    couldChange: 'Zo’n tekst geeft de woorden van het besluit. Dit kan veranderen wat wordt gevraagd.',
  },
  {
    name: /begroting|jaarstukken|jaarrekening|jaarverslag|kadernota|financi|meerjaren|rapportage|berap|krediet|investering/,
    couldChange: 'In zo’n stuk staan de bedragen. Dit kan veranderen wat hier over het geld ontbreekt.',
  },
  {
    name: /planning|tijdpad|tijdlijn|procesplan|routekaart|termijnagenda|vergaderschema/,
    couldChange: 'In zo’n stuk staan data. Dit kan de route en de termijn veranderen.',
  },
  {
    name: /advies|accountant|auditcommissie|bevindingen/,
    couldChange: 'Zo’n stuk zegt wat een ander ervan vindt. Dit kan de route veranderen.',
  },
];

/** The heading of a list of annexes: 'Bijlagen', '5. Meegezonden stukken'. */
export const annexHeading =
  /^(?:\d{1,2}\.?\s)?(?:(?:overzicht |lijst |bijbehorende )?bijlagen?(?:\(n\))?|meegezonden stukken|onderliggende stukken)\W*$/i;

/** A line that names its annexes: 'Bijlage: concept-zienswijze'. */
export const annexLine = /^bijlagen?(?:\(n\))?\s?:\s*/i;

/** A field that only counts its annexes: 'twee stuks', '3', 'diverse'. */
export const countsAnnexes =
  /^(?:\d{1,2}|een|twee|drie|vier|vijf|ja|nee|diverse|zie .*)(?: (?:stuks?|bijlagen?|te weten))?[.:]?$/i;

/** The line under which a list of annexes is over, as a signature: 'Paraaf', 'Met vriendelijke groet', 'Zuidwijk, 24 augustus 2027'. */
export const endOfAnnexes =
  /^(?:paraaf|namens|hoogachtend|met vriendelijke|aldus|burgemeester en|het college|de secretaris|c\.?c\.?(?![a-z])|afschrift|[a-zà-ž][\w'’ -]{2,30}, \d{1,2} [a-z]+ \d{4}(?!\d))/i;
