import { honorifics, qualifier, standIn } from '../../knowledge/rules/roles.ts';
import type { Role } from '../../reading/contract.ts';
import { fold, remembered } from '../../text/index.ts';

const membership = /^(?:plaatsvervangend )?lid$/;

/** Each role once for each person, under the fullest name that the paper prints. */
export function withoutRepetition(roles: readonly Role[]): Role[] {
  const known = new Map<string, Role[]>();
  return roles.filter((role) => {
    const same = known.get(stem(role.role)) ?? [];
    known.set(stem(role.role), [...same, role]);
    return !same.some(({ who }) => samePerson(who, role.who));
  });
}

/** The roles of persons without those that the same person has under a longer name: 'voorzitter' beside 'voorzitter van de raad'. */
export function withoutShorter(roles: readonly Role[]): Role[] {
  return roles.filter(
    (role) => !roles.some((other) => samePerson(other.who, role.who) && isLongerRole(stem(other.role), stem(role.role))),
  );
}

function isLongerRole(other: string, role: string): boolean {
  return other.startsWith(`${role} `) || (other !== role && other.replace(qualifier, '') === role);
}

/** Persons under the fullest name printed: 'Wethouder Bos' is 'S. Bos' where the paper names no other Bos. */
export function withFullNames(roles: readonly Role[]): Role[] {
  const names = [...new Set(roles.flatMap(({ who }) => who ?? []))];
  return roles.map((role) => (role.who === null ? role : { ...role, who: fullest(role.who, names) }));
}

/** The roles that nobody is named for, without those that somebody has under a longer name: 'directeur' beside 'algemeen directeur'. */
export function unnamedBeside(persons: readonly Role[], roles: readonly Role[]): Role[] {
  const held = persons.map(({ role }) => stem(role));
  const hats = roles.flatMap(({ role, besides }) => (besides === undefined ? [] : stem(role)));
  const isHeld = (role: string) => hats.includes(role) || held.some((other) => isSaidBy(other, role));
  return withoutRepetition(roles.filter(({ role, besides }) => besides !== undefined || !isHeld(stem(role))));
}

/** Whether a role with a person says what one without a name says: as long or longer, or a membership of which the board is told later. */
function isSaidBy(held: string, role: string): boolean {
  if (held === role || (membership.test(held) && role.startsWith(`${held} `))) return true;
  return !standIn.test(held) && ` ${held} `.includes(` ${role.replace(qualifier, '')} `);
}

function fullest(name: string, names: readonly string[]): string {
  const fuller = names.filter((other) => isLonger(other, name) && !contradicts(other, name));
  const distinct = new Set(fuller.map(bare));
  return distinct.size === 1 ? (fuller[0] ?? name) : name;
}

function isLonger(other: string, name: string): boolean {
  return bare(other).endsWith(` ${bare(name)}`) && /^[a-zà-ž]+\./.test(bare(other));
}

/** A 'mevrouw' and a 'heer' are two. */
function contradicts(a: string, b: string): boolean {
  const [first, second] = [sex(a), sex(b)];
  return first !== null && second !== null && first !== second;
}

function sex(name: string): 'v' | 'm' | null {
  if (/^(?:mevr|mw)/i.test(name)) return 'v';
  return /^(?:de heer|dhr)/i.test(name) ? 'm' : null;
}

/** The same name with less of it printed: 'S. Achterberg' and 'Achterberg'. */
function samePerson(known: string | null, again: string | null): boolean {
  if (known === null || again === null) return known === again;
  return bare(known) === bare(again) || bare(known).endsWith(` ${bare(again)}`);
}

const bare = remembered((name: string): string => name.replace(honorifics, '').toLowerCase());

const stem = remembered((role: string): string =>
  fold(role)
    .replace(/^tevens (?:als )?/, '')
    .replace(/\(s\)/, '')
    .replace(/^leden /, 'lid ')
    .replace(/(?:sen|en|s)$/, ''),
);
