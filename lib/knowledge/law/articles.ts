import type { Basis } from '../../reading/contract.ts';
import type { RecommendationId } from '../guide/ids.ts';
import type { Article } from './article.ts';
import { gemeentewetArticles } from './articles-gemeentewet.ts';
import { otherArticles } from './articles-other.ts';
import { wgrArticles } from './articles-wgr.ts';
import { wgrArticlesWithOthers } from './articles-wgr-others.ts';

const table = { ...wgrArticles, ...wgrArticlesWithOthers, ...gemeentewetArticles, ...otherArticles } as const;

/** A paragraph of law that rules may rest on, such as `Wgr 35/3`; '(oud)' is the text before 1-7-2022 where numbers moved. */
export type ArticleId = keyof typeof table;

/** The day (ISO) on which the texts of these laws were last looked up; papers older than a change are read by the law of their day. */
export const lawLookedUpOn = '2026-11-22';

/** Every paragraph of law that rules may rest on. */
export const articles: Record<ArticleId, Article> = table;

/** What a statement rests on: a paragraph of law, a recommendation of the guide, or a practice by name. */
export type Source = ArticleId | RecommendationId | `praktijk: ${string}`;

/** Whether a source is a paragraph of law. */
export function isArticle(source: Source): source is ArticleId {
  return Object.hasOwn(table, source);
}

/** Whether a source holds on `date` (ISO). What is no law always holds. */
export function holdsOn(source: Source, date: string): boolean {
  if (!isArticle(source)) return true;
  const { since, until } = articles[source];
  return (!since || since <= date) && (!until || date < until);
}

const laws = ['Wgr', 'Gemeentewet', 'Wvr', 'Awb', 'Wpg', 'WOR', 'BBV', 'Woo', 'Omgevingswet', 'Algemene termijnenwet'] as const;

function lawBasis(source: ArticleId): Basis {
  const law = laws.find((name) => source.startsWith(`${name} `));
  if (!law) throw new Error(`no reference to a law: ${source}`);
  const [article = '', paragraph] = source
    .slice(law.length + 1)
    .replace(' (oud)', '')
    .split('/');
  const { since, until } = articles[source];
  return { law, article, paragraph: paragraph ?? null, ...(since ? { since } : {}), ...(until ? { until } : {}) };
}

function isPractice(source: Source): source is `praktijk: ${string}` {
  return source.startsWith('praktijk: ');
}

/** A source in the words of the contract. Throws on an article id without a known law, which a test excludes. */
export function toBasis(source: Source): Basis {
  if (isArticle(source)) return lawBasis(source);
  return isPractice(source) ? { practice: source.slice('praktijk: '.length) } : { guide: source };
}
