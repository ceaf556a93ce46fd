import { lastDayInWords } from '../knowledge/date-words.ts';
import { theBody } from '../knowledge/labels.ts';
import { isInMeeting } from '../knowledge/law/instruments.ts';
import { inProse } from '../knowledge/list-words.ts';
import { otherRaad } from '../knowledge/rules/body-words.ts';
import { answerLabels } from '../knowledge/way-labels.ts';
import type { Option, PrintedDeadline } from '../reading/contract.ts';
import type { Circumstances } from './circumstances.ts';
import { dayInWords } from './dates.ts';
import { deciderOf, raadDecidesLater } from './deciders.ts';
import type { Room, Way } from './engine.ts';
import { lastUsableDay } from './last-day.ts';
import { dayOf } from './moments.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Seat } from './profile.ts';
import { takesPosition } from './subject.ts';
import { capital, fill } from './template.ts';

function until({ deadline, usable }: Option): string {
  if (usable === 'te laat') return '';
  if (!deadline?.date) return deadline ? '; tot wanneer, staat niet in dit stuk' : '';
  if (deadline.days) return `. Het stuk noemt meer laatste dagen: ${inProse(deadline.days.map(dayInWords))}`;
  return `, ${lastDayInWords(deadline.date, deadline.before)}${deadline.printed ? '' : ' (berekend)'}`;
}

const usableWay = ({ option }: Way): boolean => option.usable !== 'te laat';

/** What the raad does in its own meeting. */
const ownGroups: readonly string[] = ['beslissen', 'wijzigen'];

/** The last day for a decision; nothing where the raad meets before it: the opening names that day. */
function untilOwn(option: Option, { item }: Circumstances): string {
  const day = dayOf('raad', item);
  return day && option.deadline?.date && day <= option.deadline.date ? '' : until(option);
}

function formalSentence({ option, definition }: Way, facts: Circumstances): string {
  const then = definition.group === 'beslissen' && raadDecidesLater(facts) ? 'dan ' : '';
  const can = `Uw raad kan ${then}${option.assumes.length ? 'waarschijnlijk ' : ''}${fill(definition.can, facts)}`;
  if (option.usable === 'geen vergadering vóór het besluit') {
    return `${can}, maar vergadert niet meer vóór het besluit: een vijfde van de leden kan om een extra vergadering vragen.`;
  }
  return `${can}${ownGroups.includes(definition.group) ? untilOwn(option, facts) : until(option)}.`;
}

/** By when what the raad decides in its meeting must have arrived, where the paper prints it. */
function arrival({ option }: Way, next: Way | undefined, facts: Circumstances): string {
  const input = next?.definition.group === 'inbrengen' ? next.option : null;
  const last = arrivalDay(input, facts);
  const day = dayOf('raad', facts.item);
  if (!isInMeeting(option.instrument) || !last || (day && last.date <= day)) return '';
  const by = lastDayInWords(last.date, last.before);
  return ` ${input?.to ? answerName(input) : 'Het standpunt'} moet ${by} ${input?.to ? `bij ${theBody(input.to)}` : 'binnen'} zijn.`;
}

/** What the raad sends: only some of it is a zienswijze. */
function answerName({ instrument }: Option): string {
  return instrument.startsWith('zienswijze') ? 'De zienswijze' : 'De reactie';
}

/** The printed last day of a zienswijze, or of a reaction of the raad to the paper of another body. */
function arrivalDay(input: Option | null, facts: Circumstances): Pick<PrintedDeadline, 'date' | 'before'> | null {
  const { date = null, printed = false, before } = input?.deadline ?? {};
  if (date && printed && date !== dayOf('raad', facts.item)) return { date, ...(before && { before }) };
  const kinds: readonly PrintedDeadline['of'][] = input ? ['besluit'] : ['reactie', 'zienswijze', 'besluit'];
  const isOwn = ({ of, evidence }: PrintedDeadline) => kinds.includes(of) && !otherRaad.test(evidence.quote);
  return takesPosition(facts) ? (facts.item.deadlines.find(isOwn) ?? null) : null;
}

