import type { Option } from '../../lib/reading/contract.ts';
import type { Links } from '../sources/links.ts';
import { count } from '../ui/count.ts';
import { OptionCard, OptionRow } from './OptionCard.tsx';

interface Props {
  options: readonly Option[];
  links: Links;
}

/** How many options stand open, the first ones; a card must be read at a glance. */
const openOptions = 3;

const keyOf = ({ instrument, to, why }: Option): string => `${instrument} ${to} ${why}`;

function Rows({ name, options, links }: Props & { name: string }) {
  if (options.length === 0) return null;
  return (
    <>
      <h4 className="greep-rows-head">{name}</h4>
      <ul>
        {options.map((option) => (
          <OptionRow key={keyOf(option)} option={option} links={links} />
        ))}
      </ul>
    </>
  );
}

/** What the raad can do now: the first options of this item in full, the others in a line, last the rights that always exist. */
export function Options({ options, links }: Props) {
  if (options.length === 0) return null;
  const own = options.filter((option) => !option.always);
  const always = options.filter((option) => option.always);
  return (
    <section className="greep-section">
      <h3>
        Dit kan de raad <small>{own.length > 0 && count(own.length, 'mogelijkheid', 'mogelijkheden')}</small>
      </h3>
      {own.slice(0, openOptions).map((option) => (
        <OptionCard key={keyOf(option)} option={option} links={links} />
      ))}
      <Rows name="Dit kan ook" options={own.slice(openOptions)} links={links} />
      <Rows name="Dit kan altijd" options={always} links={links} />
    </section>
  );
}
