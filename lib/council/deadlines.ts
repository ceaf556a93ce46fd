import { wgrRenewed } from '../knowledge/law/article.ts';
import type { Source } from '../knowledge/law/articles.ts';
import { asOffer } from '../knowledge/law/instruments.ts';
import type { DeadlineRule } from '../knowledge/law/rule.ts';
import { budgetTerm, consentTerm, regelingTerm } from '../knowledge/law/terms.ts';
import { inProse } from '../knowledge/list-words.ts';
import { otherRaad } from '../knowledge/rules/body-words.ts';
import type { Deadline, Evidence, PrintedDeadline, RouteFact } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import { type Arrival, receiptOf, sendingOf } from './arrival.ts';
import { type Circumstances, sendsDraft } from './circumstances.ts';
import { asksConsent } from './consent.ts';
import { dayBefore, dayInWords, isDay, weeksAfter, weeksBefore, workingDayFrom } from './dates.ts';
import { deciderOf, nothingToDecide } from './deciders.ts';
import { lastUsableDay } from './last-day.ts';
import { dayOf } from './moments.ts';
import { lastDaysOf } from './several.ts';
import { takesPosition } from './subject.ts';
import { called } from './template.ts';
import { viewsGiven } from './views.ts';

/** A deadline, the words of the paper that it rests on, and the law for counting it beyond that of the option. */
export interface Dated {
  deadline: Deadline;
  evidence: Evidence[];
  sources: Source[];
}

type Kinds = readonly PrintedDeadline['of'][];

/** The days that the paper prints for the first of these sorts that it prints any for. */
function printedDays({ item }: Circumstances, kinds: Kinds): PrintedDeadline[] {
  return kinds.map((kind) => lastDaysOf(item, kind)).find((found) => found.length > 0) ?? [];
}

/** A day that the paper prints; of several the first to come, with all of them: which one holds the reader must see. */
function printed(facts: Circumstances, kinds: Kinds): Dated | null {
  const found = printedDays(facts, kinds);
  const next = found.find((each) => (lastUsableDay(each) ?? '') >= facts.situation.today) ?? found[0];
  if (!next) return null;
  const days = found.map(({ date }) => date);
  const { date, before } = next;
  const more = { ...(before && { before }), ...(days.length > 1 && { days }) };
  const deadline = { date, from: null, rule: ruleOf(days), printed: true, ...more };
  return { deadline, evidence: found.map(({ evidence }) => evidence), sources: [] };
}

function ruleOf(days: readonly string[]): string {
  if (days.length === 1) return 'datum in het stuk';
  return `het stuk noemt meer laatste dagen: ${inProse(days.map(dayInWords))}. Kijk welke hier geldt.`;
}

const computed = (date: string, from: string | null, rule: string): Dated => ({
  deadline: { date, from, rule: `berekend: ${rule}`, printed: false },
  evidence: [],
  sources: [],
});

/** No date: what the reader can tell so that it can be computed. */
const unknown = (rule: string): Dated => ({
  deadline: { date: null, from: null, rule, printed: false, asks: 'received' },
  evidence: [],
  sources: [],
});

const ownMeetingRule = 'vergadering van uw raad, zoals in het stuk';

function ownMeeting({ item }: Circumstances): Dated | null {
  const day = dayOf('raad', item);
  if (!day) return null;
  const deadline = { date: day, from: null, rule: ownMeetingRule, printed: true };
  return { deadline, evidence: [], sources: [] };
}

/** A term that is counted forwards from arrival; it does not end in a weekend or on a holiday (Algemene termijnenwet 1 lid 1). */
function afterArrival({ day, evidence }: Arrival, weeks: number, rule: string): Dated {
  const counted = weeksAfter(day, weeks);
  const end = workingDayFrom(counted);
  if (end === counted) return { ...computed(end, day, rule), evidence };
  const moved = `${rule} Die dag valt in een weekend of op een feestdag; waarschijnlijk loopt de termijn dan tot en met ${dayInWords(end)} (Algemene termijnenwet).`;
  return { ...computed(end, day, moved), evidence, sources: ['Algemene termijnenwet 1'] };
}

/** The weeks between sending the draft budget and offering it to the board, in the law of the paper. */
export function budgetWeeks(lawDate: string): number {
  return lawDate < wgrRenewed ? budgetTerm.weeksBefore2022 : budgetTerm.weeks;
}

