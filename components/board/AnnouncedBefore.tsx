import type { Later } from '../../lib/board/index.ts';
import { sentence } from '../ui/count.ts';

/** Where it was announced: the meeting, which opens on its own page, the paper and the words. */
function Source({ from: { meeting, url, paper, page } }: Later['kept']) {
  const where = page === null ? paper : `${paper}, blz. ${page}`;
  if (!url) return <>{where}</>;
  return (
    <>
      <a href={url} target="_blank" rel="noopener">
        {meeting}
      </a>
      : {where}
    </>
  );
}

/** The announcement that says most of its day: one that shifted, else the first. */
const telling = (later: readonly Later[]): Later | undefined => later.find(({ isShifted }) => isShifted) ?? later[0];

/** That an earlier meeting announced this item, for when, and whether its day has shifted. */
export function AnnouncedBefore({ later }: { later: readonly Later[] }) {
  const told = telling(later);
  if (!told) return null;
  return (
    <p className="greep-board-before">
      {sentence(told.words)} (<Source {...told.kept} />)
    </p>
  );
}
