import type { ReactNode } from 'react';
import type { Days } from '../../lib/board/index.ts';
import type { Meeting } from '../../lib/ris/index.ts';
import { Button } from '../ui/Button.tsx';
import { count, inProse } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';
import { PreviousIcon } from '../ui/icons.tsx';
import { allPapers, closedPapers } from './meeting-here.ts';

interface Props {
  meeting: Meeting;
  days: Days;
  onBack: (() => void) | null;
  /** What else can be done with the meeting. */
  children: ReactNode;
}

/** What the meeting is called. */
export function nameOf({ body, url }: Meeting): string {
  return body ?? (url === '' ? 'Uw stukken' : 'Stukken op deze pagina');
}

/** 'uw raad vergadert op 11 juni en 9 juli 2026': the next two; null: none is known. */
function ownMeetings({ meetings, today }: Days): string | null {
  const dates = meetings.filter(({ body, date }) => body === 'raad' && date >= today).map(({ date }) => date);
  const next = dates.toSorted().slice(0, 2).map(dateInWords);
  return next.length > 0 ? `uw raad vergadert op ${inProse(next)}` : null;
}

function aboutMeeting(meeting: Meeting, days: Days): string {
  const papers = new Set(allPapers(meeting).map(({ page }) => page)).size;
  const isAgenda = meeting.url !== '' && meeting.items.length > 0;
  const points = isAgenda && count(meeting.items.length, 'agendapunt', 'agendapunten');
  const moment = [meeting.when, meeting.time].filter(Boolean).join(', ');
  const closed = new Set(closedPapers(meeting).map(({ page }) => page)).size;
  const secret = closed > 0 && `waarvan ${closed} vertrouwelijk`;
  const amount = [points, count(papers, 'stuk', 'stukken'), secret].filter(Boolean).join(', ');
  return [moment, amount, ownMeetings(days)].filter(Boolean).join(' · ');
}

/** Which meeting this is. */
export function BoardHead({ meeting, days, onBack, children }: Props) {
  return (
    <header className="greep-board-head">
      <strong className="greep-brand">Greep</strong>
      <div>
        <h1>{nameOf(meeting)}</h1>
        <p className="greep-quiet">{aboutMeeting(meeting, days)}</p>
      </div>
      <div className="greep-board-actions">
        {onBack && (
          <Button look="outline" onPress={onBack}>
            <PreviousIcon /> Terug naar het stuk
          </Button>
        )}
        <Button look="outline" onPress={() => print()}>
          Druk af
        </Button>
        {children}
      </div>
    </header>
  );
}
