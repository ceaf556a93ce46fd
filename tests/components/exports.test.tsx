// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '../../components/board/ExportMenu.tsx';
import * as clipboard from '../../components/ui/copy.ts';
import * as files from '../../components/ui/save-text.ts';
import { type PaperStates, rowsOf } from '../../lib/board/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { meetingWith, paper, point, read, today } from '../board/meeting.ts';
import { budget, mandate } from '../board/papers.ts';
import { fireEvent, render, screen, within } from './render.ts';

const proposal = paper('Raadsvoorstel zienswijze');
const secret = paper('Grondaankoop');
const meeting = meetingWith([
  point('4a', 'Zienswijze begroting', { papers: [proposal] }),
  point('8', 'Grondaankoop', { papers: [secret] }),
]);
const closed: Partial<ItemFacts> = { ...mandate, title: 'Havenkade 12', confidential: true };

const saveFile = vi.spyOn(files, 'saveFile').mockImplementation(() => {});
const saveText = vi.spyOn(files, 'saveText').mockImplementation(() => {});
const copyBoth = vi.spyOn(clipboard, 'copyBoth');

beforeEach(() => {
  vi.clearAllMocks();
  copyBoth.mockResolvedValue(true);
});

const show = (states: PaperStates = read([proposal, budget])) =>
  render(<ExportMenu meeting={meeting} rows={rowsOf(meeting, states, today)} today={today} />);

async function choose(name: string) {
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar of kopieer' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: new RegExp(`^${RegExp.escape(name)}`) }));
}

const says = (text: RegExp) => screen.findByText(text, { selector: '[role="status"]' });

describe('the menu to copy and save', () => {
  it('copies the meeting as a table, for spreadsheets and for mails', async () => {
    show();
    await choose('Kopieer als tabel');
    await says(/^Gekopieerd: een tabel met 2 punten\./);
    const [{ plain, html }] = copyBoth.mock.calls[0] ?? [{ plain: '', html: '' }];
    expect(plain).toContain('4a\tZienswijze begroting\tBegroting');
    expect(html).toContain('<td style="mso-number-format:\'\\@\'">Zienswijze begroting</td>');
  });

  it('shows the text where the browser refuses', async () => {
    copyBoth.mockResolvedValue(false);
    show();
    await choose('Kopieer als tabel');
    const area = await screen.findByLabelText<HTMLTextAreaElement>('Tekst om te kopiëren');
    expect(area.value).toContain('Zienswijze begroting');
    await says(/kopieer haar met Ctrl\+C/);
  });

  it.each([
    ['Bewaar als CSV', 'gemeenteraad-dinsdag-19-mei-2026.csv', '\uFEFFPunt;Onderwerp'],
    ['Zet termijnen in agenda (.ics)', 'termijnen-gemeenteraad-dinsdag-19-mei-2026.ics', 'BEGIN:VCALENDAR'],
    ['Bewaar termijnagenda als CSV', 'termijnagenda-gemeenteraad-dinsdag-19-mei-2026.csv', '\uFEFFWanneer;Datum;Wie'],
  ])('%s gives %s', async (name, file, start) => {
    show();
    await choose(name);
    await says(new RegExp(`^Bewaard als ${RegExp.escape(file)}`));
    expect(saveText.mock.calls[0]?.slice(0, 2)).toEqual([expect.stringContaining(start), file]);
  });

  it.each([
    ['Bewaar als Word', 'gemeenteraad-dinsdag-19-mei-2026.docx'],
    ['Bewaar termijnagenda als Word', 'termijnagenda-gemeenteraad-dinsdag-19-mei-2026.docx'],
  ])('%s gives %s', async (name, file) => {
    show();
    await choose(name);
    await says(/^Bewaard als /);
    expect(saveFile).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), file);
  });

  it('offers no calendar without a last day', async () => {
    show(new Map());
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar of kopieer' }));
    const item = await screen.findByRole('menuitem', { name: /^Zet termijnen in agenda/ });
    expect(item.getAttribute('aria-disabled')).toBe('true');
    expect(item.textContent).toContain('geen termijn gevonden');
  });

  it('says what to do when it fails, and that nothing is lost', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    saveText.mockImplementationOnce(() => {
      throw new Error('no room');
    });
    show();
    await choose('Bewaar als CSV');
    await says(/er is niets bewaard, en op dit scherm is niets veranderd\. Probeer het opnieuw/);
  });
});

describe('what is confidential', () => {
  const states = read([proposal, budget], [secret, closed]);

  it.each([
    ['Zonder vertrouwelijke inhoud', false],
    ['Met vertrouwelijke inhoud', true],
  ])('%s: asked each time', async (choice, isIn) => {
    show(states);
    await choose('Bewaar als CSV');
    const question = within(await screen.findByRole('dialog'));
    expect(saveText).not.toHaveBeenCalled();
    fireEvent.click(question.getByRole('button', { name: choice }));
    await says(/^Bewaard als /);
    expect(String(saveText.mock.calls[0]?.[0]).includes('8;Grondaankoop;Mandaatbesluit')).toBe(isIn);
  });

  it('leaves nothing when the reader turns back', async () => {
    show(states);
    await choose('Bewaar als Word');
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(saveFile).not.toHaveBeenCalled();
  });
});
