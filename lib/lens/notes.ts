import { isActItself, isOfItem } from '../council/index.ts';
import type { Lens } from '../council/profile.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { bodyLabels, gapLabels, optionName } from '../knowledge/labels.ts';
import type { Item, Unread } from '../reading/contract.ts';
import { closingLine, inProse, placeInWords } from '../wording/index.ts';
import { worksheetParts } from './ab-lid.ts';
import { checksOf } from './checks.ts';
import { daysOf } from './days.ts';
import { line, spoken } from './line.ts';
import { datedSteps, isOver, needsNoMore, onlyInforms } from './steps.ts';
import type { LensLine, LensPart, Note, Seen } from './types.ts';

const calendar = 'praktijk: termijnagenda van de raad';

/** Which item, of which meeting, in which file. */
function aboutOf({ item, file }: Seen): string {
  const { number, body, meetingDate } = item;
  const meeting = [body && bodyLabels[body].name, meetingDate && dateInWords(meetingDate)].filter(Boolean).join(', ');
  return [number && `Agendapunt ${number}`, meeting, file].filter(Boolean).join(' · ');
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

function room({ council }: Item): LensPart {
  const own = council.options.filter(({ always, usable }) => !always && usable !== 'te laat').slice(0, 4);
  return {
    heading: 'Wat de raad volgens Greep kan',
    lines: own.map((option) => {
      const { deadline, basis, evidence } = option;
      const by = deadline?.date ? `, uiterlijk ${dateInWords(deadline.date)}` : '';
      return { text: `${optionName(option)}${by}`, basis, evidence: deadline?.printed ? evidence.slice(0, 1) : [] };
    }),
  };
}

/** The answer of the card, said to somebody who is not in the raad of the reader; of himself a member of the board says 'ik'. */
function said({ council }: Item, raad: 'onze raad' | 'de raad'): string {
  const own = council.summary.replace('U beslist mee;', 'Ik beslis mee;').replace(/(uw raad kan) u /i, '$1 mij ');
  return own.replaceAll('uw raad', raad).replaceAll('Uw raad', raad.charAt(0).toUpperCase() + raad.slice(1));
}

function lastDay(item: Item): string {
  const deadline = datedSteps(item)[0]?.deadline;
  if (!deadline?.date) return '';
  const day = dateInWords(deadline.date);
  return deadline.printed ? ` De laatste dag staat in het stuk: ${day}.` : ` De laatste dag is berekend: ${day}.`;
}

function forGriffie(seen: Seen): Note {
  const { item } = seen;
  return {
    button: 'Kopieer een vraag aan de griffie',
    title: `Vraag aan de griffie: ${item.title}`,
    opening: [
      aboutOf(seen),
      isOver(item)
        ? 'Kunt u mij helpen met dit onderwerp? Wat was de uitkomst, en wat kan onze raad nu nog doen?'
        : `Kunt u mij helpen met dit onderwerp? Wat kan onze raad hier doen, en wanneer komt het op de agenda?${lastDay(item)}`,
      said(item, 'onze raad'),
    ],
    parts: spoken([room(item), questions(item), asked(item)]),
    closing: closingLine,
  };
}

/** What a paper should say and Greep did not find in it. */
function missing(item: Item): LensLine[] {
  const gaps = item.gaps.map(({ gap, why, norm, evidence }) => ({
    text: `${gapLabels[gap]}. ${why}`,
    basis: [{ guide: norm }],
    evidence,
    withWords: true as const,
  }));
  const unfound = checksOf(item).filter(({ found }) => found === null);
  return [...gaps, ...unfound.map(({ name, basis }) => ({ text: `${name}: dit vond ik niet.`, basis, evidence: [] }))];
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

/** The days that the griffier plans, or the question for one; a paper that only tells needs none. */
function days(item: Item): LensLine[] {
  const found = daysOf(item);
  return found.length > 0 || onlyInforms(item) || isActItself(item)
    ? found
    : [line('Ik vond geen dag in uw stuk. Wanneer komt het in de raad?', [calendar])];
}

/** What is asked of the sender: to complete the paper, or only to help where it is for information or all there. */
function request(lines: readonly LensLine[], item: Item, hasAnnexes: boolean): string {
  if (lines.length > 0 && !needsNoMore(item))
    return 'Kunt u dit stuk op de punten hieronder aanvullen, zodat het op de agenda kan?';
  if (lines.length > 0 || hasAnnexes) return 'Kunt u mij helpen met de punten hieronder?';
  return 'Ik heb in dit stuk geen leeg kopje en geen tegenspraak gevonden.';
}

function forSender(seen: Seen): Note {
  const { item } = seen;
  const [lines, files] = [missing(item), annexes(seen)];
  return {
    button: 'Kopieer een bericht aan de afzender',
    title: `Uw stuk: ${item.title}`,
    opening: [aboutOf(seen), request(lines, item, files.length > 0)],
    parts: spoken([
      { heading: 'Wat er nog niet in staat', lines },
      { heading: 'Bijlagen', lines: files },
      { heading: 'Voor de termijnagenda', lines: days(item) },
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
    parts: spoken([asked(item), ...worksheetParts(item), questions(item)]),
    closing: closingLine,
  };
}

const makers: Record<Lens, (seen: Seen) => Note> = { raadslid: forGriffie, griffier: forSender, 'ab-lid': forCollege };

/** The text that this reader sends on: a question, a message to the sender, or a note for the college. */
export function noteFor(seen: Seen): Note {
  return makers[seen.profile.lens](seen);
}
