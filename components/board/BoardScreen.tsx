import { type ReactNode, useMemo, useState } from 'react';
import {
  type BoardRow,
  type Days,
  filteredRows,
  filterLabels,
  type Later,
  type Order,
  type RowFilter,
  remarksOn,
  sortedRows,
} from '../../lib/board/index.ts';
import { canOpenBeside, openBesideOpener } from '../../lib/browser/beside.ts';
import { closingLine } from '../../lib/wording/index.ts';
import { PapersElsewhere } from '../sites/PapersElsewhere.tsx';
import { Button } from '../ui/Button.tsx';
import { type Choice, ChoiceMenu } from '../ui/Menu.tsx';
import { BoardHead, nameOf } from './BoardHead.tsx';
import { BoardTable } from './BoardTable.tsx';
import type { OnOpen } from './cells.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Filters } from './Filters.tsx';
import { Incomplete } from './Incomplete.tsx';
import { LeftOfClosed } from './LeftOfClosed.tsx';
import { type MeetingHere, titleOf } from './meeting-here.ts';
import { Progress } from './Progress.tsx';
import { useComeBack } from './use-come-back.ts';
import { useMeeting } from './use-meeting.ts';
import './board.css';
import './board-table.css';
import './board-print.css';

interface Props {
  here: MeetingHere;
  /** A paper lies over the meeting; the reading goes on. */
  isHidden: boolean;
  onOpen: OnOpen;
  /** Back to the paper that is open; null: there is none. */
  onBack: (() => void) | null;
  /** What stands under the table. */
  children?: ReactNode;
}

/** The order that the rows come in, and the others. */
const ordersOf = (isAgenda: boolean): readonly Choice<Order['by'] | 'agenda'>[] => [
  { id: 'agenda', name: isAgenda ? 'volgorde van de agenda' : 'volgorde van de bestanden' },
  { id: 'title', name: 'op onderwerp' },
  { id: 'kind', name: 'op soort stuk' },
  { id: 'treatment', name: 'op behandeling' },
  { id: 'decider', name: 'op wie beslist' },
  { id: 'deadline', name: 'op termijn' },
];

/** The rows as the reader wants to see them, with the hands to change that. */
function useView(rows: readonly BoardRow[], days: Days) {
  const [order, setOrder] = useState<Order | null>(null);
  const [filter, setFilter] = useState<RowFilter | null>(null);
  const shown = useMemo(() => {
    const left = filter ? filteredRows(rows, filter, days) : rows;
    return order ? sortedRows(left, order) : left;
  }, [rows, days, filter, order]);
  return { shown, order, setOrder, filter, setFilter };
}

/** What came of earlier announcements in the rows that are shown. */
function comeIn(rows: readonly BoardRow[], later: ReadonlyMap<string, Later>): Later[] {
  return rows.flatMap(({ id }) => later.get(id) ?? []);
}

/** On paper: that the table is a part of the agenda, that not all is read, or that something was left out. */
const Remarks = ({ lines }: { lines: readonly string[] }) => (
  <ul className="greep-board-remarks">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** The screen Vergadering: every item of a meeting with what is asked and what the raad can do, as far as its papers are read. */
export function BoardScreen({ here, isHidden, onOpen, onBack, children }: Props) {
  const { queue, elsewhere, profile, day, meeting, rows, later, isClosedLeft } = useMeeting(here);
  const days = useMemo(() => ({ meetings: profile?.meetings ?? [], today: day }), [profile, day]);
  const { shown, order, setOrder, filter, setFilter } = useView(rows, days);
  const only = filter ? filterLabels[filter] : undefined;
  const come = useMemo(() => comeIn(shown, later), [shown, later]);
  const main = useComeBack(isHidden, nameOf(meeting));
  return (
    <main className="greep-board" hidden={isHidden} ref={main}>
      <BoardHead meeting={meeting} days={days} onBack={onBack}>
        {here.again && canOpenBeside && (
          <Button look="outline" onPress={() => void openBesideOpener()}>
            Naast de pagina
          </Button>
        )}
        <ExportMenu meeting={meeting} rows={shown} only={only} later={come} today={day} />
      </BoardHead>
      <Incomplete meeting={meeting} onAgain={here.again} />
      <LeftOfClosed isLeft={isClosedLeft} />
      <PapersElsewhere elsewhere={elsewhere} />
      <Progress queue={queue} titleOf={(id) => titleOf(meeting, id)} isFetched={here.again !== null} />
      <div className="greep-board-tools">
        <Filters rows={rows} days={days} chosen={filter} onChoose={setFilter} />
        <ChoiceMenu
          label="Volgorde"
          choices={ordersOf(here.again !== null)}
          chosen={order && order.by !== 'number' ? order.by : 'agenda'}
          onChoose={(by) => setOrder(by === 'agenda' ? null : { by, direction: 'ascending' })}
        />
      </div>
      <Remarks lines={remarksOn(meeting, shown, { only })} />
      <BoardTable rows={shown} later={later} order={order} onOrder={setOrder} onOpen={onOpen} onRetry={queue.retry} />
      {shown.length === 0 && <p className="greep-quiet">Er is (nog) geen agendapunt waarvoor dit geldt.</p>}
      {children}
      <p className="greep-board-closing">{closingLine}</p>
    </main>
  );
}
