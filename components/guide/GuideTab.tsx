import { useState } from 'react';
import { recommendationId } from '../../lib/guide/index.ts';
import type { PrincipleLink } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { GuideId, Links } from '../sources/links.ts';
import { Button } from '../ui/Button.tsx';
import { PreviousIcon } from '../ui/icons.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { GuideButton } from './GuideButton.tsx';
import { PrincipleCard } from './PrincipleCard.tsx';
import { SearchResults } from './SearchResults.tsx';
import './guide.css';

interface Props {
  /** The principles under what is shown, with why. */
  linked: readonly PrincipleLink[];
  links: Links;
  /** The principle or recommendation that is open; null: none. */
  open: GuideId | null;
  onOpen: (id: GuideId | null) => void;
}

const stances: Record<PrincipleLink['stance'], string | null> = {
  steunt: null,
  'raadt-af': 'De gids raadt dit af.',
  achterhaald: 'De wet heeft dit advies ingehaald.',
};

function idOf({ id, recommendation }: PrincipleLink): GuideId {
  return (recommendation === null ? null : recommendationId(id, recommendation)) ?? id;
}

function LinkedEntry({ link, links }: { link: PrincipleLink; links: Links }) {
  const { why, stance, evidence } = link;
  return (
    <li>
      <GuideButton id={idOf(link)} links={links} />
      <p className="greep-found-text">
        {stances[stance] && <strong className="greep-stance">{stances[stance]} </strong>}
        {why}
      </p>
      <p className="greep-recommendation-foot">
        {idOf(link)}
        {evidence.length > 0 && ' · in dit stuk: '}
        <EvidenceLinks evidence={evidence} onJump={links.jump} />
      </p>
    </li>
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
        {linked.map((link) => (
          <LinkedEntry key={idOf(link) + link.why} link={link} links={links} />
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
export function GuideTab({ linked, links, open, onOpen }: Props) {
  const [query, setQuery] = useState('');
  if (open) return <OpenPrinciple id={open} links={links} onOpen={onOpen} />;
  return (
    <>
      <div className="greep-guide-search">
        <SearchField label="Zoek in de gids" value={query} onChange={setQuery} />
      </div>
      {query.trim() ? <SearchResults query={query} links={links} /> : <Linked linked={linked} links={links} />}
    </>
  );
}
