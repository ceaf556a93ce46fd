import { memo, type ReactNode } from 'react';
import type { BoardRow, Later, Order } from '../../lib/board/index.ts';
import { Button } from '../ui/Button.tsx';
import { sentence } from '../ui/count.ts';
import { AnnouncedBefore } from './AnnouncedBefore.tsx';
import { DeadlineCell, DeciderCell, GapsCell, type OnOpen, RoomCell, SubjectCell, TextCell } from './cells.tsx';
import { RowState } from './RowState.tsx';

interface Hands {
  onOpen: OnOpen;
  onRetry: (id: string) => void;
}

type SortKey = Order['by'];

interface Column {
  name: 'Punt' | 'Onderwerp' | 'Gevraagd' | 'Beslist' | 'Wat kan de raad' | 'Termijn' | 'Ontbreekt';
  /** What rows are ordered by from its head; absent: they cannot be. */
  by?: SortKey;
}

const columns: readonly Column[] = [
  { name: 'Punt', by: 'number' },
  { name: 'Onderwerp', by: 'title' },
  { name: 'Gevraagd' },
  { name: 'Beslist', by: 'decider' },
  { name: 'Wat kan de raad' },
  { name: 'Termijn', by: 'deadline' },
  { name: 'Ontbreekt' },
];

/** A cell that says, where rows are cards, which column it is of. */
const Cell = ({ of, children }: { of: Column['name']; children: ReactNode }) => (
  <td data-column={of}>
    <div>{children}</div>
  </td>
);

interface RowProps extends Hands {
  row: BoardRow;
  /** The announcement of an earlier meeting that this row is. */
  later: Later | null;
}

const Row = memo(({ row, later, onOpen, onRetry }: RowProps) => {
  const { content } = row;
  const state = <RowState row={row} onOpen={onOpen} onRetry={onRetry} />;
  return (
    <tr data-state={row.status.state}>
      <td className="greep-board-number">{row.number}</td>
      <th scope="row" className="greep-board-subject">
        <SubjectCell row={row} onOpen={onOpen} />
        {later && <AnnouncedBefore later={later} />}
        {content && state}
      </th>
      {content ? (
        <>
          <Cell of="Gevraagd">
            <TextCell text={content.asked && sentence(content.asked)} />
          </Cell>
          <Cell of="Beslist">
            <DeciderCell content={content} />
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

/** The order after a press on a head: up, down, and as the agenda has it. */
function nextOrder(order: Order | null, by: SortKey): Order | null {
  if (order?.by !== by) return { by, direction: 'ascending' };
  return order.direction === 'ascending' ? { by, direction: 'descending' } : null;
}

interface Sorting {
  /** null: the order of the agenda. */
  order: Order | null;
  onOrder: (order: Order | null) => void;
}

function Head({ name, by, order, onOrder }: Column & Sorting) {
  if (!by) return <th scope="col">{name}</th>;
  const direction = order?.by === by ? order.direction : 'none';
  return (
    <th scope="col" aria-sort={direction} data-name={name}>
      <Button className="greep-board-sort" onPress={() => onOrder(nextOrder(order, by))}>
        {name}
        <span aria-hidden="true">{{ ascending: '↑', descending: '↓', none: '' }[direction]}</span>
      </Button>
    </th>
  );
}

interface Props extends Hands, Sorting {
  rows: readonly BoardRow[];
  /** What earlier meetings announced and has come, by the id of its row. */
  later: ReadonlyMap<string, Later>;
}

/** The meeting as a table: an agenda item per row; in a narrow window a card per item. */
export const BoardTable = memo(({ rows, later, order, onOrder, ...hands }: Props) => {
  return (
    <table className="greep-board-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.name} {...column} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} later={later.get(row.id) ?? null} {...hands} />
        ))}
      </tbody>
    </table>
  );
});
