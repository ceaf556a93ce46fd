// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { MeetingBeside } from '../../components/sidebar/MeetingBeside.tsx';
import { meetingWith, paper, point } from '../board/meeting.ts';
import { fireEvent, render, screen, waitFor } from './render.ts';

const meeting = meetingWith([point('4', 'Ontwerpbegroting', { papers: [paper('Voorstel')] })]);
const openBoardFrom = vi.hoisted(() => vi.fn<(tab: number) => Promise<void>>());
vi.mock('../../lib/browser/open-from-panel.ts', () => ({ openBoardFrom, openPaperFrom: vi.fn() }));
vi.mock('../../components/sites/AlwaysHere.tsx', () => ({ AlwaysHere: () => null }));
vi.mock('../../components/board/use-meeting.ts', () => ({
  useMeeting: () => ({ queue: { papers: new Map(), isRunning: false }, elsewhere: [], meeting, rows: [] }),
}));

it('says what to do when the tab with the agenda is gone, until it opens again', async () => {
  render(<MeetingBeside here={{ meeting, sourceOf: vi.fn(), again: vi.fn() }} tabId={3} isHidden={false} />);
  expect(screen.getByRole('heading', { name: 'Gemeenteraad' })).toBeTruthy();
  openBoardFrom.mockRejectedValueOnce(new Error('No tab with id: 3.'));
  fireEvent.click(screen.getByRole('button', { name: 'Open als tabel' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Open de agenda opnieuw');
  openBoardFrom.mockResolvedValueOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Open als tabel' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(openBoardFrom).toHaveBeenCalledWith(3);
});
