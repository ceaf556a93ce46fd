import { dayOf, isActItself, isOfItem } from '../council/index.ts';
import type { Lens } from '../council/profile.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { bodyLabels, gapLabels, optionName, theBody } from '../knowledge/labels.ts';
import { raadSteps } from '../knowledge/lens/support.ts';
import type { Item, Option, Unread } from '../reading/contract.ts';
import { closingLine, inProse, limitInWords, placeInWords } from '../wording/index.ts';
import { worksheetParts } from './ab-lid.ts';
import { checksOf } from './checks.ts';
import { daysAreOver, daysOf } from './days.ts';
import { byDay, line, spoken } from './line.ts';
import { isOwn, meetingOf } from './meeting.ts';
import { datedSteps, isOver, isTaken, needsNoMore, onlyInforms } from './steps.ts';
import type { LensLine, LensPart, Note, Seen } from './types.ts';
import { sayingDay } from './words-for-day.ts';

const calendar = 'praktijk: termijnagenda van de raad';

/** Which item, of whom and of which meeting, in which file. */
function aboutOf({ item, file }: Seen): string {
  const { number, body } = item;
  const meeting = meetingOf(item);
  const from = body && body !== meeting?.body ? (meeting ? `van ${theBody(body)}` : bodyLabels[body].name) : null;
  const met = meeting && `${bodyLabels[meeting.body].name}, ${dateInWords(meeting.date)}`;
  return [number && `Agendapunt ${number}`, from, met, file].filter(Boolean).join(' · ');
}

function asked({ asks }: Item): LensPart {
  const lines = asks.map(({ evidence }) => ({ text: '', basis: [], evidence: [evidence], withWords: true as const }));
  return { heading: 'Wat het stuk vraagt', lines };
}

function questions({ questions: all }: Item): LensPart {
  return {
    heading: 'Vragen',
    lines: all.map(({ about, text, why, basis, evidence }) => {
      const rests = about === 'ontbreekt' || about === 'vervolg' || about === 'bijlagen';
      return { text: `${text} (${why})`, basis, evidence: rests ? evidence : [] };
    }),
  };
}

/** What can be used now before what waits for the decision; the own decision only where the raad decides nothing else. */
function roomOf({ council }: Item): Option[] {
  const open = council.options.filter(({ always, usable }) => !always && usable !== 'te laat');
  const hasStep = open.some(({ instrument }) => instrument !== 'besluiten' && raadSteps.includes(instrument));
  const own = open.filter(({ instrument }) => !hasStep || instrument !== 'besluiten');
  return own.toSorted((a, b) => Number(a.later ?? false) - Number(b.later ?? false)).slice(0, 4);
}

function room(item: Item): LensPart {
  return {
    heading: 'Wat de raad volgens Greep kan',
    lines: roomOf(item).map((option) => {
      const { deadline, basis, evidence } = option;
      const limit = limitInWords(option);
      const text = `${optionName(option)}${deadline ? byDay(deadline) : ''}${limit ? `, ${limit}` : ''}`;
      return { text, basis, evidence: deadline?.date ? sayingDay(evidence, deadline.date) : [] };
    }),
  };
}

/** The answer of the card, said to somebody who is not in the raad of the reader; of himself a member of the board says 'ik'. */
function said({ council }: Item, raad: 'onze raad' | 'de raad'): string {
  const own = council.summary.replace('U beslist mee;', 'Ik beslis mee;').replace(/(uw raad kan) u /i, '$1 mij ');
  return own.replaceAll('uw raad', raad).replaceAll('Uw raad', raad.charAt(0).toUpperCase() + raad.slice(1));
}

/** The last day of what is asked; where the raad decides it in its meeting, that day is known. */
function lastDay(item: Item): string {
  const deadline = datedSteps(item)[0]?.deadline;
  if (!deadline?.date || deadline.date === dayOf('raad', item)) return '';
  const day = dateInWords(deadline.date);
  if (deadline.before) return ` Volgens het stuk moet het er vóór ${day} zijn.`;
  return deadline.printed ? ` De laatste dag staat in het stuk: ${day}.` : ` De laatste dag is berekend: ${day}.`;
}

/** The last meeting of the raad that is in time, where the reader gave its days. */
function lastRaad(item: Item): string {
  const raad = datedSteps(item).find(({ planning }) => planning)?.planning?.raad;
  return raad && raad !== dayOf('raad', item) ? ` Onze laatste raadsvergadering op tijd is op ${dateInWords(raad)}.` : '';
}

/** Whether the paper says already when the raad meets on it, or is nothing for its agenda. */
function needsNoDay({ item, today }: Seen): boolean {
  const day = dayOf('raad', item);
  return (day !== null && day >= today) || item.kind === 'agenda' || onlyInforms(item);
}

