import { emptyProfile } from '../../lib/council/index.ts';
import { type LensLine, type LensPart, lensView, noteFor } from '../../lib/lens/index.ts';
import type { Evidence, Item, Reading } from '../../lib/reading/contract.ts';
import { quoteInFull } from '../../lib/wording/index.ts';
import { Words, WordsCard } from '../guide/Words.tsx';
import { useSettings } from '../profile/settings.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';
import { today } from '../ui/dates.ts';
import { Fold } from '../ui/Fold.tsx';
import { CopyNote } from './CopyNote.tsx';
import './lens.css';

interface Props {
  item: Item;
  reading: Pick<Reading, 'file' | 'unread'>;
  links: Links;
}

/** A longer first part starts folded. */
const openLines = 6;

const keyOf = (evidence: Evidence): string => ('page' in evidence ? `${evidence.page} ${evidence.start}` : evidence.url);

/** The paper's own words under a statement, each with its place. */
function Quotes({ evidence, links }: { evidence: readonly Evidence[]; links: Links }) {
  return evidence.map((each) => (
    <p key={keyOf(each)} className="greep-lens-words">
      <q>{quoteInFull(each)}</q> <EvidenceLinks evidence={[each]} onJump={links.jump} />
    </p>
  ));
}

function Line({ line, links }: { line: LensLine; links: Links }) {
  const { text, basis, evidence, withWords } = line;
  return (
    <li className="greep-lens-line">
      <p>
        <Words>{text}</Words>
      </p>
      {withWords && <Quotes evidence={evidence} links={links} />}
      <Sources basis={basis} evidence={withWords ? [] : evidence} links={links} />
    </li>
  );
}

function Part({ part, isOpen, links }: { part: LensPart; isOpen: boolean; links: Links }) {
  const head = (
    <span className="greep-lens-head">
      {part.heading} <span className="greep-quiet">{part.lines.length}</span>
    </span>
  );
  return (
    <Fold head={head} isOpen={isOpen} className="greep-lens-part">
      <WordsCard links={links}>
        <ul>
          {part.lines.map((line) => (
            <Line key={line.text + line.evidence.map(keyOf).join()} line={line} links={links} />
          ))}
        </ul>
      </WordsCard>
    </Fold>
  );
}

/** The same facts for this reader: raadslid, griffier or AB-lid, with a text to send on. */
export function Lens({ item, reading, links }: Props) {
  const profile = useSettings()?.profile ?? emptyProfile;
  const seen = { item, file: reading.file, unread: reading.unread, profile, today: today() };
  const { heading, parts } = lensView(seen);
  if (parts.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>{heading}</h3>
      {parts.map((part, index) => (
        <Part key={part.heading} part={part} isOpen={index === 0 && part.lines.length <= openLines} links={links} />
      ))}
      <CopyNote key={profile.lens} note={noteFor(seen)} isConfidential={item.confidential === true} />
    </section>
  );
}
