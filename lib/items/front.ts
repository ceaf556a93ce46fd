import type { PageEvidence } from '../reading/contract.ts';
import { type Labelled, labelsOf } from './labels.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { evidenceIn, runningOf, structuresOf, textOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';

/** Where a paper or agenda speaks of itself: its head, its labels and its running lines. */
export interface Front {
  /** The head of the agenda and the first passages of the paper; for an item on an agenda the head only. */
  passages: Passage[];
  labels: Labelled[];
  /** Values under labels that no known form bears: of a paper its own, of an item on an agenda those of the head. */
  pairs: Pair[];
  running: Passage[];
  /** The item is one of several on an agenda: its own text speaks of the subject, not of the meeting. */
  onAgenda: boolean;
  /** The item's own labels, and those of the head. */
  own: Labelled[];
  /** The first passages of a paper that lies behind an agenda; none for other items. */
  form: Passage[];
}

const reach = 30;
/** How far down a paper in a bundle its form has its name. */
const formReach = 4;
/** How far down a paper its form may go on. */
const labelReach = 120;

/** Where this item speaks of itself. */
export function frontOf(scope: Scope): Front {
  const onAgenda = scope.head.length > 0;
  const passages = onAgenda ? scope.head : scope.passages.slice(0, reach);
  const own = labelsOf(scope.passages.slice(0, labelReach));
  const running = distinct(runningOf(structuresOf([...scope.head, ...scope.passages])));
  const labels = onAgenda ? [...own.slice(0, reach), ...labelsOf(scope.head)] : own;
  const form = onAgenda && scope.paper ? [...running, ...scope.passages.slice(0, formReach)] : [];
  const pairs = pairsOf([...running, ...(onAgenda && scope.paper ? scope.passages.slice(0, reach) : passages)]);
  return { passages, labels, pairs, own, running, onAgenda, form };
}

/** Running lines repeat: each of them once, page numbers aside. */
function distinct(lines: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = textOf(line).replace(/\d+/g, '#');
    return !seen.has(key) && seen.add(key);
  });
}

/** The words of a label and its value. */
export function evidenceOfLabel({ at, passage, from, to }: Labelled): PageEvidence {
  return at === passage
    ? evidenceIn(passage, { from: Math.min(from, passage.block.from), to })
    : evidenceIn(passage, { from, to });
}
