import { recognise } from '../council/index.ts';
import { cooperationCalled } from '../knowledge/cooperation-words.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { optionName, theBody } from '../knowledge/labels.ts';
import { raadSteps } from '../knowledge/lens/support.ts';
import type { Item, Option } from '../reading/contract.ts';
import { inProse, midSentence } from '../wording/index.ts';
import { checkLine, checksOf } from './checks.ts';
import { daysAreOver, daysOf, withTitle } from './days.ts';
import { byDay, line, spoken } from './line.ts';
import { participantsIn } from './participants.ts';
import { needsNoMore, stepsOfRaad } from './steps.ts';
import type { LensLine, LensView, Seen } from './types.ts';
import { sayingDay } from './words-for-day.ts';

const calendar = 'praktijk: termijnagenda van de raad';

/** What goes on the termijnagenda, or that Greep found no day for it. */
function planned(seen: Seen): LensLine[] {
  const days = daysOf(seen);
  if (days.length > 0) return days.map((day) => withTitle(day, seen.item));
  if (daysAreOver(seen)) return [line('De dagen die Greep in dit stuk vond, zijn geweest.', [calendar])];
  const none = 'Greep vond in dit stuk geen komende dag voor de termijnagenda.';
  return [line(needsNoMore(seen.item) ? none : `${none} Vraag de datum na.`, [calendar])];
}

/** The own calendar before the first step of the raad: its meeting, its committee, and when the papers must be in. */
function ownMeetings(seen: Seen): LensLine[] {
  const { item } = seen;
  const planning = stepsOfRaad(item).find((step) => step.planning)?.planning;
  if (!planning) return [];
  const { raad, committee, delivery, warnings } = planning;
  const known = daysOf(seen);
  const isNew = (day: string) => !known.some(({ date, is }) => date === day && is !== 'laatste dag');
  const days = [
    isNew(raad) && `De laatste raadsvergadering op tijd is op ${dateInWords(raad)}.`,
    committee && isNew(committee.date) && `De commissie ervoor is op ${dateInWords(committee.date)}.`,
    delivery && `Stukken inleveren kan tot en met ${dateInWords(delivery)}.`,
  ].filter((text) => typeof text === 'string');
  return [...days, ...warnings].map((text) => line(text, ['praktijk: uw vergaderdata']));
}

/** After the adoption the law sets no term (Wgr 35 lid 5). */
function noDate({ instrument, later }: Option): string {
  if (instrument !== 'zienswijze-toezichthouder') return '; Greep vond geen datum in dit stuk';
  return `${later ? ', pas na het besluit' : ''}; de wet noemt geen termijn`;
}

function sending(item: Item): LensLine[] {
  const out = item.council.options.filter(({ instrument, to, usable }) => {
    const sent = instrument === 'zienswijze-toezichthouder' || (raadSteps.includes(instrument) && usable !== 'te laat');
    return sent && to !== null && to !== 'raad';
  });
  return out.map((option) => {
    const { to, deadline, basis, evidence } = option;
    const by = deadline?.date ? byDay(deadline) : noDate(option);
    const text = `Naar ${to ? theBody(to) : ''}: ${midSentence(optionName(option))}${by}.`;
    return { text, basis, evidence: deadline?.date ? sayingDay(evidence, deadline.date) : [] };
  });
}

const together = ['A7.7', 'A7.6'] as const;

/** The raden to align with: those of the participants that the reader told, else those that the paper names. */
function otherRaden({ item, profile }: Seen): LensLine[] {
  const known = recognise(item, profile.cooperations)?.participants ?? [];
  const named = participantsIn(item);
  const names = known.length > 0 ? known : named.names;
  const others = names.filter((name) => name !== profile.gemeente);
  const evidence = known.length > 0 ? [] : named.evidence;
  // Where the own gemeente is not known, it may be among them.
  const isSure = others.length < names.length || known.length > 0;
  const all = isSure
    ? `Stem af met de griffiers van ${inProse(others)}.`
    : `Stem af met de andere griffiers. Het stuk noemt ${inProse(others)}.`;
  if (others.length > 0) return [line(all, together, evidence)];
  if (!item.cooperationName || needsNoMore(item)) return [];
  const where = cooperationCalled(item.cooperationName);
  return [line(`Welke raden meedoen in ${where}, staat niet in uw instellingen. Kijk in het stuk of in de regeling.`, together)];
}

/** What a griffier plans, sends, checks, and with which raden he aligns (A7.5-A7.7). */
export function griffierView(seen: Seen): LensView {
  const { item } = seen;
  return {
    heading: 'Plannen en controleren',
    parts: spoken([
      { heading: 'Voor de termijnagenda', lines: [...planned(seen), ...ownMeetings(seen)] },
      { heading: 'Wanneer versturen', lines: sending(item) },
      { heading: 'Controleren', lines: checksOf(item).map(checkLine) },
      { heading: 'Afstemmen met andere raden', lines: otherRaden(seen) },
    ]),
  };
}
