/** Said to be for everyone: 'de stukken zijn niet geheim', 'geen vertrouwelijke stukken', 'niet in besloten vergadering'. */
const denied =
  /\b(?:niet|geen|noch|zonder)(?: meer| langer| strikt| als| in(?: een)?)*[ -](?:besloten|vertrouwelijke?|geheime?)(?![a-zà-ž])/giu;

/** Of what was told behind closed doors before: the item itself may be open. */
const before =
  /\b(?:heeft|hebben|is|zijn|werd|werden|was|waren)\b[^.;:]*\bbesloten (?:[a-z]*vergadering|zitting|bijeenkomst|overleg|sessie)(?![a-zà-ž])[^.;:]{0,40}\b(?:geïnformeerd|ingelicht|bijgepraat|meegenomen)(?![a-zà-ž])/giu;

/** Other senses of the word: a private company, a coach. */
const otherSense = /\bbesloten (?:vennootschap|busvervoer|groepsvervoer)/giu;

const mark = '(?:strikt |deels )?(?:besloten|vertrouwelijk|geheim|niet[ -]openbaar)';

/** The word as a stamp: alone, at the start before a sign, at the end after one, or first between brackets. */
const stamped = new RegExp(
  String.raw`^\W*${mark}\W*$|^\W*${mark} ?[:(),.–-]|[–:,|/-] ?${mark}\W*$|[([] ?${mark}(?![a-zà-ž])`,
  'iu',
);

/** In running words 'besloten' is mostly a decision: it tells only with what can be closed, 'het besloten deel', 'dit punt is besloten'. */
const said =
  /\b(?:vertrouwelijk|geheim|niet[ -]openbaar|in beslotenheid|achter gesloten deuren)(?![a-zà-ž])|\bbesloten (?:[a-z]*vergadering|zitting|bijeenkomst|deel|gedeelte|beraad|overleg|sessie|agendapunt|punt|behandeld|behandeling|besproken)(?![a-zà-ž])|\b(?:punt|agendapunt|onderwerp|vergadering|zitting|deel|gedeelte|stuk|stukken|bijlagen?) (?:is|zijn|wordt|blijft|blijven) besloten(?= ?[.,;:)]| ?$)|\bvergadert besloten(?![a-zà-ž])/iu;

/** In a name the word tells in any form, also as that of a thing: 'Vertrouwelijke bijlage 2'. */
const named = /\b(?:besloten|vertrouwelijke|geheime|niet[ -]openbare|onder geheimhouding)(?![a-zà-ž])/iu;

/** A name that tells of a decision, is about secrecy itself ('Bekrachtiging geheimhouding bijlage'), or is of what everyone may know of it. */
const aboutIt =
  /^\W*openbare (?:besluitenlijst|samenvatting|versie|verslag|notulen)(?![a-zà-ž])|\b(?:heeft|hebben|is|zijn|wordt|werd)\b.*\bbesloten\b|\bbesloten (?:om|dat|te|tot|is|wordt|werd)\b|\b(?:bekrachtig|opheff|oplegg|verleng|protocol|regeling|verordening|gedragscode|omgaan|omgang)[a-z]*\b.*\b(?:geheim|vertrouwelijk|beslotenheid)/iu;

const plain = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(denied, '').replace(before, '').replace(otherSense, '').trim();

/** Whether running words, as an explanation, say that what they are about is not for everyone. */
export function saysClosed(text: string): boolean {
  const words = plain(text);
  return stamped.test(words) || said.test(words);
}

/** Whether a name, as a title or a heading, says so. */
export function isNamedClosed(name: string): boolean {
  const words = plain(name);
  return stamped.test(words) || (!aboutIt.test(words) && (said.test(words) || named.test(words)));
}

/** The words of which a class or the name of an icon is made: 'fa-user-lock', 'agendaItemConfidential', '#icon-lock-open'. */
const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);

const locked = new Set(['lock', 'locked', 'padlock', 'secret', 'confidential', 'vertrouwelijk', 'besloten', 'geheim']);
const unlocked = new Set(['open', 'not', 'non', 'no', 'scroll']);

/** Whether a name of classes or icons says that what bears it is closed. */
export function isLockName(names: string): boolean {
  return names.split(/\s+/u).some((name) => {
    const words = wordsIn(name);
    return words.some((word) => locked.has(word)) && !words.some((word) => unlocked.has(word));
  });
}
