import type { AgendaItem, AgendaPaper, Meeting } from '../../lib/ris/index.ts';
import { Button } from '../ui/Button.tsx';
import './meeting.css';

export interface PaperChoice {
  onChoose: (paper: AgendaPaper) => void;
}

function Papers({ papers, onChoose }: PaperChoice & { papers: readonly AgendaPaper[] }) {
  if (papers.length === 0) return null;
  return (
    <ul>
      {papers.map((paper) => (
        <li key={paper.page}>
          <Button look="link" onPress={() => onChoose(paper)}>
            {paper.title}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** How an item is to be treated, in the page's own words; of a closed item only that it is closed. */
function aside({ treatment, confidential }: AgendaItem): string | null {
  return confidential ? 'niet openbaar' : treatment;
}

function Item({ item, onChoose }: PaperChoice & { item: AgendaItem }) {
  const said = aside(item);
  return (
    <li>
      <span className="greep-meeting-number">{item.number ?? '–'}</span>
      <div>
        <h2>
          {item.title} {said && <span className="greep-quiet">{said}</span>}
        </h2>
        <Papers papers={item.papers} onChoose={onChoose} />
      </div>
    </li>
  );
}

/** The items of a meeting with their papers; a paper that is chosen opens. */
export function MeetingPapers({ meeting, onChoose }: PaperChoice & { meeting: Meeting }) {
  return (
    <>
      <Papers papers={meeting.papers} onChoose={onChoose} />
      <ol className="greep-meeting-items">
        {meeting.items.map((item) => (
          <Item key={item.id} item={item} onChoose={onChoose} />
        ))}
      </ol>
    </>
  );
}
