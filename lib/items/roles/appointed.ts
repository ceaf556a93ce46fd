import { appointing, beforeAppointing, membership, nameEnd, sureName } from '../../knowledge/rules/roles.ts';
import type { Role } from '../../reading/contract.ts';
import { fold } from '../../text/index.ts';
import { evidenceIn, foldedOf } from '../passages.ts';
import { ready } from '../ready.ts';
import { sentencesOf } from '../sentences.ts';
import type { Passage } from '../types.ts';
import { asName, calm } from './names.ts';
import { rolesIn } from './persons.ts';

/** A role that somebody is given, and where it stands in its text. */
export interface Appointment {
  role: string;
  who: string;
  from: number;
  to: number;
}

const mayAppoint = /benoem|wijzen|gewezen|dragen|gekozen|kiezen/;
const names = ready(new RegExp(`(${sureName})${nameEnd}`, 'g'));
/** Between the names of a list: a comma or 'en', with the function of the one before in brackets. */
const listed = /^(?:\s*\([^()]{1,60}\))?(?:,|\s+en|;)?\s*$/;
/** Behind the last name: its function, in brackets or between commas. */
const functionBehind = /^(?:\s*\([^()]{1,60}\)|,[^,;:]{1,60},)?/;

/** Who is proposed or chosen for a role, in a text: 'mevrouw A. Bos te benoemen tot lid van het dagelijks bestuur'. */
export function appointmentsIn(text: string): Appointment[] {
  return Array.from(fold(text).matchAll(appointing)).flatMap(({ index, 0: verb }) => {
    const from = index + verb.length;
    const to = from + roleLength(text.slice(from));
    if (to === from) return [];
    const persons = behind(text.slice(to)) ?? before(text.slice(0, index));
    return persons.map((who) => ({ role: calm(text).slice(from, to), who, from, to }));
  });
}

/** The persons who are given a role in a passage. */
export function appointedRoles(passage: Passage): Role[] {
  if (!mayAppoint.test(foldedOf(passage))) return [];
  return sentencesOf(passage).flatMap((sentence) =>
    appointmentsIn(sentence.text).map(({ role, who, from, to }) => {
      return { role, who, evidence: evidenceIn(passage, { from: sentence.from + from, to: sentence.from + to }) };
    }),
  );
}

function roleLength(text: string): number {
  const [role] = rolesIn(text);
  const named = role?.from === 0 ? role.role.length : 0;
  return named || (membership.exec(fold(text))?.[0].length ?? 0);
}

/** The names in a list behind a colon: 'tot lid: de heer A. Bos (wethouder) en mevrouw C. Dam'. */
function behind(text: string): string[] | null {
  const colon = /^[^.;:,]{0,60}:\s*/.exec(text)?.[0].length ?? 0;
  if (colon === 0) return null;
  const read = calm(text.slice(colon));
  const found = Array.from(read.matchAll(names));
  const end = found.findIndex(({ index }, at) => !listed.test(read.slice(endOf(found[at - 1]), index)));
  return people(end < 0 ? found : found.slice(0, end));
}

/** The names in a list that ends at the verb: 'de heer A. Bos en mevrouw C. Dam aan te wijzen als lid'. */
function before(text: string): string[] {
  const read = calm(text);
  const found = Array.from(read.matchAll(names));
  const rest = read.slice(endOf(found.at(-1))).replace(functionBehind, '');
  if (found.length === 0 || !beforeAppointing.test(rest)) return [];
  const start = found.findLastIndex((name, at) => at === 0 || !listed.test(read.slice(endOf(found[at - 1]), name.index)));
  return people(found.slice(start));
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

function people(found: readonly RegExpExecArray[]): string[] {
  return found.flatMap(({ 1: name = '' }) => asName(name) ?? []);
}
