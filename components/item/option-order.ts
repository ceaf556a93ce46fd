import type { Option } from '../../lib/reading/contract.ts';

/** The options of a card: what stands open, what is folded under it, and the rights that always exist. */
interface OrderedOptions {
  first: Option[];
  more: Option[];
  always: Option[];
}

/** How many options stand open: a card must be read at a glance. */
const mostOpen = 3;

/** A formal right that can be used now. */
function isOpenRight({ standing, usable, later }: Option): boolean {
  return standing === 'formeel' && usable !== 'te laat' && !later;
}

/** What can be used now before what waits for the decision, and that before what is too late; else the order of the law. */
function rank({ usable, later }: Option): number {
  if (usable === 'te laat') return 2;
  return later ? 1 : 0;
}

/** Options in reading order: first the formal rights that can be used now, or the first way that is left where there is none. */
export function inReadingOrder(options: readonly Option[]): OrderedOptions {
  const own = options.filter(({ always }) => !always);
  const sorted = own.toSorted((a, b) => rank(a) - rank(b));
  const rights = sorted.filter(isOpenRight).slice(0, mostOpen);
  const first = rights.length > 0 ? rights : sorted.slice(0, 1);
  return { first, more: sorted.filter((each) => !first.includes(each)), always: options.filter(({ always }) => always) };
}
