// @vitest-environment happy-dom
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Notice, ReadingNotice } from '../../components/panel/Notice.tsx';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import type { PanelTab } from '../../components/panel/use-open-place.ts';
import { Problem } from '../../components/reader/Problem.tsx';
import type { GuidePlace } from '../../lib/guide/index.ts';
import { agenda, mandaat, mededelingen, reading } from './reading.ts';
import { fireEvent, render, screen, spiedLinks } from './render.ts';

/** A panel whose page remembers item, tab and open principle, as the reader page does. */
function Page({ reading: shown = reading, notices }: Partial<Pick<PanelProps, 'reading' | 'notices'>>) {
  const [itemId, onItem] = useState<string | null>(null);
  const [tab, onTab] = useState<PanelTab>('raad');
  const [guidePlace, onGuide] = useState<GuidePlace | null>(null);
  const openGuide = (place: GuidePlace) => {
    onTab('gids');
    onGuide(place);
  };
  const props = { itemId, onItem, tab, onTab, guidePlace, onGuide, links: { ...spiedLinks(), openGuide }, notices };
  return <Panel {...props} reading={shown} activeTerm={null} onTerm={vi.fn()} lexiconEntry={() => null} lawDate="2026-06-01" />;
}

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('Panel', () => {
  it('shows the card of the only item at once', () => {
    render(<Page />);
    expect(heading()).toBe(mandaat.council.summary);
  });

  it.each([
    ['a scan', { scannedPages: [1, 2, 3, 4] }],
    ['garbled text', { garbledPages: [1, 2, 3, 4], scannedPages: [] }],
  ])('claims nothing of %s: that nothing was found says nothing of the paper', (_what, unread) => {
    render(<Page reading={{ ...reading, pages: 4, ...unread }} />);
    expect(heading()).toMatch(/^Greep kon dit stuk niet lezen/u);
    expect(screen.queryByText(/Staat niet in dit stuk/u)).toBeNull();
    expect(screen.queryByText(/Dit kan de raad/u)).toBeNull();
  });

  it('has five tabs', () => {
    render(<Page />);
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Raad', 'Route', 'Rollen', 'Begrippen', 'Gids']);
  });

  it.each([
    ['Route', 'De weg van dit besluit'],
    ['Rollen', 'Wie doet wat in dit stuk'],
    ['Begrippen', 'Begrippen in dit stuk'],
    ['Gids', 'Wat de gids hierover zegt'],
  ])('shows the tab %s', (tab, title) => {
    render(<Page />);
    fireEvent.click(screen.getByRole('tab', { name: tab }));
    expect(heading()).toBe(title);
  });

  it('starts with the list when there are several items, and walks through them', () => {
    render(<Page reading={agenda} />);
    expect(heading()).toBe('2 onderwerpen in dit stuk');
    press(/Terugkoppeling stuurgroep/u);
    expect(heading()).toBe(mededelingen.council.summary);
    expect(screen.getByText('1 van 2')).toBeTruthy();
    press('Volgend onderwerp');
    expect(heading()).toBe(mandaat.council.summary);
    press('Alle 2 onderwerpen');
    expect(heading()).toBe('2 onderwerpen in dit stuk');
  });

  it('lists each item with what is asked and who decides, under the headings of the agenda', () => {
    const items = [
      { ...mededelingen, group: 'A. Ter kennisname' },
      { ...mandaat, group: 'B. Ter besluitvorming', confidential: true },
    ];
    render(<Page reading={{ ...agenda, items }} />);
    expect(screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent)).toEqual([
      'A. Ter kennisname',
      'B. Ter besluitvorming',
    ]);
    const [first, second] = screen.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(first).toContain('er wordt niets gevraagd');
    expect(first).not.toContain('beslist');
    expect(second).toContain('vaststellen en kennisnemen · beslist: algemeen bestuur');
    expect(second).toMatch(/Mandaatbesluit · vertrouwelijk · blz\. \d/u);
  });

  it('starts the next item at its top', () => {
    render(<Page reading={agenda} />);
    press(/Terugkoppeling stuurgroep/u);
    const panel = screen.getByRole('tabpanel');
    panel.scrollTop = 400;
    press('Volgend onderwerp');
    expect(panel.scrollTop).toBe(0);
  });

  it('gives the focus to the new heading when the pressed control is gone', () => {
    render(<Page reading={agenda} />);
    const entry = screen.getByRole('button', { name: /Mandaatbesluit/u });
    entry.focus();
    fireEvent.click(entry);
    expect(document.activeElement?.textContent).toBe(mandaat.council.summary);
  });

  it('opens the recommendation behind a source in the guide, and goes back', () => {
    render(<Page />);
    press('Gids: ondersteun raadsleden bij kaders en controle (A7.5, blz. 37)');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Gids');
    expect(screen.getByRole('listitem', { current: true }).textContent).toContain('Ondersteun raadsleden bij kaders en controle');
    press('Terug');
    expect(heading()).toBe('Wat de gids hierover zegt');
  });

  it('says where the guide advises against a step', () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('tab', { name: 'Gids' }));
    expect(screen.getByText('Let op.')).toBeTruthy();
  });

  it('searches the guide', () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('tab', { name: 'Gids' }));
    const field = screen.getByRole('searchbox', { name: 'Zoek in de gids' });
    fireEvent.change(field, { target: { value: 'mandaten' } });
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ plaats(?:en)? gevonden$/u);
    fireEvent.click(screen.getByText('Respecteer mandaten en bevoegdheden'));
    expect(screen.getByRole('listitem', { current: true }).textContent).toContain('A3.1');
  });

  it('explains the abbreviations of the paper', () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('tab', { name: 'Begrippen' }));
    expect(screen.getByText('samenwerkingsovereenkomst')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Staat niet uitgelegd in dit stuk' })).toBeTruthy();
    expect(screen.getByText('portefeuillehoudersoverleg')).toBeTruthy();
  });

  it('announces how far the reading is, above the tabs', () => {
    render(<Page notices={<ReadingNotice page={3} pages={12} />} />);
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Bezig met lezen: bladzijde 3 van 12');
  });
});

describe('messages', () => {
  it('are announced without taking over', () => {
    render(<Notice tone="let-op">Bladzijde 4 is een scan.</Notice>);
    expect(screen.getByRole('status').getAttribute('data-tone')).toBe('let-op');
  });

  it('of a problem say what happened, what it means and what to do', () => {
    render(<Problem title="Dit is geen pdf" meaning="Er is niets gelezen." advice={['Log in en open het stuk opnieuw.']} />);
    const problem = screen.getByRole('alert');
    expect(problem.textContent).toBe('Dit is geen pdfEr is niets gelezen.Wat u nu kunt doenLog in en open het stuk opnieuw.');
  });
});
