import type { GuidePlace } from '../../lib/guide/index.ts';
import { lexicon } from '../../lib/knowledge/terms/index.ts';
import type { Links } from '../sources/links.ts';
import { sentence } from '../ui/count.ts';
import { GuideButton } from './GuideButton.tsx';

/** A word that Greep marks: what it means, and where it leads in the guide. */
export function WordCard({ place, links }: { place: GuidePlace; links: Links }) {
  const word = lexicon.find(({ term }) => place === `woord/${term}`);
  if (!word) return null;
  return (
    <article>
      <p className="greep-eyebrow">Woord in vergaderstukken · uitleg van Greep</p>
      <h2 className="greep-tab-title" tabIndex={-1}>
        {sentence(word.term)}
      </h2>
      <p className="greep-principle-text">{word.meaning}</p>
      <ul className="greep-guide-list">
        {word.links.map(({ to, why }) => (
          <li key={to}>
            <GuideButton place={to} links={links} />
            <p className="greep-found-text">{why}</p>
            <p className="greep-guide-foot">{to}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
