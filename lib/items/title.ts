import { fixedPoints, formNames, paperParts } from '../knowledge/rules/agenda.ts';
import {
  belongsTo,
  bracketsBehind,
  brokenOff,
  decisionBehind,
  decreeOpening,
  leadsInAsk,
  leadsMotion,
  nameOfMotion,
  namesOrganisation,
  numberOfProposal,
  proposalLine,
  runOn,
  stripLine,
  subjectOfSentence,
  wordsLeft,
} from '../knowledge/rules/titles.ts';
import { behindTitle } from '../knowledge/rules/treatments.ts';
import { fold } from '../text/index.ts';
import { fieldOf } from './field.ts';
import { type Labelled, labelled, labelsOf } from './labels.ts';
import { agendaNumber } from './numbers.ts';
import { stackedLabels } from './pairs.ts';
import { passageAfter, textOf } from './passages.ts';
import type { Passage } from './types.ts';
import { namesKind, unknownNumber, unknownSubject } from './unknown-title.ts';
import { bodyOfValue, dayOfValue } from './value.ts';

/** A title, and the passage it stands in. */
export interface Title {
  title: string;
  at: Passage | null;
}

/** An agenda number as printed, and the passage it stands in. */
export interface PrintedNumber {
  number: string;
  at: Passage;
}

const longestTitle = 220;
/** How far from the start of a paper its title may stand. */
const reach = 40;
/** How far its form may go on. */
const labelReach = 40;
/** The line of a form that names its agendapunt. */
const longestLine = 120;
const minor = /^(?:\(|kennis te nemen|kennisnemen)/i;

/** The subject of a paper: its field 'Onderwerp', else its largest heading, else what is asked. */
export function paperTitle(passages: readonly Passage[]): Title {
  const label = labelled(labelsOf(passages.slice(0, labelReach)), 'title');
  if (label && label.value.length < 2 * longestTitle) return { title: cleanTitle(goneOn(label, passages)), at: label.passage };
  const strip = lineThat(stripLine, passages);
  if (strip) return strip;
  const heading = largestHeading(passages.slice(0, reach));
  const untold = unknownSubject(passages);
  const isHeaded = heading !== null && (namesKind(textOf(heading)) || (!untold?.namesKind && saysSubject(textOf(heading))));
  if (untold && !isHeaded) return { title: cleanTitle(untold.value), at: untold.passage };
  const about = heading && (underInvitation(passages, heading) ?? underMotion(passages, heading));
  if (about) return { title: cleanTitle(textOf(about)), at: about };
  if (heading) return { title: cleanTitle(textOf(heading)), at: heading };
  return lineThat(belongsTo, passages) ?? lineThat(proposalLine, passages) ?? askedTitle(passages) ?? firstWords(passages);
}

/** A subject that breaks off at the end of its field, with the words on the line below that go on in small letters. */
function goneOn({ value, passage }: Labelled, passages: readonly Passage[]): string {
  const next = passageAfter(passages, passage);
  if (next?.block.kind !== 'alinea' || textOf(next).length > longestLine) return value;
  const goesOn = brokenOff.test(value.trim()) && /^\p{Ll}/u.test(textOf(next));
  return goesOn || isRestOfRow(passage, next, passageAfter(passages, next)) ? `${value.trim()} ${textOf(next)}` : value;
}

/** A word or two left of a long value, between that row of a form and the next. */
function isRestOfRow({ block }: Passage, rest: Passage, next: Passage | undefined): boolean {
  const isBetween = block.kind === 'rij' && next?.block.kind === 'rij' && rest.page === next.page;
  return isBetween && wordsLeft.test(textOf(rest).trim());
}

/** The line under 'Uitnodiging beeldvormende avond' that names the paper which the evening is about. */
function underInvitation(passages: readonly Passage[], heading: Passage): Passage | null {
  const next = passageAfter(passages, heading);
  const isAbout = next && next.block.kind !== 'rij' && textOf(next).length < longestLine && namesKind(textOf(next));
  return isAbout && /^uitnodiging(?![a-z])/i.test(textOf(heading)) ? next : null;
}

/** The heading under 'Motie vreemd aan de orde' that says what the motion is about, with nothing but a line between them. */
function underMotion(passages: readonly Passage[], heading: Passage): Passage | null {
  const start = nameOfMotion.test(textOf(heading).trim()) ? passages.indexOf(heading) : -1;
  const below = start < 0 ? [] : passages.slice(start + 1, start + 3);
  const about = below.find(({ block }) => block.kind === 'kop');
  return about && !leadsMotion.test(fold(textOf(about))) ? about : null;
}

/** How far down a line may stand that names the subject within other words. */
const lineReach = 8;

/** A line near the start that names the subject by the group of its pattern: what an amendement belongs to, what is proposed. */
function lineThat(names: RegExp, passages: readonly Passage[]): Title | null {
  const at = passages.slice(0, lineReach).find((passage) => passage.block.kind !== 'rij' && names.test(textOf(passage)));
  return at ? { title: cleanTitle(names.exec(textOf(at))?.[1] ?? ''), at } : null;
}

/** The agenda number that a paper gives itself, as printed. */
export function paperNumber(passages: readonly Passage[]): PrintedNumber | null {
  const label = labelsOf(passages.slice(0, 2 * reach)).find(
    ({ field, value }) => field === 'number' && agendaNumber(value.split(/\s/)[0] ?? ''),
  );
  const labelled = label ? agendaNumber(label.value.split(/\s/)[0] ?? '') : null;
  if (label && labelled) return { number: labelled.printed, at: label.passage };
  return (
    passages
      .slice(0, reach)
      .map(numberIn)
      .find((found) => found !== null) ?? unknownNumber(passages)
  );
}

function numberIn(at: Passage): PrintedNumber | null {
  const text = textOf(at);
  const number =
    text.length < longestLine ? /\bagendapunt:?\s+(\d{1,2}\.?[a-z]?)(?![\d.]|:\d)(?=[\s:,)–-]|$)/i.exec(text)?.[1] : undefined;
  return number ? { number, at } : null;
}

