import { getsBefore, getsBehind, isDealtWith, isSent, officialActs, toWhom } from '../../knowledge/rules/announced-who.ts';
import type { Body } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';
import { type BodyContext, bodiesIn, type NamedBody } from '../bodies.ts';
import type { FoundDate } from '../dates.ts';
import { rolesIn } from '../roles/persons.ts';
import { groupsOf, linksOf } from '../route/links.ts';

/** Words before the body that a matter goes to. */
const goesTo = /(?:aan|naar|in|bij)\s+(?:de |het |beide |een volgende |uw )*$/i;

/** The body that acts on the date; without a date the one that the matter goes to, else the first. Who only gets something does not act. */
export function bodyOf(text: string, date: FoundDate | null, context: BodyContext): Body | null {
  if (isSentByOfficial(text)) return null;
  const bodies = withoutReceivers(text, bodiesIn(text, context));
  if (date) return linksOf(text, groupsOf(text, bodies), [date])[0]?.bodies[0]?.body ?? null;
  const receiver = bodies.find(({ from }) => goesTo.test(text.slice(0, from)));
  return (receiver ?? bodies[0])?.body ?? null;
}

/** 'zendt de griffie de zienswijze aan het dagelijks bestuur': who acts is no body. */
function isSentByOfficial(text: string): boolean {
  const folded = fold(text);
  return officialActs.test(folded) && isSent.test(folded);
}

/** The bodies of a sentence without those that something is only sent to; 'de colleges en de raden' receive together. */
function withoutReceivers(text: string, bodies: readonly NamedBody[]): NamedBody[] {
  return groupsOf(text, bodies).flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    return first && last && isReceiver(text, first, last) ? [] : group;
  });
}

function isReceiver(text: string, first: NamedBody, last: NamedBody): boolean {
  const folded = fold(text);
  const [before, behind] = [folded.slice(0, first.from), folded.slice(last.to)];
  if (isDealtWith.test(folded)) return false;
  return getsBefore.test(before) || getsBehind.test(behind) || (isSent.test(folded) && toWhom.test(before));
}

/** A person or role that the sentence makes responsible, or the official who acts in it. */
export function ownerOf(text: string): string | null {
  const role = rolesIn(text).find(({ who }) => who !== null);
  if (role) return text.slice(role.from, role.to);
  const match = officialActs.exec(fold(text));
  const name = match?.[1] ?? match?.[2] ?? '';
  const from = match ? match.index + match[0].indexOf(name) : 0;
  return match ? text.slice(from, from + name.length) : null;
}
