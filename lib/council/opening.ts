import type { Act, Rule } from '../knowledge/law/rule.ts';
import type { Decision } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import { collegeSentence, laterSentence, positionSentence, requestSentence } from './asked.ts';
import { boards } from './bodies.ts';
import { type Circumstances, mayDecide, sendsDraft } from './circumstances.ts';
import { conjugate, isOver, onDay, thenDecides } from './clauses.ts';
import { holds } from './conditions.ts';
import { deciderByRule, decidesProbably, nothingToDecide, settledByLaw } from './deciders.ts';
import { dayOf } from './moments.ts';
import { called, capital, decidedInFull, fill, paperInFull } from './template.ts';

/** Whether a body settles no more than the draft of a paper that another adopts by law. */
function settlesDraft(body: Body, rule: Rule): boolean {
  return rule.terms.length > 0 && !mayDecide(body, rule);
}

function takenPart({ body, date }: Decision, { rule }: Circumstances): string {
  const what = settlesDraft(body, rule) ? 'het ontwerp al' : 'zijn deel al';
  return `${called(body)} ${conjugate(body, 'heeft', 'hebben')}${onDay(date)} ${what} vastgesteld`;
}

const decides: Act = { now: 'beslist', plural: 'beslissen', about: 'over', whole: 'beslissen over' };

/** What a body does with the paper: it decides, unless the rule says what it does instead and the paper asks no decision of it. */
function actOf(body: Body, { decider, rule }: Circumstances): Act {
  return (decider === null && body !== 'raad' && rule.act) || decides;
}

/** Whether a list of decisions tells that a body decides later. */
function isPutOff(body: Body, { item }: Circumstances): boolean {
  return item.decisions.some((decision) => decision.body === body && decision.state === 'volgt');
}

/** 'Het algemeen bestuur beslist op 3 juli 2026 over de begroting'; of a day that is past: 'zou op … beslissen over'. */
function oncoming(body: Body, facts: Circumstances): string {
  const day = dayOf(body, facts.item);
  const { now, plural, about, whole } = actOf(body, facts);
  const paper = decidedInFull(facts);
  if (isPutOff(body, facts))
    return `${called(body)} ${conjugate(body, 'heeft', 'hebben')}${onDay(day)} het besluit over ${paper} uitgesteld`;
  if (isOver(day, facts)) return `${called(body)} ${conjugate(body, 'zou', 'zouden')}${onDay(day)} ${whole} ${paper}`;
  const doubt = decidesProbably(body, facts) ? ' waarschijnlijk' : '';
  return `${called(body)} ${conjugate(body, now, plural)}${doubt}${onDay(day)} ${about} ${paper}`;
}

function ownPart(body: Body, facts: Circumstances): string {
  const day = dayOf(body, facts.item);
  const what = settlesDraft(body, facts.rule) ? 'het ontwerp' : 'zijn eigen deel';
  if (isOver(day, facts)) return `${called(body)} ${conjugate(body, 'zou', 'zouden')}${onDay(day)} over ${what} beslissen`;
  return `${called(body)} ${conjugate(body, 'beslist', 'beslissen')}${onDay(day)} over ${what}`;
}

/** The bodies whose decision is still to come, the decider first, each once. */
function bodiesToDecide(facts: Circumstances): Body[] {
  const { decider, raadDecides, ruled, rule } = facts;
  const open = facts.item.decisions.filter(({ state }) => state !== 'genomen').map(({ body }) => body);
  const own = raadDecides && !ruled ? 'raad' : null;
  const first = decider ?? (open.length && !rule.onlyBy ? null : (deciderByRule(facts) ?? own));
  return [...new Set([...(first ? [first] : []), ...open])];
}

function decidedSentence(facts: Circumstances): string {
  const taken = facts.item.decisions.filter(({ state, body }) => state === 'genomen' && mayDecide(body, facts.rule));
  const body = taken[0]?.body ?? facts.decider ?? deciderByRule(facts);
  if (!body) return `Over ${decidedInFull(facts)} is al besloten.`;
  const day = taken[0]?.date ?? dayOf(body, facts.item);
  return `${capital(called(body))} ${conjugate(body, 'heeft', 'hebben')}${onDay(day)} besloten over ${decidedInFull(facts)}.`;
}

const purposes: Record<string, string> = {
  kennisnemen: 'kennis te nemen van',
  bespreken: 'te praten over',
  adviseren: 'advies te geven over',
};

/** Who decides after another, with its day; empty where that day is not in the paper. */
function laterDecision(after: Body | null, facts: Circumstances): string {
  const body = deciderByRule(facts);
  const day = dayOf(body, facts.item);
  return body && body !== after && body !== facts.item.body && day ? thenDecides(body, facts) : '';
}

