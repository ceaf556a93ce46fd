import { optionDefinitions, standingOf } from '../knowledge/law/instruments.ts';
import { type Bar, type Offer, type OptionDefinition, optionGroups } from '../knowledge/law/rule.ts';
import type { Basis, Dependency, Evidence, Option, Refusal } from '../reading/contract.ts';
import { basisOf } from './basis.ts';
import { asksOfRaad, type Circumstances } from './circumstances.ts';
import { holds, holdsForCertain, judge } from './conditions.ts';
import { dayInWords } from './dates.ts';
import { type Dated, deadlineFor } from './deadlines.ts';
import { settledByLaw } from './deciders.ts';
import { lastUsableDay } from './last-day.ts';
import { exemptingWords, listingWords } from './listed.ts';
import { offersFor } from './offers.ts';
import { planningFor } from './planning.ts';
import { subjectOf } from './subject.ts';
import { bodyFor, fill } from './template.ts';
import { isForLater, usableNow, whatIsLeft } from './usable.ts';

/** An option and the definition it was made from. */
export interface Way {
  option: Option;
  definition: OptionDefinition;
}

/** The room of the council: ways in order of strength, what hangs on something, and what cannot be done. */
export interface Room {
  ways: Way[];
  depends: Dependency[];
  not: Refusal[];
  /** Why there is no consent to give or nobody to appoint, where that is so for certain or probably; null: there is, or it does not come up. */
  closed: string | null;
}

/** An option has to rest on law that holds, or on guide and practice if it never rested on law. */
function lawfulBasis(definition: OptionDefinition, facts: Circumstances, dated: Dated | null = null): Basis[] {
  const basis = basisOf([...definition.sources, ...(dated?.sources ?? [])], facts);
  return basis.some((entry) => !('guide' in entry)) || standingOf(definition.instrument) === 'informeel' ? basis : [];
}

function evidenceFor(definition: OptionDefinition, facts: Circumstances): Evidence[] {
  const asked = definition.group === 'beslissen' || definition.group === 'inbrengen' ? asksOfRaad(facts.item) : [];
  const kind = facts.item.because.kind?.evidence.slice(0, 1) ?? [];
  const listed = definition.when?.listed ? listingWords(facts.item) : [];
  return [...listed, ...asked.map(({ evidence }) => evidence), ...kind];
}

/** The sentence that says why, and what to look up in the regeling where the right is only probable. */
function reasonFor(offer: Offer, last: string | null, facts: Circumstances): string {
  const { why: general, check }: OptionDefinition = optionDefinitions[offer.option];
  const why = offer.why ?? general;
  const own = { until: last ? ` tot en met ${dayInWords(last)}` : '', subject: subjectOf(facts) };
  return fill(check ? `${why} Kijk in de regeling ${check}.` : why, facts, own);
}

/** What an addressee rests on: which supervisor it is hangs on whether a province takes part. */
function assumedFor({ to }: OptionDefinition, { province, waterschap }: Circumstances): string[] {
  if (to !== 'supervisor') return [];
  const water = waterschap.value ? ['Ook met een waterschap erbij is dit de toezichthouder.'] : [];
  return [...(province.assumes ? [province.assumes] : []), ...water];
}

function optionFrom(offer: Offer, assumes: readonly string[], facts: Circumstances): Option | null {
  const definition: OptionDefinition = optionDefinitions[offer.option];
  const dated = deadlineFor(definition.deadline, facts);
  const basis = lawfulBasis(definition, facts, dated);
  if (basis.length === 0) return null;
  const deadline = dated?.deadline ?? null;
  const usable = usableNow(definition, dated, facts);
  const planning = planningFor(definition, { deadline, usable }, facts);
  return {
    instrument: definition.instrument,
    standing: standingOf(definition.instrument),
    always: definition.group === 'altijd',
    to: definition.to && bodyFor(definition.to, facts),
    deadline,
    usable,
    ...(isForLater(definition, facts) ? { later: true } : {}),
    ...(planning ? { planning } : {}),
    basis,
    certainty: definition.certainty,
    principles: [...definition.principles],
    why: reasonFor(offer, deadline?.days ? null : lastUsableDay(deadline), facts) + whatIsLeft(usable, definition, facts),
    assumes: [...assumes, ...assumedFor(definition, facts)],
    evidence: [...(dated?.evidence ?? []), ...evidenceFor(definition, facts)],
  };
}

function dependencyFrom(offer: Offer, hinge: NonNullable<Offer['hangs']>, facts: Circumstances): Dependency | null {
  const definition: OptionDefinition = optionDefinitions[offer.option];
  const basis = lawfulBasis(definition, facts);
  if (basis.length === 0) return null;
  const evidence = offer.when?.exempts ? exemptingWords(facts.item) : [];
  return {
    instrument: definition.instrument,
    on: fill(hinge.on, facts),
    basis,
    ask: fill(hinge.ask, facts),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(hinge.fact ? { fact: hinge.fact } : {}),
  };
}

