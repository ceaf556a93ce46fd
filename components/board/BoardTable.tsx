import { memo, type ReactNode } from 'react';
import type { BoardRow } from '../../lib/board/index.ts';
import { sentence } from '../ui/count.ts';
import { DeadlineCell, GapsCell, type OnOpen, RoomCell, SubjectCell, TextCell } from './cells.tsx';
import { RowState } from './RowState.tsx';

interface Hands {
  onOpen: OnOpen;
  onRetry: (id: string) => void;
}

const columns = ['Punt', 'Onderwerp', 'Gevraagd', 'Beslist', 'Wat kan de raad', 'Termijn', 'Ontbreekt'] as const;

/** A cell that says, where rows are cards, which column it is of. */
const Cell = ({ of, children }: { of: (typeof columns)[number]; children: ReactNode }) => (
  <td data-column={of}>
    <div>{children}</div>
  </td>
);

const Row = memo(({ row, onOpen, onRetry }: Hands & { row: BoardRow }) => {
  const { content } = row;
  const state = <RowState row={row} onOpen={onOpen} onRetry={onRetry} />;
  return (
    <tr>
      <td className="greep-board-number">{row.number}</td>
      <th scope="row" className="greep-board-subject">
        <SubjectCell row={row} onOpen={onOpen} />
        {content && state}
      </th>
      {content ? (
        <>
          <Cell of="Gevraagd">
            <TextCell text={content.asked && sentence(content.asked)} />
          </Cell>
          <Cell of="Beslist">
            <TextCell text={content.decider && sentence(content.decider)} />
          </Cell>
          <Cell of="Wat kan de raad">
            <RoomCell content={content} />
          </Cell>
          <Cell of="Termijn">
            <DeadlineCell deadline={content.deadline} />
          </Cell>
          <Cell of="Ontbreekt">
            <GapsCell gaps={content.gaps} />
          </Cell>
        </>
      ) : (
        <td colSpan={5}>{state}</td>
      )}
    </tr>
  );
});

/** The meeting as a table: an agenda item per row; in a narrow window a card per item. */
export function BoardTable({ rows, ...hands }: Hands & { rows: readonly BoardRow[] }) {
  return (
    <table className="greep-board-table">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} {...hands} />
        ))}
      </tbody>
    </table>
  );
}
