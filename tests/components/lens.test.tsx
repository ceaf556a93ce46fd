// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Lens } from '../../components/lens/Lens.tsx';
import { Questions } from '../../components/lens/Questions.tsx';
import { SettingsContext } from '../../components/profile/settings.ts';
import { emptyProfile, type Lens as LensName } from '../../lib/council/profile.ts';
import type { Item } from '../../lib/reading/contract.ts';
import { mandaat, on, reading } from './reading.ts';
import { fireEvent, render, screen, spiedLinks } from './render.ts';

const spoken: Item = {
  ...mandaat,
  topics: [{ topic: 'grenzen', evidence: on(2, 'tot een bedrag van € 50.000') }],
  questions: [
    {
      about: 'mandaat',
      text: 'Hoe kan het mandaat worden ingetrokken?',
      why: 'Wie mandaat geeft, kan het altijd intrekken.',
      basis: [{ law: 'Awb', article: '10:8', paragraph: null }],
      evidence: [on(1, 'mandaatbesluit')],
    },
  ],
};

function show(lens: LensName, item: Item = spoken) {
  const settings = {
    profile: { ...emptyProfile, lens },
    change: vi.fn(),
    given: [],
    isKept: true,
    answer: vi.fn(),
    undo: vi.fn(),
  };
  render(
    <SettingsContext value={settings}>
      <Lens item={item} reading={reading} links={spiedLinks()} />
    </SettingsContext>,
  );
}

/** A clipboard that remembers what was put on it, or refuses. */
function clipboard(refuses = false) {
  const kept = new Map<string, Blob>();
  class Kept {
    constructor(parts: Record<string, Blob>) {
      for (const [type, part] of Object.entries(parts)) kept.set(type, part);
    }
  }
  const write = () => (refuses ? Promise.reject(new Error('no')) : Promise.resolve());
  vi.stubGlobal('ClipboardItem', Kept);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { write } });
  return { text: async (type: string) => kept.get(type)?.text() };
}

afterEach(() => vi.unstubAllGlobals());

const parts = () => screen.getAllByRole('button').map(({ textContent }) => textContent?.trim());

describe('Lens', () => {
  it.each<{ lens: LensName; heading: string; part: RegExp; button: string }>([
    { lens: 'raadslid', heading: 'Alleen of samen', part: /^Alleen/u, button: 'Kopieer een vraag aan de griffie' },
    {
      lens: 'griffier',
      heading: 'Plannen en controleren',
      part: /^Voor de termijnagenda/u,
      button: 'Kopieer een bericht aan de afzender',
    },
    { lens: 'ab-lid', heading: 'Vanuit uw plaats', part: /^Vier perspectieven/u, button: 'Kopieer een notitie voor het college' },
  ])('$lens reads $heading', ({ lens, heading, part, button }) => {
    show(lens);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(heading);
    expect(parts().some((name) => part.test(name ?? ''))).toBe(true);
    expect(screen.getByRole('button', { name: button })).toBeTruthy();
  });

  it('says what a mandate settles, with its words, and what it leaves open', () => {
    show('ab-lid');
    fireEvent.click(screen.getByRole('button', { name: /^Het mandaat/u }));
    expect(screen.getByText('tot een bedrag van € 50.000')).toBeTruthy();
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(lines.some((line) => /^Ondermandaat\. .*Greep vond hier niets over; kijk zelf\./u.test(line))).toBe(true);
  });

  it('copies plain text and HTML with quotes and pages, and says so', async () => {
    const { text } = clipboard();
    show('ab-lid');
    fireEvent.click(screen.getByRole('button', { name: /^Kopieer/u }));
    expect(await screen.findByText('Gekopieerd. U kunt de tekst nu plakken.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Gekopieerd');
    expect(await text('text/plain')).toContain('‘tot een bedrag van € 50.000’ (blz. 2)');
    expect(await text('text/html')).toContain('<h2>Vier perspectieven</h2>');
  });

  it('shows the text, selected, where the browser refuses', async () => {
    clipboard(true);
    show('raadslid');
    fireEvent.click(screen.getByRole('button', { name: /^Kopieer/u }));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst om te kopiëren' });
    expect(area.value).toContain('Hoe kan het mandaat worden ingetrokken?');
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
    expect(screen.getByRole('status').textContent).toContain('Ctrl+C');
  });

  it('leaves the words of a confidential paper out until the reader says otherwise', async () => {
    const { text } = clipboard();
    show('ab-lid', { ...spoken, confidential: true });
    fireEvent.click(screen.getByRole('button', { name: /^Kopieer/u }));
    await screen.findByText(/^Gekopieerd/u);
    expect(await text('text/plain')).not.toContain('50.000');
    expect(await text('text/plain')).toContain('blz. 2');
    const again = clipboard();
    fireEvent.click(screen.getByRole('checkbox', { name: /vertrouwelijk/u }));
    fireEvent.click(screen.getByRole('button', { name: /^Kopieer/u }));
    await screen.findByText(/^Gekopieerd/u);
    expect(await again.text('text/plain')).toContain('50.000');
  });

  it('has nothing to confirm for a public paper', () => {
    show('griffier');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('Questions', () => {
  it('gives each its reason and where it comes from', () => {
    render(<Questions questions={spoken.questions} links={spiedLinks()} />);
    expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('Hoe kan het mandaat worden ingetrokken?');
    expect(screen.getByText('Wie mandaat geeft, kan het altijd intrekken.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'blz. 1: ‘mandaatbesluit’' })).toBeTruthy();
  });

  it('is silent without questions', () => {
    const { container } = render(<Questions questions={[]} links={spiedLinks()} />);
    expect(container.textContent).toBe('');
  });
});