/** The title of an agenda item: the words behind its number, else its heading, else what is asked. */
export function entryTitle(own: readonly Passage[], words: string): Title {
  const [first, second] = own;
  const title = cleanTitle(firstSentence(words));
  if (first && title !== '') return { title, at: first };
  if (second && !leadsInAsk.test(textOf(second)) && !fieldOf(textOf(second)) && textOf(second).length < longestTitle)
    return { title: cleanTitle(textOf(second)), at: second };
  const label = labelled(labelsOf(own), 'title');
  if (label) return { title: cleanTitle(label.value), at: label.passage };
  return askedTitle(own) ?? { title: '', at: null };
}

/** A title without times, treatment and names in brackets, sub-items and closing points. */
function cleanTitle(words: string): string {
  return words
    .replace(/^agendapunt \d{1,2}\.?[a-z]?\s?[:.–-]\s+/i, '')
    .replace(/\s\(?\d{1,2}[.:]\d{2}\s?(?:uur)?\s?[–-]\s?\d{1,2}[.:]\d{2}(?: uur)?\)?/g, '')
    .replace(bracketsBehind, '')
    .replace(/\s[a-z]\)\s.*$|\sa\.\s\p{L}.*\sb\.\s.*$|\sA\.\s\p{Lu}.*\sB\.\s.*$/su, '')
    .replace(/\s(?:blad(?:zijde)?|blz\.?|pag(?:ina)?\.?)\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?$/i, '')
    .replace(decisionBehind, '')
    .replace(behindTitle, '')
    .replace(runOn, '')
    .replace(numberOfProposal, '')
    .replace(/,? waaronder\s?:.*$/s, '')
    .replace(/[\s.:;,–-]+$/, '')
    .trim();
}

