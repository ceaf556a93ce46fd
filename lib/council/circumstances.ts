import type { Rule } from '../knowledge/law/rule.ts';
import { rules } from '../knowledge/law/rules/index.ts';
import type { Domain, ItemFacts, Maker } from '../reading/contract.ts';
import type { Body, Cooperation, Kind, RuledKind, Verb } from '../reading/words.ts';
import { ruledKinds } from '../reading/words.ts';
import { knownCooperation } from './known-cooperation.ts';
import { dayOf, latestDay } from './moments.ts';
import { type KnownCooperation, listsZienswijze } from './profile.ts';
import type { Situation } from './types.ts';

/** A circumstance: its value, null when not known, and the assumption that it rests on. */
export interface Known<T> {
  value: T | null;
  assumes: string | null;
}

/** Everything that the conditions of a rule look at, for one item and one reader. */
export interface Circumstances {
  item: ItemFacts;
  situation: Situation;
  rule: Rule;
  /** Whether the kind of the item has a row in the decision table. */
  ruled: boolean;
  form: Known<Cooperation>;
  maker: Known<Maker>;
  domain: Known<Domain>;
  province: Known<boolean>;
  listed: Known<boolean>;
  /** Who decides by the paper: as it says, else the body that it asks for a decision; null when it asks none. */
  decider: Body | null;
  /** Whether the raad itself is to take a decision on this item. */
  raadDecides: boolean;
  /** Whether the decision has been taken. */
  decided: boolean;
  /** The day whose law applies: of the paper, else today. */
  lawDate: string;
}

const certain = <T>(value: T | null): Known<T> => ({ value, assumes: null });
const assumed = <T>(value: T, assumes: string): Known<T> => ({ value, assumes });

const boards: readonly (Body | null)[] = ['algemeen-bestuur', 'dagelijks-bestuur', 'bestuur', 'voorzitter', 'bestuurscommissie'];
const networks: readonly (Body | null)[] = [
  'portefeuillehoudersoverleg',
  'stuurgroep',
  'secretarissenoverleg',
  'ambtelijk-overleg',
];
const raadBodies: readonly (Body | null)[] = ['raad', 'raadscommissie', 'presidium'];
const withLaw: readonly (Domain | null)[] = ['veiligheidsregio', 'ggd', 'omgevingsdienst'];

/** Verbs that ask for a decision. */
export const decidingVerbs: readonly Verb[] = [
  'instemmen',
  'vaststellen',
  'besluiten',
  'goedkeuren',
  'toestemming-verlenen',
  'zienswijze-indienen',
  'geen-zienswijze',
  'benoemen',
  'opdragen',
  'beschikbaar-stellen',
];

/** The row for a kind without one: what always holds. */
function generalRule(item: ItemFacts): Rule {
  const board = boards.includes(item.body) || boards.includes(item.decider);
  return { paper: 'dit agendapunt', deciders: [], board, offers: [], bars: [], guide: [], terms: [], remarks: [] };
}

function isRuled(kind: Kind): kind is RuledKind {
  return ruledKinds.some((ruled) => ruled === kind);
}

function domainOf(item: ItemFacts, rule: Rule): Known<Domain> {
  const said = item.domain ?? rule.domain;
  if (said) return certain(said);
  const name = item.cooperationName?.toLowerCase() ?? '';
  if (name.includes('veiligheidsregio')) return certain<Domain>('veiligheidsregio');
  if (/\bggd\b/.test(name)) return certain<Domain>('ggd');
  if (name.includes('omgevingsdienst')) return certain<Domain>('omgevingsdienst');
  return assumed<Domain>('overig', 'Dit is geen veiligheidsregio, GGD of omgevingsdienst.');
}

function hasBoardOfPublicBody(item: ItemFacts): boolean {
  const seen = [item.body, item.decider, ...item.decisions.map(({ body }) => body)];
  return seen.includes('algemeen-bestuur') || seen.includes('dagelijks-bestuur');
}

interface Sources {
  item: ItemFacts;
  rule: Rule;
  known: KnownCooperation | null;
  domain: Known<Domain>;
}

