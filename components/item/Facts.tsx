import type { Item } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { type Fact, type FactLine, factsOf } from './facts.ts';

function Line({ line, links }: { line: FactLine; links: Links }) {
  return (
    <p className="greep-fact-line">
      {line.text} {line.quote && <span className="greep-quiet">‘{line.quote}’ </span>}
      <EvidenceLinks evidence={line.evidence} onJump={links.jump} />
    </p>
  );
}

function FactRow({ fact, links }: { fact: Fact; links: Links }) {
  return (
    <>
      <dt>{fact.name}</dt>
      <dd>
        {fact.lines.length === 0 && <span className="greep-quiet">staat niet in dit stuk</span>}
        {fact.lines.map((line) => (
          <Line key={line.text + line.quote} line={line} links={links} />
        ))}
      </dd>
    </>
  );
}

/** What the paper says of an item: asked, of whom, who decides, when. */
export function Facts({ item, links }: { item: Item; links: Links }) {
  return (
    <dl className="greep-facts">
      {factsOf(item).map((fact) => (
        <FactRow key={fact.name} fact={fact} links={links} />
      ))}
    </dl>
  );
}
