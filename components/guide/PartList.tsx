import { useState } from 'react';
import { type Principle, principle, principleIds, type Recommendation, recommendationsOf } from '../../lib/guide/index.ts';
import type { GuideReader } from '../../lib/knowledge/guide/types.ts';
import type { Links } from '../sources/links.ts';
import { count } from '../ui/count.ts';
import { Select } from '../ui/Select.tsx';
import { GuideButton } from './GuideButton.tsx';
import { readerNames } from './names.ts';

type ReaderChoice = GuideReader | 'iedereen';

const choices: { id: ReaderChoice; name: string }[] = [
  { id: 'iedereen', name: 'iedereen' },
  ...Object.entries(readerNames).map(([id, name]) => ({ id: id as GuideReader, name })),
];

function PrincipleEntry({ of, wanted, links }: { of: Principle; wanted: readonly Recommendation[] | null; links: Links }) {
  return (
    <li>
      <GuideButton place={of.id} links={links} />
      <p className="greep-guide-foot">
        {of.id} · {count((wanted ?? recommendationsOf(of.id)).length, 'aanbeveling', 'aanbevelingen')} · gids blz. {of.page}
      </p>
      {wanted && (
        <ul className="greep-guide-inner">
          {wanted.map(({ id }) => (
            <li key={id}>
              <GuideButton place={id} links={links} /> <span className="greep-guide-foot">{id}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The principles of a part of the guide, or of them what matters to one reader. */
export function PartList({ part, links }: { part: 'A' | 'B'; links: Links }) {
  const [reader, setReader] = useState<ReaderChoice>('iedereen');
  const all = principleIds.map(principle).filter((each) => each.part === part);
  const wanted = (of: Principle) =>
    reader === 'iedereen' ? null : recommendationsOf(of.id).filter(({ mattersTo }) => mattersTo.includes(reader));
  return (
    <>
      <Select label="Toon wat telt voor" choices={choices} chosen={reader} onChoose={setReader} />
      <ol className="greep-guide-list">
        {all
          .filter((of) => wanted(of)?.length !== 0)
          .map((of) => (
            <PrincipleEntry key={of.id} of={of} wanted={wanted(of)} links={links} />
          ))}
      </ol>
    </>
  );
}
