// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CategoryToggles } from '../../components/marks/CategoryToggles.tsx';
import { DensityMenu } from '../../components/marks/DensityMenu.tsx';
import { countTerms, groupTerms, neighbour, placesOf } from '../../components/marks/groups.ts';
import { MarkCard } from '../../components/marks/MarkCard.tsx';
import { TermList } from '../../components/marks/TermList.tsx';
import type { TermEntry } from '../../lib/knowledge/terms/types.ts';
import { on, reading } from './reading.ts';
import { fireEvent, render, screen, spiedLinks } from './render.ts';

const entry: TermEntry = {
  term: 'mandaatbesluit',
  category: 'mandaat',
  meaning: 'Besluit waarin een bestuur een ander toestaat om in zijn naam te beslissen.',
  links: [{ to: 'A3.1', why: 'De gids vraagt deelnemers om een mandaat te respecteren.' }],
};

describe('the groups of terms', () => {
  it('hold each term once, in the alphabet, with its places in reading order', () => {
    const groups = groupTerms(reading.terms);
    expect(groups.mandaat).toEqual([
      { term: 'mandaatbesluit', places: [2, 6, 9] },
      { term: 'ondermandaat', places: [5] },
    ]);
    expect(groups.rol.map(({ term }) => term)).toEqual(['algemeen bestuur', 'bestuurssecretaris', 'dagelijks bestuur']);
  });

  it('count places, not terms', () => {
    expect(countTerms(reading.terms)).toEqual({ rol: 4, mandaat: 4, besluitroute: 2 });
  });

  it('find the other places of a term', () => {
    expect(placesOf(reading.terms, 6)).toEqual([2, 6, 9]);
    expect(placesOf(reading.terms, null)).toEqual([]);
    expect(placesOf(reading.terms, 99)).toEqual([]);
  });

  it('come back to the same place after going on and back, round the ends too', () => {
    const sets = fc.uniqueArray(fc.nat(), { minLength: 1 });
    fc.assert(
      fc.property(sets, fc.nat(), (places, pick) => {
        const index = places[pick % places.length] ?? 0;
        const next = neighbour(places, index, 1);
        expect(places).toContain(next);
        expect(neighbour(places, next, -1)).toBe(index);
      }),
    );
  });
});

describe('TermList', () => {
  const show = (activeTerm: number | null) => {
    const onTerm = vi.fn();
    render(<TermList terms={reading.terms} activeTerm={activeTerm} onTerm={onTerm} meaning={() => entry.meaning} />);
    return onTerm;
  };

  it('jumps to the first place of a term', () => {
    const onTerm = show(null);
    fireEvent.click(screen.getByRole('button', { name: 'mandaatbesluit 3×' }));
    expect(onTerm).toHaveBeenCalledWith(2);
  });

  it('shows which place is active, what it means, and the way to the others', () => {
    const onTerm = show(6);
    expect(screen.getByRole('button', { current: true }).textContent).toBe('mandaatbesluit');
    expect(screen.getByText('2 van 3')).toBeTruthy();
    expect(screen.getByText(entry.meaning)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Volgende plaats van mandaatbesluit' }));
    fireEvent.click(screen.getByRole('button', { name: 'Vorige plaats van mandaatbesluit' }));
    expect(onTerm.mock.calls).toEqual([[9], [2]]);
  });
});

describe('the switches', () => {
  it('turn a category off and say so to a screen reader', () => {
    const onChange = vi.fn();
    const shown = { rol: true, mandaat: false, besluitroute: true };
    render(<CategoryToggles counts={countTerms(reading.terms)} shown={shown} onChange={onChange} />);
    expect(screen.getByRole('button', { name: 'Mandaat 4' }).getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(screen.getByRole('button', { name: 'Rollen 4' }));
    expect(onChange).toHaveBeenCalledWith('rol', false);
  });

  it('choose how much is marked', () => {
    const onDensity = vi.fn();
    render(<DensityMenu density="eerste" onDensity={onDensity} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hoeveel markeringen: Eerste per bladzijde' }));
    expect(screen.getByRole('menuitemradio', { checked: true }).textContent).toContain('Eerste per bladzijde');
    fireEvent.click(screen.getByRole('menuitemradio', { name: /Geen/u }));
    expect(onDensity).toHaveBeenCalledWith('geen');
  });
});

describe('MarkCard', () => {
  it('explains the word, why the guide matters, and where else it stands', () => {
    const links = spiedLinks();
    const onTerm = vi.fn();
    render(<MarkCard reading={reading} index={2} entry={entry} links={links} onTerm={onTerm} />);
    expect(screen.getByRole('heading').textContent).toBe('mandaatbesluit');
    expect(screen.getByText(entry.meaning)).toBeTruthy();
    expect(screen.getByText('De gids vraagt deelnemers om een mandaat te respecteren.')).toBeTruthy();
    expect(screen.getByText('3 keer in dit stuk')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /\(A3\.1, blz\. 21\)$/u }));
    expect(links.openGuide).toHaveBeenCalledWith('A3.1');
    fireEvent.click(screen.getByRole('button', { name: 'Vorige plaats van mandaatbesluit' }));
    expect(onTerm).toHaveBeenCalledWith(9);
  });

  it('tells what an abbreviation of this paper stands for', () => {
    const mark = {
      text: 'SOK',
      term: 'SOK',
      category: 'besluitroute' as const,
      principles: [],
      evidence: on(2, 'SOK'),
      place: 'tekst' as const,
    };
    render(<MarkCard reading={{ ...reading, terms: [mark] }} index={0} entry={null} links={spiedLinks()} onTerm={vi.fn()} />);
    expect(screen.getByText('In dit stuk is SOK de afkorting van samenwerkingsovereenkomst.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /plaats van/u })).toBeNull();
  });
});
