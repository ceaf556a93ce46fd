import { useDeferredValue, useMemo } from 'react';
import { placeOf, searchGuide } from '../../lib/guide/index.ts';
import type { Links } from '../sources/links.ts';
import { count } from '../ui/count.ts';
import { GuideButton } from './GuideButton.tsx';
import { entryName } from './names.ts';

/** What the guide, the booklet and Greep's own words hold for a query, best first. */
export function SearchResults({ query, links }: { query: string; links: Links }) {
  const asked = useDeferredValue(query);
  const hits = useMemo(() => searchGuide(asked), [asked]);
  return (
    <>
      <p className="greep-quiet" role="status" tabIndex={-1}>
        {hits.length > 0
          ? count(hits.length, 'plaats gevonden', 'plaatsen gevonden')
          : 'Niets gevonden. Probeer een ander woord.'}
      </p>
      <ul className="greep-guide-list">
        {hits.map(({ entry }) => (
          <li key={placeOf(entry)}>
            <GuideButton place={placeOf(entry)} links={links} />
            <p className="greep-found-text">{entry.text}</p>
            <p className="greep-guide-foot">{entryName(entry)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
