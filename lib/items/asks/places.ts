import {
  askedLine,
  contentOfView,
  coordinationHead,
  dictumLead,
  firstMarker,
  headAsk,
  proposalHeading as heading,
  inlineLabel,
  loosePoint,
  motionLead,
  opensClause,
  romanPoint,
} from '../../knowledge/rules/ask-places.ts';
import type { Body } from '../../reading/words.ts';
import { fold, textAt } from '../../text/index.ts';
import { bodiesIn, firstBody } from '../bodies.ts';
import { foldedOf, textOf } from '../passages.ts';
import { ready } from '../ready.ts';
import { breaksOff, pointsOf, type Sentence, sentencesOf } from '../sentences.ts';
import type { Passage } from '../types.ts';
import { answers } from './answers.ts';
import { isFormLine } from './form-line.ts';
import { leadOf, leadsIn, saysNoMore } from './lead.ts';
import { isPart } from './part.ts';
import { isDecree, isInfinitive, verbsIn } from './verbs-in.ts';

/** A heading, form label or column under which the proposal stands. */
export const proposalHeading = ready(heading);
/** A place that may hold an ask. */
export interface Point extends Sentence {
  of: Body | null;
  /** Surely a beslispunt: any infinitive in it is a decision. */
  generic: boolean;
  /** It is a clause behind 'dat', with its verb in the third person. */
  clause?: boolean;
}

type Zone = { kind: 'kop' | 'label' | 'lead' | 'rij'; of: Body | null; clause?: boolean } | null;

/**
 * The beslispunten of the proposal: under its heading, behind its label, after 'wordt gevraagd:'. `body` is whose paper it is: a sentence
 * about another body tells what that one did.
 */
export function proposalPoints(passages: readonly Passage[], body: Body | null): Point[] {
  const points: Point[] = [];
  let zone: Zone = null;
  let parent: Sentence | null = null;
  for (const [index, passage] of passages.entries()) {
    if (zone && goesOnOverPage(passages[index - 1], passage)) continue;
    const opened = isNumberedHeading(passage, passages[index + 1]) ? headed(passage) : opens(passage);
    if (opened) {
      zone = opened.zone;
      parent = null;
      points.push(...opened.points);
      continue;
    }
    zone = ofDictum(stays(zone, passage), passage, body);
    if (!zone || isChild(passage, parent) || isFormLine(passage) || namesAsked(passage, body)) continue;
    const whose = zone.of ?? body;
    const found = pointsIn(passage, zone).filter(({ text, clause }) => clause || !tellsOfOther(text, whose));
    points.push(...found);
    parent = found.findLast(({ text, generic }) => verbsIn(text, generic).length > 0) ?? null;
  }
  return points;
}

/** The rest of a beslispunt that the page broke off within its sentence. */
function goesOnOverPage(before: Passage | undefined, { page, block }: Passage): boolean {
  if (!before || before.page === page || before.block.kind !== 'opsomming' || block.kind !== 'alinea') return false;
  return /^[a-z]/.test(page.text.charAt(block.from)) && breaksOff(textOf(before));
}

/** 'Het college besluit:', or 'Aan de raad voor te stellen:', under the heading of the proposal says whose the beslispunten are. */
function ofDictum(zone: Zone, passage: Passage, body: Body | null): Zone {
  const isLead = dictumLead.test(foldedOf(passage)) || namesAsked(passage, body);
  if (!zone || passage.block.kind === 'opsomming' || !isLead) return zone;
  return { ...zone, of: firstBody(textOf(passage)) ?? zone.of };
}

/**
 * Beslispunten that stand apart from their heading, as where a box is printed beside the text: at least two behind each other,
 * in a paper with a heading of a proposal that has nothing under it.
 */
export function looseParagraphs(passages: readonly Passage[]): Point[] {
  if (!passages.some((passage) => opens(passage)?.zone?.kind === 'kop')) return [];
  const isLoose = passages.map((passage) => isLoosePoint(passage));
  return passages.flatMap((passage, index) => {
    if (!isLoose[index] || !(isLoose[index - 1] || isLoose[index + 1])) return [];
    return pointsOf(passage, passage.block).map((point) => ({ ...point, of: null, generic: true }));
  });
}

