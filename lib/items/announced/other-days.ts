import {
  forRaden,
  gathered,
  gathering,
  gathers,
  neverAnnounced,
  nextMeeting,
  notAnnounced,
  postponed,
} from '../../knowledge/rules/announced.ts';
import { ownMeeting } from '../../knowledge/rules/announced-who.ts';
import type { Announced } from '../../reading/contract.ts';
import type { Body } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';
import { bodiesIn } from '../bodies.ts';
import { datesIn, type FoundDate } from '../dates.ts';
import { evidenceIn } from '../passages.ts';
import type { Sentence } from '../sentences.ts';
import { subjectOf } from './subject.ts';
import { bodyOf, ownerOf, type WhoContext } from './who.ts';

/** Days of the paper, as ISO days; null: not known. */
export interface PaperDays {
  /** The first day that it prints: that of a letter is the day of sending. */
  printed: string | null;
  meetingDate: string | null;
}

/** From when on a gathering is to come: the paper goes out before its meeting. */
function since({ printed, meetingDate }: PaperDays): string | null {
  return [printed, meetingDate].filter((day) => day !== null).toSorted()[0] ?? null;
}

/** A gathering for members of the raden on a day to come, other than the meeting of the paper itself. */
export function gatheringIn(clause: Sentence, days: PaperDays): Announced[] {
  const folded = fold(clause.text);
  if (!gathering.test(folded) || gathered.test(folded) || neverAnnounced.test(folded) || notAnnounced.test(folded)) return [];
  const from = since(days);
  const isComing = ({ order }: FoundDate) => (gathers.test(folded) || order > (from ?? '')) && !order.startsWith('9999');
  const date = datesIn(clause.text, from).find(isComing);
  if (!date || date.date === days.meetingDate) return [];
  return [entry(clause, date, forRaden.test(folded) ? 'raad' : audience(clause.text))];
}

/** A committee for which a gathering is; other bodies are no members of a raad. */
function audience(text: string): Body | null {
  return bodiesIn(text).some(({ body }) => body === 'raadscommissie') ? 'raadscommissie' : null;
}

/** A decision that waits until another day, or until a next meeting of which no day is given. */
export function postponedIn(clause: Sentence, { meetingDate }: PaperDays, context: WhoContext): Announced[] {
  const { text } = clause;
  const folded = fold(text);
  if (!postponed.test(folded) || notAnnounced.test(folded)) return [];
  const date = datesIn(text, meetingDate).findLast(({ order }) => meetingDate !== null && order > meetingDate) ?? null;
  const named = bodyOf(text, date, context);
  const body = named ?? (ownMeeting.test(folded) || bodiesIn(text).length === 0 ? context.own : null);
  if (date && !date.order.startsWith('9999')) return [entry(clause, date, body)];
  const next = nextMeeting.exec(text)?.[0];
  return next ? [{ ...entry(clause, null, body), dateText: next }] : [];
}

function entry(clause: Sentence, date: FoundDate | null, body: Body | null): Announced {
  const { text, passage } = clause;
  return {
    subject: subjectOf(text, datesIn(text)),
    body,
    date: date?.date ?? null,
    ...(date && !date.date && { dateText: date.dateText }),
    owner: ownerOf(text),
    evidence: evidenceIn(passage, clause),
  };
}