function lateSentence(late: Way, next: Way | undefined, facts: Circumstances): string {
  const own = ownGroups.includes(late.definition.group);
  if (own && !next) return 'Die vergadering is geweest: vraag naar de uitkomst.';
  const gone = `${capital(fill(late.definition.can, facts))} kan niet meer`;
  return next ? `${gone}. ${formalSentence(next, facts)}` : `${gone}: vraag naar de uitkomst.`;
}

const strongGroups: readonly string[] = ['beslissen', 'inbrengen', 'wijzigen'];
const softGroups: readonly string[] = ['bevragen', 'beïnvloeden'];

/** What the raad can do, from its strongest option. */
function roomSentence(facts: Circumstances, ways: readonly Way[], { nothing, isOfRaad }: Opening): string {
  const strong = ways.filter(({ definition }) => strongGroups.includes(definition.group));
  const [first] = strong;
  const next = strong.find(usableWay);
  if (first && !usableWay(first)) return lateSentence(first, next, facts);
  if (first) return `${formalSentence(first, facts)}${arrival(first, strong.slice(1).find(usableWay), facts)}`;
  if (nothing) return 'Uw raad kan er vragen over stellen of het onderwerp op de agenda zetten.';
  const soft = ways.find((way) => softGroups.includes(way.definition.group) && usableWay(way));
  if (soft?.option.instrument === 'inlichtingen-lid' && sitsInBoard(facts)) return memberSentence(facts);
  const can = soft ? fill(soft.definition.can, facts) : 'vragen stellen aan het college';
  if (isOfRaad) return `Uw raad kan ook ${can}.${invited(facts)}`;
  return `Uw raad ${facts.decided ? 'stemde' : 'stemt'} niet mee, maar kan ${can}.${invited(facts)}`;
}

const ownSeats: readonly (Seat | null)[] = ['ab', 'db', 'voorzitter'];

/** Whether the reader, as a member of the algemeen bestuur, takes the decision too. */
function sitsInBoard(facts: Circumstances): boolean {
  const isMember = facts.situation.profile.lens === 'ab-lid' && ownSeats.includes(facts.known?.seat ?? null);
  return isMember && deciderOf(facts) === 'algemeen-bestuur';
}

/** What the raad can do, said to him whom it can ask. */
function memberSentence(facts: Circumstances): string {
  const asked = fill('uw raad kan u {beforehand} bevragen.', facts);
  return asked.includes('vooraf') ? `U beslist mee; ${asked}` : capital(asked);
}

/** The last day for an answer that the paper prints, where the raad has no right of its own to give one. */
function invited({ item, situation }: Circumstances): string {
  const last = item.deadlines.find((each) => answerLabels[each.of] && (lastUsableDay(each) ?? '') >= situation.today);
  if (!last) return '';
  const said = last.before ? 'zegt het stuk: vóór' : 'noemt het stuk';
  return ` Voor ${answerLabels[last.of]} ${said} ${dayInWords(last.date)}${last.before ? '' : ' als laatste dag'}.`;
}

const unknownKind = ' Het soort stuk is niet herkend: dit kan uw raad altijd.';

/**
 * The answer-first sentence in plain Dutch: who decides, what is asked, what the raad can do, until when. Bodies that decided
 * their part already are named with it.
 */
export function summaryOf(facts: Circumstances, { ways, closed }: Room): string {
  const opening = openingOf(facts);
  const { sentence, nothing } = opening;
  if (closed) return `${sentence} ${closed}`;
  if (nothing && facts.item.kind === 'agenda') return 'Dit punt gaat over de vergadering zelf: hier wordt niets besloten.';
  const unknown = facts.item.kind === 'overig' && !facts.raadDecides ? unknownKind : '';
  return oneStop(`${sentence} ${roomSentence(facts, ways, opening)}${unknown}`);
}

/** A name may end in a full stop of its own: 'van Afvalwerk N.V.' */
function oneStop(sentences: string): string {
  return sentences.replace(/(?<!\.)\.\.(?=\s|$)/g, '.');
}
