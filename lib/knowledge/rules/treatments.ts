import type { Treatment, Verb } from '../../reading/words.ts';

/** The words with which forms and agendas say how an item is treated; over folded text. The first that fits wins. */
export const treatmentWords: readonly (readonly [treatment: Treatment, pattern: RegExp])[] = [
  [
    'besluitvormend',
    /\b(?:besluitvorm\w*|(?:om )?te besluiten|ter (?:besluitvorming|vaststelling|instemming|goedkeuring|besluit|bekrachtiging)|hamer-?(?:stuk\w*|punt\w*)|a-?stuk\w*|vaststellen(?:d)?|besluiten|te besluiten|benoemen|aanwijzen|beslis(?:stuk\w*|punt\w*|sing)|besluit(?:stuk\w*|punt\w*)?|instemmen|vaststelling|instemming|stemming)\b/,
  ],
  [
    'opiniërend',
    /\b(?:opinier\w*|oordeels?vorm\w*|meningsvorm\w*|richtinggevend\w*|ter (?:bespreking|discussie|consultatie|oordeelsvorming|opiniering|meningsvorming|peiling|advisering)|bespreek-?(?:stuk\w*|punt\w*)|b-?stuk\w*|bespreken|(?<!zonder )bespreking|consultatie|discussie|gedachtewisseling|gedachtenwisseling|advisering|adviserend|ter advies)\b|^advies(?: aan (?:de )?(?:raad|college|algemeen bestuur|ab))?$/,
  ],
  ['beeldvormend', /\b(?:beeldvorm\w*|ter beeldvorming)\b/],
  [
    'informerend',
    /\b(?:om te (?:weten|delen)|informer\w*|informatief|informatieve|informatie(?:stuk\w*)?|ter (?:kennis\w*|informatie|inzage|kennisgeving)|voor kennisgeving|kennis(?:name|neming|nemen|geving|genomen)|mededeling\w*|c-?stuk\w*|presentatie)\b/,
  ],
];

/** What a verb asks of a meeting; verbs that are left out say nothing of it. Earlier treatments outweigh later ones. */
export const treatmentOfVerb: Partial<Record<Verb, Treatment>> = {
  instemmen: 'besluitvormend',
  vaststellen: 'besluitvormend',
  besluiten: 'besluitvormend',
  goedkeuren: 'besluitvormend',
  'toestemming-verlenen': 'besluitvormend',
  'zienswijze-indienen': 'besluitvormend',
  'geen-zienswijze': 'besluitvormend',
  benoemen: 'besluitvormend',
  machtigen: 'besluitvormend',
  opdragen: 'besluitvormend',
  'voorlopig-vaststellen': 'besluitvormend',
  geheimhouding: 'besluitvormend',
  'beschikbaar-stellen': 'besluitvormend',
  bespreken: 'opiniërend',
  adviseren: 'opiniërend',
  kennisnemen: 'informerend',
  doorgeleiden: 'besluitvormend',
  'wensen-en-bedenkingen': 'besluitvormend',
};

/** What a legend says that a letter in a column stands for: 'B = besluitvormend, O = opiniërend'; letter and treatment. */
export const legend = /(?<![\p{L}\d])(\p{Lu}{1,3})\s?(?:=|:|staat voor)\s?((?:ter |om te )?\p{Ll}{4,20})/gu;

/** Groups of an agenda whose items are debated, whatever is decided then; over folded text. */
export const ofDebate = /\b(?:bespreek-?(?:stuk|punt)|b-?stuk)/;

/** Words in a title that say how it is treated. */
export const wordsInTitle =
  /\b(?:ter (?:kennis\w+|informatie|bespreking|besluitvorming|vaststelling)|informatieve ronde|presentatie)\b|^(?:hamer|bespreek|beslis|besluit|informatie)(?:stuk|punt)(?=\s?:)/i;

/** A treatment behind a title, where the line has no column for it. */
export const behindTitle =
  /(?<=\S{3,}\s\S.{12,}\s)(?:(?:oordeels|beeld|besluit|menings)vormend|opiniërend|informerend|hamerstuk|bespreekstuk)$/i;

/** Words by which an opinion is asked and no decision: 'Het bestuur hoort graag welke uitgangspunten u meegeeft.' */
export const opinionAsked =
  /\b(?:hoort|horen|vernemen|verneemt) (?:wij )?graag (?:van (?:u|uw raad|de raad|uw commissie|de commissie)|hoe|welke|wat|of)\b|^\W*peil(?:ing|punten?|vraag|vragen)\b/i;