interface Resolved {
  offer: Offer;
  option: Option | null;
  dependency: Dependency | null;
}

function resolve(offer: Offer, facts: Circumstances): Resolved {
  const verdict = judge([optionDefinitions[offer.option].when, offer.when], facts);
  const none = { offer, option: null, dependency: null };
  if (verdict.holds === 'nee') {
    const ask = offer.orAsk && verdict.hinge;
    return ask ? { ...none, dependency: dependencyFrom(offer, ask, facts) } : none;
  }
  const hinge = offer.hangs ?? (verdict.holds === 'onbekend' ? verdict.hinge : null);
  if (verdict.holds === 'onbekend' && offer.quiet) return none;
  if (hinge) return { ...none, dependency: dependencyFrom(offer, hinge, facts) };
  return { ...none, option: optionFrom(offer, verdict.assumes, facts) };
}

function onePerInstrument<T extends { instrument: string }>(entries: readonly T[]): T[] {
  return entries.filter((entry, index) => entries.findIndex(({ instrument }) => instrument === entry.instrument) === index);
}

/** By group; consent goes before what else the proposal asks of the raad. */
function rank({ offer }: Resolved): number {
  const beside = offer.option === 'besluiten-overig' ? 0.5 : 0;
  return optionGroups.indexOf(optionDefinitions[offer.option].group) + beside;
}

function refusals(facts: Circumstances): Refusal[] {
  const applies = ({ when, unless }: Bar): boolean => holdsForCertain(when, facts) && !(unless && holds(unless, facts));
  const shown = facts.rule.bars.filter(applies);
  const refused = shown
    .map(({ instrument, called, why, sources }) => ({
      instrument,
      ...(called && { called }),
      why: fill(why, facts),
      basis: basisOf(sources, facts),
    }))
    .filter(({ basis }) => basis.length > 0);
  return onePerInstrument(refused);
}

/** What probably cannot be done, and the question that settles it. */
function doubted(facts: Circumstances): { why: string; dependency: Dependency }[] {
  const shown = facts.rule.doubts?.filter(({ when }) => holdsForCertain(when, facts)) ?? [];
  return shown.map(({ instrument, why, on, ask, sources }) => ({
    why,
    dependency: { instrument, on, ask: fill(`${why} ${ask}`, facts), basis: basisOf(sources, facts) },
  }));
}

/** Asks for an extra meeting where the raad does not meet in time. */
function withExtraMeeting(ways: readonly Way[], facts: Circumstances): Way[] {
  const needed = ways.some(({ option }) => option.usable === 'geen vergadering vóór het besluit');
  const option = needed ? optionFrom({ option: 'extra-raadsvergadering' }, [], facts) : null;
  const at = ways.findIndex((way) => way.option.always);
  if (!option) return [...ways];
  return ways.toSpliced(at < 0 ? ways.length : at, 0, { option, definition: optionDefinitions['extra-raadsvergadering'] });
}

function waysFrom(resolved: readonly Resolved[]): Way[] {
  const ways = resolved.flatMap(({ offer, option }) => (option ? { option, definition: optionDefinitions[offer.option] } : []));
  return ways.filter((way, index) => ways.findIndex(({ option }) => option.instrument === way.option.instrument) === index);
}

/** Consent that is not there to give, or an appointment that the law makes itself. */
function closedBy(reasons: readonly Pick<Refusal, 'instrument' | 'why'>[], facts: Circumstances): string | null {
  const gone = settledByLaw(facts) ? 'aanwijzen-lid' : 'toestemming-regeling';
  return reasons.find(({ instrument }) => instrument === gone)?.why ?? null;
}

/** The room of the council for one item: what it can, what hangs on something, what cannot. */
export function roomOf(facts: Circumstances): Room {
  const resolved = offersFor(facts)
    .map((offer) => resolve(offer, facts))
    .toSorted((a, b) => rank(a) - rank(b));
  const ways = waysFrom(resolved);
  const offered = new Set<string>(ways.map(({ option }) => option.instrument));
  const not = refusals(facts).filter(({ instrument }) => !offered.has(instrument));
  const settled = new Set<string>([...offered, ...not.map(({ instrument }) => instrument)]);
  const doubts = doubted(facts);
  const questions = [...doubts.map(({ dependency }) => dependency), ...resolved.flatMap(({ dependency }) => dependency ?? [])];
  const open = questions.filter(({ instrument }) => !settled.has(instrument));
  return {
    ways: withExtraMeeting(ways, facts),
    depends: onePerInstrument(open),
    not,
    closed: closedBy([...not, ...doubts.map(({ why, dependency }) => ({ why, instrument: dependency.instrument }))], facts),
  };
}
