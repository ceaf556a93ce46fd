import { adoptedInMeeting, closingFormula, meetingToCome } from '../knowledge/rules/deeds.ts';
import { betweenBodyAndDay, earlierDecisions, saysMeets, sentToMeeting, yourMeeting } from '../knowledge/rules/meeting-days.ts';
import type { Body } from '../reading/words.ts';
import { type Range, textAt } from '../text/index.ts';
import { bodiesIn } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import { datesIn, daysIn } from './dates.ts';
import { dated } from './meeting-reason.ts';
import { evidenceIn, textOf } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import type { Passage } from './types.ts';

/** The day of the meeting as running text tells it: sent to it, addressed to its members, adopted in it, spoken of in a sentence. */
export function spoken(passages: readonly Passage[], body: Body | null): Candidate<string>[] {
  return [...sentTo(passages, body), ...addressed(passages), ...adoptions(passages, body), ...sentences(passages, body)];
}

/** 'in zijn vergadering van': of the body that is the subject. */
const own = /\b(?:zijn|haar)\b/;

/** The words from the body on that stands last before a place; all before it where none does. */
function ofSubject(text: string, at: number): string {
  const before = text.slice(0, at);
  return before.slice(bodiesIn(before).at(-1)?.from ?? 0);
}

function adoptions(passages: readonly Passage[], body: Body | null): Candidate<string>[] {
  return passages.flatMap((passage) => {
    const text = textOf(passage);
    const formula = adoptedInMeeting.exec(text);
    if (!formula || meetingToCome.test(sentenceAround(text, formula.index))) return [];
    const named = bodiesIn(own.test(formula[0]) ? ofSubject(text, formula.index) : text).map((found) => found.body);
    const isOther = named.length > 0 && body !== null && !named.includes(body);
    if (isOther && !closingFormula.test(text)) return [];
    const told = { weight: isOther ? 40 : 75, part: behind(passage, formula) };
    return dated(passage, 'Het stuk is in deze vergadering vastgesteld.', told);
  });
}

/** A meeting that is named with its day right behind. */
const withItsDay = /^in (?:zijn|haar|de)\b/i;

/** Where the day of a formula stands: behind it, when there is one; of a meeting that is named, in the same sentence. */
function behind({ page, block }: Passage, { index, 0: formula }: RegExpExecArray): Range {
  const range = { from: block.from + index, to: block.to };
  const words = textAt(page, range);
  if (withItsDay.test(formula)) return { ...range, to: range.from + (words.search(/\.\s/) + 1 || words.length) };
  return datesIn(words).length > 0 ? range : block;
}

/** 'Op donderdag 28 januari 2027 vergadert u over', 'in uw vergadering van 3 maart'. */
function addressed(passages: readonly Passage[]): Candidate<string>[] {
  return passages.slice(0, 12).flatMap((passage) => {
    const text = textOf(passage);
    if (!/\b(?:u|uw|ons|onze|jullie)\b/i.test(text)) return [];
    const found = daysIn(text).find(({ from, to }) => yourMeeting.test(text.slice(to)) || yourMeeting.test(text.slice(0, from)));
    if (!found) return [];
    const { from } = passage.block;
    const evidence = [evidenceIn(passage, { from: from + found.from, to: from + found.to })];
    return [{ value: found.date, rule: 'De tekst noemt uw vergadering met haar dag.', assumes: null, evidence, weight: 55 }];
  });
}

/** 'Dit verslag wordt op 3 december 2026 ter kennisname aan het algemeen bestuur gezonden.' */
function sentTo(passages: readonly Passage[], body: Body | null): Candidate<string>[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage).flatMap((sentence) => {
      const isSent = sentToMeeting.test(sentence.text) && bodiesIn(sentence.text).some((named) => named.body === body);
      return isSent ? dated(passage, 'Het stuk noemt de vergadering waar het heen gaat.', { weight: 58, part: sentence }) : [];
    }),
  );
}

/** Running text that names the body with a day and says that it meets on it: 'wordt besproken in de raad van 11 februari 2025'. */
function sentences(passages: readonly Passage[], body: Body | null): Candidate<string>[] {
  if (!body) return [];
  return passages.flatMap((passage) => {
    const text = textOf(passage);
    if (!saysMeets.test(text) || earlierDecisions.test(text)) return [];
    const bodies = bodiesIn(text).filter((named) => named.body === body);
    return daysIn(text).flatMap((found) => {
      const named = bodies.find(({ to }) => to <= found.from && betweenBodyAndDay.test(text.slice(to, found.from)));
      if (!named || !saysMeets.test(sentenceAround(text, found.from))) return [];
      const { from } = passage.block;
      const evidence = [evidenceIn(passage, { from: from + named.from, to: from + found.to })];
      return [
        {
          value: found.date,
          rule: 'De tekst noemt de vergadering waarin het stuk aan de orde komt.',
          assumes: null,
          evidence,
          weight: 50,
        },
      ];
    });
  });
}

function sentenceAround(text: string, at: number): string {
  const end = text.indexOf('. ', at);
  return text.slice(text.lastIndexOf('. ', at) + 1, end < 0 ? undefined : end);
}
