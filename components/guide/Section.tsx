import type { ReactNode } from 'react';
import type { GuidePlace, GuideSection } from '../../lib/guide/index.ts';
import type { Links } from '../sources/links.ts';
import { Checklist } from './Checklist.tsx';
import { EntryList, RoleTables } from './EntryLists.tsx';
import { ReaderChoice } from './ForReader.tsx';
import { sectionNames } from './names.ts';
import { OwnGuide } from './OwnGuide.tsx';
import { PartList } from './PartList.tsx';

interface Props {
  section: GuideSection;
  /** The section itself, or the entry in it where the reader is. */
  place: GuidePlace;
  links: Links;
}

/** What has to be known to read a section rightly. */
const remarks: Partial<Record<GuideSection, string>> = {
  rollen: 'Dit geldt voor de zwaarste vorm: een openbaar lichaam met een algemeen en een dagelijks bestuur.',
  modellen: 'Uit het boekje Greep op de (veiligheids)regio? van gemeentesecretarissen (2011). De modellen zijn te combineren.',
  checklist: 'Uit het boekje Greep op de (veiligheids)regio? (2011), hoofdstuk 4. Bij elke stap kiest u wat bij uw regio past.',
  perspectieven: 'De gids vraagt om bij elk voorstel van de samenwerking alle vier af te wegen (A7.1).',
};

const Part = ({ part, links }: { part: 'A' | 'B'; links: Links }) => (
  <>
    <ReaderChoice chosen={null} onPlace={links.openGuide} />
    <PartList part={part} links={links} />
  </>
);

const contents: Record<GuideSection, (props: Props) => ReactNode> = {
  'deel-a': ({ links }) => <Part part="A" links={links} />,
  'deel-b': ({ links }) => <Part part="B" links={links} />,
  rollen: ({ place, links }) => <RoleTables place={place} links={links} />,
  begrippen: ({ place }) => <EntryList kind="begrip" place={place} />,
  vormen: ({ place }) => (
    <>
      <EntryList kind="vorm" place={place} />
      <h3 className="greep-guide-others">Twee filosofieën: hoe de deelnemers sturen</h3>
      <EntryList kind="filosofie" place={place} />
    </>
  ),
  perspectieven: ({ place }) => <EntryList kind="perspectief" place={place} />,
  modellen: ({ place }) => <EntryList kind="model" place={place} />,
  checklist: ({ place }) => <Checklist place={place} />,
  'eigen-gids': () => <OwnGuide />,
};

/** A section of the guide. */
export function Section(props: Props) {
  const { name, about } = sectionNames[props.section];
  return (
    <article>
      <p className="greep-eyebrow">{about}</p>
      <h2 className="greep-tab-title" tabIndex={-1}>
        {name}
      </h2>
      {remarks[props.section] && <p className="greep-guide-remark">{remarks[props.section]}</p>}
      {contents[props.section](props)}
    </article>
  );
}
