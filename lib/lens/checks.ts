import { printedArrival, saysReceived } from '../council/index.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { articleName, verbLabels } from '../knowledge/labels.ts';
import { toBasis } from '../knowledge/law/articles.ts';
import type { Basis, Evidence, Item } from '../reading/contract.ts';
import type { Topic } from '../reading/topics.ts';
import { inProse } from '../wording/index.ts';
import { needsNoMore, stepsOfRaad } from './steps.ts';
import type { LensLine } from './types.ts';

/** Something that a griffier looks for in a paper; `found` is null where Greep found it not, which is not the same as that it is not there. */
export interface Check {
  name: string;
  found: string | null;
  /** What else helps where it was not found. */
  instead?: string;
  /** Whether the griffier keeps it himself, so that no sender is asked for it. */
  isOwn?: true;
  basis: Basis[];
  evidence: Evidence[];
}

/** A check as a statement to the griffier. */
export function checkLine({ name, found, instead, basis, evidence }: Check): LensLine {
  return { text: `${name}: ${found ?? `niet gevonden in dit stuk${instead ?? ''}`}.`, basis, evidence };
}

/** Whether the paper goes to the raad: a proposal to the board itself has not been sent to it. */
function goesToRaad({ body, asks }: Item): boolean {
  return (body !== 'algemeen-bestuur' && body !== 'bestuur') || asks.some(({ of }) => of === 'raad');
}

function arrival(item: Item): Check {
  const came = printedArrival(item);
  const basis = (['A7.5', 'praktijk: register van ontvangst'] as const).map(toBasis);
  if (!came)
    return {
      name: 'Datum van toezending',
      found: null,
      instead: '. Noteer wanneer het bij u binnenkwam',
      isOwn: true,
      basis,
      evidence: [],
    };
  const day = dateInWords(came.date);
  const received = saysReceived(came);
  return {
    name: received ? 'Datum van ontvangst' : 'Datum van toezending',
    found: received ? `${day}, volgens het stuk` : `verzonden op ${day}. Noteer wanneer het bij u binnenkwam`,
    isOwn: true,
    basis,
    evidence: [came.evidence],
  };
}

/** Whether the paper speaks of something that a griffier looks for. */
function spoken(name: string, topic: Topic, item: Item): Omit<Check, 'basis'> {
  const fact = item.topics.find((each) => each.topic === topic);
  const found = fact ? (fact.open ? 'genoemd, maar nog open' : 'genoemd') : null;
  return { name, found, evidence: fact ? [fact.evidence] : [] };
}

function asked({ asks }: Item): Check {
  const verbs = inProse([...new Set(asks.map(({ verb }) => verbLabels[verb]))]);
  const evidence = asks.slice(0, 1).map((ask) => ask.evidence);
  return { name: 'Wat wordt gevraagd', found: verbs || null, basis: [toBasis('A7.4')], evidence };
}

const viewVerbs = ['zienswijze-begroting', 'zienswijze-begrotingswijziging', 'zienswijze-besluit'] as const;

/** The paragraphs that give an answer with reasons, to a zienswijze on the budget and on a decision that the regeling lists. */
const answering = ['Wgr art. 35 lid 4', 'Wgr art. 10 lid 6'];

/** Whether the board is to adopt with this paper, and the time for a zienswijze is over: only then can it hold the answer. */
function isAfterViews({ body, meetingDate, asks, decisions, deadlines }: Item): boolean {
  const isOfBoard = body === 'algemeen-bestuur' || body === 'bestuur';
  const adopts = asks.some(({ verb, of }) => verb === 'vaststellen' && of === body);
  const isTaken = decisions.some(({ body: taker, state }) => taker === body && state === 'genomen');
  const isOpen = deadlines.some(({ of, date }) => of === 'zienswijze' && meetingDate !== null && date >= meetingDate);
  return isOfBoard && adopts && !isTaken && !isOpen;
}

/** Where the law gives a zienswijze, it gives an answer with reasons (Wgr 10 lid 6, 35 lid 4, since 1-7-2022). */
function reply(item: Item): Check[] {
  const view = item.council.options.find(({ instrument }) => viewVerbs.some((each) => each === instrument));
  const basis = view?.basis.filter((source) => 'law' in source && answering.includes(articleName(source)));
  if (!basis?.length || !isAfterViews(item)) return [];
  return [{ basis, ...spoken('Antwoord met redenen op de zienswijze', 'antwoord-op-zienswijze', item) }];
}

/** What a griffier checks in a paper: when it came, and, unless it only tells, its ground in law, what it asks and the reasoned reply. */
export function checksOf(item: Item): Check[] {
  const isDue = stepsOfRaad(item).some(({ to }) => to !== 'raad') && (printedArrival(item) || goesToRaad(item));
  const came = isDue ? [arrival(item)] : [];
  if (needsNoMore(item)) return [...came, ...(item.asks.length > 0 ? [asked(item)] : [])];
  const ground = { basis: [toBasis('A7.4')], ...spoken('Wettelijke grondslag', 'grondslag', item) };
  return [...came, ground, asked(item), ...reply(item)];
}
