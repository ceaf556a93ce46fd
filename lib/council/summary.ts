import type { Decision, Option } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import { asksOfRaad, type Circumstances } from './circumstances.ts';
import { dayInWords } from './dates.ts';
import { deciderByRule, nothingToDecide } from './deciders.ts';
import type { Room, Way } from './engine.ts';
import { dayOf } from './moments.ts';
import { called, capital, fill, paperIn, paperInFull } from './template.ts';

const onDay = (day: string | null): string => (day ? ` op ${dayInWords(day)}` : '');

const takesPlural = (body: Body): boolean => body === 'gedeputeerde-staten' || body === 'provinciale-staten';

function conjugate(body: Body, singular: string, plural: string): string {
  return takesPlural(body) ? plural : singular;
}

function takenPart({ body, date }: Decision, whole: boolean): string {
  const has = conjugate(body, 'heeft', 'hebben');
  return whole
    ? `${called(body)} ${has} al besloten${onDay(date)}`
    : `${called(body)} ${has} zijn deel al vastgesteld${onDay(date)}`;
}

function oncoming(body: Body, facts: Circumstances): string {
  const day = dayOf(body, facts.item);
  const late = day !== null && day < facts.situation.today && !facts.decided;
  if (late)
    return `${called(body)} ${conjugate(body, 'is', 'zijn')} gevraagd${onDay(day)} te beslissen over ${paperInFull(facts)}`;
  return `${called(body)} ${conjugate(body, 'beslist', 'beslissen')}${onDay(day)} over ${paperInFull(facts)}`;
}

/** The bodies whose decision is still to come, the decider first, each once. */
function bodiesToDecide(facts: Circumstances): Body[] {
  const { decider } = facts;
  const { decisions } = facts.item;
  const open = decisions.filter(({ state }) => state !== 'genomen').map(({ body }) => body);
  const first = decider ?? (open.length ? null : deciderByRule(facts));
  return [...new Set([...(first ? [first] : []), ...open])];
}

function decidedSentence(facts: Circumstances): string {
  const taken = facts.item.decisions.filter(({ state }) => state === 'genomen');
  const body = taken[0]?.body ?? facts.decider ?? deciderByRule(facts);
  if (!body) return `Over ${paperInFull(facts)} is al besloten.`;
  const day = taken[0]?.date ?? dayOf(body, facts.item);
  return `${capital(called(body))} ${conjugate(body, 'heeft', 'hebben')}${onDay(day)} besloten over ${paperInFull(facts)}.`;
}

const purposes: Record<string, string> = {
  kennisnemen: 'kennis te nemen van',
  bespreken: 'te praten over',
  adviseren: 'advies te geven over',
};

function informingSentence(facts: Circumstances): string {
  const { asks, body } = facts.item;
  const verb = asks[0]?.verb ?? 'kennisnemen';
  const who = asks[0]?.of ?? body;
  const paper = paperInFull(facts);
  if (!who) return `Hier wordt nog niets besloten over ${paper}.`;
  return `Hier wordt nog niets besloten: ${called(who)} ${conjugate(who, 'wordt', 'worden')} gevraagd ${purposes[verb] ?? 'kennis te nemen van'} ${paper}${thenDecides(facts)}.`;
}

const requests: Partial<Record<string, string>> = {
  'zienswijze-indienen': 'een zienswijze in te dienen op',
  'geen-zienswijze': 'geen zienswijze in te dienen op',
  'wensen-en-bedenkingen': 'wensen en bedenkingen te geven over',
  'toestemming-verlenen': 'toestemming te geven voor',
};

/** What the paper asks of the raad before another body decides, and who that is. */
function requestSentence(facts: Circumstances): string | null {
  const verb = asksOfRaad(facts.item).find((ask) => requests[ask.verb])?.verb;
  if (!verb) return null;
  const day = dayOf('raad', facts.item);
  const past = day !== null && day < facts.situation.today;
  return `Uw raad ${past ? 'is' : 'wordt'}${onDay(day)} gevraagd ${requests[verb]} ${paperInFull(facts)}${thenDecides(facts)}.`;
}

/** Who decides after the raad, where the raad only has a part in it. */
function thenDecides(facts: Circumstances): string {
  const body = [deciderByRule(facts), facts.decider].find((candidate) => candidate && candidate !== 'raad');
  if (!body) return '';
  const day = dayOf(body, facts.item);
  if (day !== null && day < facts.situation.today) return `; het besluit is aan ${called(body)}${onDay(day)}`;
  return `; daarna ${conjugate(body, 'beslist', 'beslissen')} ${called(body)}${onDay(day)}`;
}

