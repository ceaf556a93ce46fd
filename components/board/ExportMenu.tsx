import { memo, useState } from 'react';
import { type BoardRow, countDeadlines, type Later } from '../../lib/board/index.ts';
import type { Meeting } from '../../lib/ris/index.ts';
import { type Action, ActionMenu } from '../ui/ActionMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/count.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ToCopy } from '../ui/ToCopy.tsx';
import { type ExportId, type Outcome, runExport } from './exports.ts';
import './exports.css';

interface Props {
  meeting: Meeting;
  /** In the order and the choice in which they are to leave. */
  rows: readonly BoardRow[];
  /** The filter that left these rows, in words; absent: they are all. */
  only?: string | undefined;
  /** Announcements of earlier meetings of which the papers are in this one. */
  later?: readonly Later[];
  /** ISO day. */
  today: string;
}

function calendarAction(rows: readonly BoardRow[]): Action<ExportId> {
  const days = countDeadlines(rows, { includeConfidential: true });
  const about =
    days > 0 ? count(days, 'termijn van de raad', 'termijnen van de raad') : 'geen termijn gevonden in wat is gelezen';
  return { id: 'calendar', name: 'Zet termijnen in agenda (.ics)', about, isDisabled: days === 0 };
}

const groupsFor = (rows: readonly BoardRow[]) => [
  {
    name: 'Deze vergadering',
    actions: [
      { id: 'table' as const, name: 'Kopieer als tabel' },
      { id: 'word' as const, name: 'Bewaar als Word', about: 'voor de commissie, met per punt wat de raad kan' },
      { id: 'csv' as const, name: 'Bewaar als CSV', about: 'voor Excel' },
      calendarAction(rows),
    ],
  },
  {
    name: 'Termijnagenda',
    actions: [
      { id: 'follow-word' as const, name: 'Bewaar termijnagenda als Word', about: 'termijnen, en wat stukken aankondigen' },
      { id: 'follow-csv' as const, name: 'Bewaar termijnagenda als CSV' },
    ],
  },
];

interface ConfirmProps {
  closed: number;
  onChoose: (includeConfidential: boolean) => void;
  onClose: () => void;
}

/** What a confidential paper says leaves the screen only when the reader says so, each time. */
function Confirm({ closed, onChoose, onClose }: ConfirmProps) {
  return (
    <Dialog title="Er zijn vertrouwelijke stukken bij" isOpen onClose={onClose}>
      <p>
        Bij {count(closed, 'punt', 'punten')} is een stuk vertrouwelijk. Zonder uw keuze gaat daarvan alleen de titel mee. Neem de
        inhoud alleen mee als u haar mag delen met wie dit krijgt.
      </p>
      <div className="greep-exports-choice">
        <Button look="main" onPress={() => onChoose(false)}>
          Zonder vertrouwelijke inhoud
        </Button>
        <Button look="outline" onPress={() => onChoose(true)}>
          Met vertrouwelijke inhoud
        </Button>
      </div>
    </Dialog>
  );
}

/** The menu with which a meeting is copied or saved, what became of it, and the question about confidential papers. */
export const ExportMenu = memo(({ meeting, rows, only, later = [], today }: Props) => {
  const [asked, setAsked] = useState<ExportId | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const closed = rows.filter(({ withheld }) => withheld !== null).length;
  const run = (id: ExportId, includeConfidential: boolean) => {
    setAsked(null);
    void runExport(id, { meeting, rows, only, later, today }, { includeConfidential }).then(setOutcome);
  };
  const act = (id: ExportId) => {
    setOutcome(null);
    if (closed > 0) setAsked(id);
    else run(id, false);
  };
  return (
    <div className="greep-exports">
      <ActionMenu label="Bewaar of kopieer" groups={groupsFor(rows)} onAct={act} />
      <p role="status" className="greep-quiet">
        {outcome?.said}
      </p>
      {outcome?.toCopy !== undefined && <ToCopy text={outcome.toCopy} />}
      {asked && <Confirm closed={closed} onChoose={(choice) => run(asked, choice)} onClose={() => setAsked(null)} />}
    </div>
  );
});
