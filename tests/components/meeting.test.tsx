// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { MeetingScreen } from '../../components/meeting/MeetingScreen.tsx';
import type { Meeting } from '../../lib/ris/index.ts';
import { fireEvent, render, screen } from './render.ts';

const paper = { title: 'Raadsvoorstel', page: 'https://ris.voorbeeld.nl/1', pdf: ['https://ris.voorbeeld.nl/1'] };
const meeting: Meeting = {
  system: 'ibabs',
  url: 'https://ris.voorbeeld.nl/Agenda/Index/1',
  body: 'Gemeenteraad',
  when: 'dinsdag 18 mei 2027',
  time: '20:00',
  items: [
    {
      id: '4',
      number: '4',
      title: 'Begroting',
      explanation: null,
      treatment: 'bespreekstuk',
      confidential: false,
      papers: [paper],
    },
    { id: '7', number: '7', title: 'Grondaankoop', explanation: null, treatment: 'hamerstuk', confidential: true, papers: [] },
  ],
  papers: [],
  incomplete: [],
};

function show(part: Partial<Meeting> = {}) {
  const acts = { onChoose: vi.fn(), onAgain: vi.fn() };
  render(<MeetingScreen meeting={{ ...meeting, ...part }} {...acts} />);
  return acts;
}

describe('the papers of an agenda', () => {
  it('gives the paper that is chosen', () => {
    const { onChoose } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Raadsvoorstel' }));
    expect(onChoose).toHaveBeenCalledWith(paper);
  });

  it('says how an item is treated, and of a closed one only that it is not public', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Begroting bespreekstuk' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Grondaankoop niet openbaar' })).toBeTruthy();
  });

  it('never shows half an agenda as whole: it looks again when asked', () => {
    const { onAgain } = show({ incomplete: ['laadt nog'] });
    expect(screen.getByRole('status').textContent).toContain('misschien niet alles');
    fireEvent.click(screen.getByRole('button', { name: 'Kijk opnieuw' }));
    expect(onAgain).toHaveBeenCalled();
  });

  it('says where papers in a register are', () => {
    show({ incomplete: ['stukken in een register'] });
    expect(screen.getByRole('status').textContent).toContain('eigen pagina');
  });
});
