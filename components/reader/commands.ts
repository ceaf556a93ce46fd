import { saveOriginal } from '../../lib/viewer/original.ts';
import { rotate } from '../../lib/viewer/zoom.ts';
import { guidePageName } from '../guide/page-name.ts';
import { settingsPageName } from '../settings/page-name.ts';
import type { Command } from './MoreMenu.tsx';
import { showPlainly } from './show-plainly.ts';
import type { Paper } from './use-paper.ts';
import type { Session } from './use-session.ts';

/** A window over the paper. */
export type Over = 'outline' | 'keys' | 'print' | null;

interface Hands {
  session: Session;
  show: (over: Over) => void;
  /** Lets the reader choose another file. */
  choose: () => void;
  /** Shows the meeting beside the page that the paper was opened from; null: there is none. */
  beside: (() => void) | null;
}

/** Opens a page of Greep beside the paper. Without `noopener` Chromium would not tell this page of what is kept there. */
const openBeside = (page: string) => void window.open(page, '_blank', 'noopener');

/** What stands behind the three dots. */
export function commandsFor(paper: Paper, { session, show, choose, beside }: Hands): Command[] {
  const { source, document } = paper;
  const turn = (quarters: 1 | -1) => session.stage && rotate(session.stage.view, quarters);
  return [
    { id: 'outline', name: 'Inhoudsopgave', act: () => show('outline') },
    { id: 'right', name: 'Rechtsom draaien', act: () => turn(1) },
    { id: 'left', name: 'Linksom draaien', act: () => turn(-1) },
    { id: 'print', name: 'Afdrukken', keys: 'Ctrl + P', act: () => show('print') },
    { id: 'save', name: 'Oorspronkelijk stuk opslaan', keys: 'Ctrl + S', act: () => void saveOriginal(document, source.name) },
    { id: 'plain', name: 'Openen in de gewone lezer', act: () => void showPlainly(paper) },
    { id: 'open', name: 'Ander stuk openen', keys: 'Ctrl + O', act: choose },
    ...(beside ? [{ id: 'beside', name: 'Naast de pagina', act: beside }] : []),
    { id: 'guide', name: 'Gids op een eigen pagina', act: () => openBeside(guidePageName) },
    { id: 'settings', name: 'Instellingen', act: () => openBeside(settingsPageName) },
    { id: 'keys', name: 'Sneltoetsen', keys: '?', act: () => show('keys') },
  ];
}
