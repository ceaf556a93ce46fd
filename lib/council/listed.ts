import { regelingExempts, regelingIncludes, regelingLists, thisChange, withinCooperation } from '../knowledge/rules/topics.ts';
import type { Evidence, ItemFacts } from '../reading/contract.ts';
import type { TaskBasis } from './profile.ts';

type Facts = Pick<ItemFacts, 'topics'>;

/** The sentences in which the paper says that the regeling gives the raden a zienswijze on this decision (Wgr 10 lid 5). */
export function listingWords(item: Facts): Evidence[] {
  return spokenIn(item).filter(({ quote }) => regelingLists.test(asLine(quote)));
}

/** The sentences in which the paper says that the regeling exempts this begrotingswijziging from the zienswijze (Wgr 35 lid 6). */
export function exemptingWords(item: Facts): Evidence[] {
  return spokenIn(item).filter(({ quote }) => regelingExempts.test(asLine(quote)));
}

/** Whether the paper says that the regeling exempts this begrotingswijziging, or that it does not; null when it says neither. */
export function exemptedIn(item: Facts): boolean | null {
  if (spokenIn(item).some(({ quote }) => regelingIncludes.test(asLine(quote)))) return false;
  return exemptingWords(item).length > 0 ? true : null;
}

/** What the paper says is exempted, or is not: this begrotingswijziging or those of some sort; `niets` when it is silent. */
export function exemptTold(item: Facts): 'deze' | 'soort' | 'niets' {
  if (exemptedIn(item) === null) return 'niets';
  const isThis = ({ quote }: Evidence) => thisChange.test(asLine(quote));
  return exemptedIn(item) === false || exemptingWords(item).some(isThis) ? 'deze' : 'soort';
}

/** How the cooperation got its tasks, where the paper says it; null where it does not. */
export function tasksSaid({ topics }: Facts): TaskBasis | null {
  const told = topics
    .filter(({ topic, open }) => topic === 'taken-grondslag' && !open)
    .map(({ evidence }) => asLine(evidence.quote));
  const own = told.filter((line) => !withinCooperation.test(line) && !/\b(?:niet|geen)\b/.test(line));
  const [transferred, mandated] = ['overgedragen', 'gemandateerd'].map((word) => own.some((line) => line.includes(word)));
  if (transferred && mandated) return 'beide';
  return transferred ? 'overgedragen' : mandated ? 'gemandateerd' : null;
}

function spokenIn({ topics }: Facts): Evidence[] {
  return topics.flatMap(({ topic, open, evidence }) =>
    !open && (topic === 'zienswijzen-in-regeling' || topic === 'uitzonderingen') ? [evidence] : [],
  );
}

/** A quote may run over lines. */
function asLine(quote: string): string {
  return quote.toLowerCase().replace(/\s+/g, ' ');
}