function informingSentence(facts: Circumstances): string {
  const { asks, body } = facts.item;
  const verb = asks[0]?.verb ?? 'kennisnemen';
  const who = asks[0]?.of ?? body;
  const paper = paperInFull(facts);
  if (!who) return `Hier wordt niets besloten over ${paper}.`;
  const day = dayOf(who, facts.item);
  const asked = isOver(day, facts)
    ? `${conjugate(who, 'is', 'zijn')}${onDay(day)} gevraagd`
    : `${conjugate(who, 'wordt', 'worden')} gevraagd`;
  return `Hier wordt niets besloten: ${called(who)} ${asked} ${purposes[verb] ?? 'kennis te nemen van'} ${paper}${laterDecision(who, facts)}.`;
}

/** Behind the proposal of a board for a regeling come all its makers. */
function thenAll(facts: Circumstances): string {
  const isOfColleges = facts.rule.byAll && deciderByRule(facts) === 'college';
  return isOfColleges ? '; daarna beslissen de colleges, elk met toestemming van de eigen raad' : '';
}

function decidingSentence(facts: Circumstances): string {
  const [main, ...others] = bodiesToDecide(facts);
  const open = new Set<Body | undefined>([main, ...others]);
  const taken = facts.item.decisions.filter(({ state, body }) => state === 'genomen' && !open.has(body));
  if (!main) return taken.length ? decidedSentence(facts) : `Greep vond in dit stuk niet wie beslist over ${paperInFull(facts)}.`;
  const clauses = [
    oncoming(main, facts),
    ...others.map((body) => ownPart(body, facts)),
    ...taken.map((each) => takenPart(each, facts)),
  ];
  return `${capital(clauses.join('; '))}${boards.includes(main) ? thenAll(facts) : ''}.`;
}

function nobodyDecides(facts: Circumstances): boolean {
  const { decider, raadDecides, item } = facts;
  return decider === null && item.decisions.length === 0 && !raadDecides && deciderByRule(facts) === null;
}

/** The law itself settles what the paper is about. */
function settledSentence(probably: boolean, facts: Circumstances): string {
  return `${probably ? 'Waarschijnlijk beslist niemand' : 'Niemand beslist'} over ${paperInFull(facts)}.`;
}

/** The opening of the answer. */
export interface Opening {
  sentence: string;
  /** It says that nothing is decided here. */
  nothing: boolean;
  /** It says that the raad itself decides. */
  isOfRaad: boolean;
}

const ofOthers = (sentence: string): Opening => ({ sentence, nothing: false, isOfRaad: false });
const nothingDecided = (sentence: string): Opening => ({ sentence, nothing: true, isOfRaad: false });

/** A body that decided to send a draft on: the decision on the matter itself is still to come. */
function sentSentence(facts: Circumstances): string | null {
  const sent = facts.item.decisions.find(({ state }) => state === 'genomen');
  if (!sent || !sendsDraft(facts)) return null;
  const verb = conjugate(sent.body, 'heeft', 'hebben');
  return `${capital(called(sent.body))} ${verb}${onDay(sent.date)} besloten om ${paperInFull(facts)} door te sturen; het besluit zelf volgt nog.`;
}

/** The first sentence that the rule gives where the paper names no decider. */
function givenOpening(facts: Circumstances): string | null {
  const { rule, decider, raadDecides } = facts;
  if (!rule.opening || decider !== null || raadDecides) return null;
  return rule.opening.unless && holds(rule.opening.unless, facts) ? null : fill(rule.opening.text, facts);
}

/** Who decides on an item and when, or what is asked of the raad, in one sentence. */
export function openingOf(facts: Circumstances): Opening {
  const settled = settledByLaw(facts);
  if (settled) return ofOthers(settledSentence(settled.probably, facts));
  if (facts.decided) return ofOthers(decidedSentence(facts));
  if (facts.nobody) return nothingDecided(`Hier wordt niets besloten over ${paperInFull(facts)}.`);
  const given = sentSentence(facts) ?? givenOpening(facts);
  if (given) return ofOthers(given);
  if (nothingToDecide(facts) && !facts.raadDecides) return nothingDecided(informingSentence(facts));
  return nobodyDecides(facts) ? undecidedOpening(facts) : oncomingOpening(facts);
}

function undecidedOpening(facts: Circumstances): Opening {
  if (facts.ruled) return nothingDecided(informingSentence(facts));
  return nothingDecided(facts.item.kind === 'overig' ? 'Greep vindt hier geen gevraagd besluit.' : 'Hier wordt niets besloten.');
}

function oncomingOpening(facts: Circumstances): Opening {
  const asked = requestSentence(facts);
  if (asked) return ofOthers(asked);
  const ofRaad = positionSentence(facts) ?? laterSentence(facts);
  if (ofRaad) return { sentence: ofRaad, nothing: false, isOfRaad: true };
  const ofCollege = collegeSentence(facts);
  if (ofCollege) return ofOthers(ofCollege);
  return { sentence: decidingSentence(facts), nothing: false, isOfRaad: bodiesToDecide(facts)[0] === 'raad' };
}
