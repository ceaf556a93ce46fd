import { stemmer } from '@orama/stemmers/dutch';
import { fold, remembered } from '../text/index.ts';

/** Words that stand in nearly every sentence or question and so say nothing of what is sought. */
const emptyWords = new Set(
  [
    'aan al als bij dan dat de die dit door dus een eens en er het hun ik in is je met mij mijn moet moeten naar niet nog of om',
    'onder ons onze ook op over tegen te tot u uit uw van vanuit voor wat we wel wie wij worden wordt ze zelf zich zij zijn zo',
    'ben daar deze doe doen doet gaat geen had hebben heb heeft hem hier hij hoe hoeveel kan kun kunnen mag mogen waar waarom',
    'waarover wanneer was welk welke werd wil zal zou zonder iets iemand ieder elke elk alle andere ander haar hoort tussen betekent',
  ]
    .join(' ')
    .split(' '),
);

/** Plurals in -s after a vowel, which the stemmer leaves as they are; not the -es of advies or proces. */
const pluralAfterVowel = /(?<=[dnst]ie|[gt]e)s$/;

/** The words and numbers of a text, folded; a reference such as `A7.4` stays one word. */
function allWordsOf(text: string): string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)?/gu) ?? []).map(fold);
}

/** The words of a text without those that say nothing. */
export function wordsOf(text: string): string[] {
  return allWordsOf(text).filter((word) => !emptyWords.has(word));
}

/** What the forms of a Dutch word share: 'brief' for brieven, 'raadslid' for raadsleden, 'voorstel' for voorstellen. */
export const stemOf = remembered((word: string): string => {
  const singular = word.replace(/leden$/, 'lid').replace(pluralAfterVowel, '');
  return stemmer(singular)
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
});

/** A name as it is compared, whatever its inflection: 'verbonden partijen' and 'verbonden partij' are one. */
export function nameOf(text: string): string {
  return allWordsOf(text).map(stemOf).join(' ');
}
