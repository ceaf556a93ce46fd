import { gapLabels } from '../../lib/knowledge/labels.ts';
import type { Evidence, MissingPart } from '../../lib/reading/contract.ts';
import { quoteInFull } from '../../lib/wording/index.ts';
import { Words } from '../guide/Words.tsx';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';

/** The paper's own words beside each other, each with its place: the reader compares. */
function Quotes({ evidence, links }: { evidence: readonly Evidence[]; links: Links }) {
  return (
    <ul className="greep-quotes">
      {evidence.map((each) => (
        <li key={'page' in each ? `${each.page} ${each.start}` : each.url}>
          <q>{quoteInFull(each)}</q> <EvidenceLinks evidence={[each]} onJump={links.jump} />
        </li>
      ))}
    </ul>
  );
}

function Gap({ entry, links }: { entry: MissingPart; links: Links }) {
  const { gap, why, norm, evidence } = entry;
  const compared = gap === 'tegenspraak';
  return (
    <li className="greep-aside">
      <h4>{gapLabels[gap]}</h4>
      <p>
        <Words>{why}</Words>
      </p>
      {compared && <Quotes evidence={evidence} links={links} />}
      <Sources basis={[{ guide: norm }]} evidence={compared ? [] : evidence} links={links} />
    </li>
  );
}

/** What the author of the paper should have said and did not. */
export function Gaps({ entries, links }: { entries: readonly MissingPart[]; links: Links }) {
  if (entries.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Ontbreekt</h3>
      <ul>
        {entries.map((entry) => (
          <Gap key={entry.gap + entry.why} entry={entry} links={links} />
        ))}
      </ul>
    </section>
  );
}
