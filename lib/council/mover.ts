import { namedMovers } from '../knowledge/rules/mover.ts';
import type { ItemFacts } from '../reading/contract.ts';
import { boards, raadBodies } from './bodies.ts';
import type { Known } from './cooperation.ts';
import type { Profile } from './profile.ts';

/** Whose leaving a paper is about: of the reader's own gemeente, or of another deelnemer. */
export type Mover = 'eigen' | 'ander';

const unknown: Known<Mover> = { value: null, assumes: null };
const own: Known<Mover> = { value: 'eigen', assumes: null };
const ownAsSeems: Known<Mover> = { value: 'eigen', assumes: 'Uw eigen gemeente treedt uit.' };

/** The gemeente that a paper names as the one that leaves; null when it names none. */
function moverIn({ title, asks }: ItemFacts): string | null {
  const texts = [title, ...asks.map(({ text }) => text)];
  const names = texts.flatMap((text) => namedMovers.map((words) => words.exec(text.replace(/\s+/g, ' '))?.[1]));
  return names.find((name) => name !== undefined) ?? null;
}

/** Whether the college decides on leaving with this paper, or the raad is asked for its consent: only the one that leaves does. */
function isOwnDecision({ body, decider, asks }: ItemFacts): boolean {
  const consent = asks.some(({ verb, of }) => verb === 'toestemming-verlenen' && (of === null || raadBodies.includes(of)));
  return consent || (body === 'college' && decider === 'college');
}

/** Who leaves, for a paper about leaving; of a board's paper only the reader knows whether it is his own gemeente. */
export function moverOf(item: ItemFacts, { gemeente }: Profile): Known<Mover> {
  const name = moverIn(item);
  if (name && gemeente) return { value: name.toLowerCase() === gemeente.toLowerCase() ? 'eigen' : 'ander', assumes: null };
  if (isOwnDecision(item)) return own;
  return name === null && !boards.includes(item.body) ? ownAsSeems : unknown;
}
