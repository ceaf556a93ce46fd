import type { Abbreviation } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';

/** The abbreviations that the document itself explains. */
export function AbbreviationList({ abbreviations, links }: { abbreviations: readonly Abbreviation[]; links: Links }) {
  if (abbreviations.length === 0) return null;
  const sorted = [...abbreviations].sort((a, b) => a.short.localeCompare(b.short, 'nl'));
  return (
    <section className="greep-section">
      <h3>Afkortingen in dit stuk</h3>
      <dl className="greep-facts">
        {sorted.map(({ short, long, evidence }) => (
          <div key={short} className="greep-abbreviation">
            <dt>{short}</dt>
            <dd>
              {long} <EvidenceLinks evidence={[evidence]} onJump={links.jump} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
