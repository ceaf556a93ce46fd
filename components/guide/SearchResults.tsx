import { type EntryKind, type GuideEntry, searchGuide } from '../../lib/guide/index.ts';
import type { Links } from '../sources/links.ts';
import { count, sentence } from '../ui/count.ts';
import { GuideButton } from './GuideButton.tsx';

const kindNames: Record<EntryKind, string> = {
  principe: 'principe',
  aanbeveling: 'aanbeveling',
  rol: 'wie doet wat',
  begrip: 'begrip',
  vorm: 'vorm van samenwerken',
  filosofie: 'manier van samenwerken',
  perspectief: 'perspectief',
  model: 'model uit de praktijk',
  stap: 'stap van de checklist',
};

/** What it is and where it stands: 'Aanbeveling A7.4 · gids blz. 36'. */
function place({ kind, id, source }: GuideEntry): string {
  const name = kind === 'principe' || kind === 'aanbeveling' ? `${kindNames[kind]} ${id}` : kindNames[kind];
  return `${sentence(name)} · ${source.work === 'gids' ? `gids blz. ${source.page}` : `boekje, hoofdstuk ${source.chapter}`}`;
}

function Title({ entry, links }: { entry: GuideEntry; links: Links }) {
  if (entry.kind !== 'principe' && entry.kind !== 'aanbeveling') return <h3 className="greep-found-title">{entry.title}</h3>;
  return <GuideButton id={entry.id} links={links} />;
}

/** What the guide and the booklet hold for a query, best first. */
export function SearchResults({ query, links }: { query: string; links: Links }) {
  const hits = searchGuide(query);
  return (
    <>
      <p className="greep-quiet" role="status">
        {hits.length > 0
          ? count(hits.length, 'plaats gevonden', 'plaatsen gevonden')
          : 'Niets gevonden. Probeer een ander woord.'}
      </p>
      <ul className="greep-guide-list">
        {hits.map(({ entry }) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <Title entry={entry} links={links} />
            <p className="greep-found-text">{entry.text}</p>
            <p className="greep-recommendation-foot">{place(entry)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
