import { decisionLabel } from '../../knowledge/rules/ask-meetings.ts';
import { noted, opensDecision, outcomeHead, outcomeWords } from '../../knowledge/rules/decide.ts';
import type { Decision, Evidence, PageEvidence } from '../../reading/contract.ts';
import { fold, type Range, textAt } from '../../text/index.ts';
import { cellUnder } from '../columns.ts';
import { cellsOf, evidenceIn, textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import type { Passage, Scope } from '../types.ts';

/** What came of an item, as a list of decisions tells it: taken, or put off. */
export interface Outcome {
  state: Exclude<Decision['state'], 'gevraagd'>;
  evidence: Evidence;
}

/**
 * The outcome of an item: what stands under or behind 'Besluit', or in the column of that name, when it opens as an outcome does
 * ('Akkoord', 'Conform', 'Aangehouden'); a draft decision opens otherwise. Null where none is printed.
 */
export function outcomeOf({ head, passages }: Scope): Outcome | null {
  const places = passages.flatMap((passage, index) => [
    ...underColumn(head, passage),
    ...behindLabel(passage),
    ...underLabel(passages, index),
  ]);
  const found = places.flatMap((place) => outcomeAt(place) ?? []);
  return found.find(({ isNoted }) => !isNoted)?.outcome ?? found[0]?.outcome ?? null;
}

type Place = Range & { passage: Passage };

/** An outcome, and whether the paper was only taken note of: of several beslispunten another one says more. */
function outcomeAt({ passage, from, to }: Place): { outcome: Outcome; isNoted: boolean } | null {
  const text = fold(textAt(passage.page, { from, to }));
  const known = outcomeWords.find(({ words }) => words.test(text));
  if (!known) return null;
  return { outcome: { state: known.state, evidence: evidenceIn(passage, { from, to }) }, isNoted: known.words === noted };
}

/** Whether words stand behind or under 'Besluit', with nothing between but other items of their list. */
export function standsUnderDecision(passages: readonly Passage[], { page, start }: PageEvidence): boolean {
  const at = passages.findLastIndex((passage) => passage.page.page === page && evidenceIn(passage).start <= start);
  const above = passages.slice(0, Math.max(0, at)).findLast(({ block }) => block.kind !== 'opsomming');
  return [passages[at], above].some((passage) => passage !== undefined && opensDecision.test(textOf(passage).trim()));
}

function underColumn(head: readonly Passage[], passage: Passage): Place[] {
  if (passage.block.kind !== 'rij') return [];
  return head.flatMap((row) => {
    const place = row.block.kind === 'rij' ? cellsOf(row).findIndex((cell) => outcomeHead.test(cell.trim())) : -1;
    const cell = place > 0 ? cellUnder(row, place, passage) : null;
    return cell ? [{ passage, from: cell.from, to: cell.to }] : [];
  });
}

function behindLabel(passage: Passage): Place[] {
  const label = decisionLabel.exec(textOf(passage));
  const { from, to } = passage.block;
  return label ? [{ passage, from: from + label.index + label[0].length, to }] : [];
}

/** The first sentence under the label, or that of each item of the list there: an outcome for each beslispunt. */
function underLabel(passages: readonly Passage[], at: number): Place[] {
  const label = passages[at];
  if (!label || !outcomeHead.test(textOf(label).trim())) return [];
  const rest = passages.slice(at + 1);
  const end = rest.findIndex(({ block }, index) => index > 0 && block.kind !== 'opsomming');
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((passage) => sentencesOf(passage).slice(0, 1));
}