function isLoosePoint(passage: Passage): boolean {
  const text = textOf(passage);
  return passage.block.kind !== 'kop' && passage.block.kind !== 'rij' && loosePoint.test(fold(text)) && isInfinitive(text);
}

/** Sentences anywhere in the paper that ask: 'De raad wordt gevraagd het college toestemming te verlenen'. */
export function spokenPoints(passages: readonly Passage[]): Point[] {
  return passages
    .filter((passage) => !answers(passage))
    .flatMap((passage) => sentencesOf(passage).flatMap((sentence) => spoken(sentence)));
}

function spoken(sentence: Sentence): Point[] {
  const lead = leadOf(sentence.text);
  if (!lead || lead.end >= sentence.text.length) return [];
  const point = behind(sentence, lead.end, { of: lead.of ?? offeredTo(sentence.text.slice(lead.end)), generic: false });
  return lead.addressed || point.clause || verbsIn(point.text, false).some((verb) => verb !== 'besluiten') ? [point] : [];
}

/** Whom a paper is laid before: 'ter vaststelling voorgelegd aan het algemeen bestuur'. */
function offeredTo(words: string): Body | null {
  const offer = /^ter [a-z]+ (?:voorgelegd |aangeboden )?aan (?=\S)/i.exec(words)?.[0];
  const [named] = offer ? bodiesIn(words) : [];
  return offer && named && named.from < offer.length + 5 ? named.body : null;
}

/** A heading of the proposal with a number, set as the list below it that begins anew: '1. Beslispunten', '1. Kennis te nemen van …'. */
function isNumberedHeading(passage: Passage, next: Passage | undefined): boolean {
  if (passage.block.kind !== 'opsomming' || !firstMarker.test(next?.block.marker ?? '')) return false;
  return proposalHeading.test(foldedOf(passage).trim());
}

function opens(passage: Passage): { zone: Zone; points: Point[] } | null {
  const text = textOf(passage);
  const folded = fold(text).trim();
  if (passage.block.kind === 'rij') return inRow(passage);
  if (proposalHeading.test(folded) && passage.block.kind !== 'opsomming') return headed(passage);
  const label = inlineLabel.exec(fold(text));
  if (label) return afterLabel(passage, label[0]);
  return passage.block.kind === 'opsomming' ? null : led(passage, text);
}

/** A line that only names who is asked: 'Het algemeen bestuur:', and in the paper of the raad 'Aan de raad voor te stellen:'. */
function namesAsked(passage: Passage, body: Body | null): boolean {
  const text = foldedOf(passage).trim();
  const [named] = askedLine.test(text) ? bodiesIn(textOf(passage)) : [];
  return named !== undefined && (named.body === body || !text.includes(' te '));
}

/** 'De auditcommissie adviseert positief' among the beslispunten of another body. */
function tellsOfOther(text: string, whose: Body | null): boolean {
  const [subject] = isDecree(text) ? bodiesIn(text) : [];
  return subject !== undefined && subject.from < 5 && subject.body !== (whose ?? subject.body);
}

/** 'Het algemeen bestuur wordt gevraagd:', or those words alone on their line. */
function led(passage: Passage, text: string): ReturnType<typeof opens> {
  const { from, to, kind } = passage.block;
  if (motionLead.test(text)) return { zone: null, points: [{ passage, from, to, text, of: null, generic: false }] };
  const lead = leadOf(text);
  const isAlone = lead !== null && saysNoMore.test(fold(text.slice(lead.end)));
  if (!lead || !(isAlone || /:\s*$/.test(text))) return null;
  const said = text.slice(lead.end);
  const clause = opensClause.test(said);
  return {
    zone: { kind: kind === 'kop' ? 'kop' : 'lead', of: (clause ? firstBody(said) : null) ?? lead.of, clause },
    points: isAlone || clause ? [] : [behind({ passage, from, to, text }, lead.end, { of: lead.of, generic: false })],
  };
}

/** A heading of a proposal; 'Kennisnemen van' asks by itself. */
function headed(passage: Passage): { zone: Zone; points: Point[] } {
  const text = textOf(passage);
  const of = firstBody(text);
  const { from, to, kind } = passage.block;
  const points = headAsk.test(text) ? [{ passage, from, to, text, of, generic: false }] : [];
  return { zone: points.length > 0 ? null : { kind: kind === 'kop' ? 'kop' : 'label', of }, points };
}

