import type { OtherSense } from './types.ts';

/** Surroundings that several entries share. The patterns see folded text: lower case, no diacritics. */

/** Two capitals after four digits are a postal code: '8911 KH'. A recent year before the capitals is not ('begroting 2026 AB'). */
export const postcode: OtherSense = { before: /(?:^|\D)(?!20[12]\d|203\d)[1-9]\d{3}\s?$/ };

/** Committees of public bodies; any other compound is a committee of something else. */
const publicCommittees =
  'raads|raadsadvies|radenadvies|audit|bestuurs|advies|agenda|werkgevers|vertrouwens|rekenkamer|rekening|enquete|onderzoeks|staten|visitatie|geschillen|begeleidings|gebieds|unie';

/** How the words for clubs, schools, care, shops and their councils end. */
const organisationEndings = [
  '(?:vereniging|stichting|club|corporatie|comite|koor|orkest|praktijk|winkel|fabriek|kerk|(?<!ver)bond)(?:en|s)?',
  '[a-z]erij|volkstuin|school|scholen|scholengemeenschap|lyceum|gymnasium|universiteit|museum|theater|stembureau|[a-z]college|zwembad',
  'zorginstelling|zorggroep|huisartsenpost|zorgaanbieder|(?:zieken|verpleeg|verzorgings|buurt|dorps|wijk|club)huis',
  '(?:dorps|wijk|ouder|leerlingen|studenten|clienten|bewoners|huurders|medezeggenschaps|kerken)raad',
  `[a-z]commissie(?<!(?:${publicCommittees})commissie)`,
].join('|');

const organisationWords = [
  '(?:pensioen|investerings|cultuur)?fonds|(?:rabo|voedsel|kleding|spaar)?bank|(?:bouw|familie|loon|auto|transport)?bedrijf',
  'bibliotheek|fanfare|harmonie|parochie|moskee|kapel|scouting|toneelgroep|maatschap|vakgroep|kliniek|apotheek|hospice',
  'bakker|slager|kapper|hotel|camping|supermarkt|kinderopvang|speeltuin|jeugdhonk|bv|nv|sv|vv|fc|vve|vakbeweging|partij|redactie|rechtbank|jury',
].join('|');

const organisation = [
  `[a-z-]+(?<=${organisationEndings}|(?<![a-z-])(?:${organisationWords}))`,
  String.raw`[bn]\.v\.`,
  'raad van (?:toezicht|commissarissen|bestuur)|europese (?:commissie|raad)|(?:eerste|tweede) kamer',
].join('|');

/** An office in a club, foundation, school or company instead of a public body: 'voorzitter van de tennisvereniging'. */
export const otherOrganisation: OtherSense = {
  after: new RegExp(
    String.raw`^(?:\s+|(?:\s+[a-z]+){0,2}?\s+(?:van|bij)\s+(?:(?:de|het|een|onze|hun)\s+)?(?:[a-z'’-]+\s+){0,2}?)(?:${organisation})(?![a-z-])`,
  ),
};

const people = [
  '(?:be|in)woners?|omwonenden?|buurtbewoners?|burgers|buren|buurman|buurvrouw|huurders?|eigenaren|ouders?|familie|gezin(?:nen)?|vrienden',
  'leerlingen?|studenten?|docent(?:en)?|leraar|leraren|kinderen|jongeren|ouderen|mensen|klanten?|clienten?|patienten?|reizigers|bezoekers',
  'klas|leerkracht(?:en)?|lerares|scheidsrechters?|bisschop|pastoor|dominee|coach|bakker|slager|kapper|boer(?:en)?|juf|meester|recensent|kopers?|verkopers?|winkelier|trainer|partijleider|moeder|vader',
  'medewerkers?|werknemers?|vrijwilligers?|supporters|ondernemers?|winkeliers?|omstanders|[a-z]*arts(?:en)?|dokter|dietist(?:en)?|apotheker|notaris|makelaar|rechter|jury|demonstrant(?:en)?',
].join('|');

