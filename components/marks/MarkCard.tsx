import { categoryLabels } from '../../lib/knowledge/terms/categories.ts';
import type { TermEntry } from '../../lib/knowledge/terms/types.ts';
import type { Abbreviation, Reading, Term } from '../../lib/reading/contract.ts';
import { GuideSource } from '../sources/GuideSource.tsx';
import type { Links } from '../sources/links.ts';
import { count } from '../ui/count.ts';
import { placesOf } from './groups.ts';
import { Stepper } from './Stepper.tsx';
import { Swatch } from './Swatch.tsx';
import './marks.css';

interface Props {
  reading: Reading;
  /** Index in `reading.terms` of the mark that was opened. */
  index: number;
  /** The lexicon's entry; null for a word that only this document introduces. */
  entry: TermEntry | null;
  links: Links;
  onTerm: (index: number) => void;
}

function Principles({ entry, links }: { entry: TermEntry; links: Links }) {
  return (
    <ul className="greep-mark-links">
      {entry.links.map(({ to, why }) => (
        <li key={to}>
          <GuideSource id={to} links={links} />
          <p className="greep-quiet">{why}</p>
        </li>
      ))}
    </ul>
  );
}

/** What the word means: from the lexicon, and what the document, else the field, abbreviates with it. */
function meaningOf({ reading, entry }: Props, { text, term }: Term): string {
  const is = ({ short, long }: Abbreviation) => short === text || short === term || long === term;
  const [own, field] = [reading.abbreviations.find(is), reading.unexplained.find(({ short }) => short === text)];
  const told = own
    ? `In dit stuk is ${own.short} de afkorting van ${own.long}.`
    : field && `${field.short} is ${field.long}; dat staat niet uitgelegd in dit stuk.`;
  return [entry?.meaning, told].filter(Boolean).join(' ') || 'Dit woord staat niet in de begrippenlijst.';
}

/** The explanation of a mark: the word, what it means, the principles it touches and why, and its other places. */
export function MarkCard(props: Props) {
  const { reading, index, entry, links, onTerm } = props;
  const mark = reading.terms[index];
  if (!mark) return null;
  const places = placesOf(reading.terms, index);
  return (
    <div className="greep-mark-card">
      <h2>{mark.term}</h2>
      <p className="greep-mark-category">
        <Swatch category={mark.category} /> {categoryLabels[mark.category].name}: {categoryLabels[mark.category].about}
      </p>
      <p>{meaningOf(props, mark)}</p>
      {entry && <Principles entry={entry} links={links} />}
      <div className="greep-mark-foot">
        <span className="greep-quiet">{count(places.length, 'keer', 'keer')} in dit stuk</span>
        {places.length > 1 && <Stepper term={mark.term} places={places} index={index} onTerm={onTerm} />}
      </div>
    </div>
  );
}
