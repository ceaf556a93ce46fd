import { lawLabels } from '../../lib/knowledge/labels.ts';
import type { Basis, Reading, Unread, UnreadPart } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { count, inProse, sentence } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';

const reasons: Record<Unread['why'], string> = {
  'niet in dit bestand': 'genoemd, maar niet in dit bestand',
  scan: 'een scan zonder tekst',
  fout: 'kon niet worden gelezen',
};

/** How many pages were read: 'Gelezen: 10 van 12 bladzijden.' */
function pagesRead({ pages, scannedPages, garbledPages }: Reading): string {
  const unread = new Set([...scannedPages, ...garbledPages]).size;
  return unread === 0
    ? `Gelezen: het hele stuk, ${count(pages, 'bladzijde', 'bladzijden')}.`
    : `Gelezen: ${pages - unread} van ${pages} bladzijden.`;
}

function Named({ part, links }: { part: UnreadPart; links: Links }) {
  const { what, why, evidence, couldChange } = part;
  return (
    <li className="greep-aside">
      {sentence(what)} <span className="greep-quiet">({reasons[why]}) </span>
      {evidence && <EvidenceLinks evidence={[evidence]} onJump={links.jump} />}
      {couldChange && <p className="greep-quiet">{couldChange}</p>}
    </li>
  );
}

/** Pages share a line per reason: 'bladzijde 4 en bladzijde 5 (een scan zonder tekst)'. */
function Pages({ unread }: { unread: readonly UnreadPart[] }) {
  const byReason = Map.groupBy(unread, ({ why }) => why);
  return [...byReason].map(([why, parts]) => (
    <li key={why} className="greep-aside">
      {sentence(inProse(parts.map(({ what }) => what)))} <span className="greep-quiet">({reasons[why]})</span>
    </li>
  ));
}

/** For parts whose name does not tell what they hold. */
const general = 'Wat daarin staat, kan veranderen wat Greep zegt over wat wordt gevraagd, wie beslist en tot wanneer.';

/** What was read of the document, what belongs to it and was not, and which conclusion could change with that. */
export function Coverage({ reading, links }: { reading: Reading; links: Links }) {
  const { unread } = reading;
  const [named, pages] = [unread.filter(({ evidence }) => evidence), unread.filter(({ evidence }) => evidence === null)];
  return (
    <section className="greep-section">
      <h3>{unread.length > 0 ? 'Niet gelezen' : 'Wat is gelezen'}</h3>
      <ul>
        {named.map((part) => (
          <Named key={part.what} part={part} links={links} />
        ))}
        <Pages unread={pages} />
      </ul>
      <p className="greep-quiet">
        {unread.some(({ couldChange }) => couldChange === null) && general} {pagesRead(reading)}
      </p>
    </section>
  );
}

/** The full names of the laws that are cited by an abbreviation. */
function lawNames(basis: readonly Basis[]): string[] {
  const laws = new Set(basis.flatMap((each) => ('law' in each ? [each.law] : [])));
  return [...laws].map((law) => lawLabels[law]).flatMap(({ short, name }) => (short === name ? [] : [`${short}: ${name}`]));
}

/** The foot of a card: which laws, as they read on which date, and what the card is not. */
export function Foot({ basis, lawDate }: { basis: readonly Basis[]; lawDate: string }) {
  const names = lawNames(basis);
  return (
    <footer className="greep-foot">
      {names.length > 0 && <p>{names.join(' · ')}</p>}
      <p>De wetteksten zijn opgezocht op {dateInWords(lawDate)}. Dit is geen juridisch advies.</p>
    </footer>
  );
}
