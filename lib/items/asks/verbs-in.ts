import { treatmentAbove } from '../../knowledge/rules/ask-places.ts';
import { finite, hangingClause } from '../../knowledge/rules/ask-sentences.ts';
import {
  anyInfinitive,
  bareInfinitives,
  coordination,
  decree,
  furtherDecision,
  indicatives,
  pluralDecrees,
  requests,
  sendingPurpose,
  strongCut,
  subordinates,
  subordination,
  verbPatterns,
} from '../../knowledge/rules/verbs.ts';
import type { Verb } from '../../reading/words.ts';
import { fold, type Range, remembered } from '../../text/index.ts';

interface VerbHit extends Range {
  verb: Verb;
  governs: boolean;
}

/** Ends of sentences; numbers and initials are none. */
const sentenceEnd = /(?<=[A-Za-zÀ-ž]{3}|\d\d|\)|’|')[.!?]\s+(?=[A-ZÀ-Þ])/;
/** In a cell a line may end without a full stop: 'Instemmen met de nota De colleges adviseren deze vast te stellen'. */
const lineEnd = /(?<=[a-zà-ž]{3})\s(?=(?:De|Het) [a-zà-ž])/;
/**
 * The verbs of one beslispunt, in order: what it asks, not what it speaks of. Without a verb of the vocabulary any infinitive
 * asks for a decision, when `generic` says that the words are surely a beslispunt and no question.
 */
export function verbsIn(beslispunt: string, generic = true): Verb[] {
  const text = withTe(asInfinitive(asRequest(fold(asking(beslispunt.replace(treatmentAbove, ''))))));
  const hits = hitsOf(text);
  const verbs: VerbHit[] = [];
  for (const hit of hits) if (isFurther(text, verbs.at(-1), hit)) verbs.push(hit);
  if (verbs.length > 0) return verbs.map(({ verb }) => verb);
  const isQuestion = /\?\s*$/.test(beslispunt);
  return generic && !isQuestion && anyInfinitive.test(text) ? ['besluiten'] : [];
}

/** 'Het college stemt in met de nota' as 'in te stemmen met de nota'. */
function asInfinitive(beslispunt: string): string {
  const text = pluralDecrees.reduce((left, [plural, singular]) => left.replace(plural, singular), beslispunt);
  const subject = decree.exec(text)?.[1];
  return subject === undefined
    ? text
    : indicatives.reduce((left, [form, full]) => left.replace(form, full), text.slice(subject.length));
}

/** 'Uw instemming met de nota' as 'in te stemmen met de nota'. */
function asRequest(text: string): string {
  return requests.reduce((left, [asked, infinitive]) => left.replace(asked, infinitive), text);
}

/** A clause behind 'dat' as a beslispunt: 'dat de stuurgroep instemt met de nota' as 'in te stemmen met de nota'. */
export function ofClause(clause: string): string {
  return subordinates.reduce((left, [form, full]) => left.replace(form, full), fold(clause).replace(/^dat /, ''));
}

/** Whether a sentence is a beslispunt that says what the body does. */
export function isDecree(sentence: string): boolean {
  return decree.test(fold(sentence));
}

/**
 * 'De nota vaststellen' as 'De nota vast te stellen'; where the text has its 'te', only forms that are surely beslispunten. Where it
 * has none it is written as a note, in which a comma parts two beslispunten.
 */
function withTe(text: string): string {
  if (anyInfinitive.test(text))
    return spelledOut(
      text,
      bareInfinitives.filter(([, , always]) => always),
    );
  return spelledOut(text, bareInfinitives).replace(/(?<=[a-z]), (?=[^,;]* te [a-z]+n[.;]?$)/, '; ');
}

function spelledOut(text: string, forms: typeof bareInfinitives): string {
  return forms.reduce((left, [form, full]) => left.replace(form, full), text).replace(/ {2,}/g, ' ');
}

/** The first sentence, and those after it that are beslispunten as well: an infinitive without a finite verb. */
function asking(beslispunt: string): string {
  const [first = '', ...rest] = beslispunt.split(sentenceEnd).flatMap((sentence) => sentence.split(lineEnd));
  return [first, ...rest.filter((sentence) => isInfinitive(sentence))].join('; ');
}

/** The first sentence of a beslispunt. */
export function firstSentence(beslispunt: string): string {
  return beslispunt.split(sentenceEnd)[0] ?? '';
}

/** Whether a sentence has no finite verb outside clauses that hang on it, and is no question. */
export const isInfinitive = remembered(
  (sentence) => !/\?\s*$/.test(sentence) && !finite.test(fold(sentence).replace(hangingClause, '')),
);

const hitsOf = remembered((text): readonly VerbHit[] => {
  const known = verbPatterns.flatMap(({ verb, pattern, governs = false }) =>
    Array.from(text.matchAll(pattern), (match) => ({ verb, governs, from: match.index, to: match.index + match[0].length })),
  );
  const further = Array.from(text.matchAll(furtherDecision), (match) => decisionAt(match));
  const hits = withoutOverlap([...known, ...further]).sort((a, b) => a.from - b.from);
  return hits.filter((hit, index) => !isPurpose(text, hit, hits[index + 1]));
});

/** Whether words only tell what for the paper is sent by the verb behind them. */
function isPurpose(text: string, { from, to }: VerbHit, next: VerbHit | undefined): boolean {
  if (next?.verb !== 'doorgeleiden' || !sendingPurpose.test(text.slice(from, to))) return false;
  return !/[,;:]| en /.test(text.slice(to, next.from));
}

function decisionAt(match: RegExpMatchArray): VerbHit {
  const from = match.index ?? 0;
  return { verb: 'besluiten', governs: false, from, to: from + match[0].length };
}

function withoutOverlap(hits: readonly VerbHit[]): VerbHit[] {
  const kept: VerbHit[] = [];
  for (const hit of hits) if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit);
  return kept;
}

/** A later verb is an ask of its own when it stands beside the one before it, not under it. */
function isFurther(text: string, before: VerbHit | undefined, hit: VerbHit): boolean {
  if (!before) return true;
  const between = text.slice(before.to, hit.from);
  if (before.governs) return strongCut.test(between);
  const cut = coordination.exec(text.slice(before.to, hit.from + 8));
  return (
    cut !== null &&
    cut.index < between.length &&
    (hit.verb !== before.verb || strongCut.test(between)) &&
    !subordination.test(besideOther(between, cut.index))
  );
}

/** What stands between a cut and the next verb; a second 'om' beside the first ('om in te stemmen en om de kosten te dekken') subordinates nothing. */
function besideOther(between: string, cut: number): string {
  const behind = between.slice(cut);
  return / om /.test(between.slice(0, cut)) ? behind : behind.replace(/^(,? ?en) om /, '$1 ');
}
