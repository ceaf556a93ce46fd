import {
  type BoardRow,
  beforeMeeting,
  mainWays,
  noWays,
  otherWays,
  type Place,
  type RowContent,
  type RowDeadline,
} from '../../lib/board/index.ts';
import { lastDayInWords } from '../../lib/knowledge/date-words.ts';
import type { AgendaPaper } from '../../lib/ris/index.ts';
import { Button } from '../ui/Button.tsx';
import { count, sentence } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';

/** A paper, and where in it; without words it opens at the item, without item at its start. */
export interface Target {
  paper: AgendaPaper;
  itemId?: string;
  evidence?: Place['evidence'];
}

export type OnOpen = (target: Target) => void;

const None = () => (
  <span className="greep-quiet greep-board-none">
    <span aria-hidden="true">–</span>
    <span className="greep-unseen">niets</span>
  </span>
);

/** The papers of a row that are for everyone. */
export const openPapers = ({ papers, closed }: BoardRow): AgendaPaper[] => papers.filter((paper) => !closed.includes(paper));

/** Where the title leads: the words that the row rests on, else its only open paper; null: nowhere. */
export function targetOf(row: BoardRow): Target | null {
  const { content } = row;
  const [lead] = content?.items ?? [];
  const [place] = content?.places ?? [];
  if (place) return place;
  if (lead) return lead;
  const [only, other] = openPapers(row);
  return only && !other ? { paper: only } : null;
}

interface PapersProps {
  row: BoardRow;
  onOpen: OnOpen;
}

/** Papers by name; an only one is opened by the title. */
function PaperList({ papers, row, onOpen }: PapersProps & { papers: readonly AgendaPaper[] }) {
  if (papers.length === 0) return null;
  return (
    <ul className="greep-board-papers">
      {papers.map((paper) => (
        <li key={paper.page}>
          {row.papers.length === 1 ? (
            paper.title
          ) : (
            <Button look="link" onPress={() => onOpen({ paper })}>
              {paper.title}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The papers that the row speaks of, then those about something else. */
function Papers({ row, onOpen }: PapersProps) {
  const apart = row.speaksOf?.others ?? [];
  const own = openPapers(row).filter((paper) => paper.title !== row.title && !apart.includes(paper));
  return (
    <>
      <PaperList papers={own} row={row} onOpen={onOpen} />
      {apart.length > 0 && <p className="greep-board-apart">Ook in dit punt, met een eigen regel:</p>}
      <PaperList papers={apart} row={row} onOpen={onOpen} />
    </>
  );
}

/** The title, which opens the paper at its place; what kind of paper it is; the papers themselves. */
export function SubjectCell({ row, onOpen }: { row: BoardRow; onOpen: OnOpen }) {
  const target = targetOf(row);
  const about = [row.content?.kind, row.treatment, row.within && `uit punt ${row.within}`].filter(Boolean).join(' · ');
  return (
    <>
      {target ? (
        <Button look="link" className="greep-board-title" onPress={() => onOpen(target)}>
          {row.title}
        </Button>
      ) : (
        <span className="greep-board-title">{row.title}</span>
      )}
      {about && <span className="greep-board-about">{about}</span>}
      <Papers row={row} onOpen={onOpen} />
    </>
  );
}

/** How many ways are named; the card in the paper has all. */
const named = 2;

const firstSentence = (text: string) => /^.+?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;

/** That nothing formal is asked of the raad here, and what it can do all the same. */
function NoWays({ content }: { content: RowContent }) {
  const said = noWays(content);
  if (said === null) return <None />;
  return (
    <>
      {sentence(said)}
      <span className="greep-board-about">{otherWays(content)}</span>
    </>
  );
}

/** What the raad can do: the strongest ways, why the first, and on what ground. */
export function RoomCell({ content }: { content: RowContent }) {
  const options = mainWays(content);
  const more = options.length - named;
  const [first] = options;
  if (!first) return <NoWays content={content} />;
  return (
    <>
      <ul className="greep-board-can">
        {options.slice(0, named).map(({ instrument, name }) => (
          <li key={instrument}>{name}</li>
        ))}
      </ul>
      <span className="greep-board-about">
        {firstSentence(first.why)} <span className="greep-board-source">{first.sources[0]}</span>
      </span>
      {more > 0 && <span className="greep-board-about">En nog {count(more, 'mogelijkheid', 'mogelijkheden')}</span>}
    </>
  );
}

/** That a last day has passed; how it was counted is on the card. */
const pastInWords = ({ isComputed, rule }: RowDeadline): string => (isComputed ? 'verstreken (berekend)' : `verstreken; ${rule}`);

/** The day alone, unless it is itself too late: 'vóór 12 juni 2026'. */
function dayInWords({ date, before }: RowDeadline): string {
  if (!date) return 'datum niet bekend';
  return before ? lastDayInWords(date, before) : dateInWords(date);
}

/** The first last day, how it was found, and whether it has passed. */
export function DeadlineCell({ deadline }: { deadline: RowDeadline | null }) {
  if (!deadline) return <None />;
  const { isPast, isBeforeMeeting, rule } = deadline;
  return (
    <>
      <span className="greep-board-date" data-past={isPast}>
        {dayInWords(deadline)}
      </span>
      <span className="greep-board-about">{isPast ? pastInWords(deadline) : rule}</span>
      {isBeforeMeeting && <span className="greep-board-about">{beforeMeeting}</span>}
    </>
  );
}

/** What the author should have said and did not. */
export function GapsCell({ gaps }: Pick<RowContent, 'gaps'>) {
  if (gaps.length === 0) return <None />;
  return (
    <ul className="greep-board-gaps">
      {gaps.map(({ gap, name, why }) => (
        <li key={gap} title={why}>
          {name}
        </li>
      ))}
    </ul>
  );
}

export const TextCell = ({ text }: { text: string | null }) => (text ? text : <None />);

/** Who decides, and what came of a motie, an amendement or the voorstel. */
export function DeciderCell({ content: { decider, outcomes } }: { content: RowContent }) {
  return (
    <>
      {(decider || outcomes.length === 0) && <TextCell text={decider && sentence(decider)} />}
      {outcomes.map((words) => (
        <span key={words} className="greep-board-about">
          {words}
        </span>
      ))}
    </>
  );
}
