import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { instrumentLabels } from '../../lib/knowledge/labels.ts';
import type { Option } from '../../lib/reading/contract.ts';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';
import { count } from '../ui/count.ts';
import { NextIcon } from '../ui/icons.tsx';
import { OptionCard } from './OptionCard.tsx';

interface Props {
  options: readonly Option[];
  links: Links;
}

function AlwaysRight({ option, links }: { option: Option; links: Links }) {
  return (
    <li className="greep-always-right">
      <h4>{instrumentLabels[option.instrument]}</h4>
      <p className="greep-quiet">{option.why}</p>
      <Sources basis={option.basis} principles={option.principles} evidence={option.evidence} links={links} />
    </li>
  );
}

/** The rights that exist on every item: folded away, unless there is nothing else. */
function AlwaysGroup({ options, links, isOpen }: Props & { isOpen: boolean }) {
  return (
    <Disclosure className="greep-always" defaultExpanded={isOpen}>
      <Heading level={4} className="greep-always-head">
        <Button slot="trigger" className="greep-button greep-fold">
          <NextIcon /> Dit kan altijd <span className="greep-quiet">{options.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {options.map((option) => (
            <AlwaysRight key={option.why} option={option} links={links} />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** What the raad can do now: the options of this item first, the rights that always exist last. */
export function Options({ options, links }: Props) {
  const own = options.filter((option) => !option.always);
  const always = options.filter((option) => option.always);
  return (
    <section className="greep-section">
      <h3>
        Dit kan de raad <small>{own.length > 0 && count(own.length, 'mogelijkheid', 'mogelijkheden')}</small>
      </h3>
      {own.map((option) => (
        <OptionCard key={`${option.instrument} ${option.to} ${option.why}`} option={option} links={links} />
      ))}
      {always.length > 0 && <AlwaysGroup options={always} links={links} isOpen={own.length === 0} />}
    </section>
  );
}
