import { memo } from 'react';
import type { BoardRow, Later } from '../../lib/board/index.ts';
import { AnnouncedBefore } from '../board/AnnouncedBefore.tsx';
import { type OnOpen, openPapers, type Target, targetOf } from '../board/cells.tsx';
import { RowState } from '../board/RowState.tsx';
import { Button } from '../ui/Button.tsx';

interface Hands {
  onOpen: OnOpen;
  onRetry: (id: string) => void;
}

/** Where the title leads: the place in the paper, else the first paper that is for everyone; null: there is none. */
function leadsTo(row: BoardRow): Target | null {
  const [paper] = openPapers(row);
  return targetOf(row) ?? (paper ? { paper } : null);
}

/** What waits is counted above the list; here it would be said again at each item. */
const isSilent = ({ status, isConfidential }: BoardRow) => status.state === 'waits' && !isConfidential;

/** Of which paper of the item the answer is, or of which item the paper; null: the title says it. */
function aboutOf({ within, speaksOf, title }: BoardRow): string | null {
  if (within) return `uit punt ${within}`;
  return speaksOf && speaksOf.paper.title !== title ? speaksOf.paper.title : null;
}

interface PointProps extends Hands {
  row: BoardRow;
  /** The announcement of an earlier meeting that this row is. */
  later: Later | null;
}

const Point = memo(({ row, later, ...hands }: PointProps) => {
  const target = leadsTo(row);
  const about = aboutOf(row);
  return (
    <li className="greep-point">
      <span className="greep-point-number">{row.number}</span>
      <div>
        <h2>
          {target ? (
            <Button look="link" onPress={() => hands.onOpen(target)}>
              {row.title}
            </Button>
          ) : (
            row.title
          )}
        </h2>
        {about && <p className="greep-point-about">{about}</p>}
        {row.content && <p>{row.content.summary}</p>}
        {row.content?.outcomes.map((words) => (
          <p key={words}>{words}.</p>
        ))}
        {later && <AnnouncedBefore later={later} />}
        {!isSilent(row) && <RowState row={row} {...hands} />}
      </div>
    </li>
  );
});

interface Props extends Hands {
  rows: readonly BoardRow[];
  /** What earlier meetings announced and has come, by the id of its row. */
  later: ReadonlyMap<string, Later>;
}

/** The items of a meeting, each with its answer once it is read. */
export function Points({ rows, later, ...hands }: Props) {
  return (
    <ol className="greep-points">
      {rows.map((row) => (
        <Point key={row.id} row={row} later={later.get(row.id) ?? null} {...hands} />
      ))}
    </ol>
  );
}
