import type { Option } from '../../lib/reading/contract.ts';
import { roomInWords } from '../../lib/wording/index.ts';
import { WordsCard } from '../guide/Words.tsx';
import type { Links } from '../sources/links.ts';
import { Fold } from '../ui/Fold.tsx';
import { OptionCard, OptionRow } from './OptionCard.tsx';
import { inReadingOrder } from './option-order.ts';

interface Props {
  options: readonly Option[];
  links: Links;
}

const keyOf = ({ instrument, to, why }: Option): string => `${instrument} ${to} ${why}`;

/** Options behind one line, each in a line of its own. */
function Rows({ name, isOpen, options, links }: Props & { name: string; isOpen: boolean }) {
  if (options.length === 0) return null;
  return (
    <Fold head={`${name} (${options.length})`} isOpen={isOpen} className="greep-rows">
      <WordsCard links={links}>
        <ul>
          {options.map((option) => (
            <OptionRow key={keyOf(option)} option={option} links={links} />
          ))}
        </ul>
      </WordsCard>
    </Fold>
  );
}

/** What the raad can do: in full the formal rights that can be used now; behind a line the other ways, and the rights that always exist. */
export function Options({ options, links }: Props) {
  if (options.length === 0) return null;
  const { first, more, always } = inReadingOrder(options);
  const own = first.length + more.length;
  return (
    <section className="greep-section">
      <h3>
        Dit kan de raad <small>{roomInWords([...first, ...more])}</small>
      </h3>
      {first.map((option) => (
        <OptionCard key={keyOf(option)} option={option} links={links} />
      ))}
      <Rows name="Wat ook kan" isOpen={false} options={more} links={links} />
      <Rows name="En wat altijd kan" isOpen={own === 0} options={always} links={links} />
    </section>
  );
}
