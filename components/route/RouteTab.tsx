import { dateInWords, lastDayInWords } from '../../lib/knowledge/date-words.ts';
import { deadlineLabels } from '../../lib/knowledge/way-labels.ts';
import type { Item, PrintedDeadline } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { sentence } from '../ui/count.ts';
import { Announcements } from './Announcements.tsx';
import { RoutePicture } from './RoutePicture.tsx';

/** The day on which it was sent or offered: no last day, but the one that a term is counted from. */
const isDayItself = ({ of }: PrintedDeadline): boolean => of === 'toezending' || of === 'aanbieding';

function inWords(deadline: PrintedDeadline): string {
  const { of, date, before } = deadline;
  return `${sentence(deadlineLabels[of])}: ${isDayItself(deadline) ? dateInWords(date) : lastDayInWords(date, before)}`;
}

function Deadlines({ deadlines, links }: { deadlines: readonly PrintedDeadline[]; links: Links }) {
  if (deadlines.every(isDayItself)) return null;
  return (
    <section className="greep-section">
      <h3>Termijnen in dit stuk</h3>
      <ul>
        {deadlines.map((deadline) => (
          <li key={deadline.of + deadline.date} className="greep-aside">
            {inWords(deadline)} <EvidenceLinks evidence={[deadline.evidence]} onJump={links.jump} />
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
