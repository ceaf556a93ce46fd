import type { Body } from '../reading/words.ts';
import { bodiesIn } from './bodies.ts';
import type { Found } from './candidate.ts';
import type { Front } from './front.ts';
import { evidenceIn, textOf } from './passages.ts';

/** 'Aan de leden van het bestuur', in a paper whose head names the algemeen bestuur, means that: only an openbaar lichaam has both (Wgr 12). */
export function ofTwoBoards(found: Found<Body> | null, { passages, running }: Front): Found<Body> | null {
  if (found?.value !== 'bestuur') return found;
  const at = [...passages, ...running].find((passage) => generalBoardIn(textOf(passage)));
  const board = at && generalBoardIn(textOf(at));
  if (!at || !board) return found;
  const { because } = found;
  const words = evidenceIn(at, { from: at.block.from + board.from, to: at.block.from + board.to });
  return { value: 'algemeen-bestuur', because: { ...because, evidence: [...because.evidence, words] } };
}

function generalBoardIn(text: string) {
  return bodiesIn(text).find(({ body }) => body === 'algemeen-bestuur');
}
