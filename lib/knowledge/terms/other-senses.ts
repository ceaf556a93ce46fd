import type { OtherSense } from './types.ts';

/** Surroundings that several entries share. The patterns see folded text: lower case, no diacritics. */

/** Two capitals after four digits are a postal code: '8911 KH'. A recent year before the capitals is not ('begroting 2026 AB'). */
export const postcode: OtherSense = { before: /(?:^|\D)(?!20[12]\d|203\d)[1-9]\d{3}\s?$/ };

const organisations = [
  String.raw`\S*(?:vereniging|stichting|club|corporatie)(?:en|s)?`,
  String.raw`\S*(?:school|scholen|scholengemeenschap|lyceum|gymnasium|universiteit|museum|theater|ziekenhuis|dorpsraad|wijkraad|dorpshuis|stembureau|zorginstelling|zorggroep|huisartsenpost|zorgaanbieder)`,
  String.raw`\S+college`,
  '(?:vak|voetbal|ouderen|huurders)bond',
  '(?:pensioen|investerings|cultuur)?fonds',
  '(?:bibliotheek|buurthuis|fanfare|harmonie|kerk|parochie|fabriek|rabobank|bank|bedrijf|bouwbedrijf|familiebedrijf|bv|nv|sv|vv|fc|vve)',
  String.raw`[bn]\.v\.`,
  'raad van (?:toezicht|commissarissen|bestuur)',
  '(?:europese (?:commissie|raad)|tweede kamer|eerste kamer|rechtbank|jury)',
].join('|');

/** An office in a club, foundation, school or company instead of a public body: 'voorzitter van de tennisvereniging'. */
export const otherOrganisation: OtherSense = {
  after: new RegExp(
    String.raw`^(?:\s+|(?:\s+\p{L}+){0,2}?\s+(?:van|bij)\s+(?:(?:de|het|een|onze|hun)\s+)?(?:[\p{L}'’-]+\s+){0,2}?)(?:${organisations})(?![\p{L}-])`,
    'u',
  ),
};

const people = [
  '(?:be|in)woners?|omwonenden?|buurtbewoners?|burgers|buren|buurman|buurvrouw|huurders?|eigenaren|ouders?|familie|gezin(?:nen)?|vrienden',
  'leerlingen?|studenten?|docent(?:en)?|leraar|leraren|kinderen|jongeren|ouderen|mensen|klanten?|clienten?|patienten?|reizigers|bezoekers',
  'medewerkers?|werknemers?|vrijwilligers?|supporters|ondernemers?|winkeliers?|omstanders|huisarts|arts|dokter|rechter|jury|demonstrant(?:en)?',
].join('|');

/** Done by people and not by an orgaan: 'de bewoners stemmen in'. People behind a preposition do nothing: 'het plan voor jongeren te bespreken'. */
export const byPeople: OtherSense = {
  before: new RegExp(
    String.raw`(?<!(?:voor|over|van|aan|met|bij|door|per|rond|tegen)\s+(?:de\s+|het\s+|een\s+|alle\s+|onze\s+)?)(?<!\p{L})(?:${people})\s+(?:\S+\s+){0,3}$|(?<!\p{L})(?:${people})\s+om\s+$`,
    'u',
  ),
};

/** Of or by people and not an orgaan: 'de toestemming van de ouders'. */
export const ofPeople: OtherSense = {
  after: new RegExp(
    String.raw`^\s+(?:van|door|aan|bij)\s+(?:(?:de|het|een|uw|zijn|haar|hun|mijn|enkele|veel|alle|onze)\s+)?(?:\p{L}+e\s+)?(?:${people})(?!\p{L})`,
    'u',
  ),
};

/** Neither side holds one of the words that the sense needs. Takes the inside of a regular expression. */
export function without(words: string): OtherSense {
  const none = new RegExp(`^(?![\\s\\S]*(?:${words}))`, 'u');
  return { before: none, after: none };
}

/** One of the words stands near the hit, on either side. Takes the inside of a regular expression. */
export function near(words: string): OtherSense[] {
  return [{ before: new RegExp(`(?:${words})`, 'u') }, { after: new RegExp(`^[\\s\\S]*(?:${words})`, 'u') }];
}