function weeksInWords(lawDate: string): string {
  return lawDate < wgrRenewed ? `${budgetWeeks(lawDate)} weken (de regel tot 1 juli 2022)` : `${budgetWeeks(lawDate)} weken`;
}

/** Whether a board sends the draft to the raden with this paper: then it adopts in a later meeting. */
function sendsOn(board: Body, { item }: Circumstances): boolean {
  const verbs = item.asks.filter(({ of }) => of === board).map(({ verb }) => verb);
  return verbs.includes('doorgeleiden') && !verbs.includes('vaststellen');
}

/** When the board gets the draft budget: as printed, else its meeting; null when neither is in the paper. */
export function offeredToBoard(facts: Circumstances): { day: string; board: Body } | null {
  const board: Body =
    facts.form.value === 'bedrijfsvoeringsorganisatie' || facts.form.value === 'gemeenschappelijk-orgaan'
      ? 'bestuur'
      : 'algemeen-bestuur';
  const day = printedDays(facts, ['aanbieding'])[0]?.date ?? (sendsOn(board, facts) ? null : dayOf(board, facts.item));
  return day ? { day, board } : null;
}

/** Counted backwards from the board, so no weekend or holiday moves it (Algemene termijnenwet 1 lid 2). */
function beforeBoard({ day, board }: { day: string; board: Body }, lawDate: string): Dated {
  const sent = weeksBefore(day, budgetWeeks(lawDate));
  const rule = `${weeksInWords(lawDate)} vóór aanbieding aan ${called(board)} op ${dayInWords(day)}: uiterlijk verzonden ${dayInWords(sent)}. Vraag wanneer de stukken sluiten; dat is vaak eerder.`;
  return computed(dayBefore(day), sent, rule);
}

/** The raden gave it already, so no day is left. */
function givenBefore(evidence: Evidence[]): Dated {
  const rule = 'volgens dit stuk gaven de raden hun zienswijze al.';
  return { deadline: { date: null, from: null, rule, printed: false }, evidence, sources: [] };
}

function budgetDeadline(facts: Circumstances): Dated {
  const given = viewsGiven(facts);
  const named = printed(facts, ['zienswijze', 'reactie']);
  if (named || given.length > 0) return named ?? givenBefore(given);
  const own = ownMeeting(facts) ?? (facts.raadDecides ? printed(facts, ['besluit']) : null);
  if (own) return own;
  const offered = offeredToBoard(facts);
  if (offered) return beforeBoard(offered, facts.lawDate);
  const came = sendingOf(facts) ?? receiptOf(facts);
  if (!came) return unknown('vóór de vaststelling; de wet noemt geen einddatum en het stuk ook niet. Vraag de datum na.');
  const rule = `${weeksInWords(facts.lawDate)} na ${came.words}; eerder mag de begroting niet aan het bestuur worden aangeboden.`;
  return { ...computed(weeksAfter(came.day, budgetWeeks(facts.lawDate)), came.day, rule), evidence: came.evidence };
}

/** Counted from receipt (Wgr 1 lid 3); the day of sending comes before it, so from there it is only probable. */
function regelingDeadline(facts: Circumstances): Dated {
  const said = printed(facts, ['zienswijze', 'reactie']);
  if (said) return said;
  const came = receiptOf(facts);
  if (came) return afterArrival(came, regelingTerm, `${regelingTerm} weken na ${came.words}.`);
  const sent = sendingOf(facts);
  if (sent) return asking(afterArrival(sent, regelingTerm, fromSending(sent)));
  return unknown(
    `${regelingTerm} weken na ontvangst; wanneer uw raad het ontwerp ontving, staat niet in dit stuk. Vraag de datum van ontvangst na.`,
  );
}

const fromSending = ({ words }: Arrival): string =>
  `waarschijnlijk ${regelingTerm} weken na ontvangst, hier gerekend vanaf ${words}. Kwam het ontwerp later binnen, dan loopt de termijn langer door.`;

const asking = (dated: Dated): Dated => ({ ...dated, deadline: { ...dated.deadline, asks: 'received' } });

/**
 * What the paper gives as the last day of the decision of the raad, where the own meeting is not after it; else that meeting. The last
 * day of a zienswijze is of the zienswijze alone.
 */
