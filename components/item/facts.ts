import { dayOf } from '../../lib/council/index.ts';
import { bodyLabels, theBody, treatmentLabels, verbLabels } from '../../lib/knowledge/labels.ts';
import { decisionLabels, stageLabels } from '../../lib/knowledge/way-labels.ts';
import type { Ask, Cycle, Decision, Evidence, Item, ReasonedField, Version } from '../../lib/reading/contract.ts';
import type { Body } from '../../lib/reading/words.ts';
import { decidesNothing, nothingDecided, outcomeInWords } from '../../lib/wording/index.ts';
import { inProse } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';

/** A line of a fact: what it says, the paper's own words if they help, and where they stand. */
export interface FactLine {
  text: string;
  quote: string | null;
  evidence: Evidence[];
}

/** A fact of the card: its name, the same as a question, and its lines; no lines means that the paper does not say it. */
export interface Fact {
  name: string;
  question: string;
  lines: FactLine[];
  /** Places in the yearly cycle, to be drawn under the lines. */
  cycle?: readonly Cycle[];
}

const line = (text: string, evidence: Evidence[]): FactLine => ({ text, quote: null, evidence });

function because(item: Item, field: ReasonedField): Evidence[] {
  return item.because[field]?.evidence ?? [];
}

/** Verbs that stand in the same beslispunt share one line. */
function asked(asks: readonly Ask[]): FactLine[] {
  const points = Map.groupBy(asks, (ask) => ask.text);
  return [...points].map(([text, of]) => ({
    text: inProse([...new Set(of.map((ask) => verbLabels[ask.verb]))]),
    quote: text,
    evidence: of.map((ask) => ask.evidence),
  }));
}

/** What is asked; that nothing is asked, where the paper only informs. */
function askedOrNothing(item: Item): FactLine[] {
  if (item.asks.length > 0) return asked(item.asks);
  return item.treatment === 'informerend' && decidesNothing(item) ? [line('niets', because(item, 'treatment'))] : [];
}

function addressees(asks: readonly Ask[]): FactLine[] {
  const byBody = Map.groupBy(asks, (ask) => ask.of);
  return [...byBody].flatMap(([body, of]) =>
    body ? [line(theBody(body), [...new Set(of.map((ask) => ask.evidence))].slice(0, 1))] : [],
  );
}

/** What came of it is shown in the paper's own words, unless they tell more than that. */
const longestOutcome = 160;

function decided({ body, part, state, date, evidence }: Decision): FactLine {
  const when = date ? `, ${dateInWords(date)}` : '';
  const outcome = state !== 'gevraagd' && evidence.quote.length <= longestOutcome ? evidence.quote : null;
  return { ...line(`${theBody(body)}: ${decisionLabels[state]}${when}`, [evidence]), quote: part ?? outcome };
}

function deciders(item: Item): FactLine[] {
  const { decider, decisions } = item;
  const isAmong = decisions.some(({ body }) => body === decider);
  const named = decider && !isAmong ? [line(theBody(decider), because(item, 'decider'))] : [];
  const lines = [...named, ...decisions.map(decided)];
  if (lines.length > 0) return lines;
  return decidesNothing(item) ? [line(nothingDecided, [])] : [];
}

const meetingOf = (body: Body | null): string => (body ? ` (${bodyLabels[body].name})` : '');

/** The meeting that the paper is for; of a letter, the day on which is decided. */
function meeting(item: Item): FactLine[] {
  if (item.meetingDate) return [line(dateInWords(item.meetingDate) + meetingOf(item.body), because(item, 'meetingDate'))];
  const day = dayOf(item.decider, item);
  const told = [...item.decisions, ...item.route]
    .filter(({ body, date }) => body === item.decider && date === day)
    .map(({ evidence }) => evidence);
  return day && told.length > 0 ? [line(dateInWords(day) + meetingOf(item.decider), told.slice(0, 1))] : [];
}

/** The status is not repeated before a label that begins with it: 'concept 2.1'. */
function version(item: Item): Fact[] {
  const { status, label }: Version = item.version;
  const isNamed = status !== null && label?.toLowerCase().startsWith(status);
  const text = [isNamed ? null : status, label].filter((part) => part !== null).join(', ');
  if (!text) return [];
  const evidence = because(item, 'version');
  const [said] = evidence.map(({ quote }) => quote).filter((quote) => quote.toLowerCase() !== text.toLowerCase());
  const lines = [{ ...line(text, evidence), quote: label ? null : (said ?? null) }];
  return [{ name: 'Versie', question: 'welke versie dit is', lines }];
}

function cycle({ cycles }: Item): Fact[] {
  const lines = cycles.map(({ stage, year, evidence }) => line(`${stageLabels[stage]} ${year}`, [evidence]));
  return lines.length > 0 ? [{ name: 'Cyclus', question: 'over welk jaar het gaat', lines, cycle: cycles }] : [];
}

function secrecy(item: Item): Fact[] {
  return item.confidential
    ? [{ name: 'Openbaar', question: 'of dit openbaar is', lines: [line('nee, vertrouwelijk', because(item, 'confidential'))] }]
    : [];
}

/** What came of a motie, an amendement or the voorstel. */
function outcome({ outcomes = [] }: Item): Fact[] {
  const lines = outcomes.map((each) => line(outcomeInWords(each), [each.evidence]));
  return lines.length > 0 ? [{ name: 'Uitslag', question: 'wat ervan kwam', lines }] : [];
}

function treatment(item: Item): FactLine[] {
  if (!item.treatment) return [];
  const evidence = because(item, 'treatment');
  const by = evidence.some((each) => 'url' in each) ? ', volgens de agenda' : '';
  return [line(treatmentLabels[item.treatment] + by, evidence)];
}

/** What the agenda says of an item, in its own words; beside what the paper says, which may differ. */
function onAgenda({ agenda }: Item): Fact[] {
  const words = [agenda?.number && `punt ${agenda.number}`, agenda?.confidential && 'niet openbaar'].filter(Boolean).join(', ');
  if (!agenda || !(words || agenda.treatment)) return [];
  const evidence = [{ url: agenda.url, quote: agenda.treatment ?? agenda.title }];
  const said = { text: `volgens de agenda${words && `: ${words}`}`, quote: agenda.treatment, evidence };
  return [{ name: 'Agenda', question: 'wat de agenda ervan zegt', lines: [said] }];
}

/** The facts of a card in reading order. */
export function factsOf(item: Item): Fact[] {
  return [
    { name: 'Gevraagd', question: 'wat wordt gevraagd', lines: askedOrNothing(item) },
    ...(item.asks.length > 0 ? [{ name: 'Van wie', question: 'van wie', lines: addressees(item.asks) }] : []),
    { name: 'Beslist', question: 'wie beslist', lines: deciders(item) },
    ...outcome(item),
    { name: 'Wanneer', question: 'wanneer', lines: meeting(item) },
    { name: 'Behandeling', question: 'hoe het wordt behandeld', lines: treatment(item) },
    ...onAgenda(item),
    ...version(item),
    ...cycle(item),
    ...secrecy(item),
  ];
}
