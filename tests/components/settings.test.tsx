// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyProfile, unknownCooperation } from '../../lib/council/profile.ts';
import { profileFile } from '../../lib/profile/index.ts';
import { fakePermissions } from '../browser/fake-permissions.ts';
import { act, configure, fireEvent, render, screen, waitFor, within } from './render.ts';

let SettingsPage: typeof import('../../components/settings/SettingsPage.tsx')['SettingsPage'];

beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser);
  Object.assign(fakeBrowser, { permissions: fakePermissions() });
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, act: () => unknown) => (last = last.then(act, act));
  Object.defineProperty(navigator, 'locks', { value: { request } });
  ({ SettingsPage } = await import('../../components/settings/SettingsPage.tsx'));
}, 60_000);

beforeEach(() => fakeBrowser.storage.local.clear());
afterEach(() => void vi.restoreAllMocks());

/** The screen as a page opens it. */
async function open() {
  const page = render(<SettingsPage />);
  await screen.findByRole('heading', { name: 'Instellingen' });
  return page;
}

/** What the browser keeps. */
const kept = async () => (await fakeBrowser.storage.local.get('instellingen'))['instellingen'];

const field = (name: string) => screen.getByRole('textbox', { name });

function type(name: string, text: string) {
  fireEvent.change(field(name), { target: { value: text } });
}

async function add(name: string, text: string) {
  type(name, text);
  fireEvent.submit(field(name).closest('form') ?? document.body);
  await screen.findByText(/Bewaard/);
}

/** The screen is large and a busy machine slow: what is waited for comes, however long it takes. */
const patience = 30_000;
configure({ asyncUtilTimeout: patience });
vi.setConfig({ testTimeout: 2 * patience });

