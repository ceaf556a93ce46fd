import { type LawOfKind, lawNames, lawsOfKinds } from '../../knowledge/rules/kinds-law.ts';
import { evidenceIn, firstHit, foldedOf } from '../passages.ts';
import type { Scope } from '../types.ts';
import { type Sign, sign } from './signs.ts';

/** Less than an ask, more than a word in the text: an article may be named for another reason. */
const weight = 30;
const namesArticle = /\bart(?:ikel(?:en)?|\.) \d/;
const articles = lawsOfKinds.map((one) => ({ ...one, pattern: patternOf(one) }));

/** The articles on which a paper says to rest. */
export function lawSigns({ passages }: Scope): Sign[] {
  const naming = passages.filter((passage) => namesArticle.test(foldedOf(passage)));
  return articles.flatMap((article) => {
    const hit = firstHit(naming, article.pattern);
    if (!hit) return [];
    const evidence = [evidenceIn(hit.passage, hit)];
    return [
      sign(article, 'Het stuk noemt het wetsartikel voor deze soort.', {
        weight: article.paragraph ? weight + 2 : weight,
        evidence,
      }),
    ];
  });
}

/** 'artikel 31a, eerste lid, van de Wet gemeenschappelijke regelingen', 'de artikelen 33 en 33a Wgr', 'art. 14 Wvr'. */
function patternOf({ law, article, paragraph }: LawOfKind): RegExp {
  const ordinal = { '2': 'tweede', '6': 'zesde' }[paragraph ?? ''];
  const part = paragraph ? `,? (?:lid ${paragraph}|${ordinal} lid)` : '';
  const others = '(?:(?!artikel)[^.;:(]){0,30}?';
  return new RegExp(
    `\\bart(?:ikel|ikelen|\\.) (?:[\\da-z:, ]{0,30}[ ,])?${article}(?![\\da-z:])${part}${others}(?<![a-z])${lawNames[law]}`,
    'i',
  );
}
