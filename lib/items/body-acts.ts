import { severalBodies } from '../knowledge/rules/body-words.ts';
import { boards } from '../knowledge/rules/decide.ts';
import {
  adopted,
  adoptedBy,
  askedInPassive,
  assembled,
  boardAdopts,
  dictum,
  enables,
  proposes,
  signsFor,
} from '../knowledge/rules/deeds.ts';
import type { Body } from '../reading/words.ts';
import { type BodyContext, bodiesIn, type NamedBody } from './bodies.ts';
import { isOfCooperation, one } from './body-reason.ts';
import type { Candidate } from './candidate.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** 'Het algemeen bestuur wordt gevraagd', 'stelt de raad voor'. */
export function asks(passages: readonly Passage[]): Candidate<Body>[] {
  return passages.flatMap((passage) => {
    const text = textOf(passage);
    if (passage.block.cells.length > 2) return [];
    const passive = askedInPassive.exec(text);
    if (passive) return besideVerb(passage, { text: text.slice(0, passive.index), start: 0, last: true });
    const active = proposes.exec(text);
    const isAsked = active && /\bvoor\b|\bom\b|:/.test(text.slice(active.index)) && !/\bte $/.test(text.slice(0, active.index));
    if (!isAsked || enables.test(text.slice(active.index))) return [];
    const start = active.index + active[0].length;
    const sentence = text.slice(start, start + 60).split(/[.;?]\s/)[0] ?? '';
    return besideVerb(passage, { text: sentence, start, last: false });
  });
}

function besideVerb(passage: Passage, { text, start, last }: { text: string; start: number; last: boolean }): Candidate<Body>[] {
  const sentence = text.lastIndexOf('. ') + 1;
  const named = last ? lastOf(text.slice(sentence)) : bodiesIn(text)[0];
  if (!named || severalBodies.test(named.name)) return [];
  const from = start + named.from + (last ? sentence : 0);
  return one(passage, named.body, {
    rule: 'Aan dit orgaan wordt iets gevraagd.',
    weight: 80,
    range: { from, to: from + named.name.length },
  });
}

/** The body that stands last, or of two that are asked together the first: 'burgemeester en wethouders, respectievelijk de burgemeester'. */
function lastOf(text: string): NamedBody | undefined {
  const [before, last] = bodiesIn(text).slice(-2);
  const isJoint = before && last && /^,? (?:en|respectievelijk|resp\.)(?: (?:de|het))? $/i.test(text.slice(before.to, last.from));
  return last && !isJoint ? last : before;
}

/** A document of a cooperation without a form: 'Het algemeen bestuur stelt de begroting vast.' */
export function adopts(passages: readonly Passage[]): Candidate<Body>[] {
  if (!isOfCooperation(passages)) return [];
  return passages.slice(0, 40).flatMap((passage) => {
    const text = textOf(passage);
    const found = boardAdopts.exec(text);
    const [named] = found ? bodiesIn(found[0]) : [];
    if (!found || !named || !boards.has(named.body)) return [];
    const from = found.index + named.from;
    return one(passage, named.body, {
      rule: 'Dit orgaan stelt het stuk vast.',
      weight: 25,
      range: { from, to: from + named.name.length },
    });
  });
}

/** The body before 'besluit:' and under 'Aldus vastgesteld'. */
export function decides(passages: readonly Passage[], context: BodyContext): Candidate<Body>[] {
  return passages.flatMap((passage, index) => {
    const text = textOf(passage);
    const isAdopted = adopted.test(text) || (adoptedBy.test(text) && (isOfBoard(text, context) || isOfCooperation(passages)));
    if (isAdopted) return actingIn(passage, context, { rule: 'Dit orgaan heeft het stuk vastgesteld.', weight: 60 });
    if (assembled.test(text)) return actingIn(passage, context, { rule: decidesIt, weight: 83 });
    if (!dictum.test(text)) return [];
    const subject = passages.slice(Math.max(0, index - 20), index + 1).find((before) => opensDecree(before, context));
    return subject ? actingIn(subject, context, { rule: decidesIt, weight: 82 }) : [];
  });
}

const decidesIt = 'Dit orgaan neemt het besluit.';

function isOfBoard(text: string, context: BodyContext): boolean {
  const [named] = bodiesIn(text, context);
  return named !== undefined && boards.has(named.body);
}

/** The first body that a passage names, with why it is the one that acts. */
function actingIn(passage: Passage, context: BodyContext, why: { rule: string; weight: number }): Candidate<Body>[] {
  const [named] = bodiesIn(textOf(passage), context);
  return named ? one(passage, named.body, { ...why, range: named }) : [];
}

/** What a body did before: 'De colleges hebben besloten de regeling op te heffen.' */
const told = /\b(?:heeft|hebben)\b/i;

/** 'Het bestuur van de bedrijfsvoeringsorganisatie Rekenkant,' and 'De raad van Oudebeek, gelezen het voorstel, besluit:'. */
function opensDecree(passage: Passage, context: BodyContext): boolean {
  const text = textOf(passage);
  const isLine = passage.block.kind !== 'rij' && /^(?:de|het)\s/i.test(text) && !signsFor.test(text);
  return isLine && !told.test(text) && /[;:,]$|besluit/i.test(text) && bodiesIn(text, context).length > 0;
}
