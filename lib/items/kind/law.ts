import { groundBefore } from '../../knowledge/rules/kind-places.ts';
import { type LawOfKind, lawNames, lawsOfKinds } from '../../knowledge/rules/kinds-law.ts';
import type { Kind } from '../../reading/words.ts';
import { evidenceIn, firstHit, foldedOf, type Hit } from '../passages.ts';
import type { Scope } from '../types.ts';
import { type Sign, sign } from './signs.ts';

/** Less than an ask, more than a word in the text: an article may be named for another reason. */
const weight = 30;
const namesArticle = /\bart(?:ikel(?:en)?|\.) \d/;
const articles = lawsOfKinds.map((one) => ({ ...one, pattern: patternOf(one) }));

/** The articles that a paper names: as its ground they speak for a kind, else only for one that something else speaks for. */
export function lawSigns({ passages }: Scope, supported: ReadonlySet<Kind>): Sign[] {
  const naming = passages.filter((passage) => namesArticle.test(foldedOf(passage)));
  return articles.flatMap((article) => {
    const hit = firstHit(naming, article.pattern);
    if (!hit || !(supported.has(article.kind) || isGround(hit))) return [];
    const evidence = [evidenceIn(hit.passage, hit)];
    return [
      sign(article, 'Het stuk noemt het wetsartikel voor deze soort.', {
        weight: article.paragraph ? weight + 2 : weight,
        evidence,
      }),
    ];
  });
}

function isGround({ passage, from }: Hit): boolean {
  return groundBefore.test(passage.page.folded.slice(passage.block.from, from));
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
