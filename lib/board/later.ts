import { dayOf } from '../council/index.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { rules } from '../knowledge/law/rules/index.ts';
import { looksBack, ofOtherRaden, onlyNames, rankInYear, yearAbout } from '../knowledge/rules/follow.ts';
import { kindRules } from '../knowledge/rules/kinds.ts';
import { fieldAbbreviations } from '../knowledge/terms/abbreviations.ts';
import type { Item, Reading } from '../reading/contract.ts';
import { fold } from '../text/index.ts';
import { announcedWhen } from '../wording/index.ts';
import type { KeptAnnouncement, Later } from './kept.ts';
import { isSameWord, plainName, tellingStems } from './names.ts';

/** Share of the words of a title that an announcement must have too. */
const enough = 0.5;

const spelledOut = new Map(fieldAbbreviations.map(({ short, long }) => [short.toLowerCase(), long]));

/** A text with the abbreviations of the field written out: a SOK is a samenwerkingsovereenkomst. */
const inFull = (text: string): string =>
  text.replace(/[\p{L}&]+/gu, (word) => (word === word.toLowerCase() ? word : (spelledOut.get(word.toLowerCase()) ?? word)));

/** By the name that both papers give; where the later one gives none, by its title. */
function isSameCooperation(kept: KeptAnnouncement, { cooperationName, title }: Item): boolean {
  const announced = plainName(kept.cooperation ?? '');
  const later = plainName(cooperationName ?? title);
  return announced !== '' && (cooperationName === null ? ` ${later} `.includes(` ${announced} `) : later === announced);
}

/** Whether the announcement names a body that this paper is of, or that decides on it. */
function isSameBody({ announced }: KeptAnnouncement, { body, decider, decisions }: Item): boolean {
  const bodies = [body, decider, ...decisions.map((decision) => decision.body)].filter((each) => each !== null);
  return announced.body === null || bodies.length === 0 || bodies.includes(announced.body);
}

/** Two texts contradict each other where each says something of its own: another year, another one of that year. */
function contradict(a: string, b: string): boolean {
  const years = (text: string) => [...text.matchAll(yearAbout)].map(([year]) => year);
  const [x, y] = [years(a), years(b)];
  const [first, other] = [rankInYear.exec(a)?.[0], rankInYear.exec(b)?.[0]];
  const otherYear = x.length > 0 && y.length > 0 && !x.some((year) => y.includes(year));
  return otherYear || (first !== undefined && other !== undefined && first !== other) || looksBack.test(a) !== looksBack.test(b);
}

/** Papers of which there is one a year: their kind is enough, whatever they are called. */
function isSameYearlyKind(subject: string, { kind }: Item): boolean {
  const isNamed = kindRules.some((rule) => rule.kind === kind && rule.title?.test(subject));
  return kind in rules && rules[kind as keyof typeof rules].yearly === true && isNamed && !onlyNames.test(subject);
}

/** How much a title is what was announced, from 0 to 1: the share of its words that the announcement has, without the cooperation. */
function likeness(kept: KeptAnnouncement, item: Item): number {
  const name = tellingStems(inFull(kept.cooperation ?? ''));
  const subject = tellingStems(inFull(kept.announced.subject));
  const title = tellingStems(inFull(item.title)).filter((stem) => !name.includes(stem) && !/^\d+$/u.test(stem));
  const shared = title.filter((stem) => subject.some((each) => isSameWord(stem, each)));
  return title.length === 0 ? 0 : shared.length / title.length;
}

/** Whether a paper is of before the announcement, by its meeting, else by the day that it prints: a letter. */
function isEarlier({ from }: KeptAnnouncement, { meetingDate, printedDay }: Item): boolean {
  const day = meetingDate ?? printedDay;
  return from.date !== null && day !== undefined && day <= from.date;
}

/** How well an item answers an announcement, from 0 (it does not) to 1. */
function answer(kept: KeptAnnouncement, item: Item): number {
  const [subject, title] = [fold(kept.announced.subject), fold(item.title)];
  const isItself = item.announced.some(({ evidence }) => evidence.quote === kept.from.quote);
  if (isItself || isEarlier(kept, item) || !isSameCooperation(kept, item) || !isSameBody(kept, item)) return 0;
  if (contradict(subject, title) || ofOtherRaden.test(subject)) return 0;
  const like = likeness(kept, item);
  if (like >= enough) return like;
  return isSameYearlyKind(subject, item) ? enough : 0;
}

const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** Whether a day lies in what was announced: that day, month or quarter. */
function isWithin(day: string, announced: string): boolean {
  return announced.includes('Q') ? quarterOf(day) === announced : day.startsWith(announced);
}

const momentInWords = (date: string): string => `${date.includes('Q') ? 'het ' : ''}${dateInWords(date)}`;

/** What was announced and what became of its day: 'aangekondigd op 2 april 2026; de datum is verschoven van … naar …'. */
function shiftInWords({ announced, from }: KeptAnnouncement, now: string | null): Pick<Later, 'isShifted' | 'words'> {
  const { date, dateText } = announced;
  const said = from.date ? `aangekondigd op ${dateInWords(from.date)}` : 'aangekondigd';
  const moment = date ? momentInWords(date) : announcedWhen(announced);
  const when = date || dateText ? `${said} voor ${moment}` : `${said} zonder datum`;
  if (now === null) return { isShifted: false, words: `${when}; dit stuk noemt geen dag` };
  if (date && isWithin(now, date)) return { isShifted: false, words: `${when}; dat is zo gebleven` };
  if (date === null) return { isShifted: false, words: `${when}, nu ${dateInWords(now)}` };
  return { isShifted: true, words: `${said}; de datum is verschoven van ${moment} naar ${dateInWords(now)}` };
}

function laterFor(kept: KeptAnnouncement, items: readonly Item[]): Later[] {
  const found = items.map((item) => ({ item, score: answer(kept, item) })).toSorted((a, b) => b.score - a.score)[0];
  if (!found || found.score === 0) return [];
  const { item } = found;
  const now = dayOf(kept.announced.body ?? item.body, item);
  return [
    { kept, itemId: item.id, title: item.title, body: kept.announced.body ?? item.body, date: now, ...shiftInWords(kept, now) },
  ];
}

/**
 * Which of the kept announcements a new paper answers: of the same cooperation and body, about the same subject by its words or
 * its kind, and later; with whether its day is another than was announced. Better none than a wrong one.
 */
export function laterPapers(kept: readonly KeptAnnouncement[], { items }: Pick<Reading, 'items'>): Later[] {
  return kept.flatMap((each) => laterFor(each, items));
}
