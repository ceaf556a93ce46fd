import {
  actBefore,
  addressed,
  doneBy,
  getsBefore,
  getsBehind,
  handedIn,
  hasAsked,
  isDealtWith,
  isSent,
  officialActs,
  promisedBy,
  promises,
  spokenOf,
  toWhom,
  withWhom,
} from '../../knowledge/rules/announced-who.ts';
import type { Body } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';
import { type BodyContext, bodiesIn, type NamedBody } from '../bodies.ts';
import type { FoundDate } from '../dates.ts';
import { rolesIn } from '../roles/persons.ts';
import { groupsOf, linksOf, pronoun } from '../route/links.ts';

/** Words before the body that a matter goes to. */
const goesTo = /(?:aan|naar|in|bij)\s+(?:de |het |beide |een volgende |uw )*$/i;

/** What is known of the paper where it says who acts. */
export interface WhoContext extends BodyContext {
  /** The body that the paper is for, which it calls 'uw bestuur'; null: not known. */
  own: Body | null;
}

/** The body that acts on the date; without a date the one that the matter goes to, else the first. Who only gets something does not act. */
export function bodyOf(text: string, date: FoundDate | null, context: WhoContext): Body | null {
  if (isByOfficial(text)) return null;
  const named = [...bodiesIn(text, context), ...pronoun(text, addressed, context.own)].toSorted((a, b) => a.from - b.from);
  const bodies = withoutReceivers(
    text,
    named.filter((body) => !isBeside(text, body)),
  );
  if (date) return linksOf(text, groupsOf(text, bodies), [date])[0]?.bodies[0]?.body ?? null;
  const receiver = bodies.find(({ from }) => goesTo.test(text.slice(0, from)));
  return (receiver ?? bodies[0])?.body ?? null;
}

/** Who informs another, of a sentence that tells so: not the body that something goes to; null: it names none. */
export function senderOf(text: string): Body | null {
  if (isByOfficial(text)) return null;
  const folded = fold(text);
  const groups = groupsOf(text, bodiesIn(text)).filter(([first, ...others]) => {
    const last = others.at(-1) ?? first;
    if (!first || !last || isBeside(text, first)) return false;
    return !goesTo.test(text.slice(0, first.from)) && !getsBehind.test(folded.slice(last.to));
  });
  return groups[0]?.[0]?.body ?? null;
}

/** 'zendt de griffie de zienswijze aan het dagelijks bestuur', 'de wethouder zegt toe': who acts is no body. */
export function isByOfficial(text: string): boolean {
  const folded = fold(text);
  if (doneBy.test(folded)) return true;
  const isOfficial = officialActs.test(folded);
  if (promises.test(folded)) return isOfficial || rolesIn(text).some(({ who }) => who !== null);
  return isOfficial && (isSent.test(folded) || !isDealtWith.test(folded));
}

/** Whether a body is named for what it did before, said or asked, and not for what it is to do. */
function isBeside(text: string, { from, to }: NamedBody): boolean {
  const folded = fold(text);
  const before = folded.slice(0, from);
  return actBefore.test(before) || spokenOf.test(before) || hasAsked.test(folded.slice(to));
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
  if (withWhom.test(before) && handedIn.test(folded)) return true;
  if (isDealtWith.test(folded)) return false;
  return getsBefore.test(before) || getsBehind.test(behind) || (isSent.test(folded) && toWhom.test(before));
}

/** A person or role that the sentence makes responsible, who promises, or the official who acts in it. */
export function ownerOf(text: string): string | null {
  const role = rolesIn(text).find(({ who }) => who !== null);
  if (role) return text.slice(role.from, role.to);
  const promiser = promisedBy.exec(text)?.[1];
  if (promiser) return promiser;
  const match = officialActs.exec(fold(text)) ?? doneBy.exec(fold(text));
  const name = match?.[1] ?? match?.[2] ?? '';
  const from = match ? match.index + match[0].indexOf(name) : 0;
  return match ? text.slice(from, from + name.length) : null;
}
