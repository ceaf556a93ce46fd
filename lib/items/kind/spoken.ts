import { meansBefore } from '../../knowledge/rules/kind-places.ts';
import { type KindRule, kindRules } from '../../knowledge/rules/kinds.ts';
import type { PageEvidence } from '../../reading/contract.ts';
import { evidenceIn, foldedOf } from '../passages.ts';
import type { Passage, Scope } from '../types.ts';
import { holds, type KindKnown } from './known.ts';
import { type KindName, namesIn } from './names.ts';
import { type Sign, sign } from './signs.ts';

/** As far as papers say what they are about; long ones repeat themselves. */
const reach = 60;
/** A mention counts for the rank of its name, and double in the first paragraphs; what stands above them is the head of a letter or form. */
const opening = 4;
const shortestParagraph = 80;
/** A genre named in the opening, or a subject named there and once more; less is a mention in passing. */
const enough = 6;
/** With more a frequent word outweighs an article of law (measured on the labelled papers with their titles hidden). */
const weight = 3;

/** What a paper speaks of most, for where its title and its asks tell no kind. An entry of an agenda is too short to tell. */
export function spokenSigns(scope: Scope, known: KindKnown): Sign[] {
  if (scope.head.length > 0) return [];
  const rules = kindRules.filter(({ when }) => holds(when, scope, known));
  const end = endOfOpening(scope.passages);
  const mentions = scope.passages
    .slice(0, reach)
    .flatMap((passage, index) => mentionsIn(passage, rules).map((one) => (index <= end ? twice(one) : one)));
  const byKind = [...Map.groupBy(mentions, ({ kind }) => kind)].map(([kind, said]) => ({
    kind,
    points: said.reduce((sum, { points }) => sum + points, 0),
    evidence: said.slice(0, 3).map(({ evidence }) => evidence),
  }));
  return clearly(byKind).map((one) =>
    sign(one, 'Hierover spreekt het stuk het meest.', { weight: weight * one.points, evidence: one.evidence }),
  );
}

/** Those that are spoken of enough; none where two are spoken of as much as each other and more than all others. */
function clearly<Told extends { points: number }>(told: readonly Told[]): Told[] {
  const most = Math.max(...told.map(({ points }) => points));
  const isClear = told.filter(({ points }) => points === most).length === 1;
  return isClear ? told.filter(({ points }) => points >= enough) : [];
}

/** Index of the last of the first paragraphs. */
function endOfOpening(passages: readonly Passage[]): number {
  const paragraphs = passages.filter(({ block }) => block.to - block.from > shortestParagraph);
  const last = paragraphs[opening - 1];
  return last ? passages.indexOf(last) : passages.length;
}

function twice(mention: Mention): Mention {
  return { ...mention, points: 2 * mention.points };
}

interface Mention {
  kind: KindRule['kind'];
  points: number;
  evidence: PageEvidence;
}

/** The kinds that a passage names, each once. */
function mentionsIn(passage: Passage, rules: readonly KindRule[]): Mention[] {
  const text = foldedOf(passage);
  const subjects = namesIn(text, rules).filter(({ from }) => !meansBefore.test(text.slice(0, from)));
  const byKind = Map.groupBy(subjects, ({ rule }) => rule.kind);
  return [...byKind].flatMap(([kind, [first]]) => (first ? [mentionOf(passage, { ...first, kind })] : []));
}

function mentionOf(passage: Passage, { rule, from, words, kind }: KindName & { kind: KindRule['kind'] }): Mention {
  const start = passage.block.from + from;
  return { kind, points: rule.rank, evidence: evidenceIn(passage, { from: start, to: start + words.length }) };
}
