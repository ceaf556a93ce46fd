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

/** That an earlier meeting announced this item, for when, and whether its day has shifted. */
export function AnnouncedBefore({ later }: { later: Later }) {
  return (
    <p className="greep-board-before">
      {sentence(later.words)} (<Source {...later.kept} />)
    </p>
  );
}
