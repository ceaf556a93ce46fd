import type { Treatment, Verb } from '../../reading/words.ts';

/** The words with which forms and agendas say how an item is treated; over folded text. The first that fits wins. */
export const treatmentWords: readonly (readonly [treatment: Treatment, pattern: RegExp])[] = [
  [
    'besluitvormend',
    /\b(?:besluitvorm\w*|(?:om )?te besluiten|ter (?:besluitvorming|vaststelling|instemming|goedkeuring|besluit|bekrachtiging)|hamer-?(?:stuk\w*|punt\w*)|a-?stuk\w*|vaststellen(?:d)?|besluiten|te besluiten|beslis(?:stuk\w*|punt\w*|sing)|besluit(?:stuk\w*|punt\w*)?|instemmen|vaststelling|instemming)\b/,
  ],
  [
    'opiniërend',
    /\b(?:opinier\w*|oordeelsvorm\w*|meningsvorm\w*|ter (?:bespreking|discussie|consultatie|oordeelsvorming|opiniering|meningsvorming|peiling|advisering)|bespreek-?(?:stuk\w*|punt\w*)|b-?stuk\w*|bespreken|bespreking|consultatie|discussie)\b/,
  ],
  ['beeldvormend', /\b(?:beeldvorm\w*|ter beeldvorming)\b/],
  [
    'informerend',
    /\b(?:om te (?:weten|delen)|informer\w*|informatief|informatieve|informatie(?:stuk\w*)?|ter (?:kennis\w*|informatie|inzage|kennisgeving)|voor kennisgeving|kennis(?:name|neming|nemen|geving)|mededeling\w*|c-?stuk\w*|presentatie)\b/,
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
};