/** An agenda may go on behind the title with what it is about. */
function firstSentence(words: string): string {
  const end = words.length > 60 ? /(?<=[\p{L}\d)]{3})\.\s(?=\p{Lu})/u.exec(words)?.index : undefined;
  return words.slice(0, end);
}

/**
 * The heading that names the subject: the largest that is no name of a form, nor of the municipality or cooperation in the letter
 * head above one.
 */
export function largestHeading(passages: readonly Passage[]): Passage | null {
  const labels = stackedLabels(passages);
  const isLabel = (passage: Passage, index: number) =>
    labels.has(passage) || dayOfValue(textOf(passages[index + 1] ?? passage)) !== null;
  const parts = passages.findIndex(
    (passage, index) => passage.block.kind === 'kop' && isPart(textOf(passage)) && !isLabel(passage, index),
  );
  const able = passages.slice(0, parts < 0 ? undefined : parts).filter((passage) => {
    if (labels.has(passage)) return false;
    const text = textOf(passage).trim();
    const isHeading = passage.block.kind === 'kop' && text.length <= longestTitle;
    return isHeading && !formNames.test(text) && !fieldOf(text) && !fixedPoints.test(text);
  });
  const others = able.filter((passage) => bodyOfValue(textOf(passage)) === null);
  const telling = others.filter((passage) => saysSubject(textOf(passage)));
  const best = [telling, others, able].find((some) => some.length > 0) ?? [];
  return best.reduce<Passage | null>((one, next) => (one && one.block.size >= next.block.size ? one : next), null);
}

/** Whether a heading says what a paper is about: by a word of some kind of paper, or by its length where it is no mere name. */
function saysSubject(text: string): boolean {
  return namesKind(text) || (text.split(/\s+/).length > 3 && !namesOrganisation.test(fold(text)));
}

/** Whether a heading opens a part of a paper: from there on headings are no title. */
function isPart(text: string): boolean {
  if (leadsInAsk.test(text)) return true;
  const isLong = text.trim().split(/\s+/).length > 2;
  return paperParts.test(text) && !(isLong && (formNames.test(text) || namesKind(text)));
}

const isAsked = (text: string): boolean => text.length > 12 && !/:$/.test(text) && !decreeOpening.test(text);

/** What is asked, as a title: the first beslispunt that is more than taking note. */
function askedTitle(passages: readonly Passage[]): Title | null {
  const start = passages.findIndex(
    (passage) => leadsInAsk.test(textOf(passage)) || /\b(?:verzocht|gevraagd|voorgesteld)\b.{0,30}:?$/i.test(textOf(passage)),
  );
  if (start < 0) return null;
  const end = passages.findIndex((passage, index) => index > start && passage.block.kind === 'kop' && index > start + 1);
  const points = passages
    .slice(start + 1, end < 0 ? start + 6 : end)
    .filter((passage) => isAsked(textOf(passage)) && passage.block.kind !== 'rij');
  const at = points.find((passage) => !minor.test(textOf(passage))) ?? points[0];
  return at
    ? { title: cleanTitle(textOf(at).replace(/^kennis te nemen van (?:de |het )?/i, '')).slice(0, longestTitle), at }
    : null;
}

/** Running text says what it is about: 'Op 28 januari spreekt u over de opzet van de evaluatie.' Else its first words. */
function firstWords(passages: readonly Passage[]): Title {
  const texts = passages
    .slice(0, reach)
    .filter((passage) => textOf(passage).trim().length > 3 && !formNames.test(textOf(passage).trim()));
  const about = texts.slice(0, 6).find((passage) => subjectOfSentence.test(textOf(passage)));
  if (about) return { title: cleanTitle(subjectOfSentence.exec(textOf(about))?.[1] ?? ''), at: about };
  const at = texts[0] ?? passages[0] ?? null;
  return { title: at ? cleanTitle(textOf(at).slice(0, 120)) : '', at };
}
