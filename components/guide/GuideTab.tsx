import { useState } from 'react';
import type { PrincipleLink } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/count.ts';
import { PreviousIcon } from '../ui/icons.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { type GuideId, guideId, guideTitle } from './ids.ts';
import { PrincipleCard } from './PrincipleCard.tsx';
import './guide.css';

interface Props {
  /** The principles under what is shown, with why. */
  linked: readonly PrincipleLink[];
  /** Best first; an empty query gives nothing. */
  search: (query: string) => GuideId[];
  links: Links;
  /** The principle or recommendation that is open; null: none. */
  open: GuideId | null;
  onOpen: (id: GuideId | null) => void;
}

const stances: Record<PrincipleLink['stance'], string | null> = {
  steunt: null,
  'raadt-af': 'De gids raadt dit juist af.',
  achterhaald: 'De wet heeft dit advies ingehaald.',
};

function Entry({ id, links }: { id: GuideId; links: Links }) {
  return (
    <Button className="greep-guide-entry" onPress={() => links.openGuide(id)}>
      <span className="greep-guide-id">{id}</span>
      <span>{guideTitle(id)}</span>
    </Button>
  );
}

function Linked({ linked, links }: Pick<Props, 'linked' | 'links'>) {
  return (
    <>
      <h2 className="greep-tab-title" tabIndex={-1}>
        Wat de gids hierover zegt
      </h2>
      {linked.length === 0 && <p className="greep-quiet">Bij dit onderwerp wijst de gids niets bijzonders aan.</p>}
      <ul className="greep-guide-list">
        {linked.map(({ id, recommendation, why, stance, evidence }) => (
          <li key={`${id}.${recommendation} ${why}`}>
            <Entry id={guideId(id, recommendation)} links={links} />
            <div className="greep-guide-why">
              {stances[stance] && <p className="greep-stance">{stances[stance]}</p>}
              <p>
                {why} <EvidenceLinks evidence={evidence} onJump={links.jump} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Found({ found, links }: { found: readonly GuideId[]; links: Links }) {
  return (
    <>
      <p className="greep-quiet" role="status">
        {found.length > 0
          ? count(found.length, 'plaats gevonden', 'plaatsen gevonden')
          : 'Niets gevonden. Probeer een ander woord.'}
      </p>
      <ul className="greep-guide-list">
        {found.map((id) => (
          <li key={id}>
            <Entry id={id} links={links} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OpenPrinciple({ id, links, onOpen }: Pick<Props, 'links' | 'onOpen'> & { id: GuideId }) {
  return (
    <>
      <Button look="link" className="greep-guide-back" onPress={() => onOpen(null)}>
        <PreviousIcon /> Terug
      </Button>
      <PrincipleCard id={id} links={links} />
    </>
  );
}

/** The guide: the principles under this item, a search, and the principle that is open. */
export function GuideTab({ linked, search, links, open, onOpen }: Props) {
  const [query, setQuery] = useState('');
  if (open) return <OpenPrinciple id={open} links={links} onOpen={onOpen} />;
  return (
    <>
      <div className="greep-guide-search">
        <SearchField label="Zoek in de gids" value={query} onChange={setQuery} />
      </div>
      {query.trim() ? <Found found={search(query)} links={links} /> : <Linked linked={linked} links={links} />}
    </>
  );
}
