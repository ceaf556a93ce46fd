import type { Meeting, RegisterEntry } from '../../lib/ris/index.ts';
import { Button } from '../ui/Button.tsx';

/** Links to the pages on which the other papers stand. */
function Entries({ entries }: { entries: readonly RegisterEntry[] }) {
  return (
    <ul className="greep-board-elsewhere">
      {entries.map(({ page, title }) => (
        <li key={page}>
          <a href={page} target="_blank" rel="noopener">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

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
      {meeting.entries && (
        <>
          <p role="status">
            Deze stukken staan op een eigen pagina van het raadsinformatiesysteem. Open die pagina en klik daar op de knop van
            Greep.
          </p>
          <Entries entries={meeting.entries} />
        </>
      )}
    </>
  );
}
