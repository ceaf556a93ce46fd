import type { LawChange } from '../../lib/knowledge/guide/types.ts';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';

/** What the law changed since the guide appeared, each with its article. */
export function Changes({ changes, links }: { changes: readonly LawChange[]; links: Links }) {
  if (changes.length === 0) return null;
  return (
    <div className="greep-change">
      <p>
        <strong>Na de gids is de wet veranderd</strong>
      </p>
      {changes.map(({ text, basis }) => (
        <div key={text}>
          <p>{text}</p>
          <Sources basis={basis} links={links} />
        </div>
      ))}
    </div>
  );
}
