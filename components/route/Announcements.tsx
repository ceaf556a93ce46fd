import type { Announced } from '../../lib/reading/contract.ts';
import { announcedWhen, announcedWho } from '../../lib/wording/index.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { sentence } from '../ui/count.ts';

function Entry({ entry, links }: { entry: Announced; links: Links }) {
  const isUndated = entry.date === null && !entry.dateText;
  return (
    <li className="greep-announced">
      <p>{sentence(entry.subject)}</p>
      <dl>
        <dt>Wanneer</dt>
        <dd className={isUndated ? 'greep-quiet' : ''}>{announcedWhen(entry)}</dd>
        <dt>Wie</dt>
        <dd className={entry.body || entry.owner ? '' : 'greep-quiet'}>
          {announcedWho(entry)} <EvidenceLinks evidence={[entry.evidence]} onJump={links.jump} />
        </dd>
      </dl>
    </li>
  );
}

/** What the paper announces or agrees: the list for the termijnagenda, with what is missing said in words. */
export function Announcements({ announced, links }: { announced: readonly Announced[]; links: Links }) {
  if (announced.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Aangekondigd</h3>
      <ul>
        {announced.map((entry) => (
          <Entry key={JSON.stringify([entry.evidence, entry.date])} entry={entry} links={links} />
        ))}
      </ul>
    </section>
  );
}
