import { type Principle, principle, principleIds, recommendationsOf } from '../../lib/guide/index.ts';
import type { GuideReader } from '../../lib/knowledge/guide/types.ts';
import type { Links } from '../sources/links.ts';
import { count } from '../ui/count.ts';
import { GuideButton } from './GuideButton.tsx';

interface Props {
  part: 'A' | 'B';
  links: Links;
  /** Shows of each principle the recommendations that matter to this reader, and no principle without. */
  reader?: GuideReader;
}

const allOf = (part: Props['part']): Principle[] => principleIds.map(principle).filter((each) => each.part === part);

function Wanted({ of, reader, links }: { of: Principle; reader: GuideReader; links: Links }) {
  return (
    <ul className="greep-guide-inner">
      {recommendationsOf(of.id)
        .filter(({ mattersTo }) => mattersTo.includes(reader))
        .map(({ id }) => (
          <li key={id}>
            <GuideButton place={id} links={links} /> <span className="greep-guide-foot">{id}</span>
          </li>
        ))}
    </ul>
  );
}

/** The principles of a part of the guide. */
export function PartList({ part, links, reader }: Props) {
  const matters = (of: Principle) => !reader || recommendationsOf(of.id).some(({ mattersTo }) => mattersTo.includes(reader));
  return (
    <ol className="greep-guide-list">
      {allOf(part)
        .filter(matters)
        .map((of) => (
          <li key={of.id}>
            <GuideButton place={of.id} links={links} />
            <p className="greep-guide-foot">
              {of.id} · {!reader && `${count(recommendationsOf(of.id).length, 'aanbeveling', 'aanbevelingen')} · `}gids blz.{' '}
              {of.page}
            </p>
            {reader && <Wanted of={of} reader={reader} links={links} />}
          </li>
        ))}
    </ol>
  );
}
