import { hours } from '../knowledge/rules/agenda.ts';
import { type Range, textAt } from '../text/index.ts';
import { type Entry, isSubject, ofItself, type Style } from './entry.ts';
import { agendaNumber, letteredNumber, romanNumber } from './numbers.ts';
import { textOf } from './passages.ts';
import { isHour } from './row-entry.ts';
import type { Passage } from './types.ts';

const ofItem = /^(?:(?:[a-z&]{2,10}-)?(?:agenda)?punt|ap\.?|item|#)\s?(\d{1,2}\.?[a-z]?)\s*[.:–-]?\s*/i;
const lineOpening = new RegExp(
  String.raw`^(\d{1,2}(?:\.?[a-z])?)(?:[.)]{1,2}|\s?[:/|–-])?\s+(?:${hours}\s+)?(?=\p{Lu}|\p{N}e )`,
  'u',
);
const romanOpening = /^([IVX]{1,5})(?:[.):]|\s?[–-])?\s+(?=\p{Lu})/u;
const letterOpening = /^([A-Z])[.):]\s+(?=\p{Lu})/u;

/** A line that opens with a number; its title stands behind that, or on the next line. Null for other lines. */
export function lineEntry(passage: Passage, index: number): Entry | null {
  const { block } = passage;
  const text = textOf(passage);
  const bare = agendaNumber(text);
  if (bare) return { index, number: bare, title: null, style: styleOf(passage, 'los') };
  const marked = block.marker && countsHere(passage) ? agendaNumber(block.marker) : null;
  if (marked) return { index, number: marked, title: block, style: styleOf(passage, tail(block.marker ?? '')) };
  const counted = /^[A-Z]\.?\d{1,2}[.)]?(?=\s+\p{Lu})/u.exec(text);
  const lettered = counted ? letteredNumber(counted[0]) : null;
  if (counted && lettered)
    return {
      index,
      number: lettered,
      title: { from: block.from + counted[0].length, to: block.to },
      style: styleOf(passage, 'letter'),
    };
  return named(passage, index) ?? otherwise(passage, index);
}

/** 'Agendapunt 3 Kadernota', '3 Kadernota', '3 - Kadernota', 'Ap. 3 Kadernota'. */
function named(passage: Passage, index: number): Entry | null {
  const text = textOf(passage);
  const found = ofItem.exec(text) ?? lineOpening.exec(text);
  const number = found?.[1] ? agendaNumber(found[1]) : null;
  if (!found || !number) return null;
  const form = /^(?:[a-z&]{2,10}-)?agendapunt/i.test(text) ? ofItself : 'woord';
  return { index, number, title: behind(passage, found[0]), style: styleOf(passage, form) };
}

/** Lines that count with Roman numbers or with letters: 'II. Kadernota', 'B. Kadernota'. */
function otherwise(passage: Passage, index: number): Entry | null {
  const text = textOf(passage);
  if (passage.block.kind === 'kop' || passage.block.marker !== null || !isSubject(text)) return null;
  const roman = romanOpening.exec(text);
  const byRoman = roman?.[1] ? romanNumber(roman[1]) : null;
  if (roman && byRoman) return { index, number: byRoman, title: behind(passage, roman[0]), style: styleOf(passage, 'romeins') };
  const letter = letterOpening.exec(text);
  const byLetter = letter?.[1] ? letteredNumber(letter[1]) : null;
  return letter && byLetter
    ? { index, number: byLetter, title: behind(passage, letter[0]), style: styleOf(passage, 'hoofdletter') }
    : null;
}

function behind({ block }: Passage, words: string): Range | null {
  return block.from + words.length < block.to ? { from: block.from + words.length, to: block.to } : null;
}

/** Whether the marker of a line may count items: lists deeper down do so only with the whole number of a sub-item, '3.1', and its subject. */
function countsHere(passage: Passage): boolean {
  const { page, block } = passage;
  if (isHour(passage)) return false;
  if (block.kind === 'kop') return block.level < 4;
  return block.level < 2 || (/^\d{1,2}\.\d/.test(block.marker ?? '') && isSubject(textAt(page, block)));
}

function styleOf({ block }: Passage, form: string): Style {
  if (block.kind === 'kop') return { form: `kop${block.level} ${form}`, left: 0 };
  return { form: `${block.kind} ${block.strong} ${form}`, left: block.box.left };
}

function tail(marker: string): string {
  return /[.):]*$/.exec(marker)?.[0] ?? '';
}
