import { categoryLabels } from '../../lib/knowledge/terms/categories.ts';
import type { Term } from '../../lib/reading/contract.ts';
import { type Category, categories } from '../../lib/reading/words.ts';
import { Button } from '../ui/Button.tsx';
import { groupTerms, type TermGroup } from './groups.ts';
import { Stepper } from './Stepper.tsx';
import { Swatch } from './Swatch.tsx';
import './marks.css';

interface Props {
  terms: readonly Term[];
  /** Index in `terms` of the place that is shown; null: none. */
  activeTerm: number | null;
  onTerm: (index: number) => void;
  /** What the term means, for the one that is active; null: not in the lexicon. */
  meaning: (term: string) => string | null;
}

function TermRow({ group, ...props }: Props & { group: TermGroup }) {
  const { term, places } = group;
  const { activeTerm, onTerm } = props;
  const isActive = activeTerm !== null && places.includes(activeTerm);
  return (
    <li className="greep-term" data-active={isActive}>
      <div className="greep-term-row">
        <Button className="greep-term-name" aria-current={isActive} onPress={() => onTerm(places[0] ?? 0)}>
          {term}
          {!isActive && <span className="greep-quiet">{places.length}×</span>}
        </Button>
        {isActive && <Stepper term={term} places={places} index={activeTerm} onTerm={onTerm} />}
      </div>
      {isActive && <p className="greep-term-meaning">{props.meaning(term)}</p>}
    </li>
  );
}

function TermSection({ category, groups, ...props }: Props & { category: Category; groups: readonly TermGroup[] }) {
  const { name, about } = categoryLabels[category];
  const total = groups.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <section className="greep-section">
      <h3>
        <Swatch category={category} /> {name} <small>{total}</small>
      </h3>
      <p className="greep-quiet">{groups.length > 0 ? about : 'niet gevonden in dit stuk'}</p>
      <ul>
        {groups.map((group) => (
          <TermRow key={group.term} group={group} {...props} />
        ))}
      </ul>
    </section>
  );
}

/** Every term of the document by category; a click goes to its first place in the page. */
export function TermList(props: Props) {
  const groups = groupTerms(props.terms);
  return categories.map((category) => <TermSection key={category} category={category} groups={groups[category]} {...props} />);
}