describe('the screen Instellingen', () => {
  it('asks nothing: an untouched screen keeps nothing', async () => {
    await open();
    expect(screen.queryByText('Bewaard')).toBeNull();
    expect(await kept()).toBeUndefined();
  });

  it('keeps what is chosen and typed, says so, and shows it the next time', async () => {
    const { unmount } = await open();
    fireEvent.click(screen.getByRole('radio', { name: 'griffier' }));
    type('Uw gemeente', 'Vaarlanden ');
    await screen.findByText('Bewaard');
    expect(await kept()).toMatchObject({ lens: 'griffier', gemeente: 'Vaarlanden' });
    unmount();
    await open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'griffier' }).checked).toBe(true);
    expect(field('Uw gemeente')).toHaveProperty('value', 'Vaarlanden');
  });

  it('follows a change in another page', async () => {
    await open();
    await act(() => fakeBrowser.storage.local.set({ instellingen: { gemeente: 'Elders' } }));
    expect(field('Uw gemeente')).toHaveProperty('value', 'Elders');
  });

  it('reads a list of days while it is typed, adds it, and takes one out and back', async () => {
    await open();
    type('Datums', '12 maart, 9 april en 11 juni 2099, in juli 2099');
    screen.getByText('Greep leest: 12 maart 2099, 9 april 2099 en 11 juni 2099. Dit is geen dag: juli 2099.');
    await add('Datums', '12 maart en 9 april 2099');
    const raad = screen.getByRole('list', { name: 'Vergaderingen: raad' });
    fireEvent.click(within(raad).getByRole('button', { name: 'Verwijder raad, 12 maart 2099' }));
    expect(within(raad).queryByText('12 maart 2099')).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Zet terug'));
    fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(within(raad).getAllByRole('listitem')).toHaveLength(2);
  });

  it('says what to type where there is no date, and where a number is none', async () => {
    await open();
    fireEvent.submit(field('Datums').closest('form') ?? document.body);
    screen.getByText('Hier staat nog geen datum. Typ er een, zoals 12 maart 2026.');
    type('Levertijd van stukken, in dagen', 'tien');
    screen.getByText('Typ een getal van 0 tot en met 90, of laat dit leeg.');
    expect(await kept()).toBeUndefined();
  });

  it('fills in what the law fixes for a veiligheidsregio, and says by which article', async () => {
    await open();
    await add('Samenwerking toevoegen', 'Veiligheidsregio Vaarlanden');
    fireEvent.click(screen.getByRole('radio', { name: 'veiligheidsregio' }));
    expect(screen.queryByRole('radiogroup', { name: 'Wie hebben de regeling getroffen?' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Meer over Veiligheidsregio Vaarlanden' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'openbaar lichaam' }).checked).toBe(true);
    screen.getByText(/^Wat de wet voor deze samenwerking vastlegt, is ingevuld/);
    await waitFor(async () =>
      expect(await kept()).toMatchObject({ cooperations: [{ domain: 'veiligheidsregio', maker: 'colleges', canLeave: false }] }),
    );
  });

  it('asks three things first, and the rest behind a line; of an AB-lid also where he sits', async () => {
    await open();
    await add('Samenwerking toevoegen', 'Regio Vaarlanden');
    expect(field('Samenwerking toevoegen')).toHaveProperty('value', '');
    const questions = () =>
      screen
        .getAllByRole('radiogroup')
        .map((group) => group.getAttribute('aria-labelledby'))
        .map((id) => document.getElementById(id?.split(' ')[0] ?? '')?.textContent ?? '')
        .filter((text) =>
          /^(Wat voor|Wie hebben|Over welke|Wat is uw|Welke vorm|Hoe kreeg|Doet een|Zondert|Kan een)/u.test(text),
        );
    expect(questions()).toEqual([
      'Wat voor samenwerking is dit?',
      'Wie hebben de regeling getroffen?',
      'Over welke besluiten geeft de regeling de raden vooraf een zienswijze?',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: /lid van een algemeen bestuur|AB-lid/u }));
    await waitFor(() => expect(questions()).toContain('Wat is uw plaats in deze samenwerking?'));
    fireEvent.click(screen.getByRole('button', { name: 'Meer over Regio Vaarlanden' }));
    expect(questions()).toHaveLength(10);
  });

  it('guesses no decision when the reader says that the regeling lists some', async () => {
    await open();
    await add('Samenwerking toevoegen', 'Regio Vaarlanden');
    fireEvent.click(screen.getByRole('radio', { name: 'over deze besluiten:' }));
    const boxes = within(screen.getByRole('group', { name: 'Besluiten in de regeling' })).getAllByRole<HTMLInputElement>(
      'checkbox',
    );
    expect(boxes.filter(({ checked }) => checked)).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'mandaatbesluit' }));
    await waitFor(async () => expect(await kept()).toMatchObject({ cooperations: [{ zienswijzeOn: ['mandaat'] }] }));
  });

  it('keeps a name that is wrong out, without losing what was typed', async () => {
    await open();
    await add('Samenwerking toevoegen', 'Regio Vaarlanden');
    type('Naam', ' ');
    screen.getByText('Een samenwerking heeft een naam nodig.');
    expect(await kept()).toMatchObject({ cooperations: [{ name: 'Regio Vaarlanden' }] });
  });

  it('deletes a cooperation and puts it back with all its answers', async () => {
    await fakeBrowser.storage.local.set({
      instellingen: { cooperations: [{ name: 'Regio A', canLeave: true }, { name: 'Regio B' }] },
    });
    await open();
    fireEvent.click(screen.getByRole('button', { name: /^Regio A/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Verwijder Regio A' }));
    expect(screen.queryByRole('button', { name: /^Regio A/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }));
    await waitFor(async () =>
      expect(await kept()).toMatchObject({ cooperations: [{ name: 'Regio A', canLeave: true }, { name: 'Regio B' }] }),
    );
  });
});

describe('a file with settings', () => {
  const file = (text: string) => new File([text], 'raad.json', { type: 'application/json' });
  const choose = (text: string) => {
    const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].at(-1);
    if (input) fireEvent.change(input, { target: { files: [file(text)] } });
  };
  const theirs = {
    ...emptyProfile,
    deliveryDays: 10,
    cooperations: [{ ...unknownCooperation('Regio A'), maker: 'colleges' as const }],
  };

  it('shows first what it changes, and keeps the word of the reader unless he chooses otherwise', async () => {
    await fakeBrowser.storage.local.set({
      instellingen: { lens: 'ab-lid', cooperations: [{ name: 'Regio A', maker: 'raden', seat: 'ab' }] },
    });
    await open();
    choose(profileFile(theirs, '2026-11-29'));
    const preview = await screen.findByRole('region', { name: 'Inlezen: raad.json' });
    within(preview).getByText('Levertijd van stukken, in dagen 10.');
    within(preview).getByRole('radio', { name: 'de raden (van u)' });
    fireEvent.click(within(preview).getByRole('button', { name: 'Neem over' }));
    await waitFor(async () =>
      expect(await kept()).toMatchObject({ lens: 'ab-lid', deliveryDays: 10, cooperations: [{ maker: 'raden', seat: 'ab' }] }),
    );
  });

  it('is refused in words when it is none, and changes nothing', async () => {
    await open();
    choose('{"lens":"wethouder"}');
    expect((await screen.findByRole('alert')).textContent).toContain('raad.json is niet ingelezen');
    screen.getByText('lens: kies uit: raadslid, griffier, ab-lid');
    expect(await kept()).toBeUndefined();
  });
});

describe('where settings cannot be kept', () => {
  it('says so, and goes on with what is typed', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    type('Uw gemeente', 'Vaarlanden');
    await screen.findByText(/^Uw instellingen konden niet worden bewaard/);
    expect(field('Uw gemeente')).toHaveProperty('value', 'Vaarlanden');
    expect(screen.queryByText('Bewaard')).toBeNull();
  });
});

describe('the sites with access', () => {
  it('stand in a list, each to be taken back, and the list follows', async () => {
    await open();
    await screen.findByText(/^Geen\. U geeft toegang/);
    await act(() => fakeBrowser.permissions.request({ origins: ['https://elsdrecht.voorbeeld.nl/*'] }));
    const list = await screen.findByRole('list', { name: 'Sites met toegang' });
    expect(list.textContent).toContain('elsdrecht.voorbeeld.nl');
    fireEvent.click(within(list).getByRole('button', { name: 'Trek in: toegang tot elsdrecht.voorbeeld.nl' }));
    await screen.findByText(/^Geen\. U geeft toegang/);
  });

  it('leave the keyboard at their heading when one is taken back', async () => {
    await open();
    await act(() => fakeBrowser.permissions.request({ origins: ['https://elsdrecht.voorbeeld.nl/*'] }));
    const back = await screen.findByRole('button', { name: 'Trek in: toegang tot elsdrecht.voorbeeld.nl' });
    back.focus();
    fireEvent.click(back);
    await screen.findByText(/^Geen\. U geeft toegang/);
    expect(document.activeElement?.textContent).toBe('Sites');
  });
});
