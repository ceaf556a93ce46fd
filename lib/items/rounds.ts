import { fixedPoints, roundHeadings } from '../knowledge/rules/agenda.ts';
import { textAt } from '../text/index.ts';
import { chains } from './chains.ts';
import { leadOf } from './columns.ts';
import { type Entry, isSetAs } from './entry.ts';
import { fieldOf } from './field.ts';
import { cellsOf, textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** Characters of the name of a round, with its hours and place. */
const longestHeading = 100;

/** Whether a passage heads one of the rounds of an evening: 'Ronde 1', '21.30 uur Besluitvormende raadsvergadering'. */
export function isRound({ page, block }: Passage): boolean {
  const text = `${block.marker ?? ''} ${textAt(page, block)}`.replaceAll('\t', ' ').trim();
  return block.kind !== 'opsomming' && text.length < longestHeading && roundHeadings.test(text);
}

/** What an evening of several rounds treats: under each of its headings the items in the form that they have there. */
export function roundEntries(passages: readonly Passage[], starts: readonly Entry[]): Entry[] {
  const rounds = passages.flatMap((passage, index) => (isRound(passage) ? [index] : []));
  if (rounds.length < 2) return [];
  return rounds.flatMap((round, at) => {
    const end = rounds[at + 1] ?? passages.length;
    const [numbered] = chains(starts.filter(({ index }) => index > round && index < end)).sort((a, b) => b.length - a.length);
    return (numbered ?? alike(passages, round + 1, end)).map((entry) => ({ ...entry, style: { form: 'ronde', left: 0 } }));
  });
}

/** The first passage of a round that can be an item, and those that are set as it is. */
function alike(passages: readonly Passage[], from: number, to: number): Entry[] {
  const first = passages.slice(from, to).find(isItem);
  return passages.flatMap((passage, index): Entry[] => {
    if (!first || index < from || index >= to || !isItem(passage) || !isSetAs(passage, first)) return [];
    return [{ index, number: null, title: titleOf(passage), style: { form: 'ronde', left: 0 } }];
  });
}

function isItem(passage: Passage): boolean {
  const { kind, marker } = passage.block;
  if (kind === 'rij') return !fieldOf(cellsOf(passage)[0] ?? '') && !/:\s*$/.test(cellsOf(passage)[0] ?? '');
  return (kind === 'kop' || kind === 'opsomming' || fixedPoints.test(textOf(passage))) && !/\d/.test(marker ?? '');
}

/** A row has the place or hour of an item beside its subject: the longest cell. */
function titleOf({ page, block }: Passage): Entry['title'] {
  const [longest] = block.cells.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return longest ? leadOf(page.text, longest) : block;
}
