import { articleInFull, articleName } from '../../lib/knowledge/labels.ts';
import { type ArticleId, toBasis } from '../../lib/knowledge/law/articles.ts';
import { articleUrl } from '../../lib/knowledge/law/links.ts';
import type { Basis, Evidence } from '../../lib/reading/contract.ts';
import { sourceInWords } from '../../lib/wording/index.ts';
import { dateInWords } from '../ui/dates.ts';
import { OutsideIcon } from '../ui/icons.tsx';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { GuideSource } from './GuideSource.tsx';
import type { GuideId, Links } from './links.ts';
import './sources.css';

type Article = Extract<Basis, { law: string }>;

/** When this text of the article began or stopped to hold: ', sinds 1 juli 2022'. */
function period({ since, until }: Article): string {
  if (until) return `, tot ${dateInWords(until)}`;
  return since ? `, sinds ${dateInWords(since)}` : '';
}

/** An article with a link to its text; the first of a law under a statement writes the law out. */
function LawSource({ article, isFirst }: { article: Article; isFirst: boolean }) {
  const url = articleUrl(article);
  const name = (isFirst ? articleInFull(article) : articleName(article)) + period(article);
  if (!url) return <span className="greep-source-plain">{name}</span>;
  return (
    <a className="greep-source" href={url} target="_blank" rel="noopener noreferrer">
      {name} <OutsideIcon />
      <span className="greep-unseen">(opent in een nieuw tabblad)</span>
    </a>
  );
}

interface BasisProps {
  basis: Basis;
  before: readonly Basis[];
  links: Links;
}

function BasisSource({ basis, before, links }: BasisProps) {
  if ('law' in basis)
    return <LawSource article={basis} isFirst={!before.some((each) => 'law' in each && each.law === basis.law)} />;
  if ('guide' in basis) return <GuideSource id={basis.guide} links={links} />;
  return <span className="greep-source-plain">{sourceInWords(basis)}</span>;
}

/** A key that tells two sources apart. */
function basisKey(basis: Basis): string {
  if ('law' in basis) return articleName(basis);
  return 'guide' in basis ? basis.guide : basis.practice;
}

/** The articles behind a question, each a link where its place is known. */
export function Articles({ of }: { of: readonly ArticleId[] }) {
  const articles = of.map(toBasis).filter((basis) => 'law' in basis);
  return (
    <span className="greep-sources">
      {articles.map((article, at) => (
        <LawSource
          key={articleName(article)}
          article={article}
          isFirst={articles.findIndex(({ law }) => law === article.law) === at}
        />
      ))}
    </span>
  );
}

interface Props {
  basis: readonly Basis[];
  /** Recommendations of the guide beside the basis; one that the basis names already is not repeated. */
  principles?: readonly GuideId[];
  evidence?: readonly Evidence[];
  links: Links;
}

/** The sources under a statement: articles, guide, words in the page. Nothing at all when there is none. */
export function Sources({ basis, principles = [], evidence = [], links }: Props) {
  const keys = new Set(basis.map(basisKey));
  const extra: Basis[] = principles.filter((id) => !keys.has(id)).map((guide) => ({ guide }));
  const all = [...basis, ...extra];
  if (all.length + evidence.length === 0) return null;
  return (
    <div className="greep-sources">
      {all.map((each, at) => (
        <BasisSource key={basisKey(each)} basis={each} before={all.slice(0, at)} links={links} />
      ))}
      <EvidenceLinks evidence={evidence} onJump={links.jump} />
    </div>
  );
}
