import { nextWord, notBareName, notFirstName, streetName } from '../../knowledge/rules/role-fields.ts';
import { fullName, honorifics, nameAfterTitle, nameEnd, nameParticles, notNames, sureName } from '../../knowledge/rules/roles.ts';
import { remembered } from '../../text/index.ts';
import { ready } from '../ready.ts';

const words = /[A-Za-zÀ-ÖØ-öø-ž]+/g;
/** Fewer letters in capitals are an abbreviation. */
const fewestCapitals = 5;
/** 'AB' and 'DB' stay. */
const shortestCalmed = 3;
const wholeName = ready(new RegExp(`^(${fullName})${nameEnd}`));
const sure = ready(new RegExp(`^${sureName}`));
const surnameAlone = ready(new RegExp(`^${nameAfterTitle}$`));

/** Text in capitals as it would stand in a sentence, sign for sign as long: 'MR. L. VAN DAM' is 'mr. L. van Dam'. */
export const calm = remembered((text: string): string => {
  if (/[a-zß-ÿ]/.test(text) || (text.match(/[A-ZÀ-Þ]/g)?.length ?? 0) < fewestCapitals) return text;
  const quiet = text.replace(words, (word) => {
    const small = word.toLowerCase();
    if (nameParticles.test(small)) return small;
    return word.length < shortestCalmed ? word : word.charAt(0) + small.slice(1);
  });
  return quiet.length === text.length ? quiet : text;
});

/** A value that is a person: the name in it, else null. */
export function nameIn(value: string): string | null {
  const text = calm(value.trim());
  const match = wholeName.exec(text);
  return match?.[1] ? asName(match[1], text.slice(match[1].length)) : null;
}

/** A value that is no more than a surname, as in a column of persons: 'De Lange'; null for a field or a body. */
export function surnameIn(value: string): string | null {
  return surnameAlone.test(value) ? asName(value) : null;
}

/** Words in the place of a name, as a person's name; null where they name none. What follows tells a name from a label or a street. */
export function asName(found: string, behind = ''): string | null {
  if (streetName.test(found) || /^\s\d+(?![\d.:-])/.test(behind)) return null;
  const name = withoutNext(found.replace(/\s+/g, ' '), behind);
  const bare = name.replace(honorifics, '');
  if (!name || bare.split(' ').some((word) => notNames.test(word) && !/^(?:De|Het)$/.test(word))) return null;
  if (/^(?:De|Het)\s(?!heer )[a-z]/.test(name) || /^(?:Van|De|Den|Ter|Ten|Te|El)$/.test(bare)) return null;
  return sure.test(name) || !isNoBareName(bare.split(' ')) ? name : null;
}

function isNoBareName(words: readonly string[]): boolean {
  return words.some((word) => notBareName.test(word)) || (words.length > 1 && notFirstName.test(words[0] ?? ''));
}

/** A name without a word that opens what comes next: 'Kalsbeek Bijlagen' before a colon, 'Amrani De' before 'raad'. */
function withoutNext(name: string, behind: string): string {
  const at = name.lastIndexOf(' ');
  const isNext = at > 0 && (/^\s?:/.test(behind) || nextWord.test(name.slice(at + 1)));
  return isNext ? name.slice(0, at) : name;
}
