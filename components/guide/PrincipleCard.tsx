import type { PrincipleId, RecommendationId } from '../../lib/knowledge/guide/ids.ts';
import { principles } from '../../lib/knowledge/guide/principles.ts';
import { recommendations } from '../../lib/knowledge/guide/recommendations.ts';
import type { GuideReader, LawChange } from '../../lib/knowledge/guide/types.ts';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';
import { inProse } from '../ui/count.ts';
import { type GuideId, principleOf, recommendationsOf } from './ids.ts';

const readers: Record<GuideReader, string> = {
  raad: 'de raad',
  griffier: 'de griffier',
  'ab-lid': 'het lid van het algemeen bestuur',
  'db-lid': 'het lid van het dagelijks bestuur',
  college: 'het college',
  secretaris: 'de secretaris',
  directeur: 'de directeur van de samenwerking',
};

interface Props {
  /** The principle, or the recommendation in it to point out. */
  id: GuideId;
  links: Links;
}

function Change({ change, links }: { change: LawChange; links: Links }) {
  return (
    <div className="greep-change">
      <p>
        <strong>De wet is sindsdien veranderd.</strong> {change.text}
      </p>
      <Sources basis={change.basis} links={links} />
    </div>
  );
}

function Recommendation({ id, links, isHere }: Omit<Props, 'id'> & { id: RecommendationId; isHere: boolean }) {
  const { title, text, page, addressedTo, changed = [] } = recommendations[id];
  return (
    <li className="greep-recommendation" aria-current={isHere}>
      <h3>{title}</h3>
      <p>{text}</p>
      {changed.map((change) => (
        <Change key={change.text} change={change} links={links} />
      ))}
      <p className="greep-recommendation-foot">
        {id} · gids blz. {page}
        {addressedTo.length > 0 && ` · voor ${inProse(addressedTo.map((reader) => readers[reader]))}`}
      </p>
    </li>
  );
}

function Recommendations({ principle, ...props }: Props & { principle: PrincipleId }) {
  return (
    <ol className="greep-recommendations">
      {recommendationsOf(principle).map((each) => (
        <Recommendation key={each} {...props} id={each} isHere={each === props.id} />
      ))}
    </ol>
  );
}

/** A principle of the guide with its recommendations, the one that was asked for pointed out. */
export function PrincipleCard(props: Props) {
  const principle = principleOf(props.id);
  const { kind, title, text, page } = principles[principle];
  return (
    <article className="greep-principle">
      <p className="greep-eyebrow">
        {kind === 'principe' ? 'Principe' : 'Aandachtspunt'} {principle} · gids blz. {page}
      </p>
      <h2 className="greep-tab-title" tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <Recommendations {...props} principle={principle} />
    </article>
  );
}
