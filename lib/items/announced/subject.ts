import {
  afterDate,
  aside,
  beforeDate,
  emptyOfDate,
  hangsOn,
  joinsDates,
  leadIn,
  needsDate,
  question,
  timeFirst,
  turnedSentence,
  verbOfDate,
} from '../../knowledge/rules/announced-subject.ts';
import { fold, type Range } from '../../text/index.ts';
import type { FoundDate } from '../dates.ts';

/** Shorter words tell nothing: then the whole sentence is the subject. */
const shortest = 4;

/** Words as few as these stay as they are: the brackets tell what a step is, as in 'college (opdracht)'. */
const brief = 45;

/**
 * What an announcement is about, in the words of its sentence: without its date, which has a field of its own, without what the
 * sentence begins with before its verb, and without clauses that hang on it. `dates` are all dates of the sentence.
 */
export function subjectOf(sentence: string, dates: readonly FoundDate[]): string {
  const span = spanOf(sentence, dates);
  const plain = span ? withoutDate(sentence, span) : sentence;
  const main = plain.replace(question, '').replace(aside, ' ').replace(leadIn, '').trim();
  const time = timeFirst.exec(main);
  const bare = time ? main.slice(time[0].length) : main;
  const isTurned = /^\p{Ll}/u.test(bare) && !/^[\p{Ll}\d]/u.test(sentence);
  const words = isTurned ? straight(bare) : bare;
  const whole = words ?? sentence;
  const short = tidy(whole.length > brief ? whole.replace(hangsOn, '') : whole);
  if (short.length < shortest) return tidy(sentence);
  return time && words !== null ? `${short}, ${time[1]}` : short;
}

/** Without double blanks, blanks before commas, brackets that a date left, and marks at either end. */
function tidy(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\( ?\)/gu, '')
    .replace(/^([^(]*?) ?\)/u, '$1')
    .replace(/ (?=[,.;])/gu, '')
    .replace(/,(?=,)/gu, '')
    .replace(/^[\s,.;:–-]+|[\s,.;:]+$/gu, '');
}

/** From the first date to the last, where only 'en' or 'tot en met' stands between them; null: there is none, or each goes with words of its own. */
export function spanOf(sentence: string, dates: readonly FoundDate[]): Range | null {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const between = dates.slice(1).map(({ from }, index) => sentence.slice(dates[index]?.to, from));
  return between.every((words) => joinsDates.test(words)) ? { from: first.from, to: last.to } : null;
}

/** 'De raad beslist op 3 maart 2027 erover' as 'De raad beslist erover'. */
function withoutDate(sentence: string, { from, to }: Range): string {
  const before = sentence.slice(0, from).replace(beforeDate, ' ');
  const rest = `${before.trimStart()} ${sentence.slice(to).replace(afterDate, '').trimStart()}`.replace(/ {2,}/gu, ' ').trim();
  return emptyOfDate.test(fold(rest)) || needsDate.test(before) ? sentence : rest.replace(verbOfDate, '');
}

/** 'sturen de colleges het ontwerp' as 'de colleges sturen het ontwerp': what is left of a sentence that began with its date; null: its subject is not clear. */
function straight(rest: string): string | null {
  return turnedSentence.test(rest) ? rest.replace(turnedSentence, '$2 $1') : null;
}
