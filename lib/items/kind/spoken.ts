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
/** A subject named in the opening, or more than once behind it; less is a mention in passing. */
const enough = 4;
/** With more a frequent word outweighs an article of law (measured on the labelled papers with their titles hidden). */
const weight = 3;
/** Words before a name that make it the ground or the means of something else. */
const ground =
  /(?:op grond van|op basis van|volgens|conform|overeenkomstig|ten laste van|(?:past|gedekt|opgenomen) (?:in|uit|binnen)) (?:de |het |een |onze )?$/;

/** What a paper speaks of most, for where its title and its asks tell no kind. An entry of an agenda is too short to tell. */
export function spokenSigns(scope: Scope, known: KindKnown): Sign[] {
  if (scope.head.length > 0) return [];
  const rules = kindRules.filter(({ when }) => holds(when, scope, known));
  const paragraphs = scope.passages.filter(({ block }) => block.to - block.from > shortestParagraph);
  const end = scope.passages.indexOf(paragraphs[opening - 1] ?? (scope.passages.at(-1) as Passage));
  const mentions = scope.passages
    .slice(0, reach)
    .flatMap((passage, index) => mentionsIn(passage, rules).map((one) => (index <= end ? twice(one) : one)));
  const byKind = [...Map.groupBy(mentions, ({ kind }) => kind)].map(([kind, said]) => ({
    kind,
    points: said.reduce((sum, { points }) => sum + points, 0),
    evidence: said.slice(0, 3).map(({ evidence }) => evidence),
  }));
  const most = Math.max(...byKind.map(({ points }) => points));
  const told = byKind.filter(({ points }) => points >= enough);
  if (byKind.filter(({ points }) => points === most).length > 1) return [];
  return told.map((one) =>
    sign(one, 'Hierover spreekt het stuk het meest.', { weight: weight * one.points, evidence: one.evidence }),
  );
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
  const subjects = namesIn(text, rules).filter(({ from }) => !ground.test(text.slice(0, from)));
  const byKind = Map.groupBy(subjects, ({ rule }) => rule.kind);
  return [...byKind].flatMap(([kind, [first]]) => (first ? [mentionOf(passage, { ...first, kind })] : []));
}

function mentionOf(passage: Passage, { rule, from, words, kind }: KindName & { kind: KindRule['kind'] }): Mention {
  const start = passage.block.from + from;
  return { kind, points: rule.rank, evidence: evidenceIn(passage, { from: start, to: start + words.length }) };
}
