import type { FieldAbbreviation } from '../knowledge/terms/abbreviations.ts';
import type { Abbreviation } from '../reading/contract.ts';
import { evidenceOf, type PageStructure } from '../text/index.ts';

/**
 * The abbreviations of the field that a document uses and does not introduce, each with its first place. One with two senses has
 * the sense that the document's words tell; where they tell none or both, both are given.
 */
export function unexplainedIn(
  pages: readonly PageStructure[],
  table: readonly FieldAbbreviation[],
  introduced: readonly { short: string }[],
): Abbreviation[] {
  const known = new Set(introduced.map(({ short }) => short));
  const byShort = Map.groupBy(table, ({ short }) => short);
  return [...byShort].flatMap(([short, senses]) => {
    const evidence = known.has(short) ? null : firstPlace(pages, short);
    return evidence ? [{ short, long: longOf(senses, pages), evidence }] : [];
  });
}

function longOf(senses: readonly FieldAbbreviation[], pages: readonly PageStructure[]): string {
  const told = senses.filter(({ among }) => among && pages.some(({ folded }) => among.test(folded)));
  return (told.length > 0 ? told : senses).map(({ long }) => long).join(' of ');
}

function firstPlace(pages: readonly PageStructure[], short: string): Abbreviation['evidence'] | null {
  const word = new RegExp(String.raw`(?<![\p{L}\d&.-])${short}(?![\p{L}\d&:])`, 'gu');
  for (const page of pages.filter(({ text }) => text.includes(short))) {
    const hit = [...page.text.matchAll(word)].find(({ index }) => isAbbreviation(page.text, index, index + short.length));
    if (hit) return evidenceOf(page, { from: hit.index, to: hit.index + short.length });
  }
  return null;
}

/** Not the letters of a postal code ('1234 AB'), nor a word among others in capitals ('VOORSTEL OM TE BESLUITEN'). */
function isAbbreviation(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 20), from);
  if (/(?:^|\D)[1-9]\d{3}\s?$/.test(before) && !/20[12]\d\s?$/.test(before)) return false;
  return !/\p{Lu}{2}[,;]?\s$/u.test(before) && !/^\s\p{Lu}{2}/u.test(text.slice(to, to + 4));
}
