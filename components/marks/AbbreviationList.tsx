import type { Abbreviation } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';

interface Props {
  abbreviations: readonly Abbreviation[];
  links: Links;
}

function List({ abbreviations, links }: Props) {
  const sorted = [...abbreviations].sort((a, b) => a.short.localeCompare(b.short, 'nl'));
  return (
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
  );
}

/** The abbreviations that the document itself explains, and those of the field that it uses without a word. */
export function AbbreviationList({ abbreviations, unexplained, links }: Props & { unexplained: readonly Abbreviation[] }) {
  if (abbreviations.length + unexplained.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Afkortingen in dit stuk</h3>
      {abbreviations.length > 0 && <List abbreviations={abbreviations} links={links} />}
      {unexplained.length > 0 && (
        <>
          <h4 className="greep-unexplained">Staat niet uitgelegd in dit stuk</h4>
          <List abbreviations={unexplained} links={links} />
        </>
      )}
    </section>
  );
}
