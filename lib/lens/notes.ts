import type { Lens } from '../council/profile.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { bodyLabels, gapLabels, instrumentLabels } from '../knowledge/labels.ts';
import type { Item } from '../reading/contract.ts';
import { closingLine } from '../wording/index.ts';
import { worksheetParts } from './ab-lid.ts';
import { checked, datedSteps, planned } from './griffier.ts';
import { spoken } from './line.ts';
import type { LensLine, LensPart, Note, Seen } from './types.ts';

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
  const own = council.options.filter(({ always }) => !always).slice(0, 4);
  return {
    heading: 'Wat de raad volgens Greep kan',
    lines: own.map(({ instrument, deadline, basis, evidence }) => {
      const by = deadline?.date ? `, uiterlijk ${dateInWords(deadline.date)}` : '';
      return { text: `${instrumentLabels[instrument]}${by}`, basis, evidence: deadline?.printed ? evidence.slice(0, 1) : [] };
    }),
  };
}

/** The answer of the card, said to somebody who is not in the raad of the reader. */
function said({ council }: Item, raad: 'onze raad' | 'de raad'): string {
  return council.summary.replaceAll('uw raad', raad).replaceAll('Uw raad', raad.charAt(0).toUpperCase() + raad.slice(1));
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
      `Kunt u mij helpen met dit onderwerp? Wat kan onze raad hier doen, en wanneer komt het op de agenda?${lastDay(item)}`,
      said(item, 'onze raad'),
    ],
    parts: spoken([room(item), questions(item), asked(item)]),
    closing: closingLine,
  };
}

/** What a paper should say and does not. */
function missing({ item, unread }: Seen): LensLine[] {
  const gaps = item.gaps.map(({ gap, why, norm, evidence }) => ({
    text: `${gapLabels[gap]}. ${why}`,
    basis: [{ guide: norm }],
    evidence,
    withWords: true as const,
  }));
  const unsaid = checked(item).filter(({ text }) => text.includes('staat niet in dit stuk'));
  const annexes = unread.flatMap(({ why, evidence }) =>
    why === 'niet in dit bestand' && evidence && isIn(evidence, item)
      ? [{ text: 'Niet in het bestand:', basis: [], evidence: [evidence], withWords: true as const }]
      : [],
  );
  return [...gaps, ...unsaid, ...annexes];
}

function isIn(evidence: LensLine['evidence'][number], { pages: [first, last] }: Item): boolean {
  return 'page' in evidence && first <= evidence.page && evidence.page <= last;
}

function forSender(seen: Seen): Note {
  const lines = missing(seen);
  const nothing = 'Ik heb in dit stuk geen leeg kopje en geen tegenspraak gevonden.';
  return {
    button: 'Kopieer een bericht aan de afzender',
    title: `Uw stuk: ${seen.item.title}`,
    opening: [
      aboutOf(seen),
      lines.length > 0 ? 'Kunt u dit stuk op de punten hieronder aanvullen, zodat het op de agenda kan?' : nothing,
    ],
    parts: spoken([
      { heading: 'Wat er nog niet in staat', lines },
      { heading: 'Voor de termijnagenda', lines: planned(seen.item) },
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
