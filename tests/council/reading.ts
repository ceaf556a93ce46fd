import { conclude } from '../../lib/council/index.ts';
import type { Council, ItemFacts, Option } from '../../lib/reading/contract.ts';
import type { Impossibility, Instrument } from '../../lib/reading/words.ts';
import { someItem, someSituation } from './item.ts';

/** The room of the council for an item, for a reader without settings unless a test names a situation. */
export function roomFor(facts: Partial<ItemFacts>, situation = someSituation()): Council {
  return conclude(someItem(facts), situation).council;
}

export const offered = ({ options }: Council): Instrument[] => options.map(({ instrument }) => instrument);
export const open = ({ depends }: Council): Instrument[] => depends.map(({ instrument }) => instrument);
export const refused = ({ not }: Council): (Instrument | Impossibility)[] => not.map(({ instrument }) => instrument);

/** The option for an instrument; fails the test when it is not offered. */
export function option(council: Council, instrument: Instrument): Option {
  const found = council.options.find((entry) => entry.instrument === instrument);
  if (!found) throw new Error(`${instrument} is not offered, only ${offered(council).join(', ')}`);
  return found;
}

/** The articles an option rests on, as 'Wgr 35 lid 3'. */
export function articlesOf({ basis }: Pick<Option, 'basis'>): string[] {
  return basis.flatMap((entry) =>
    'law' in entry ? [`${entry.law} ${entry.article}${entry.paragraph ? ` lid ${entry.paragraph}` : ''}`] : [],
  );
}
