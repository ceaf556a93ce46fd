import { isAboutMeeting, lastUsableDay } from '../council/index.ts';
import { lastDayInWords } from '../knowledge/date-words.ts';
import { gapLabels, optionName, theBody } from '../knowledge/labels.ts';
import { isControl, isInMeeting } from '../knowledge/law/instruments.ts';
import { raadSteps } from '../knowledge/lens/support.ts';
import { postponed } from '../knowledge/rules/announced.ts';
import { answerLabels } from '../knowledge/way-labels.ts';
import type { Deadline, Evidence, Item, Option, PrintedDeadline } from '../reading/contract.ts';
import type { AgendaPaper } from '../ris/index.ts';
import {
  announcedWhen,
  askedInWords,
  deciderInWords,
  kindInWords,
  outcomeInWords,
  periodInWords,
  sentence,
  sourceInWords,
} from '../wording/index.ts';
import type { Place, RowAnnouncement, RowContent, RowDeadline, RowInvitation, RowOption } from './row-content.ts';

/** An item of a Reading, and the paper it stands in. */
export interface Piece {
  paper: AgendaPaper;
  item: Item;
}

/** The days that a last day is seen from, as ISO days. */
export interface Moment {
  today: string;
  /** When the raad or its committee meets on this agenda; null: not known, or it is the meeting of another. */
  meeting: string | null;
}

const placeIn =
  ({ paper, item }: Piece) =>
  (evidence: Evidence): Place => ({ paper, itemId: item.id, evidence });

function deadlineOf(
  { deadline, usable }: { deadline: Deadline | null; usable: Option['usable'] },
  { today, meeting }: Moment,
): RowDeadline | null {
  if (!deadline) return null;
  const { date, before, printed, rule } = deadline;
  const last = lastUsableDay(deadline);
  const computed = date && !printed ? ' (berekend)' : '';
  const isPast = usable === 'te laat' || (last !== null && last < today);
  return {
    date,
    ...(before && { before }),
    isComputed: date !== null && !printed,
    isPast,
    isBeforeMeeting: last !== null && meeting !== null && last < meeting && last >= today,
    words: `${periodInWords(deadline) ?? 'datum niet bekend'}${computed}`,
    rule: isPast ? rule : sentence(rule),
  };
}

function optionOf(option: Option, piece: Piece, now: Moment): RowOption {
  const { instrument, standing, always, usable, to, why, basis, evidence } = option;
  return {
    instrument,
    name: optionName(option),
    isFormal: standing === 'formeel',
    isAlways: always,
    usable,
    to: to && theBody(to),
    deadline: deadlineOf(option, now),
    why,
    sources: basis.map(sourceInWords),
    places: evidence.map(placeIn(piece)),
  };
}

/** Whether an option is a formal way that exists for this item only: no right that always exists, and none of control. */
export const isOwnFormal = ({
  instrument,
  isFormal,
  isAlways,
}: Pick<RowOption, 'instrument' | 'isFormal' | 'isAlways'>): boolean => isFormal && !isAlways && !isControl(instrument);

/** Whether the raad still has such a way in an item. */
export const isOpenFormally = ({ instrument, standing, always, usable }: Option): boolean =>
  isOwnFormal({ instrument, isFormal: standing === 'formeel', isAlways: always }) && usable !== 'te laat';

/** Of two papers that give the same option the date goes first, so that a letter fills in what the proposal leaves open. */
function better(option: RowOption, other: RowOption | undefined): RowOption {
  return other?.deadline?.date && !option.deadline?.date ? other : option;
}

/** The options of the first piece, with the formal ones that only another paper gives. */
function optionsOf([first, ...others]: readonly Piece[], now: Moment): RowOption[] {
  const of = (piece: Piece) => piece.item.council.options.map((option) => optionOf(option, piece, now));
  const own = first ? of(first) : [];
  const added = others.flatMap(of).filter(isOwnFormal);
  const isOwn = new Set(own.map(({ instrument }) => instrument));
  const filled = own.map((option) =>
    better(
      option,
      added.find(({ instrument }) => instrument === option.instrument),
    ),
  );
  const extra = new Map(added.filter(({ instrument }) => !isOwn.has(instrument)).map((option) => [option.instrument, option]));
  const before = filled.findIndex(({ isAlways }) => isAlways);
  return filled.toSpliced(before < 0 ? filled.length : before, 0, ...extra.values());
}

/** What the raad can still say to another who decides. */
const isToAnother = ({ instrument, usable }: RowOption): boolean =>
  raadSteps.includes(instrument) && instrument !== 'besluiten' && usable !== 'te laat';

/** A griffier looks for the zienswijze or the consent; the decision of the own raad that carries it comes after it. */
const ownDecisionAfter = (options: readonly RowOption[]): RowOption[] => [
  ...options.filter(isToAnother),
  ...options.filter((option) => !isToAnother(option)),
];