/** A row whose label is that of the proposal: 'Gevraagd besluit | De begroting vast te stellen.', or the words that lead in a list below it. */
function inRow(passage: Passage): { zone: Zone; points: Point[] } | null {
  const { page, block } = passage;
  const [label, value] = block.cells;
  if (!label || !value || block.cells.length > 2) return null;
  if (!proposalHeading.test(fold(textAt(page, label)).trim())) return null;
  const words = textAt(page, value);
  const lead = /:\s*$/.test(words) && (dictumLead.test(fold(words)) || leadOf(words) !== null);
  if (lead) return { zone: { kind: 'rij', of: firstBody(words) }, points: [] };
  return {
    zone: null,
    points: pointsOf(passage, value)
      .filter(({ text }) => !leadsIn(text))
      .map((point) => ({ ...point, of: null, generic: isInfinitive(point.text) })),
  };
}

/** The beslispunten behind a label; where it has more than one, the list may go on below. */
function afterLabel(passage: Passage, label: string): { zone: Zone; points: Point[] } {
  const range = { from: passage.block.from + label.length, to: passage.block.to };
  const of = firstBody(label);
  const found = range.from >= range.to ? [] : pointsOf(passage, range);
  const points = found.map((point) => ({ ...point, of, generic: isInfinitive(point.text) }));
  return { zone: points.length > 1 ? { kind: 'rij', of } : null, points };
}

/** A heading opens its zone up to the next heading; a label, lead or row only for the list, or one paragraph, behind it. */
function stays(zone: Zone, passage: Passage): Zone {
  const { block } = passage;
  if (block.kind === 'kop' || isCoordination(passage) || isPart(passage)) return null;
  if (zone?.kind === 'rij' && !isPointBelow(passage)) return null;
  const isPoint = block.kind === 'opsomming' || block.kind === 'rij' || romanPoint.test(textOf(passage));
  if (zone?.kind === 'lead' && !isPoint) return null;
  return zone;
}

/** A point of a list in the cell of a row, also where its bullet is drawn and not printed. */
function isPointBelow(passage: Passage): boolean {
  const { kind } = passage.block;
  return kind === 'opsomming' || (kind === 'alinea' && /^\p{Ll}.*[;.]$/su.test(textOf(passage).trim()));
}

/** The head of a table that tells with whom it was coordinated. */
function isCoordination(passage: Passage): boolean {
  return passage.block.kind === 'rij' && coordinationHead.test(foldedOf(passage));
}

/** What stands under a beslispunt that ends in a colon, or in 'dat', belongs to it. */
function isChild({ block }: Passage, parent: Sentence | null): boolean {
  if (!parent || !/(?::|(?<![a-zà-ž])dat)\s*$/i.test(parent.text)) return false;
  return block.marker === null || block.level > parent.passage.block.level;
}

function pointsIn(passage: Passage, zone: NonNullable<Zone>): Point[] {
  const { block } = passage;
  if (block.kind !== 'opsomming' && dictumLead.test(foldedOf(passage))) return [];
  const ranges = block.cells.length > 0 ? block.cells : [block];
  return ranges
    .flatMap((range) => pointsOf(passage, range))
    .flatMap((point) => pointIn(point, zone, block.kind === 'opsomming' || zone.kind === 'rij'));
}

function pointIn(point: Sentence, { of, clause }: NonNullable<Zone>, listed: boolean): Point[] {
  if (clause) return listed ? [{ ...point, of, generic: false, clause }] : [];
  if (contentOfView.test(point.text)) return [];
  const lead = leadOf(point.text);
  if (lead) return [behind(point, lead.end, { of: lead.of ?? of, generic: true })];
  if (listed) return [{ ...point, of, generic: true }];
  const generic = isInfinitive(point.text);
  return generic || isDecree(point.text) || /\?\s*$/.test(point.text) ? [{ ...point, of, generic }] : [];
}

function behind(sentence: Sentence, end: number, { of, generic }: Pick<Point, 'of' | 'generic'>): Point {
  const text = sentence.text.slice(end).trim();
  return { ...sentence, text, of, generic, clause: /^dat /i.test(text) };
}
