// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ItemCard } from '../../components/item/ItemCard.tsx';
import type { Item, Option, Reading } from '../../lib/reading/contract.ts';
import { mandaat, mededelingen, on, reading } from './reading.ts';
import { fireEvent, render, screen, spiedLinks, within } from './render.ts';

function show(item: Item, of: Reading = reading) {
  const links = spiedLinks();
  render(<ItemCard item={item} reading={of} links={links} lawDate="2026-06-01" />);
  return links;
}

const withOption = (change: Partial<Option>): Item => {
  const [first] = mandaat.council.options;
  if (!first) throw new Error('the fixture has options');
  return { ...mandaat, council: { ...mandaat.council, options: [{ ...first, ...change }] } };
};

/** An option that stands folded in a line, unfolded. */
function unfolded(name: RegExp): HTMLElement {
  const group = screen.queryByRole('button', { name: /^Wat ook kan/u, expanded: false });
  if (group) fireEvent.click(group);
  const line = screen.getByRole('button', { name });
  fireEvent.click(line);
  return line.closest('li') ?? document.body;
}

describe('ItemCard', () => {
  it('answers first: the first heading is the sentence to repeat', () => {
    show(mandaat);
    expect(screen.getAllByRole('heading')[0]?.textContent).toBe(mandaat.council.summary);
  });

  it('goes from what can be done to what cannot and what is missing', () => {
    show(mandaat);
    const sections = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent?.trim());
    expect(sections).toEqual([
      'Dit kan de raad 3 mogelijkheden',
      'Alleen of samen',
      'Hangt af van de regeling',
      'Dit kan niet',
      'Ontbreekt',
      'Niet gelezen',
    ]);
  });

  it('gives an item about the meeting itself its answer, and no room', () => {
    show({ ...mandaat, kind: 'agenda', asks: [] });
    expect(screen.getAllByRole('heading')[0]?.textContent).toBe(mandaat.council.summary);
    expect(screen.queryByRole('heading', { name: /^(?:Dit kan|Alleen of samen|Hangt af)/u })).toBeNull();
    expect(screen.queryByText(/^Staat niet in dit stuk/u)).toBeNull();
  });

  it('shows the words of the paper beside a question that rests on them', () => {
    const depends = mandaat.council.depends.map((each) => ({ ...each, evidence: [on(1, 'De regeling zondert dit uit.')] }));
    const links = show({ ...mandaat, council: { ...mandaat.council, depends } });
    fireEvent.click(screen.getByRole('button', { name: 'blz. 1: ‘De regeling zondert dit uit.’' }));
    expect(links.jump).toHaveBeenCalledOnce();
  });

  it('parts the words of a fact from the link to their page', () => {
    show(mandaat);
    const lines = [...document.querySelectorAll('.greep-fact-line')].map((line) => line.textContent);
    const linked = lines.filter((line) => /blz\. \d+$/.test(line ?? ''));
    expect(linked.length).toBeGreaterThan(2);
    for (const line of linked) expect(line).toMatch(/\S\s+blz\. \d+$/);
  });

  it('says kind and cooperation above the answer', () => {
    show(mandaat);
    expect(screen.getByText('Mandaatbesluit · Samenwerking Zuidrand (openbaar lichaam)')).toBeTruthy();
  });

  it('writes a law out where it is first cited, and says since when or until when an article holds', () => {
    const basis: Option['basis'] = [
      { law: 'Wgr', article: '35', paragraph: '3' },
      { law: 'Wgr', article: '35', paragraph: '4', since: '2022-07-01' },
      { law: 'Awb', article: '10:29', paragraph: '2', until: '2022-07-01' },
    ];
    show(withOption({ basis }));
    const names = screen.getAllByRole('link').map(({ textContent }) => textContent?.replace(/\(opent.*/u, '').trim());
    expect(names.slice(0, 3)).toEqual([
      'Wet gemeenschappelijke regelingen (Wgr) art. 35 lid 3',
      'Wgr art. 35 lid 4, sinds 1 juli 2022',
      'Algemene wet bestuursrecht (Awb) art. 10:29 lid 2, tot 1 juli 2022',
    ]);
  });

  it('shows the own calendar before a last day, and what is too tight', () => {
    const committee = { date: '2026-06-04', name: 'Commissie Bestuur' };
    const planning = { raad: '2026-06-18', committee, delivery: '2026-05-22', warnings: ['Vraag de griffie of het nog kan.'] };
    show(withOption({ planning }));
    const card = screen.getAllByRole('article')[1];
    expect(card?.textContent).toContain(
      'Stukken bij de griffie22 mei 2026Commissie Bestuur4 juni 2026Laatste raad op tijd18 juni 2026',
    );
    expect(card?.textContent).toContain('Vraag de griffie of het nog kan.');
  });

  it('asks when the raad received the paper only where a term runs from that day', () => {
    const correct = vi.fn();
    const correcting = { facts: [], made: [], correct, undo: vi.fn() };
    const card = (item: Item) => (
      <ItemCard item={item} reading={reading} links={spiedLinks()} lawDate="2026-06-01" correcting={correcting} />
    );
    const deadline = { date: null, from: null, rule: 'acht weken na ontvangst', printed: false };
    const { rerender } = render(card(withOption({ deadline })));
    expect(screen.queryByLabelText('Wanneer kreeg uw raad dit stuk?')).toBeNull();
    rerender(card(withOption({ deadline: { ...deadline, asks: 'received' } })));
    fireEvent.change(screen.getByLabelText('Wanneer kreeg uw raad dit stuk?'), { target: { value: '2026-04-01' } });
    expect(correct).toHaveBeenCalledWith(mandaat.id, { field: 'received', value: '2026-04-01' });
  });

  it('tells a computed deadline from a printed one', () => {
    show(mandaat);
    const computed = unfolded(/^Afstemmen met de andere raden/u);
    expect(computed.textContent).toContain('uiterlijk 19 november 2026 (berekend)');
    expect(within(computed).getByText('Berekend: twee weken vóór het besluit.')).toBeTruthy();
    const printed = unfolded(/^Een standpunt meegeven/u);
    expect(printed.textContent).toContain('uiterlijk 4 december 2026');
    expect(printed.textContent).not.toContain('berekend');
  });

  it('names assumptions and says waarschijnlijk where the law does not say it literally', () => {
    show(mandaat);
    const option = unfolded(/^Een standpunt meegeven/u);
    expect(within(option).getByText('Aanname: De colleges hebben de regeling gesloten.')).toBeTruthy();
    expect(within(option).getByText(/^Waarschijnlijk:/u)).toBeTruthy();
    const sure = screen.getByRole('article', { name: /^Inlichtingen vragen aan het lid/u });
    expect(within(sure).queryByText(/^Waarschijnlijk:/u)).toBeNull();
  });

  it.each([
    ['te laat', 'te laat'],
    ['geen vergadering vóór het besluit', 'geen raadsvergadering meer ervoor'],
  ] as const)('says in words when an option is %s', (usable, words) => {
    show(withOption({ usable }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('gives a period its first and last day', () => {
    const deadline = { from: '2026-01-04', date: '2026-03-01', rule: 'acht weken na ontvangst', printed: false };
    show(withOption({ deadline }));
    expect(screen.getByText(/^4 januari 2026 t\/m 1 maart 2026/u)).toBeTruthy();
  });

  it('opens an article of law in a new tab that knows nothing of this one', () => {
    show(mandaat);
    const link = screen.getByRole('link', { name: /^Wet gemeenschappelijke regelingen \(Wgr\) art. 19 lid 1/u });
    expect(link.getAttribute('href')).toContain('wetten.overheid.nl');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('names a recommendation of the guide in words and opens it', () => {
    const { openGuide } = show(mandaat);
    fireEvent.click(screen.getByRole('button', { name: 'Gids: ondersteun raadsleden bij kaders en controle (A7.5, blz. 37)' }));
    expect(openGuide).toHaveBeenCalledWith('A7.5');
  });

  it('jumps to the words on which a statement rests', () => {
    const { jump } = show(mandaat);
    fireEvent.click(screen.getByRole('button', { name: 'blz. 2: ‘ondermandaat’' }));
    expect(jump).toHaveBeenCalledWith(expect.objectContaining({ page: 2, quote: 'ondermandaat' }));
  });

  it('opens the formal rights that can be used now, and folds the other ways and the rights that always exist', () => {
    const more = mandaat.council.options.map((option) => ({ ...option, why: `${option.why} Nog eens.` }));
    show({ ...mandaat, council: { ...mandaat.council, options: [...mandaat.council.options, ...more] } });
    const cards = screen.getAllByRole('article').filter((article) => article.className === 'greep-option');
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual([
      'Inlichtingen vragen aan het lid van het algemeen bestuur',
      'Inlichtingen vragen aan het lid van het algemeen bestuur',
    ]);
    const folded = () =>
      screen.getAllByRole('button', { expanded: false }).map((button) => button.textContent?.replace(/\s+/gu, ' ').trim());
    expect(folded().slice(0, 2)).toEqual(['Wat ook kan (4)', 'En wat altijd kan (6)']);
    fireEvent.click(screen.getByRole('button', { name: 'Wat ook kan (4)' }));
    expect(folded()[0]).toBe(
      'Een standpunt meegeven aan het lid van het algemeen bestuur uiterlijk 4 december 2026 geen raadsvergadering meer ervoor',
    );
    expect(screen.queryByRole('button', { name: 'Technische vragen stellen via de griffie' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'En wat altijd kan (6)' }));
    expect(screen.getAllByRole('button', { name: 'Technische vragen stellen via de griffie' })).toHaveLength(2);
  });

  it('unfolds a line to its reason and sources', () => {
    show(mandaat);
    fireEvent.click(screen.getByRole('button', { name: /^En wat altijd kan/u }));
    const line = screen.getByRole('button', { name: 'Vragen stellen' });
    fireEvent.click(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    const row = within(line.closest('li') ?? document.body);
    expect(row.getByRole('link', { name: /^Gemeentewet art. 155 lid 1/u })).toBeTruthy();
  });

  it('cuts a long beslispunt, and shows the whole on demand', () => {
    const text = `De raad stelt voor om ${'de begroting van de samenwerking '.repeat(6)}vast te stellen.`;
    const asks: Item['asks'] = [{ verb: 'vaststellen', of: 'raad', text, evidence: on(1, 'vast te stellen') }];
    show({ ...mandaat, asks });
    expect(screen.queryByText(text, { exact: false })).toBeNull();
    const whole = screen.getByRole('button', { name: 'hele tekst' });
    expect(whole.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(whole);
    expect(document.body.textContent).toContain(text);
    expect(screen.getByRole('button', { name: 'minder' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('names what the paper does not say', () => {
    show(mededelingen);
    expect(screen.getByText('Staat niet in dit stuk: wat wordt gevraagd, wanneer en hoe het wordt behandeld.')).toBeTruthy();
  });

  it('shows no empty headings', () => {
    show({ ...mededelingen, council: { ...mededelingen.council, options: [] } });
    expect(screen.queryByText('Dit kan de raad')).toBeNull();
    expect(screen.queryByText('Dit kan niet')).toBeNull();
    expect(screen.queryByText('Ontbreekt')).toBeNull();
  });

  it('draws the yearly cycle with this paper in it, for eyes and for ears', () => {
    const cycles: Item['cycles'] = [
      { year: 2027, stage: 'ontwerpbegroting', evidence: on(1, 'ontwerpbegroting 2027') },
      { year: 2025, stage: 'jaarstukken', evidence: on(1, 'jaarrekening 2025') },
    ];
    show({ ...mandaat, cycles });
    const picture = screen.getByRole('list', { name: 'De cyclus van kadernota tot jaarstukken' });
    const stops = within(picture).getAllByRole('listitem');
    expect(stops.map((stop) => stop.textContent?.trim())).toEqual([
      'kadernota',
      'ontwerpbegroting dit stuk: 2027',
      'begroting',
      'wijziging en tussenrapportage',
      'jaarstukken dit stuk: 2025',
    ]);
    expect(stops.map((stop) => stop.getAttribute('aria-current'))).toEqual([null, 'step', null, null, 'step']);
  });

  it('sets the words that differ beside each other, each with its place', () => {
    const gaps: Item['gaps'] = [
      {
        gap: 'tegenspraak',
        why: 'Onder ‘Consequenties’ staat: niet van toepassing. Elders gaat het stuk over geld.',
        norm: 'A5.10',
        evidence: [on(2, 'n.v.t.'), on(2, 'Het plan kost € 40.000.', 300)],
      },
    ];
    const { jump } = show({ ...mandaat, gaps });
    const missing = screen.getByRole('heading', { name: 'Ontbreekt' }).closest('section') as HTMLElement;
    expect(
      within(missing)
        .getAllByRole('listitem')
        .slice(1)
        .map((quote) => quote.querySelector('q')?.textContent),
    ).toEqual(['n.v.t.', 'Het plan kost € 40.000.']);
    fireEvent.click(within(missing).getByRole('button', { name: 'blz. 2: ‘Het plan kost € 40.000.’' }));
    expect(jump).toHaveBeenCalledWith(expect.objectContaining({ start: 300 }));
  });

  it('says what was read and what was not', () => {
    show(mandaat);
    expect(screen.getByText(/Gelezen: 3 van 4 bladzijden\./u)).toBeTruthy();
    expect(screen.getByText('(genoemd, maar niet in dit bestand)')).toBeTruthy();
  });

  it('says which conclusion could change with what was not read', () => {
    show(mandaat);
    expect(screen.getByText('Dit kan veranderen wie beslist.')).toBeTruthy();
    expect(screen.queryByText(/Wat daarin staat/u)).toBeNull();
    const unread = reading.unread.map((part) => ({ ...part, couldChange: null }));
    show(mandaat, { ...reading, unread });
    expect(screen.getByText(/Wat daarin staat, kan veranderen wat Greep zegt over wat wordt gevraagd/u)).toBeTruthy();
  });

  it('gives pages that were not read one line per reason', () => {
    const unread = [2, 3].map((page) => ({ what: `bladzijde ${page}`, why: 'scan' as const, evidence: null, couldChange: null }));
    show(mandaat, { ...reading, scannedPages: [2, 3], unread });
    expect(screen.getByText('Bladzijde 2 en bladzijde 3')).toBeTruthy();
    expect(screen.getByText(/Gelezen: 2 van 4 bladzijden\./u)).toBeTruthy();
  });

  it('gives remarks with their source', () => {
    const notes = [
      {
        text: 'De begroting moet vóór 15 september bij de provincie zijn.',
        basis: [{ law: 'Wgr' as const, article: '34', paragraph: '2' }],
      },
    ];
    show({ ...mandaat, council: { ...mandaat.council, notes } });
    expect(screen.getByRole('heading', { name: 'Goed om te weten' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Wet gemeenschappelijke regelingen \(Wgr\) art. 34 lid 2/u })).toBeTruthy();
  });

  it('ends with the date of the law and what it is not', () => {
    show(mandaat);
    expect(screen.getByText('De wetteksten zijn opgezocht op 1 juni 2026. Dit is geen juridisch advies.')).toBeTruthy();
    expect(screen.getByText('Wgr: Wet gemeenschappelijke regelingen')).toBeTruthy();
  });
});