function formOf({ item, rule, known, domain }: Sources): Known<Cooperation> {
  const doubt = item.because.cooperation?.assumes ?? null;
  if (item.cooperation && !doubt) return certain(item.cooperation);
  if (known?.form) return certain(known.form);
  if (rule.form) return certain(rule.form);
  if (!domain.assumes && withLaw.includes(domain.value)) return certain<Cooperation>('openbaar-lichaam');
  if (item.cooperation && doubt) return assumed(item.cooperation, doubt);
  if (hasBoardOfPublicBody(item))
    return assumed('openbaar-lichaam', 'Dit is een openbaar lichaam: er is een algemeen of dagelijks bestuur.');
  const unclear = !rule.board || rule.deciders.length === 0 || networks.includes(item.body);
  return unclear
    ? certain<Cooperation>(null)
    : assumed('openbaar-lichaam', 'Dit is een openbaar lichaam, de vorm die het meest voorkomt.');
}

function makerOf({ item, rule, known, domain }: Sources, form: Known<Cooperation>): Known<Maker> {
  const doubt = item.because.maker?.assumes ?? null;
  if (item.maker && !doubt) return certain(item.maker);
  if (known?.maker) return certain(known.maker);
  if (form.value === 'bedrijfsvoeringsorganisatie') return { value: 'colleges', assumes: form.assumes };
  if (!domain.assumes && withLaw.includes(domain.value)) return certain<Maker>('colleges');
  if (item.asks.some(({ verb, of }) => verb === 'toestemming-verlenen' && (of === null || raadBodies.includes(of))))
    return certain<Maker>('colleges');
  if (item.maker && doubt) return assumed(item.maker, doubt);
  const regional = rule.board || form.value === 'centrumregeling';
  return regional ? assumed('colleges', 'De colleges hebben de regeling getroffen (collegeregeling).') : certain<Maker>(null);
}

function provinceOf({ item, known, domain }: Sources): Known<boolean> {
  const said = item.province ?? known?.province ?? null;
  if (said !== null) return certain(said);
  if (!domain.assumes && domain.value === 'omgevingsdienst') return certain(true);
  if (!domain.assumes && (domain.value === 'veiligheidsregio' || domain.value === 'ggd')) return certain(false);
  return assumed(false, 'De provincie doet niet mee aan deze regeling.');
}

function deciderIn(item: ItemFacts): Body | null {
  if (item.decider) return item.decider;
  const open = item.decisions.find(({ state }) => state === 'gevraagd');
  const own = raadBodies.includes(item.body);
  const decides = (of: Body | null): boolean => of !== null && !networks.includes(of) && !(own && of === 'college');
  const asked = item.asks.find(({ verb, of }) => decidingVerbs.includes(verb) && decides(of));
  return open?.body ?? asked?.of ?? null;
}

/** What is asked of the raad: of it by name, or of nobody by name in its own paper. */
export function asksOfRaad(item: ItemFacts): ItemFacts['asks'] {
  const own = raadBodies.includes(item.body);
  return item.asks.filter(({ of }) => raadBodies.includes(of) || (of === null && own));
}

function raadIsToDecide(item: ItemFacts): boolean {
  if (item.decider === 'raad') return true;
  if (asksOfRaad(item).some(({ verb }) => decidingVerbs.includes(verb))) return true;
  if (item.decisions.some(({ body, state }) => body === 'raad' && state !== 'genomen')) return true;
  return item.route.some(({ body, step }) => body === 'raad' && step === 'besluit');
}

function isDecided({ decider, decisions, version }: ItemFacts): boolean {
  if (decisions.some(({ state }) => state !== 'genomen')) return false;
  if (decisions.some(({ body }) => decider === null || body === decider)) return true;
  return version.status === 'vastgesteld';
}

/**
 * The circumstances of an item. The paper goes first, then what the reader told, then the law for its field; what is left is
 * assumed and says so.
 */
export function circumstancesOf(item: ItemFacts, situation: Situation): Circumstances {
  const ruled = isRuled(item.kind);
  const rule = isRuled(item.kind) ? rules[item.kind] : generalRule(item);
  const known = knownCooperation(item.cooperationName, situation.profile);
  const domain = domainOf(item, rule);
  const sources: Sources = { item, rule, known, domain };
  const form = formOf(sources);
  return {
    item,
    situation,
    rule,
    ruled,
    form,
    domain,
    maker: makerOf(sources, form),
    province: provinceOf(sources),
    listed: certain(known && listsZienswijze(known, item.kind)),
    decider: deciderIn(item),
    raadDecides: raadIsToDecide(item),
    decided: isDecided(item),
    lawDate: dayOf(item.body, item) ?? item.meetingDate ?? latestDay(item) ?? situation.today,
  };
}
