import type { Meeting } from '../../lib/ris/index.ts';
import { Button } from '../ui/Button.tsx';
import { MeetingPapers, type PaperChoice } from './MeetingPapers.tsx';
import './meeting.css';

interface Props extends PaperChoice {
  meeting: Meeting;
  /** Looks at the agenda page once more. */
  onAgain: () => void;
}

/** What the page shows when the toolbar button was pressed on an agenda: its papers, to choose from. */
export function MeetingScreen({ meeting, onChoose, onAgain }: Props) {
  const { body, when, time } = meeting;
  return (
    <main className="greep-meeting">
      <h1>{body ?? 'Stukken op deze pagina'}</h1>
      <p className="greep-quiet">{[when, time].filter(Boolean).join(', ')}</p>
      {meeting.incomplete.includes('laadt nog') && (
        <p role="status">
          De agendapagina is nog aan het laden: hier staat misschien niet alles.{' '}
          <Button look="link" onPress={onAgain}>
            Kijk opnieuw
          </Button>
        </p>
      )}
      {meeting.incomplete.includes('stukken in een register') && (
        <p role="status">
          Sommige stukken staan op een eigen pagina van het raadsinformatiesysteem. Open die pagina en klik daar op de knop van
          Greep.
        </p>
      )}
      <MeetingPapers meeting={meeting} onChoose={onChoose} />
    </main>
  );
}
