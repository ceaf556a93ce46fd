import {
  asksForEffects,
  deniesEffect,
  formHeading,
  namedEffects,
  saysInfluence,
  saysOthers,
  speaksOf,
} from '../knowledge/rules/sections.ts';
import type { Evidence, Raised, SectionFact } from '../reading/contract.ts';
import type { Effect } from '../reading/words.ts';
import { type Block, type Cell, fold, textAt } from '../text/index.ts';
import { isNotApplicable, isPrompt } from './empty.ts';
import { cellsOf, evidenceIn, foldedOf, textOf } from './passages.ts';
import { ready } from './ready.ts';
import { sentencesOf } from './sentences.ts';
import type { Passage } from './types.ts';

/** Fewer words are a label or a line of a list, and speak of nothing. */
const fewestWords = 5;
/** A label of a form; a longer text before a colon leads in what follows. */
const shortLabel = /^(?:\S+ ){0,3}\S+:\s*$/;

for (const pattern of [formHeading, saysInfluence, saysOthers, ...Object.values(speaksOf)]) ready(pattern);

/** A heading, and what stands under it up to the next one of its weight. */
interface Section {
  heading: string;
  at: Evidence;
  under: readonly Passage[];
  state: SectionFact['state'];
}

/**
 * The headings of a paper and whether anything stands under them, and the labels of its form that ask for effects. Smaller
 * headings and their text count as what stands there.
 */
export function sectionsOf(passages: readonly Passage[]): SectionFact[] {
  const sections = [...headed(passages), ...passages.flatMap(labelledRow)];
  return sections.map((section) => factOf(section, { passages, sections }));
}

/** What a proposal says of the raad's influence and of the other participants. */
export function raisedIn(passages: readonly Passage[]): Raised {
  const first = (pattern: RegExp) => {
    const found = passages.find((passage) => pattern.test(foldedOf(passage)));
    return found ? evidenceIn(found) : null;
  };
  return { influence: first(saysInfluence), others: first(saysOthers) };
}

function headed(passages: readonly Passage[]): Section[] {
  const headings = passages.flatMap((passage, index) => (passage.block.kind === 'kop' ? [{ passage, index }] : []));
  return headings.map(({ passage, index }, position) => {
    const next = headings.find((other, at) => at > position && other.passage.block.level <= passage.block.level);
    const under = passages.slice(index + 1, next?.index);
    const heading = textOf(passage).replace(/[\s:]+$/, '');
    return { heading, at: evidenceIn(passage), under, state: stateOf(under, next?.passage) };
  });
}

/** Directly followed by a heading that no form prints, a heading is the title above it. */
function stateOf(under: readonly Passage[], next: Passage | undefined): SectionFact['state'] {
  if (under.length === 0 && next && !formHeading.test(foldedOf(next))) return 'gevuld';
  if (under.length > 0 && under.every(isDenied)) return 'nvt';
  return under.every(isLeft) ? 'leeg' : 'gevuld';
}

/** A paragraph at its prompt, and a row whose cells are prompts or labels. */
function isLeft(passage: Passage): boolean {
  return cellsOf(passage).every((cell) => isPrompt(cell) || shortLabel.test(cell));
}

/** 'n.v.t.', also behind a label: 'Personeel: n.v.t.'. */
function isDenied(passage: Passage): boolean {
  const last = cellsOf(passage).at(-1) ?? '';
  return isNotApplicable(/^[^:]{2,40}:(.*)$/.exec(last)?.[1] ?? last);
}

/** A row of a form that asks for effects: 'Consequenties | n.v.t.', 'Financiën | Maak een keuze'. */
function labelledRow(passage: Passage): Section[] {
  const [label, value, more] = passage.block.cells;
  if (!label || !value || more) return [];
  const heading = wordsOf(passage, label).replace(/[\s:]+$/, '');
  const said = wordsOf(passage, value);
  if (!formHeading.test(fold(heading)) || !(isNotApplicable(said) || isPrompt(said))) return [];
  return [{ heading, at: evidenceIn(passage, label), under: [passage], state: isNotApplicable(said) ? 'nvt' : 'leeg' }];
}

function wordsOf({ page }: Passage, { from, to }: Cell): string {
  return textAt(page, { from, to });
}

/** A paper in its sections. */
interface Paper {
  passages: readonly Passage[];
  sections: readonly Section[];
}

function factOf({ heading, at, under, state }: Section, { passages, sections }: Paper): SectionFact {
  const [first] = under;
  const fact: SectionFact = { heading, state, evidence: at, ...(formHeading.test(fold(heading)) ? { ofForm: true } : {}) };
  if (state !== 'nvt' || !first) return fact;
  const elsewhere = asksForEffects.test(fold(heading))
    ? spokenOf(effectsAskedBy(heading), { passages: without(passages, under), sections })
    : [];
  return { ...fact, said: evidenceIn(first, first.block.cells.at(-1) ?? first.block), elsewhere };
}

function effectsAskedBy(heading: string): Effect[] {
  const named = namedEffects.filter(([, pattern]) => pattern.test(fold(heading)));
  return (named.length > 0 ? named : namedEffects).map(([effect]) => effect);
}

function without(passages: readonly Passage[], under: readonly Passage[]): Passage[] {
  return passages.filter((passage) => !under.includes(passage));
}

/** What stands under a heading of its own for an effect ('Financiën') contradicts no other heading. */
function placeOf(effect: Effect, sections: readonly Section[]): ReadonlySet<Block> {
  const [, pattern] = namedEffects.find(([name]) => name === effect) ?? [];
  const own = sections.filter(({ heading, state }) => state === 'gevuld' && pattern?.test(fold(heading)));
  return new Set(own.flatMap(({ under }) => under.map(({ block }) => block)));
}

/** The first sentence of the running text that speaks of each effect and does not deny it. */
function spokenOf(asked: readonly Effect[], { passages, sections }: Paper): NonNullable<SectionFact['elsewhere']> {
  const told = passages.filter(({ block }) => block.kind === 'alinea' || block.kind === 'opsomming').flatMap(sentencesOf);
  const sentences = told.filter(({ text }) => text.split(/\s+/).length >= fewestWords && !deniesEffect.test(fold(text)));
  return asked.flatMap((effect) => {
    const own = placeOf(effect, sections);
    const found = sentences.find(({ passage, text }) => speaksOf[effect].test(fold(text)) && !own.has(passage.block));
    return found ? [{ effect, evidence: evidenceIn(found.passage, found) }] : [];
  });
}