function ownDecision(facts: Circumstances): Dated | null {
  const meeting = ownMeeting(facts);
  const last = printed(facts, ['besluit']);
  const isOwn = last !== null && !last.evidence.some(({ quote }) => otherRaad.test(quote));
  if (isOwn && (!meeting || (last.deadline.date ?? '') >= (meeting.deadline.date ?? ''))) return last;
  return meeting ?? (takesPosition(facts) && !asksConsent(facts) ? null : printed(facts, ['reactie']));
}

function consentDeadline(facts: Circumstances): Dated {
  const own = ownDecision(facts);
  if (own) return own;
  const came = sendingOf(facts) ?? receiptOf(facts);
  if (came)
    return afterArrival(came, consentTerm, `waarschijnlijk ${consentTerm} weken na ${came.words}; één keer verlengen kan.`);
  return unknown(`waarschijnlijk ${consentTerm} weken na toezending; die datum staat niet in dit stuk.`);
}

/** The meeting of the raad that the paper names for consent, after it spoke of the draft. */
function laterConsent({ item }: Circumstances): Dated | null {
  const isConsent = ({ body, step, evidence }: RouteFact) =>
    body === 'raad' && step === 'besluit' && /toestemming/i.test(evidence.quote);
  const step = item.route.findLast((each) => isConsent(each) && isDay(each.date));
  if (!step) return null;
  const deadline = { date: step.date, from: null, rule: ownMeetingRule, printed: true };
  return { deadline, evidence: 'page' in step.evidence ? [step.evidence] : [], sources: [] };
}

/** Whether on that day the draft was only sent on. */
function isOfSending(day: string, facts: Circumstances): boolean {
  return sendsDraft(facts) && facts.item.decisions.some(({ state, date }) => state === 'genomen' && date === day);
}

/** Whether a body only proposed on that day: the raad itself decides later. */
function isBeforeRaad(day: string, facts: Circumstances): boolean {
  const own = facts.raadDecides ? dayOf('raad', facts.item) : null;
  return own !== null && day < own;
}

function beforeDecision(facts: Circumstances): Dated | null {
  const decider = deciderOf(facts);
  const day = dayOf(decider, facts.item);
  if (!decider || !day || isOfSending(day, facts) || isBeforeRaad(day, facts)) return null;
  const isTalk = nothingToDecide(facts) && day === facts.item.meetingDate;
  return computed(
    dayBefore(day),
    null,
    `vóór ${isTalk ? 'de vergadering' : 'het besluit'} van ${called(decider)} op ${dayInWords(day)}.`,
  );
}

/** The day by which the decision of the raad is wanted is that of the wensen it decides on. */
function wishDays({ raadDecides }: Circumstances): Kinds {
  const asked: Kinds = ['wensen-en-bedenkingen', 'zienswijze', 'reactie'];
  return raadDecides ? [...asked, 'besluit'] : asked;
}

/** Whether the raad gives a zienswijze on the budget: a day for a reaction is then of that. */
function hasBudgetView({ rule }: Circumstances): boolean {
  return rule.offers.some((offer) => asOffer(offer).option.startsWith('zienswijze-begroting'));
}

/** After the day for a reaction the member can still be told what to bring in, until the board decides. */
function standpointDeadline(facts: Circumstances): Dated | null {
  const { today } = facts.situation;
  const wanted = printed(facts, ['reactie']);
  const decision = beforeDecision(facts);
  const isGone = wanted !== null && (wanted.deadline.date ?? '') < today;
  const isLeft = decision !== null && (decision.deadline.date ?? '') >= today;
  return (isGone && isLeft) || hasBudgetView(facts) ? (decision ?? wanted) : (wanted ?? decision);
}

const ways: Record<DeadlineRule, (facts: Circumstances) => Dated | null> = {
  begroting: budgetDeadline,
  regeling: regelingDeadline,
  toestemming: consentDeadline,
  'latere-toestemming': laterConsent,
  'eigen-besluit': ownDecision,
  wensen: (facts) => printed(facts, wishDays(facts)) ?? ownMeeting(facts) ?? beforeDecision(facts),
  reactie: (facts) => printed(facts, ['reactie']) ?? beforeDecision(facts),
  standpunt: standpointDeadline,
  'gevraagde-reactie': (facts) => printed(facts, ['reactie']),
  'voor-besluit': beforeDecision,
};

/** The last day that counts for an option. A date in the paper goes first; what is computed says so; null when nothing sets one. */
export function deadlineFor(rule: DeadlineRule | undefined, facts: Circumstances): Dated | null {
  return rule ? ways[rule](facts) : null;
}