/** The raad decides on its own position on a paper that another body adopts. */
function positionSentence(facts: Circumstances): string | null {
  const byRule = deciderByRule(facts);
  if (!facts.raadDecides || byRule === null || byRule === 'raad') return null;
  const day = dayOf('raad', facts.item);
  const verb = day !== null && day < facts.situation.today ? 'is gevraagd te beslissen' : 'beslist';
  return `Uw raad ${verb}${onDay(day)} over zijn standpunt over ${paperInFull(facts)}${thenDecides(facts)}.`;
}

function decidingSentence(facts: Circumstances): string {
  const bodies = bodiesToDecide(facts);
  const [main, ...others] = bodies;
  const taken = facts.item.decisions.filter(({ state, body }) => state === 'genomen' && !bodies.includes(body));
  if (!main) return taken.length ? decidedSentence(facts) : `Dit stuk zegt niet wie beslist over ${paperIn(facts)}.`;
  const clauses = [
    oncoming(main, facts),
    ...others.map(
      (body) =>
        `${called(body)} ${conjugate(body, 'beslist', 'beslissen')} over zijn eigen deel${onDay(dayOf(body, facts.item))}`,
    ),
    ...taken.map((decision) => takenPart(decision, false)),
  ];
  return `${capital(clauses.join('; '))}.`;
}

function opening(facts: Circumstances): string {
  if (facts.decided) return decidedSentence(facts);
  if (nothingToDecide(facts) || (facts.ruled && !deciderByRule(facts) && !facts.decider && !facts.item.decisions.length)) {
    return facts.raadDecides ? decidingSentence(facts) : informingSentence(facts);
  }
  if (!facts.ruled && !facts.decider && !facts.item.decisions.length && !facts.raadDecides) return 'Hier wordt niets besloten.';
  return requestSentence(facts) ?? positionSentence(facts) ?? decidingSentence(facts);
}

function until({ deadline, usable }: Option): string {
  if (usable === 'te laat') return '';
  if (!deadline?.date) return deadline ? '; tot wanneer, staat niet in dit stuk' : '';
  return deadline.printed ? `, uiterlijk ${dayInWords(deadline.date)}` : `, uiterlijk ${dayInWords(deadline.date)} (berekend)`;
}

const usableWay = ({ option }: Way): boolean => option.usable !== 'te laat';

function formalSentence({ option, definition }: Way, facts: Circumstances): string {
  const can = `Uw raad kan ${option.assumes.length ? 'waarschijnlijk ' : ''}${fill(definition.can, facts)}`;
  if (option.usable === 'geen vergadering vóór het besluit') {
    return `${can}, maar vergadert niet meer vóór het besluit: een vijfde van de leden kan om een extra vergadering vragen.`;
  }
  return `${can}${until(option)}.`;
}

function lateSentence(late: Way, next: Way | undefined, facts: Circumstances): string {
  const gone = `${capital(fill(late.definition.can, facts))} kan niet meer`;
  return next ? `${gone}. ${formalSentence(next, facts)}` : `${gone}: vraag naar de uitkomst.`;
}

const strongGroups: readonly string[] = ['beslissen', 'inbrengen', 'wijzigen'];
const softGroups: readonly string[] = ['bevragen', 'beïnvloeden'];

/** What the raad can do, from its strongest option. */
function roomSentence(facts: Circumstances, ways: readonly Way[], nothing: boolean): string {
  const strong = ways.filter(({ definition }) => strongGroups.includes(definition.group));
  const [first] = strong;
  const next = strong.find(usableWay);
  if (first && !usableWay(first)) return lateSentence(first, next, facts);
  if (first) return formalSentence(first, facts);
  if (nothing) return 'Uw raad kan er vragen over stellen of het onderwerp op de agenda zetten.';
  const soft = ways.find((way) => softGroups.includes(way.definition.group) && usableWay(way));
  return `Uw raad stemt niet mee, maar kan ${soft ? fill(soft.definition.can, facts) : 'vragen stellen aan het college'}.`;
}

const unknownKind = ' Het soort stuk is niet herkend: dit kan uw raad altijd.';

/**
 * The answer-first sentence in plain Dutch: who decides, what is asked, what the raad can do, until when. Bodies that decided
 * their part already are named with it.
 */
export function summaryOf(facts: Circumstances, { ways, not }: Room): string {
  const start = opening(facts);
  const closed = not.find(({ instrument }) => instrument === 'toestemming-regeling');
  if (closed) return `${start} ${closed.why}`;
  const unknown = facts.item.kind === 'overig' && !facts.raadDecides ? unknownKind : '';
  return `${start} ${roomSentence(facts, ways, start.startsWith('Hier wordt'))}${unknown}`;
}
