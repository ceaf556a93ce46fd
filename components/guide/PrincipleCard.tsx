import { isRecommendationId, principle, principleOf, type Recommendation, recommendationsOf } from '../../lib/guide/index.ts';
import type { PrincipleId } from '../../lib/knowledge/guide/ids.ts';
import type { GuideReader, LawChange } from '../../lib/knowledge/guide/types.ts';
import type { GuideId, Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';
import { inProse } from '../ui/count.ts';

const readers: Record<GuideReader, string> = {
  raad: 'de raad',
  griffier: 'de griffier',
  'ab-lid': 'het lid van het algemeen bestuur',
  'db-lid': 'het lid van het dagelijks bestuur',
  college: 'het college',
  secretaris: 'de secretaris',
  directeur: 'de directeur van de samenwerking',
};

function Changes({ changes, links }: { changes: readonly LawChange[]; links: Links }) {
  if (changes.length === 0) return null;
  return (
    <div className="greep-change">
      <h4>Na de gids is de wet veranderd</h4>
      {changes.map(({ text, basis }) => (
        <div key={text}>
          <p>{text}</p>
          <Sources basis={basis} links={links} />
        </div>
      ))}
    </div>
  );
}

interface EntryProps {
  recommendation: Recommendation;
  links: Links;
  isHere?: boolean;
}

function RecommendationEntry({ recommendation, links, isHere = false }: EntryProps) {
  const { id, title, text, page, addressedTo, changed = [] } = recommendation;
  return (
    <li className="greep-recommendation" aria-current={isHere}>
      <h3>{title}</h3>
      <p>{text}</p>
      <Changes changes={changed} links={links} />
      <p className="greep-recommendation-foot">
        {id} · gids blz. {page}
        {addressedTo.length > 0 && ` · voor ${inProse(addressedTo.map((reader) => readers[reader]))}`}
      </p>
    </li>
  );
}

interface Props {
  /** The principle, or the recommendation in it that was asked for. */
  id: GuideId;
  links: Links;
}

/** The recommendation that was asked for stands first, the others of its principle below. */
function Recommendations({ id, of, links }: Props & { of: PrincipleId }) {
  const all = recommendationsOf(of);
  const here = all.find((each) => each.id === id);
  const others = all.filter((each) => each !== here);
  return (
    <>
      {here && (
        <ol>
          <RecommendationEntry recommendation={here} links={links} isHere />
        </ol>
      )}
      {here && others.length > 0 && <p className="greep-guide-others">Andere aanbevelingen bij dit principe</p>}
      <ol>
        {others.map((each) => (
          <RecommendationEntry key={each.id} recommendation={each} links={links} />
        ))}
      </ol>
    </>
  );
}

/** A principle of the guide with its recommendations. */
export function PrincipleCard({ id, links }: Props) {
  const of = isRecommendationId(id) ? principleOf(id) : id;
  const { kind, title, text, page } = principle(of);
  return (
    <article className="greep-principle">
      <p className="greep-eyebrow">
        {kind === 'principe' ? 'Principe' : 'Aandachtspunt'} {of} · gids blz. {page}
      </p>
      <h2 className="greep-tab-title" tabIndex={-1}>
        {title}
      </h2>
      <p className="greep-principle-text">{text}</p>
      <Recommendations id={id} of={of} links={links} />
    </article>
  );
}