/** What a raadslid asks the griffie: never what the paper says itself. */
function askOfGriffie(seen: Seen): string {
  const { item } = seen;
  const help = 'Kunt u mij helpen met dit onderwerp?';
  if (isTaken(item) || (isOver(item) && onlyInforms(item))) return `${help} Wat kan onze raad nu nog doen?`;
  if (isOver(item)) return `${help} Wat was de uitkomst, en wat kan onze raad nu nog doen?`;
  if (needsNoDay(seen)) return `${help} Wat kan onze raad hier doen?${lastDay(item)}`;
  return `${help} Wat kan onze raad hier doen, en wanneer komt het op de agenda?${lastDay(item)}${lastRaad(item)}`;
}

function forGriffie(seen: Seen): Note {
  const { item } = seen;
  return {
    button: 'Kopieer een vraag aan de griffie',
    title: `Vraag aan de griffie: ${item.title}`,
    opening: [aboutOf(seen), askOfGriffie(seen), said(item, 'onze raad')],
    parts: spoken([room(item), questions(item), asked(item)]),
    closing: closingLine,
  };
}

/** The reason of a gap, said by the griffier to the sender. */
const saidToSender = (why: string): string => why.replaceAll('Greep vond ', 'Ik vond ').replaceAll('uw raad', 'de raad');

/** What a paper should say and Greep did not find in it. */
function missing(item: Item): LensLine[] {
  const gaps = item.gaps.map(({ gap, why, norm, evidence }) => ({
    text: `${gapLabels[gap]}. ${saidToSender(why)}`,
    basis: [{ guide: norm }],
    evidence,
    withWords: true as const,
  }));
  const unfound = checksOf(item).filter(({ found, isOwn: isOfGriffier }) => found === null && !isOfGriffier);
  return [
    ...gaps,
    ...unfound.map(({ name, basis }) => ({ text: `${name}: dit vond ik niet in het stuk.`, basis, evidence: [] })),
  ];
}

function nameAndPlace({ what, evidence }: Unread): string {
  return `‘${what.replace(/^bijlage: /, '')}’${evidence ? ` (${placeInWords(evidence)})` : ''}`;
}

/** Annexes that the paper names and the file has not: mostly they are files of their own. */
function annexes({ item, unread }: Seen): LensLine[] {
  const named = unread.filter((part) => isOfItem(part, item));
  if (named.length === 0) return [];
  const names = inProse(named.map(nameAndPlace));
  const [these, they] = named.length === 1 ? ['Deze bijlage', 'Staat zij'] : ['Deze bijlagen', 'Staan zij'];
  return [{ text: `${these} heb ik nog niet gezien: ${names}. ${they} in het systeem?`, basis: [], evidence: [] }];
}

/** The question for a day, where the paper has none; one that only tells or is over needs none. */
function askForDay(seen: Seen): LensLine[] {
  const { item } = seen;
  const isKnown = daysOf(seen).length > 0 || daysAreOver(seen);
  if (isKnown || onlyInforms(item) || isActItself(item) || isOver(item)) return [];
  return [line('Ik vond geen dag in uw stuk. Wanneer komt het in de raad?', [calendar])];
}

/** What is asked of the sender: to complete a paper for the own raad, or only to help. */
function request(lines: readonly LensLine[], item: Item, hasQuestions: boolean): string {
  if (lines.length > 0 && !needsNoMore(item) && (isOwn(item) || item.body === 'college'))
    return 'Kunt u dit stuk op de punten hieronder aanvullen, zodat het op de agenda kan?';
  if (lines.length > 0 || hasQuestions) return 'Kunt u mij helpen met de punten hieronder?';
  return 'Ik heb er nu geen vragen over.';
}

function forSender(seen: Seen): Note {
  const { item } = seen;
  const [lines, files, asksDay] = [missing(item), annexes(seen), askForDay(seen)];
  const planned = daysOf(seen).map((day) => day.line);
  return {
    button: 'Kopieer een bericht aan de afzender',
    title: `Uw stuk: ${item.title}`,
    opening: [aboutOf(seen), `Dank u voor uw stuk. ${request(lines, item, files.length + asksDay.length > 0)}`],
    parts: spoken([
      { heading: 'Graag aanvullen of uitleggen', lines },
      { heading: 'Bijlagen', lines: files },
      { heading: 'Voor de termijnagenda', lines: [...planned, ...asksDay] },
    ]),
    closing: closingLine,
  };
}

function forCollege(seen: Seen): Note {
  const { item } = seen;
  return {
    button: 'Kopieer een notitie voor het college',
    title: `Notitie voor het college: ${item.title}`,
    opening: [aboutOf(seen), said(item, 'de raad')],
    parts: spoken([asked(item), ...worksheetParts(seen), questions(item)]),
    closing: closingLine,
  };
}

const makers: Record<Lens, (seen: Seen) => Note> = { raadslid: forGriffie, griffier: forSender, 'ab-lid': forCollege };

/** The text that this reader sends on: a question, a message to the sender, or a note for the college. */
export function noteFor(seen: Seen): Note {
  return makers[seen.profile.lens](seen);
}
