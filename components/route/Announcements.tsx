import { theBody } from '../../lib/knowledge/labels.ts';
import type { Announced } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { sentence } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';

const toBeDecided = /^(?:n\.?\s?t\.?\s?b\.?|nader te bepalen|nog te bepalen)$/i;

/** The date, the paper's words for it, or that there is none. */
function when({ date, dateText }: Announced): string {
  if (date) return dateInWords(date);
  if (!dateText) return 'geen datum';
  return toBeDecided.test(dateText) ? `${dateText} (nog te bepalen)` : dateText;
}

/** The body and who is to do it; a body that is itself the owner is named once. */
function who({ body, owner }: Announced): string {
  const name = body && theBody(body);
  const isSame = name !== null && owner !== null && name.endsWith(owner.toLowerCase());
  const named = [name, isSame ? null : owner].filter((part) => part !== null).join(', ');
  return named || 'geen orgaan of persoon genoemd';
}

function Entry({ entry, links }: { entry: Announced; links: Links }) {
  const isUndated = entry.date === null && !entry.dateText;
  return (
    <li className="greep-announced">
      <p>{sentence(entry.subject)}</p>
      <dl>
        <dt>Wanneer</dt>
        <dd className={isUndated ? 'greep-quiet' : ''}>{when(entry)}</dd>
        <dt>Wie</dt>
        <dd className={entry.body || entry.owner ? '' : 'greep-quiet'}>
          {who(entry)} <EvidenceLinks evidence={[entry.evidence]} onJump={links.jump} />
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
          <Entry key={JSON.stringify(entry.evidence)} entry={entry} links={links} />
        ))}
      </ul>
    </section>
  );
}
