import type { Profile } from '../../lib/council/profile.ts';
import type { Meeting } from '../../lib/ris/index.ts';
import { Button } from '../ui/Button.tsx';
import { count, inProse } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';
import { PreviousIcon } from '../ui/icons.tsx';

interface Props {
  meeting: Meeting;
  profile: Profile | null;
  /** ISO day. */
  today: string;
  onBack: (() => void) | null;
}

/** 'uw raad vergadert op 11 juni en 9 juli 2026': the next two; null: none is known. */
function ownMeetings(profile: Profile | null, today: string): string | null {
  const dates = profile?.meetings.filter(({ body, date }) => body === 'raad' && date >= today).map(({ date }) => date) ?? [];
  const next = dates.toSorted().slice(0, 2).map(dateInWords);
  return next.length > 0 ? `uw raad vergadert op ${inProse(next)}` : null;
}

function aboutMeeting({ meeting, profile, today }: Props): string {
  const papers = new Set([...meeting.papers, ...meeting.items.flatMap((item) => item.papers)].map(({ page }) => page)).size;
  const isAgenda = meeting.url !== '' && meeting.items.length > 0;
  return [
    [meeting.when, meeting.time].filter(Boolean).join(', '),
    [isAgenda && count(meeting.items.length, 'agendapunt', 'agendapunten'), count(papers, 'stuk', 'stukken')]
      .filter(Boolean)
      .join(', '),
    ownMeetings(profile, today),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Which meeting this is. */
export function BoardHead(props: Props) {
  const { meeting, onBack } = props;
  return (
    <header className="greep-board-head">
      <strong className="greep-brand">Greep</strong>
      <div>
        <h1>{meeting.body ?? (meeting.url === '' ? 'Uw stukken' : 'Stukken op deze pagina')}</h1>
        <p className="greep-quiet">{aboutMeeting(props)}</p>
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
      </div>
    </header>
  );
}
