import { everydayBodies, publicWords } from '../knowledge/rules/bodies.ts';
import type { Body } from '../reading/words.ts';
import { bodiesIn } from './bodies.ts';
import type { Front } from './front.ts';
import { textOf } from './passages.ts';
import type { Scope } from './types.ts';

/**
 * Whether a text is about public decision-making. A company has a directie, a school a commissie and a club a voorzitter too: a text
 * that names only such bodies is public when it also speaks of municipalities, of their people or of a cooperation. What is an agenda
 * by its form needs no more, unless shareholders or members meet: companies and clubs have agendas too.
 */
export function isPublic({ head, passages }: Scope, { running, onAgenda }: Front, body: Body | null): boolean {
  const isMeeting = onAgenda && body !== 'andere-partij';
  if (isMeeting || (body !== null && !everydayBodies.has(body))) return true;
  return [...head, ...passages, ...running].some((passage) => {
    const text = textOf(passage);
    return publicWords.test(text) || bodiesIn(text).some((named) => !everydayBodies.has(named.body));
  });
}
