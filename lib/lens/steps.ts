import { isActItself } from '../council/index.ts';
import { raadSteps } from '../knowledge/lens/support.ts';
import type { Item, Option } from '../reading/contract.ts';
import type { Kind } from '../reading/words.ts';

/** What the raad itself can still do before another decides; its own decision only where it is nothing else. */
export function stepsOfRaad({ council }: Item): Option[] {
  const open = council.options.filter(({ instrument, usable }) => raadSteps.includes(instrument) && usable !== 'te laat');
  const others = open.filter(({ instrument }) => instrument !== 'besluiten');
  return others.length > 0 ? others : open;
}

/** The steps of the raad that have a last day. */
export function datedSteps(item: Item): Option[] {
  return stepsOfRaad(item).filter(({ deadline }) => deadline?.date);
}

/** Whether a paper only tells: it asks nothing but to take note, nobody decides, and it is not blamed for that. */
export function onlyInforms({ asks, decider, decisions, gaps }: Item): boolean {
  const isQuiet = asks.every(({ verb }) => verb === 'kennisnemen') && decisions.every(({ state }) => state !== 'gevraagd');
  return isQuiet && decider === null && !gaps.some(({ gap }) => gap === 'doel-behandeling' || gap === 'beslisser');
}

/** Whether the paper tells that all decisions on it are taken: then it is the outcome. */
export function isTaken({ decisions }: Item): boolean {
  return decisions.length > 0 && decisions.every(({ state }) => state === 'genomen');
}

/** Whether it is over: the decision is taken, or what the raad could do is too late. */
export function isOver(item: Item): boolean {
  const { council } = item;
  return isTaken(item) || (council.options.some(({ usable }) => usable === 'te laat') && stepsOfRaad(item).length === 0);
}

/** Papers that need no proposal around them: minutes, motions, and what an agenda has of its own. */
const plain: ReadonlySet<Kind> = new Set<Kind>(['agenda', 'vergaderverslag', 'ingekomen-stuk', 'motie']);

/** Whether nothing need be added before the meeting: it only tells, it is over, or it is no proposal. */
export function needsNoMore(item: Item): boolean {
  return onlyInforms(item) || isOver(item) || plain.has(item.kind) || isActItself(item);
}
