// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Notices } from '../../components/reader/Notices.tsx';
import { PageField } from '../../components/reader/PageField.tsx';
import { PasswordDialog } from '../../components/reader/PasswordDialog.tsx';
import { RefusedScreen } from '../../components/reader/Refused.tsx';
import type { ReadingState } from '../../components/reader/use-reading.ts';
import { allowSite } from '../../lib/browser/sites.ts';
import { ReadError, type ReadErrorCode } from '../../lib/pdf/errors.ts';
import type { DocumentFacts } from '../../lib/reading/contract.ts';
import { fakePermissions } from '../browser/fake-permissions.ts';
import { fireEvent, render, screen } from './render.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../lib/worker/index.ts', () => ({ analyse: vi.fn(), prepareWorker: vi.fn() }));

const facts: DocumentFacts = {
  title: 'Mandaatbesluit',
  pages: 4,
  language: 'nl',
  scannedPages: [],
  garbledPages: [],
  items: [],
  terms: [],
  abbreviations: [],
  unexplained: [],
  unread: [],
};
const read = (part: Partial<DocumentFacts>): ReadingState => ({
  terms: [],
  pagesRead: 4,
  facts: { ...facts, ...part },
  error: null,
});

describe('PageField', () => {
  const typed = (page: string) => {
    const onPage = vi.fn();
    render(<PageField page={2} pages={12} onPage={onPage} />);
    const field = screen.getByLabelText('Bladzijde, van 12');
    fireEvent.change(field, { target: { value: page } });
    fireEvent.blur(field);
    return onPage;
  };

  it('goes to the page that is typed', () => expect(typed('7')).toHaveBeenCalledExactlyOnceWith(7));

  it.each(['0', '13', 'zeven', '', '2.5'])('stays where it is at %j', (page) => expect(typed(page)).not.toHaveBeenCalled());
});

describe('PasswordDialog', () => {
  it.each([false, true])('gives what was typed to the document (again: %s)', (retry) => {
    const answer = vi.fn();
    render(<PasswordDialog question={{ retry, answer }} />);
    fireEvent.change(screen.getByLabelText('Wachtwoord'), { target: { value: 'raad' } });
    fireEvent.click(screen.getByText('Openen'));
    expect(answer).toHaveBeenCalledExactlyOnceWith('raad');
  });

  it('gives up on request', () => {
    const answer = vi.fn();
    render(<PasswordDialog question={{ retry: false, answer }} />);
    fireEvent.click(screen.getByText('Annuleren'));
    expect(answer).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('RefusedScreen', () => {
  beforeEach(() => void Object.assign(fakeBrowser, { permissions: fakePermissions() }));
  const show = (code: ReadErrorCode, address: string | null) => {
    const source = { name: 'stuk.pdf', address, read: vi.fn() };
    render(<RefusedScreen refused={{ source, error: new ReadError(code) }} onChoose={vi.fn()} onRetry={vi.fn()} />);
  };

  it.each<ReadErrorCode>([
    'geen-pdf',
    'leeg',
    'beschadigd',
    'wachtwoord',
    'onbereikbaar',
    'geen-toegang',
    'andere-site',
    'te-traag',
    'onbekend',
  ])('names the file, says what is wrong and lets another one be chosen: %s', (code) => {
    show(code, null);
    expect(screen.getByRole('alert').textContent).toContain('stuk.pdf kan niet worden geopend');
    expect(screen.getByRole('alert').textContent).toContain(new ReadError(code).message);
    expect(screen.getByRole('button', { name: 'Kies een PDF' })).toBeTruthy();
  });

  it('leads back to the ordinary viewer for a paper from a tab', () => {
    show('onbereikbaar', 'https://raad.voorbeeld.nl/stuk.pdf');
    expect(screen.getByRole('button', { name: 'Openen in de gewone lezer' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeTruthy();
  });

  it('asks for the site by name where access to it is missing', () => {
    show('geen-toegang', 'https://raad.voorbeeld.nl/stuk.pdf');
    expect(screen.getByRole('button', { name: 'Geef toegang tot raad.voorbeeld.nl' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Opnieuw proberen' })).toBeNull();
  });

  it('asks for the next site where the reader allowed the first and that gave no paper', async () => {
    await allowSite({ pattern: 'https://een.voorbeeld.nl/*', name: '' });
    const elsewhere = ['https://een.voorbeeld.nl/stuk', 'https://twee.voorbeeld.nl/stuk'];
    const source = { name: 'stuk.pdf', address: 'https://raad.voorbeeld.nl/stuk.pdf', elsewhere, read: vi.fn() };
    render(<RefusedScreen refused={{ source, error: new ReadError('geen-toegang') }} onChoose={vi.fn()} onRetry={vi.fn()} />);
    expect(await screen.findByRole('button', { name: 'Geef toegang tot twee.voorbeeld.nl' })).toBeTruthy();
  });

  it('leads to the ordinary viewer where the browser does not tell on which site the paper is', () => {
    show('andere-site', 'https://raad.voorbeeld.nl/stuk.pdf');
    expect(screen.getByRole('alert').textContent).toContain('klik daar op de knop van Greep');
    expect(screen.getByRole('button', { name: 'Openen in de gewone lezer' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Opnieuw proberen|Geef toegang/ })).toBeNull();
  });

  it('gives a paper back that Greep took', () => {
    const source = { name: 'stuk.pdf', address: 'https://raad.voorbeeld.nl/stuk.pdf', read: vi.fn(), giveBack: vi.fn() };
    render(<RefusedScreen refused={{ source, error: new ReadError('wachtwoord') }} onChoose={vi.fn()} onRetry={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Openen in de gewone lezer' }));
    expect(source.giveBack).toHaveBeenCalledOnce();
  });
});

describe('Notices', () => {
  const said = (progress: ReadingState) => render(<Notices progress={progress} pages={4} />).container.textContent;

  it.each<[string, ReadingState, string]>([
    ['the progress', { terms: [], pagesRead: 2, facts: null, error: null }, 'Bezig met lezen: bladzijde 2 van 4'],
    ['a failure', { terms: [], pagesRead: 2, facts: null, error: new ReadError('onbekend') }, new ReadError('onbekend').message],
    ['a scan', read({ scannedPages: [1, 2, 3, 4] }), 'waarschijnlijk is het een scan'],
    ['garbled text', read({ garbledPages: [1, 2, 3, 4] }), 'De letters in deze PDF zijn niet te lezen'],
    ['one page that could not be read', read({ scannedPages: [3] }), '1 bladzijde kon niet worden gelezen.'],
    ['pages that could not be read', read({ scannedPages: [3], garbledPages: [4] }), '2 bladzijden konden niet worden gelezen.'],
  ])('tells %s', (_what, progress, words) => expect(said(progress)).toContain(words));

  it('says nothing when all was read', () => expect(said(read({}))).toBe(''));
});
