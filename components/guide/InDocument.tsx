import { usesOf } from '../../lib/guide/index.ts';
import type { PrincipleId } from '../../lib/knowledge/guide/ids.ts';
import type { Reading } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';

interface Props {
  of: PrincipleId;
  reading: Reading;
  links: Links;
}

/** Where a principle plays in the document: the items it bears on, and the words that lead to it. */
export function InDocument({ of, reading, links }: Props) {
  const { items, words } = usesOf(of, reading);
  if (items.length + words.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Waar dit in dit stuk speelt</h3>
      <ul>
        {items.map(({ title, link }) => (
          <li key={title + link.recommendation + link.why} className="greep-aside">
            {reading.items.length > 1 && <h4>{title}</h4>}
            <p>
              {link.why} <EvidenceLinks evidence={link.evidence} onJump={links.jump} />
            </p>
          </li>
        ))}
        {words.map(({ term, places }) => (
          <li key={term} className="greep-aside greep-guide-word">
            <span>{term}</span> <EvidenceLinks evidence={places} onJump={links.jump} />
          </li>
        ))}
      </ul>
    </section>
  );
}
