// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Words, WordsCard } from '../../components/guide/Words.tsx';
import { fireEvent, render, screen, spiedLinks } from './render.ts';

const sentence = 'Uw raad kan een zienswijze geven; die zienswijze gaat naar het dagelijks bestuur.';

describe('words on a card', () => {
  it('explains a word at its first place on the card only', () => {
    render(
      <WordsCard links={spiedLinks()}>
        <p>
          <Words>{sentence}</Words>
        </p>
        <p>
          <Words>Na de zienswijze komen wensen en bedenkingen.</Words>
        </p>
      </WordsCard>,
    );
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['zienswijze', 'wensen en bedenkingen']);
    expect(screen.getAllByRole('paragraph')[0]?.textContent).toBe(sentence);
  });

  it('explains it again on the next card', () => {
    const links = spiedLinks();
    render(
      <>
        <WordsCard links={links}>
          <Words>{sentence}</Words>
        </WordsCard>
        <WordsCard links={links}>
          <Words>{sentence}</Words>
        </WordsCard>
      </>,
    );
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  it('shows what the word means, and leads to it in the guide', () => {
    const links = spiedLinks();
    render(
      <WordsCard links={links}>
        <Words>Er is geen gremium gevonden.</Words>
      </WordsCard>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'gremium' }));
    expect(screen.getByRole('dialog', { name: 'Gremium' }).textContent).toContain('Een vaste groep die bestuurt');
    fireEvent.click(screen.getByRole('button', { name: 'Meer in de Gids' }));
    expect(links.openGuide).toHaveBeenCalledWith('woord/gremium');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is the plain sentence where there is no card', () => {
    render(<Words>{sentence}</Words>);
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.body.textContent).toBe(sentence);
  });
});
