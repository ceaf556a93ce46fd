// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AlwaysHere } from '../../components/sites/AlwaysHere.tsx';
import { fakePermissions } from '../browser/fake-permissions.ts';
import { fireEvent, render, screen } from './render.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const agenda = 'https://elsdrecht.voorbeeld.nl/Agenda/Index/1';
const press = async () =>
  fireEvent.click(await screen.findByRole('button', { name: 'Toon Greep altijd op elsdrecht.voorbeeld.nl' }));

function show(answer: boolean, address = agenda) {
  Object.assign(fakeBrowser, { permissions: fakePermissions(answer) });
  return render(<AlwaysHere address={address} />);
}

beforeEach(() => fakeBrowser.reset());

describe('asking for a site', () => {
  it('asks for that site only when the reader presses, and then says where it can be taken back', async () => {
    show(true);
    await screen.findByText(/Uw browser vraagt dan om toegang/);
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
    await press();
    await screen.findByText(/^Greep staat altijd op elsdrecht\.voorbeeld\.nl/);
    expect(fakeBrowser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://elsdrecht.voorbeeld.nl/*'] });
    expect(screen.getByRole('link').getAttribute('href')).toBe('/options.html');
  });

  it('says what a reader who refuses can still do', async () => {
    show(false);
    await press();
    await screen.findByText(/U gaf geen toegang\. De knop in de werkbalk blijft werken\./);
  });

  it('asks nothing for a file', async () => {
    const { container } = show(true, 'file:///stuk.pdf');
    await vi.waitFor(() => expect(container.textContent).toBe(''));
  });
});
