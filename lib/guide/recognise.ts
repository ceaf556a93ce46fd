import { fold } from '../text/index.ts';
import { principle, principleIds } from './look-up.ts';

/** What the pages of a PDF tell of it. */
export interface Recognised {
  /** Whether it is the guide 'Regie in de Regio'. */
  isGuide: boolean;
  /** What to add to a page of the guide, counted from its cover as page 1, to have the page of this PDF. */
  shift: number;
}

/** Principles that must stand at the same distance from where they belong: fewer may be chance. */
const enough = 3;

/** Letters only: how words are cut by lines and spaces does not matter. */
const lettersOf = (text: string) => fold(text).replace(/[^a-z]/g, '');

const name = lettersOf('Regie in de Regio');
const titles = principleIds
  .map(principle)
  .filter(({ part }) => part === 'A')
  .map(({ title, page }) => ({ letters: lettersOf(title), page }));

/** How far the principles that begin on a page stand from where the guide has them; a page with several is its contents page. */
function shiftsAt(text: string, number: number): number[] {
  const here = titles.filter(({ letters }) => text.includes(letters));
  return here.length === 1 ? here.map(({ page }) => number - page) : [];
}

/** Recognises the guide by its pages' texts, and where its pages stand in this copy: another edition may have pages before them. */
export function recognise(pages: readonly string[]): Recognised {
  const texts = pages.map(lettersOf);
  const votes = Map.groupBy(
    texts.flatMap((text, index) => shiftsAt(text, index + 1)),
    (shift) => shift,
  );
  const [best = []] = [...votes.values()].toSorted((a, b) => b.length - a.length);
  const isPlaced = best.length >= enough;
  return { isGuide: isPlaced || texts.some((text) => text.includes(name)), shift: isPlaced ? (best[0] ?? 0) : 0 };
}
