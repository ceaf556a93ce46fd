import { MeetingBeside } from './MeetingBeside.tsx';
import { usePageInView, type View } from './use-page-in-view.ts';
import '../ui/base.css';
import '../board/board.css';
import './sidebar.css';

/** What to do where there is no meeting in view. */
const advice: Record<Exclude<View['page'], 'agenda' | null>, string> = {
  closed:
    'Ga naar de agenda van een vergadering en klik daar op de knop van Greep in de werkbalk: dan staat hier wat de raad kan.',
  other: 'Op deze pagina staat geen agenda. Ga naar de agenda van een vergadering.',
};

/** The panel beside a page: the meeting on that page, or what to do to see one. */
export function SidebarPage() {
  const { page, last } = usePageInView();
  const isMeeting = page === 'agenda';
  return (
    <main className="greep-sidebar greep-panel">
      {last && <MeetingBeside key={last.here.meeting.url} {...last} isHidden={!isMeeting} />}
      {page === null && <p role="status">Greep kijkt wat er op de pagina staat.</p>}
      {page !== null && !isMeeting && <p role="status">{advice[page]}</p>}
    </main>
  );
}
