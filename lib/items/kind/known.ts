import { ofCooperation } from '../../knowledge/rules/kind-places.ts';
import { type KindCondition, municipal } from '../../knowledge/rules/kinds.ts';
import type { Ask, Domain } from '../../reading/contract.ts';
import type { Body, Cooperation } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';
import { foldedOf } from '../passages.ts';
import type { Scope } from '../types.ts';

/** What is known of an item before its kind is settled. */
export interface KindKnown {
  body: Body | null;
  cooperationName: string | null;
  cooperation: Cooperation | null;
  domain: Domain | null;
  asks: readonly Ask[];
}

/** Whether the condition of a rule is met; a rule without one always counts. */
export function holds(when: KindCondition | undefined, scope: Scope, known: KindKnown): boolean {
  if (!when) return true;
  const { body, domain } = known;
  if (when.body && !(body && when.body.includes(body))) return false;
  if (when.notBody && body && when.notBody.includes(body)) return false;
  if (when.domain && !(domain && when.domain.includes(domain))) return false;
  return !when.cooperation || aboutCooperation(scope, known);
}

/** A board's paper is about its cooperation; a paper of a raad or college only when it names one. */
function aboutCooperation({ title, passages }: Scope, { body, cooperationName }: KindKnown): boolean {
  if (cooperationName || (body && !municipal.includes(body))) return true;
  return ofCooperation.test(fold(title)) || passages.slice(0, 12).some((passage) => ofCooperation.test(foldedOf(passage)));
}
