import type { HatsByLaw, Item, Role } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';
import { inProse, sentence } from '../ui/count.ts';
import { groupRoles, severalHats, unnamedHats } from './hats.ts';
import './roles.css';

/** In whom several roles of this paper meet. */
function SeveralHats({ roles }: { roles: readonly Role[] }) {
  const [named, unnamed] = [severalHats(roles), unnamedHats(roles)];
  if (named.length + unnamed.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Meer dan één rol</h3>
      <ul>
        {named.map((hats) => (
          <li key={hats.who} className="greep-aside">
            {hats.who} is hier {inProse(hats.roles)}.
          </li>
        ))}
        {unnamed.map((hats) => (
          <li key={hats.who + hats.roles} className="greep-aside">
            {sentence(hats.who)}: {inProse(hats.roles)} <span className="greep-quiet">(naam staat niet in dit stuk)</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which roles the law gives to one person; who that is, is not said. */
function HatsByLawList({ hats, links }: { hats: readonly HatsByLaw[]; links: Links }) {
  if (hats.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Rollen die de wet bij elkaar legt</h3>
      <ul>
        {hats.map(({ text, basis, assumes }) => (
          <li key={text} className="greep-aside">
            <p>{text}</p>
            {assumes && <p className="greep-quiet">Aanname: {assumes}</p>}
            <Sources basis={basis} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Holders({ roles, links }: { roles: readonly Role[]; links: Links }) {
  if (roles.length === 0) return <p className="greep-quiet">In dit stuk worden geen rollen genoemd.</p>;
  return (
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
  );
}

/** Who appears in which role, and where several roles meet: in this paper, and by law. */
export function RoleList({ item, links }: { item: Item; links: Links }) {
  return (
    <>
      <h2 className="greep-tab-title" tabIndex={-1}>
        Wie doet wat in dit stuk
      </h2>
      <Holders roles={item.roles} links={links} />
      <SeveralHats roles={item.roles} />
      <HatsByLawList hats={item.hats} links={links} />
    </>
  );
}
