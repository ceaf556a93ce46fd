import type { Role } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { inProse, sentence } from '../ui/count.ts';
import { groupRoles, type Hats, severalHats } from './hats.ts';
import './roles.css';

function SeveralHats({ hats }: { hats: readonly Hats[] }) {
  if (hats.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Meer dan één pet</h3>
      <ul>
        {hats.map(({ who, roles }) => (
          <li key={who} className="greep-aside">
            {who} is hier {inProse(roles)}.
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who appears in which role, and in whom several roles meet. */
export function RoleList({ roles, links }: { roles: readonly Role[]; links: Links }) {
  if (roles.length === 0) return <p className="greep-quiet">In dit stuk worden geen rollen genoemd.</p>;
  return (
    <>
      <h2 className="greep-tab-title" tabIndex={-1}>
        Wie doet wat in dit stuk
      </h2>
      <dl className="greep-roles">
        {groupRoles(roles).map(({ role, holders }) => (
          <div key={role}>
            <dt>{sentence(role)}</dt>
            {holders.map(({ who, evidence }) => (
              <dd key={who}>
                {who ?? <span className="greep-quiet">naam staat niet in dit stuk</span>}{' '}
                <EvidenceLinks evidence={evidence} onJump={links.jump} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <SeveralHats hats={severalHats(roles)} />
    </>
  );
}
