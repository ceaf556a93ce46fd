import { useCallback, useState } from 'react';
import { type Mark, type MarkPart, partsOf } from '../../lib/place/choose-marks.ts';
import { jumpTo } from '../../lib/place/jump.ts';
import type { Evidence, Term } from '../../lib/reading/contract.ts';
import type { Stage } from './use-stage.ts';

/** Where the reader is among the marks. */
export interface Navigation {
  /** Index of the term where the reader is; null: none. */
  active: number | null;
  /** Its words. */
  parts: readonly MarkPart[];
  /** Its explanation is open. */
  isOpen: boolean;
  /** The keyboard came here: the mark takes the focus. */
  byKey: boolean;
}

const nowhere: Navigation = { active: null, parts: [], isOpen: false, byKey: false };

const nextFrame = () => new Promise(requestAnimationFrame);

/** Brings words into view; `isMoving` until the scroll has been told and what stands at the words has moved along. */
function useShow(stage: Stage | null) {
  const [moves, setMoves] = useState(0);
  const show = useCallback(
    async (part: MarkPart | undefined) => {
      if (!stage || !part) return;
      setMoves((count) => count + 1);
      await jumpTo(stage.view, stage.pageMarks, part);
      await nextFrame();
      await nextFrame();
      setMoves((count) => count - 1);
    },
    [stage],
  );
  return { show, isMoving: moves > 0 };
}

/** Goes from mark to mark and from the panel's evidence to its words. */
export function useNavigation(stage: Stage | null, terms: readonly Term[]) {
  const [at, setAt] = useState(nowhere);
  const { show, isMoving } = useShow(stage);
  const visit = useCallback(
    (active: number, how: Partial<Navigation> = {}) => {
      const evidence = terms[active]?.evidence;
      if (!evidence) return;
      const parts = partsOf(evidence);
      stage?.pageMarks.point(null);
      setAt({ ...nowhere, active, parts, ...how });
      void show(parts[0]);
    },
    [terms, stage, show],
  );
  const leave = useCallback(() => {
    stage?.pageMarks.point(null);
    setAt(nowhere);
  }, [stage]);
  const jump = useCallback(
    (evidence: Evidence) => {
      if ('url' in evidence) return;
      setAt(nowhere);
      stage?.pageMarks.point(evidence);
      void show(evidence);
    },
    [stage, show],
  );
  const setOpen = useCallback((isOpen: boolean) => setAt((last) => ({ ...last, isOpen })), []);
  return { at, isMoving, visit, leave, jump, setOpen };
}

/** The mark `step` further than where the reader is, else the first one from the page that is shown; round the end. */
export function markBeside(
  marks: readonly Mark[],
  active: number | null,
  { step, page }: { step: 1 | -1; page: number },
): Mark | null {
  const here = marks.findIndex(({ terms }) => active !== null && terms.includes(active));
  if (here >= 0) return marks.at((here + step) % marks.length) ?? null;
  const next = marks.findIndex(({ terms, parts }) => (active === null ? (parts[0]?.page ?? 0) >= page : terms[0] > active));
  const from = next < 0 ? marks.length : next;
  return marks.at((step === 1 ? from : from - 1) % Math.max(1, marks.length)) ?? null;
}
