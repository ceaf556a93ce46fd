import type { Decider } from '../../knowledge/law/rule.ts';
import { rules } from '../../knowledge/law/rules/index.ts';
import type { Body, Kind, RuledKind } from '../../reading/words.ts';
import type { BodyContext } from '../bodies.ts';

/** Who decides on this kind of item by the law's own rule, where the paper does not say it; null for kinds without one. */
export function deciderByLaw(kind: Kind, body: Body | null, { singleBoard }: BodyContext): Body | null {
  if (!isRuled(kind)) return null;
  const { deciders } = rules[kind];
  const fitting = deciders.find(({ when }) => !when || (body !== null && when.body?.includes(body))) ?? deciders[0];
  return fitting ? bodyOf(fitting.body, singleBoard) : null;
}

/** Parts that another body plays in another form of cooperation, in an openbaar lichaam or with a single board. */
function bodyOf(addressee: Decider['body'], singleBoard: boolean): Body | null {
  if (addressee === 'board') return singleBoard ? 'bestuur' : 'algemeen-bestuur';
  if (addressee === 'sender') return singleBoard ? 'bestuur' : 'dagelijks-bestuur';
  if (addressee === 'supervisor') return 'gedeputeerde-staten';
  return addressee === 'executive' || addressee === 'envoy' ? 'college' : addressee;
}

function isRuled(kind: Kind): kind is RuledKind {
  return kind in rules;
}
