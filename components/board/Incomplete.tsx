import type { Meeting } from '../../lib/ris/index.ts';
import { Button } from '../ui/Button.tsx';

/** Says that the agenda may not be whole, and what to do about it. */
export function Incomplete({ meeting, onAgain }: { meeting: Meeting; onAgain: (() => void) | null }) {
  return (
    <>
      {meeting.incomplete.includes('laadt nog') && onAgain && (
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
    </>
  );
}
