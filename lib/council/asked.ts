import type { Body, Verb } from '../reading/words.ts';
import { raadBodies } from './bodies.ts';
import { asksOfRaad, type Circumstances, isOfBoard } from './circumstances.ts';
import { isOver, onDay, thenDecides } from './clauses.ts';
import { asksConsent, asksConsentNow, viewAsked } from './consent.ts';
import { deciderByRule, raadDecidesLater } from './deciders.ts';
import { dayOf } from './moments.ts';
import { lastDaysOf } from './several.ts';
import { takesPosition } from './subject.ts';
import { paperInFull } from './template.ts';

const requests: Partial<Record<string, string>> = {
  'zienswijze-indienen': 'een zienswijze in te dienen op',
  'geen-zienswijze': 'geen zienswijze in te dienen op',
  'wensen-en-bedenkingen': 'wensen en bedenkingen te geven over',
  'toestemming-verlenen': 'toestemming te geven voor',
};

/** What is asked; of several papers at once it can be a zienswijze on one and none on another. */
function requestOf(verb: Verb, { item }: Circumstances): string {
  const verbs = asksOfRaad(item).map((ask) => ask.verb);
  const both = verbs.includes('zienswijze-indienen') && verbs.includes('geen-zienswijze');
  return both ? 'te beslissen over een zienswijze op' : (requests[verb] ?? '');
}

/** The printed last day for what is asked; consent has none of its own. */
function lastDay({ item }: Circumstances, verb: Verb): string | null {
  if (verb === 'toestemming-verlenen') return null;
  return (lastDaysOf(item, 'zienswijze')[0] ?? lastDaysOf(item, 'wensen-en-bedenkingen')[0])?.date ?? null;
}

/** What the paper asks of the raad before another body decides, and who that is; a meeting after the last day is of a later step. */
export function requestSentence(facts: Circumstances): string | null {
  const asked = asksOfRaad(facts.item).map((ask) => ask.verb);
  const verb = asksConsentNow(facts) ? 'toestemming-verlenen' : asked.find((each) => requests[each]);
  if (!verb || !asked.includes(verb)) return null;
  const meeting = dayOf('raad', facts.item);
  const last = lastDay(facts, verb);
  const day = last !== null && meeting !== null && last < meeting ? null : meeting;
  const next = afterRaad(facts);
  const past = isOver(day ?? last ?? dayOf(next, facts.item), facts);
  return `Uw raad ${past ? 'is' : 'wordt'}${onDay(day)} gevraagd ${requestOf(verb, facts)} ${paperInFull(facts)}${next ? thenDecides(next, facts) : ''}.`;
}

/** Who decides after the raad, where the raad only has a part in it. */
function afterRaad(facts: Circumstances): Body | null {
  return [deciderByRule(facts), facts.decider].find((candidate) => candidate && candidate !== 'raad') ?? null;
}

/** Whether another body brings the draft of a regeling, on which the raad gives its view first and its consent later (Wgr art. 1 lid 3 and 4). */
function comesInTwo(facts: Circumstances): boolean {
  return !raadBodies.includes(facts.item.body) && facts.raadDecides && asksConsent(facts) && viewAsked(facts);
}

function twoSteps(facts: Circumstances): string {
  const day = dayOf('raad', facts.item);
  const later = isOver(day, facts) ? null : day;
  return `Uw raad krijgt ${paperInFull(facts)} in twee stappen: eerst het ontwerp voor een zienswijze, en${onDay(later) || ' later'} de definitieve tekst voor toestemming.`;
}

/** The raad decides on its own position on a paper that another body adopts. */
export function positionSentence(facts: Circumstances): string | null {
  if (comesInTwo(facts)) return twoSteps(facts);
  const next = afterRaad(facts);
  if (!takesPosition(facts) || !next) return null;
  const day = dayOf('raad', facts.item);
  const subject = `over ${asksConsent(facts) ? 'toestemming voor' : 'zijn standpunt over'} ${paperInFull(facts)}`;
  const own = isOver(day, facts) ? `Uw raad zou${onDay(day)} beslissen ${subject}` : `Uw raad beslist${onDay(day)} ${subject}`;
  return `${own}${thenDecides(next, facts)}.`;
}

/** The college takes a position on a paper on which only a board of the cooperation decides. */
export function collegeSentence(facts: Circumstances): string | null {
  const { item, rule } = facts;
  const taken = item.decisions.some(({ body, state }) => body === 'college' && state === 'genomen');
  const next = deciderByRule(facts);
  if (item.body !== 'college' || !isOfBoard(rule) || facts.decided || !next) return null;
  if (!taken && item.decider !== 'college') return null;
  const day = dayOf('college', item);
  const act = taken ? 'bepaalde' : isOver(day, facts) ? 'zou' : 'bepaalt';
  const own = `Het college ${act}${onDay(day)} zijn standpunt${act === 'zou' ? ' bepalen' : ''} over ${paperInFull(facts)}`;
  return `${own}${thenDecides(next, facts)}.`;
}

/** The raad decides on another day than this paper is for. */
export function laterSentence(facts: Circumstances): string | null {
  const day = dayOf('raad', facts.item);
  if (!raadDecidesLater(facts) || isOver(day, facts)) return null;
  return `Hier wordt nog niets besloten: uw raad beslist${onDay(day) || ' later'} over ${paperInFull(facts)}.`;
}