/** Papers that say by their name how they are treated: what informs the raad, what it is invited to, what changes its decision. */
export const treatmentByName: readonly (readonly [treatment: Treatment, name: RegExp])[] = [
  [
    'informerend',
    /(?:^|\t)\W*(?:raadsinformatie(?:brief|nota)|raadsmededeling|collegebericht|informatienota|(?:beantwoording|antwoord(?:en)?)(?: (?:van|op|de|uw|onze))* (?:schriftelijke |mondelinge |technische |art(?:ikel|\.) \d+ ?-?)?(?:raads|fractie)?vragen|(?:schriftelijke|technische) (?:raads)?vragen)\b/i,
  ],
  ['beeldvormend', /^uitnodiging\b.{0,40}\bbeeldvormende? (?:avond|bijeenkomst|sessie|raad|ronde|bespreking)\b/i],
  [
    'opiniërend',
    /^uitnodiging\b.{0,40}\b(?:opini[eë]rende?|oordeelsvormende?|meningsvormende?) (?:avond|bijeenkomst|sessie|raad|ronde|bespreking)\b|(?:^|[|·•] )(?:opini[eë]rende|oordeelsvormende|meningsvormende) (?:raad|commissie)[a-z]* (?:van|op) (?:[a-z]+dag )?\d/i,
  ],
  ['besluitvormend', /^(?:sub-?)?amendement\b/i],
];

/** Items that only tell something: 'Stand van zaken Omgevingswet', 'Mondelinge mededeling door de voorzitter.' */
export const tellsOnly =
  /(?:^|:\s|\t)(?:stand van zaken|tussenstand|mondelinge (?:mededeling|terugkoppeling)|terugkoppeling)\b|\b(?:doet|doen) (?:kort |mondeling )?verslag\b|\b(?:praat|praten) [^.]{2,60}\bbij\b/i;

/** Sentences that say how an item is treated; the first or second group is the treatment. */
export const spokenTreatment =
  /\b(?:in (?:een|één) (opiniërend|oordeelsvormend|beeldvormend|besluitvormend|informatief) (?:debat|bespreking|ronde)|(?:alleen|uitsluitend|slechts) (ter (?:informatie|kennisname|kennisneming)))\b/i;

/** A sentence in which a paper says what it is for: 'deze brief is ter kennisname'; the group is the treatment. */
export const offeredFor =
  /\b(?:brief|stuk|notitie|memo|nota|voorstel|rapportage|verslag|dit|deze)\b(?: [a-zà-ž]+){0,2} (?:is|ligt|dient|gaat|leggen wij|sturen wij|bieden wij|zenden wij|ontvangt u)\b(?: [a-zà-ž]+){0,5}? (ter (?:kennis(?:name|neming|geving)|informatie|bespreking|besluitvorming|vaststelling|advisering|consultatie))\b/i;

/** A line of an agenda that tells of a talk to come: 'Gesprek over de prioriteiten.' */
export const talk =
  /^(?:(?:open |eerste |bestuurlijk )?(?:gesprek|gedachten?wisseling|discussie|dialoog)) (?:over|aan de hand van|met elkaar)(?![a-zà-ÿ])|^(?:verkennend|open|eerste) gesprek(?![a-zà-ÿ])/i;

/** Sentences and names of papers by which nothing is decided. */
export const notDecided =
  /^\W*informeren\s?:\s|\b(?:(?:wordt|is) (?:nu |in deze fase |vandaag |op dit moment )?(?:nog )?geen besluit (?:gevraagd|nodig)|van (?:u|de raad) wordt (?:nu |in deze fase )?geen besluit gevraagd|raadsinformatiebrief|raadsmededeling|informatienota|(?:hierbij|hiermee|met (?:deze|dit) \S+) (?:informeren|berichten) (?:wij|we)|(?:informeren|berichten) (?:wij|we) u|met (?:deze|dit) (?:brief|bericht|memo) (?:ontvangt u|sturen (?:wij|we) u)|(?:wij|we) (?:informeren|berichten) u|brengen (?:wij|we) u op de hoogte|(?:vragen|verlangen) (?:wij|we) (?:nu |op dit moment )?(?:u|uw raad) (?:nu |op dit moment )?geen besluit|(?:wij|we) vragen (?:u|uw raad) (?:nu |op dit moment )?geen besluit|u (?:hiermee |hierbij )?(?:voldoende )?te hebben ge[iï]nformeerd)\b/i;

/** The formula of a decision: 'besluit vast te stellen', 'Aldus besloten in de vergadering van'. */
export const decided = /\bbesluit(?:en)? (?:vast te stellen|tot (?:vaststelling|het))\b|^\W*aldus (?:vastgesteld|besloten)\b/i;

/** The line of minutes and lists of decisions with what was decided. */
export const decisionLine = /^(?:genomen |voorgesteld |gevraagd )?(?:besluit|beslissing)\s?:\s*(.{3,})/i;