/** Done by people and not by an orgaan: 'de bewoners stemmen in'. People behind a preposition do nothing: 'het plan voor jongeren te bespreken'. */
export const byPeople: OtherSense = {
  before: new RegExp(
    String.raw`(?:(?<!(?:voor|over|van|aan|met|bij|door|per|rond|tegen)\s+(?:(?:de|het|een|alle|onze)\s+)?)(?<![a-z])(?:${people})\s+(?:[^\s.;]+\s+){0,3}|(?<![a-z])(?:${people})\s+om\s+)$`,
  ),
};

/** Of or by people and not an orgaan: 'de toestemming van de ouders'. */
export const ofPeople: OtherSense = {
  after: new RegExp(
    String.raw`^\s+(?:van|door|aan|bij)\s+(?:(?:de|het|een|uw|zijn|haar|hun|mijn|enkele|veel|alle|onze)\s+)?(?:[a-z]+e\s+)?(?:${people})(?![a-z])`,
  ),
};

/** Of private life: 'de begroting van het dorpsfeest', 'het werkplan van de leerling'. */
export const ofPrivateLife: OtherSense = {
  after: new RegExp(
    String.raw`^\s+(?:van|voor|tussen|bij|in|op|met)\s+(?:(?:de|het|een|uw|zijn|haar|hun|mijn|jouw|je|onze)\s+)?(?:[a-z]+e\s+)?(?:${people}|${organisation}|[a-z]*(?:feest|kermis|tuin|keuken|hypotheek|wedstrijd|vakantie|bruiloft|bewonersvergadering|toneelstuk|appartementencomplex|appartement|robot|machine|apparaat|inkomsten))(?![a-z-])`,
  ),
};

/** Who and what belongs to private life or sport alone: no orgaan decides with or on it. */
const privateMatters = [
  '(?:huis|tand|dieren)arts|[a-z]+therapeut|[a-z]*(?:schilder|loodgieter|kapper|coach|trainer|scheidsrechter|verzekeringsagent|makelaar)|jury|buurman|buurvrouw|vriend(?:in|en)?',
  '(?:schaats|hockey|voetbal|tennis|volleybal|handbal|korfbal|zwem|turn|judo|schaak|dam|biljart|wieler|kegel|kaart|dart|atletiek)[a-z]*(?:bond|club|vereniging|team|selectie)',
  '[a-z]*(?:wedstrijd|toernooi|vakantie|bruiloft|verjaardag|schoolkamp|spelregels|toneelstuk|taart|keuken|dakgoot|kantine|koelkast|achtertuin|zolder|hobby)',
].join('|');

const privateVerbs = 'eten|trouwen|scheiden|emigreren|roken|afvallen|kamperen';

const privateSurroundings = [
  `(?:van|voor|met|bij|op|over|aan)\\s+(?:(?:de|het|een|zijn|haar|mijn|onze|hun|ons)\\s+)?(?:[a-z]+e\\s+)?(?:${privateMatters})(?![a-z-])`,
  '(?:van|aan|met)\\s+(?:zijn|haar|mijn)\\s+(?:vrouw|man|moeder|vader|zoon|dochter|broer|zus|kinderen|baas)(?![a-z])',
  '(?:op|in|onder|achter)\\s+(?:de|het|een)\\s+(?:muur|kast|doos|tas|la|lade|auto|boom|bank)(?![a-z])',
  `(?:om\\s+)?(?:vegetarisch|(?:[a-z]+\\s+){0,3}?te\\s+(?:${privateVerbs})(?![a-z]))`,
].join('|');

/** Surroundings in which no word is one of decision-making: 'het besluit van de coach', 'een motie op de muur', 'het besluit om te trouwen'. */
export const privateLife: OtherSense = { after: new RegExp(`^\\s+(?:${privateSurroundings})`) };

/** Neither side holds one of the words that the sense needs. Takes the inside of a regular expression. */
export function without(words: string): OtherSense {
  const none = new RegExp(`^(?![\\s\\S]*(?:${words}))`);
  return { before: none, after: none };
}

/** One of the words stands near the hit, on either side. Takes the inside of a regular expression. */
export function near(words: string): OtherSense[] {
  return [{ before: new RegExp(`(?:${words})`) }, { after: new RegExp(`^[\\s\\S]*(?:${words})`) }];
}