/** The options with the days that count: those of what is said to another go before the meeting of the own raad. */
export function withoutOwnMeeting(options: readonly RowOption[]): RowOption[] {
  const hasDay = options.some((option) => isToAnother(option) && option.deadline?.date);
  return hasDay ? options.filter(({ instrument }) => !isInMeeting(instrument)) : [...options];
}

/** The first last day: of the formal ways that are still open, else of any way, else one that has passed. */
function firstDeadline(options: readonly RowOption[]): RowDeadline | null {
  const dated = withoutOwnMeeting(options).filter(({ deadline, isAlways }) => deadline !== null && !isAlways);
  const rank = ({ deadline, isFormal }: RowOption) =>
    `${deadline?.isPast ? 1 : 0}${isFormal ? 0 : 1}${lastUsableDay(deadline) ?? '9999-12-31'}`;
  return dated.toSorted((a, b) => rank(a).localeCompare(rank(b)))[0]?.deadline ?? null;
}

function announcedIn(piece: Piece): RowAnnouncement[] {
  const place = placeIn(piece);
  return piece.item.announced.map((announced) => ({
    announced,
    cooperation: piece.item.cooperationName,
    meetingDate: piece.item.meetingDate ?? piece.item.printedDay ?? null,
    place: place(announced.evidence),
  }));
}

function invitationOf(what: string, deadline: PrintedDeadline, { piece, today }: { piece: Piece; today: string }): RowInvitation {
  const { of, evidence } = deadline;
  const date = lastUsableDay(deadline) ?? deadline.date;
  const said = deadline.before && { said: lastDayInWords(deadline.date, true) };
  return { date, ...said, what, isForGriffie: of === 'griffie', isPast: date < today, place: placeIn(piece)(evidence) };
}

/** Each once: of several papers of an item more than one prints it. */
function invitationsIn(pieces: readonly Piece[], options: readonly RowOption[], { today }: Moment): RowInvitation[] {
  const known = new Set(options.map(({ deadline }) => deadline?.date));
  const all = pieces.flatMap((piece) =>
    piece.item.deadlines.flatMap((deadline) => {
      const what = known.has(deadline.date) ? undefined : answerLabels[deadline.of];
      return what ? [invitationOf(what, deadline, { piece, today })] : [];
    }),
  );
  return [...new Map(all.toReversed().map((one) => [`${one.date} ${one.what}`, one])).values()].toReversed();
}

/** What came of an item, and when it comes back where it was put off. */
function outcomesOf({ outcomes = [], announced }: Item): string[] {
  const later = announced.filter(({ evidence: { quote } }) => postponed.test(quote.toLowerCase()));
  return [...outcomes.map(outcomeInWords), ...later.map((each) => `Komt terug: ${announcedWhen(each)}`)];
}

const outcomesIn = (pieces: readonly Piece[]): string[] => [...new Set(pieces.flatMap(({ item }) => outcomesOf(item)))];

/** The words that what is asked and who decides rest on, and the printed last days. */
function placesIn(piece: Piece): Place[] {
  const { asks, because, deadlines, outcomes = [] } = piece.item;
  const evidence = [...asks, ...outcomes, ...deadlines].map((each) => each.evidence);
  return [...evidence, ...(because.decider?.evidence ?? [])].map(placeIn(piece));
}

const keyOf = ({ paper, evidence }: Place): string =>
  'page' in evidence ? `${paper.page} ${evidence.page} ${evidence.start} ${evidence.end}` : `${evidence.url} ${evidence.quote}`;

/** The same words once. */
function once(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}

/** What the papers of a row say; the first piece is the one that the row speaks of. Null without any. */
export function contentOf(pieces: readonly Piece[], now: Moment): RowContent | null {
  const [first] = pieces;
  if (!first) return null;
  const options = ownDecisionAfter(optionsOf(pieces, now));
  const isOfMeeting = pieces.every(({ item }) => isAboutMeeting(item));
  return {
    items: pieces.map(({ paper, item }) => ({ paper, itemId: item.id })),
    summary: first.item.council.summary,
    kind: kindInWords(first.item),
    asked: askedInWords(first.item),
    decider: deciderInWords(first.item),
    options,
    isOfMeeting,
    canFormally: !isOfMeeting && options.some((option) => isOwnFormal(option) && option.usable !== 'te laat'),
    deadline: isOfMeeting ? null : firstDeadline(options),
    gaps: first.item.gaps.map(({ gap, why }) => ({ gap, name: gapLabels[gap], why })),
    announced: pieces.flatMap(announcedIn),
    invitations: invitationsIn(pieces, options, now),
    outcomes: outcomesIn(pieces),
    places: once(placesIn(first)),
  };
}
