import {
  isRecommendationId,
  principle,
  principleIds,
  principleOf,
  type Recommendation,
  recommendationsOf,
} from '../../lib/guide/index.ts';
import type { PrincipleId } from '../../lib/knowledge/guide/ids.ts';
import type { Reading } from '../../lib/reading/contract.ts';
import type { GuideId, Links } from '../sources/links.ts';
import { Button } from '../ui/Button.tsx';
import { inProse } from '../ui/count.ts';
import { NextIcon, PreviousIcon } from '../ui/icons.tsx';
import { Changes } from './Changes.tsx';
import { Entry } from './Entry.tsx';
import { InDocument } from './InDocument.tsx';
import { readerNames } from './names.ts';
import { Passage } from './Passage.tsx';

interface EntryProps {
  recommendation: Recommendation;
  links: Links;
  isHere?: boolean;
}

function RecommendationEntry({ recommendation, links, isHere = false }: EntryProps) {
  const { id, title, text, page, addressedTo, changed = [] } = recommendation;
  const to = addressedTo.length > 0 ? ` · voor ${inProse(addressedTo.map((reader) => readerNames[reader]))}` : '';
  const foot = (
    <>
      {id} · gids blz. {page}
      {to}
      <Passage page={page} />
    </>
  );
  return (
    <Entry title={title} foot={foot} isHere={isHere}>
      <p>{text}</p>
      <Changes changes={changed} links={links} />
    </Entry>
  );
}

interface Props {
  /** The principle, or the recommendation in it that was asked for. */
  id: GuideId;
  links: Links;
  /** The document that is read beside the guide, if any. */
  reading?: Reading | undefined;
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

/** The principles before and after this one. */
function Neighbours({ of, links }: { of: PrincipleId; links: Links }) {
  const at = principleIds.indexOf(of);
  const before = principleIds[at - 1];
  const after = principleIds[at + 1];
  return (
    <nav className="greep-guide-neighbours" aria-label="Ander principe">
      {before && (
        <Button look="link" onPress={() => links.openGuide(before)}>
          <PreviousIcon /> {before}: {principle(before).title}
        </Button>
      )}
      {after && (
        <Button look="link" onPress={() => links.openGuide(after)}>
          {after}: {principle(after).title} <NextIcon />
        </Button>
      )}
    </nav>
  );
}

/** A principle of the guide with its recommendations, and where it plays in the document. */
export function PrincipleCard({ id, links, reading }: Props) {
  const of = isRecommendationId(id) ? principleOf(id) : id;
  const { kind, title, text, page } = principle(of);
  return (
    <article className="greep-principle">
      <p className="greep-eyebrow">
        {kind === 'principe' ? 'Principe' : 'Aandachtspunt'} {of} · gids blz. {page}
        <Passage page={page} />
      </p>
      <h2 className="greep-tab-title" tabIndex={-1}>
        {title}
      </h2>
      <p className="greep-principle-text">{text}</p>
      <Recommendations id={id} of={of} links={links} />
      {reading && <InDocument of={of} reading={reading} links={links} />}
      <Neighbours of={of} links={links} />
    </article>
  );
}
