import { asOffer, optionDefinitions } from '../knowledge/law/instruments.ts';
import type { Decider, Rule } from '../knowledge/law/rule.ts';
import { rules } from '../knowledge/law/rules/index.ts';
import { decisionDenied, decisionTold } from '../knowledge/rules/topics.ts';
import type { ItemFacts, RouteFact } from '../reading/contract.ts';
import type { Body, Cooperation, Kind, RuledKind, Verb } from '../reading/words.ts';
import { ruledKinds } from '../reading/words.ts';
import { boards, networks, raadBodies } from './bodies.ts';
import { type CooperationFacts, cooperationOf } from './cooperation.ts';
import { dayOf, isBehind, latestDay } from './moments.ts';
import type { Situation } from './types.ts';

/** Everything that the conditions of a rule look at, for one item and one reader. */
export interface Circumstances extends CooperationFacts {
  item: ItemFacts;
  situation: Situation;
  rule: Rule;
  /** Whether the kind of the item has a row in the decision table. */
  ruled: boolean;
  /** Who decides by the paper: as it says, else the body that it asks for a decision; null when it asks none. */
  decider: Body | null;
  /** Whether the reader says that nobody decides here. */
  nobody: boolean;
  /** Whether the raad itself is to take a decision on this item. */
  raadDecides: boolean;
  /** Whether the decision has been taken. */
  decided: boolean;
  /** The day whose law applies: of the paper, else today. */
  lawDate: string;
  /** When the raad received the paper, as the reader told; null: not told. */
  received: string | null;
}

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

const generalPapers: Partial<Record<Kind, string>> = {
  agenda: 'de agenda',
  vergaderverslag: 'het verslag',
  'ingekomen-stuk': 'het ingekomen stuk',
  motie: 'de motie',
};

/** For a paper of which only body or question is known: the ways that need no power (R4, R6 and R7 of the law table). */
function generalOffers({ kind }: ItemFacts, board: boolean): Rule['offers'] {
  if (kind !== 'overig') return [];
  return board ? ['motie-eigen', 'informatiebijeenkomst', 'afstemmen-raden'] : ['motie-eigen'];
}

const withBoard: readonly (Cooperation | null)[] = [
  'openbaar-lichaam',
  'bedrijfsvoeringsorganisatie',
  'gemeenschappelijk-orgaan',
];

/** Whether a paper without a kind is about a cooperation with a board of its own: the raad can ask that board (Wgr 17, R8 of the law table). */
function isAboutBoard({ kind, title, cooperation, cooperationName }: ItemFacts): boolean {
  return kind === 'overig' && withBoard.includes(cooperation) && cooperationName !== null && title.includes(cooperationName);
}

/** The row for a kind without one: what always holds. */
function generalRule(item: ItemFacts): Rule {
  const board = boards.includes(item.body) || boards.includes(item.decider) || isAboutBoard(item);
  const paper = generalPapers[item.kind] ?? 'dit agendapunt';
  const deciders = item.kind === 'motie' ? ([{ body: 'raad' }] as const) : [];
  return { paper, deciders, board, offers: generalOffers(item, board), bars: [], guide: [], terms: [], remarks: [] };
}

function isRuled(kind: Kind): kind is RuledKind {
  return ruledKinds.some((ruled) => ruled === kind);
}

/** The row of the decision table for an item; null for a kind without one, and for a motie that is about no cooperation. */
function ruleOf({ kind, body, cooperation, cooperationName }: ItemFacts): Rule | null {
  const isOwnMotie = kind === 'motie' && raadBodies.includes(body) && cooperation === null && cooperationName === null;
  return isRuled(kind) && !isOwnMotie ? rules[kind] : null;
}

const boardParts: readonly Decider['body'][] = ['board', 'sender', 'algemeen-bestuur', 'dagelijks-bestuur', 'bestuur'];

/** Whether only a board of the cooperation decides on this kind of paper: the college of a deelnemer then takes a position at most. */
export function isOfBoard({ deciders }: Rule): boolean {
  return deciders.length > 0 && deciders.every(({ body }) => boardParts.includes(body));
}

/** Whether a body can decide on this kind of paper by law. */
export function mayDecide(body: Body, rule: Rule): boolean {
  if (rule.onlyBy) return rule.onlyBy.includes(body);
  return body !== 'college' || !isOfBoard(rule);
}

function deciderIn(item: ItemFacts, rule: Rule): Body | null {
  const named = namedDecider(item);
  return named && mayDecide(named, rule) ? named : null;
}

function namedDecider(item: ItemFacts): Body | null {
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
  return item.route.some(
    (step) => step.body === 'raad' && step.step === 'besluit' && !isElsewhere(step) && !isBehind(step, item),
  );
}

/** Whether the paper tells of a step as of the past, then often on something else, or says that it is not called for. */
function isElsewhere({ evidence }: RouteFact): boolean {
  const words = evidence.quote.toLowerCase().replace(/\s+/g, ' ');
  return decisionTold.test(words) || decisionDenied.test(words);
}

const withoutDecision: readonly Verb[] = ['doorgeleiden', 'kennisnemen', 'voorlopig-vaststellen', 'bespreken', 'adviseren'];

/** Whether a body only sends on a draft to which the raad can still bring something in: what it decided is not the decision itself. */
export function sendsDraft({ item: { asks }, rule }: { item: Pick<ItemFacts, 'asks'>; rule: Rule }): boolean {
  const verbs = asks.map(({ verb }) => verb);
  const named = rule.offers.map((offer) => optionDefinitions[asOffer(offer).option]);
  const sends = verbs.includes('doorgeleiden') && verbs.every((verb) => withoutDecision.includes(verb));
  return sends && named.some(({ group, timing }) => group === 'inbrengen' && timing === 'vooraf');
}

function isDecided(item: ItemFacts, rule: Rule): boolean {
  const { decider, decisions, version } = item;
  if (sendsDraft({ item, rule })) return false;
  if (decisions.some(({ state }) => state !== 'genomen')) return false;
  if (decisions.some(({ body }) => mayDecide(body, rule) && (decider === null || body === decider))) return true;
  return version.status === 'vastgesteld';
}

/** The circumstances of an item: the paper, the cooperation behind it, and the day whose law applies. */
export function circumstancesOf(item: ItemFacts, situation: Situation): Circumstances {
  const row = ruleOf(item);
  const rule = row ?? generalRule(item);
  const nobody = situation.corrections[item.id]?.decider === null;
  return {
    ...cooperationOf(item, rule, situation),
    item,
    situation,
    rule,
    ruled: row !== null,
    decider: nobody ? null : deciderIn(item, rule),
    nobody,
    raadDecides: !nobody && raadIsToDecide(item),
    decided: isDecided(item, rule),
    lawDate: dayOf(item.body, item) ?? item.meetingDate ?? latestDay(item) ?? situation.today,
    received: situation.corrections[item.id]?.received ?? null,
  };
}
