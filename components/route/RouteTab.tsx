import type { Item, PrintedDeadline } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { sentence } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';
import { Announcements } from './Announcements.tsx';
import { RoutePicture } from './RoutePicture.tsx';

const deadlineNames: Record<PrintedDeadline['of'], string> = {
  zienswijze: 'zienswijze indienen',
  'wensen-en-bedenkingen': 'wensen en bedenkingen geven',
  reactie: 'reageren',
  besluit: 'besluiten',
  toezending: 'toesturen',
  aanbieding: 'aanbieden',
};

function Deadlines({ deadlines, links }: { deadlines: readonly PrintedDeadline[]; links: Links }) {
  if (deadlines.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Termijnen in dit stuk</h3>
      <ul>
        {deadlines.map((deadline) => (
          <li key={deadline.of + deadline.date} className="greep-aside">
            {sentence(deadlineNames[deadline.of])}: uiterlijk {dateInWords(deadline.date)}{' '}
            <EvidenceLinks evidence={[deadline.evidence]} onJump={links.jump} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The route of an item, the terms that the paper prints, and what it announces. */
export function RouteTab({ item, links }: { item: Item; links: Links }) {
  return (
    <>
      <h2 className="greep-tab-title" tabIndex={-1}>
        De weg van dit besluit
      </h2>
      <RoutePicture item={item} links={links} />
      <Deadlines deadlines={item.deadlines} links={links} />
      <Announcements announced={item.announced} links={links} />
    </>
  );
}
