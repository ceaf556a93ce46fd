import { lastUsableDay } from '../council/index.ts';
import { isInMeeting } from '../knowledge/law/instruments.ts';
import { midSentence, placeInWords, sentence } from '../wording/index.ts';
import { contentFor, ownWays } from './cells.ts';
import { withoutOwnMeeting } from './content.ts';
import type { Leaving } from './leaving.ts';
import type { RowContent, RowDeadline, RowOption } from './row-content.ts';
import type { BoardRow } from './types.ts';

/** Something with a last day, and the row it belongs to. */
export interface Appointment {
  row: BoardRow;
  content: RowContent;
  /** ISO day: the last one on which it can still be done. */
  date: string;
  /** What can be done until that day, the strongest first. */
  ways: [RowOption, ...RowOption[]];
}

/** The ways that are still open until a day to come: the formal ones, else all of them. */
function datedWays(content: RowContent): RowOption[] {
  const dated = withoutOwnMeeting(ownWays(content)).filter(({ deadline }) => deadline?.date && !deadline.isPast);
  const formal = dated.filter(({ isFormal }) => isFormal);
  return formal.length > 0 ? formal : dated;
}

/** One appointment for each last day of a row. */
export function appointmentsOf(row: BoardRow, leaving: Leaving): Appointment[] {
  const content = contentFor(row, leaving);
  if (!content || content.isOfMeeting) return [];
  const byDay = Map.groupBy(datedWays(content), ({ deadline }) => lastUsableDay(deadline) ?? '');
  return [...byDay].flatMap(([date, [first, ...others]]) => (first ? [{ row, content, date, ways: [first, ...others] }] : []));
}

/** Whether the day is that of the raad itself, which decides on it. */
export const isOwnDecision = ({ ways: [{ instrument }] }: Appointment): boolean => isInMeeting(instrument);

/** What the day is: the last one for something, or that on which the raad decides. */
export function whatInWords(appointment: Appointment): string {
  return isOwnDecision(appointment) ? 'de raad besluit' : `laatste dag: ${midSentence(appointment.ways[0].name)}`;
}

/** Said of a last day that this meeting comes too late for. */
export const beforeMeeting = 'Die dag valt vóór deze vergadering.';

/** Where the day comes from: how it was counted, or the place in the paper. */
export function sourceInFull({ ways: [{ deadline, places }] }: Appointment): string {
  const [place] = deadline?.isComputed ? [] : places;
  const where = place ? ` (${place.paper.title}, ${placeInWords(place.evidence)})` : '';
  const before = deadline?.isBeforeMeeting ? ` ${beforeMeeting}` : '';
  return deadline ? `${sentence(saidOf(deadline)).replace(/\.$/u, '')}${where}.${before}` : '';
}

/** How the day was found; that the paper says before another day, where it does. */
function saidOf({ before, words, rule }: RowDeadline): string {
  return before ? `het stuk zegt: ${words}` : rule;
}
