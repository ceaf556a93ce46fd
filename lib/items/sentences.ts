import { type Block, monthNames, type Range, textAt } from '../text/index.ts';
import type { Passage } from './types.ts';

/** A sentence or part of a passage, as offsets in the searchable text of its page. */
export interface Sentence extends Range {
  passage: Passage;
  text: string;
}

/** Where a sentence ends: behind a word of three letters or a number of two digits, before a capital or a number. */
const sentenceEnd = /(?<=[A-Za-zÀ-ž\d]{2}|\)|[’'”"])[.!?]["'’”]?\s+(?=["'‘“([]?[A-ZÀ-Þ\d])/g;
/** Abbreviations that end in a dot within a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:dhr|mevr|mw|mr|drs|ir|ing|prof|dr|nr|art|blz|incl|excl|evt|resp|jl|ca|d\.d|dd|t\.a\.v|i\.v\.m|o\.a|m\.b\.t|i\.c|B|en W|[A-ZÀ-Þ])$/;
const numbered = /(?<=^|\s)\(?(\d{1,2}|[a-h])[.)]\s+(?=[A-Za-zÀ-ž€\d])/g;

const month = `(?:${monthNames})`;
const moment = `(?:(?:tot|vanaf|uiterlijk) )?(?:(?:begin|medio|half|eind) )?(?:\\d{1,2} )?${month}(?: 20\\d\\d)?`;
/** The moments of a planning whose lines ran together: '18 maart – consultatie mei 2024 – behandeling in de colleges juni – …', 'mei 2024: …'. */
const planned = new RegExp(
  `(?<=^|\\s)${moment}(?:\\s?(?:t/m|tot en met|en|/|–|-)\\s?${moment})?(\\s[–-]|:)\\s(?=[a-zà-ž])`,
  'gi',
);
/** A planning in one line: '17 maart 2026 college – 21 mei 2026 raad (zienswijze) – …'. */
const chained = new RegExp(`\\s[–-]\\s(?=${moment}\\s[a-zà-ž])`, 'gi');
/** Texts without a dash or colon behind a moment are not searched for one. */
const mayPlan = /[a-z\d)](?:\s[–-]|:)\s/;
/** One such line has a dash in it for another reason. */
const leastPlanned = 2;

/** Where a clause ends that has a subject of its own behind it. */
const clauseEnd = /;\s+|,?\s+en (?=dat\s)|,\s+(?=(?:waarna|terwijl|maar)\s)|\s+(?=zodra\s)/g;

/** Each block is read for many facts, and split once. */
const sentencesByBlock = new WeakMap<Block, readonly Sentence[]>();
const clausesBySentence = new WeakMap<Sentence, readonly Sentence[]>();

/** Whether no sign ends these words, so that they may go on in the next paragraph. */
export function breaksOff(text: string): boolean {
  return !/[.;:?!]\s*$/.test(text);
}

/** The sentences of a passage, cell by cell. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  return once(sentencesByBlock, passage.block, () => {
    const { page, block } = passage;
    const ranges = block.cells.length > 0 ? block.cells : [block];
    return ranges.flatMap((range) => split(passage, range, cuts(textAt(page, range))));
  });
}

/** The parts of a sentence that have a subject of their own. */
export function clausesOf(sentence: Sentence): readonly Sentence[] {
  return once(clausesBySentence, sentence, () => partsOf(sentence));
}

function once<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, read: () => Value): Value {
  const value = known.get(key) ?? read();
  known.set(key, value);
  return value;
}

interface Cut {
  end: number;
  next: number;
}

function partsOf(sentence: Sentence): Sentence[] {
  const { passage, from, to, text } = sentence;
  const ends = [...Array.from(text.matchAll(clauseEnd), cutOut), ...planEnds(text)].sort((a, b) => a.end - b.end);
  return ends.length === 0 ? [sentence] : split(passage, { from, to }, ends);
}

/** Where the moments of a planning part that stand in one text. */
function planEnds(text: string): Cut[] {
  if (!mayPlan.test(text)) return [];
  const plan = Array.from(text.matchAll(planned));
  const isPlan = plan.length >= leastPlanned && (plan[0]?.[1] !== ':' || plan[0].index === 0);
  const chain = Array.from(text.matchAll(chained), cutOut);
  return [
    ...(isPlan ? plan.filter(({ index }) => index > 0).map(({ index }) => ({ end: index, next: index })) : []),
    ...(chain.length >= leastPlanned ? chain : []),
  ];
}

function cutOut({ index, 0: words }: RegExpExecArray): Cut {
  return { end: index, next: index + words.length };
}

/** The beslispunten that stand behind each other in one range ('1. … 2. …', 'a) … b) …'); the range itself when there is one. */
export function pointsOf(passage: Passage, range: Range): Sentence[] {
  const text = textAt(passage.page, range);
  const marks = inSequence(Array.from(text.matchAll(numbered)));
  if (marks.length < 2) return split(passage, range, []);
  const starts = marks.map((mark) => ({ end: mark.index, next: mark.index + mark[0].length }));
  return split(passage, range, starts);
}

function cuts(text: string): Cut[] {
  return Array.from(text.matchAll(sentenceEnd))
    .filter(({ index }) => !abbreviation.test(text.slice(0, index)))
    .map(({ index, 0: words }) => ({ end: index + words.trimEnd().length, next: index + words.length }));
}

/** Numbers that count up from 1 or a. */
function inSequence(marks: readonly RegExpExecArray[]): RegExpExecArray[] {
  const kept: RegExpExecArray[] = [];
  const at = (mark: string) => (/\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 96);
  for (const mark of marks) if (at(mark[1] ?? '') === kept.length + 1) kept.push(mark);
  return kept;
}

function split(passage: Passage, range: Range, at: readonly Cut[]): Sentence[] {
  const starts = [0, ...at.map(({ next }) => next)];
  const ends = [...at.map(({ end }) => end), range.to - range.from];
  return starts.flatMap((start, index) => sentence(passage, range.from + start, range.from + (ends[index] ?? start)));
}

function sentence(passage: Passage, from: number, to: number): Sentence[] {
  const text = textAt(passage.page, { from, to });
  const before = /^\s*/.exec(text)?.[0].length ?? 0;
  const trimmed = text.trim();
  return trimmed === '' ? [] : [{ passage, from: from + before, to: from + before + trimmed.length, text: trimmed }];
}
