import { type GuidePlace, recommendationId } from '../../lib/guide/index.ts';
import type { PrincipleLink } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { GuideButton } from './GuideButton.tsx';
import { Words, WordsCard } from './Words.tsx';

const stances: Record<PrincipleLink['stance'], string | null> = {
  steunt: null,
  'raadt-af': 'Let op.',
  achterhaald: 'De wet heeft dit ingehaald.',
};

function placeOfLink({ id, recommendation }: PrincipleLink): GuidePlace {
  return (recommendation === null ? null : recommendationId(id, recommendation)) ?? id;
}

function LinkedEntry({ link, links }: { link: PrincipleLink; links: Links }) {
  const { why, stance, evidence } = link;
  const place = placeOfLink(link);
  return (
    <li>
      <GuideButton place={place} links={links} />
      <p className="greep-found-text">
        {stances[stance] && <strong className="greep-stance">{stances[stance]} </strong>}
        <Words>{why}</Words>
      </p>
      <p className="greep-guide-foot">
        {place}
        {evidence.length > 0 && ' · in dit stuk: '}
        <EvidenceLinks evidence={evidence} onJump={links.jump} />
      </p>
    </li>
  );
}

/** The principles under what the panel shows, each with its reason in the paper. */
export function Linked({ linked, links }: { linked: readonly PrincipleLink[]; links: Links }) {
  return (
    <>
      <h2 className="greep-tab-title" tabIndex={-1}>
        Wat de gids hierover zegt
      </h2>
      {linked.length === 0 && <p className="greep-quiet">Bij dit onderwerp wijst de gids niets bijzonders aan.</p>}
      <WordsCard links={links}>
        <ul className="greep-guide-list">
          {linked.map((link) => (
            <LinkedEntry key={placeOfLink(link) + link.why} link={link} links={links} />
          ))}
        </ul>
      </WordsCard>
      <h3 className="greep-guide-others">Bladeren in de gids</h3>
    </>
  );
}
