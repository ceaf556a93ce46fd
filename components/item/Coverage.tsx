import { lawLabels } from '../../lib/knowledge/labels.ts';
import type { Basis, Reading, Unread } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { count, inProse } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';

const reasons: Record<Unread['why'], string> = {
  'niet in dit bestand': 'genoemd, maar niet in dit bestand',
  scan: 'een scan zonder tekst',
  fout: 'kon niet worden gelezen',
};

const pagesInProse = (pages: readonly number[]): string =>
  `${pages.length === 1 ? 'bladzijde' : 'bladzijden'} ${inProse(pages.map(String))}`;

/** Which pages were read: 'Gelezen: 10 van 12 bladzijden.' and why the others were not. */
function pagesRead({ pages, scannedPages, garbledPages }: Reading): string[] {
  const unread = new Set([...scannedPages, ...garbledPages]).size;
  return [
    unread === 0
      ? `Gelezen: het hele stuk, ${count(pages, 'bladzijde', 'bladzijden')}.`
      : `Gelezen: ${pages - unread} van ${pages} bladzijden.`,
    ...(scannedPages.length > 0 ? [`Een scan zonder tekst: ${pagesInProse(scannedPages)}.`] : []),
    ...(garbledPages.length > 0 ? [`Onleesbare tekst: ${pagesInProse(garbledPages)}.`] : []),
  ];
}

/** What was read of the document, and what belongs to it and was not. */
export function Coverage({ reading, links }: { reading: Reading; links: Links }) {
  return (
    <section className="greep-section">
      <h3>{reading.unread.length > 0 ? 'Niet gelezen' : 'Wat is gelezen'}</h3>
      <ul>
        {reading.unread.map((unread) => (
          <li key={unread.what} className="greep-aside">
            <p>
              {unread.what} <span className="greep-quiet">({reasons[unread.why]}) </span>
              {unread.evidence && <EvidenceLinks evidence={[unread.evidence]} onJump={links.jump} />}
            </p>
          </li>
        ))}
      </ul>
      <p className="greep-quiet">{pagesRead(reading).join(' ')}</p>
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
      <p>De wet zoals die gold op {dateInWords(lawDate)}. Dit is geen juridisch advies.</p>
    </footer>
  );
}
