import { addressed, fieldBehind } from '../../knowledge/rules/role-fields.ts';
import {
  fullName,
  heldBy,
  nameAfterTitle,
  nameEnd,
  ofWhom,
  roleStems,
  roleWords,
  sureName,
} from '../../knowledge/rules/roles.ts';
import { fold, type Range, remembered } from '../../text/index.ts';
import { ready } from '../ready.ts';
import { asName, calm } from './names.ts';

/** A role in a text, with the person who has it where the words give one. */
export interface NamedRole extends Range {
  role: string;
  who: string | null;
}

const behindRole = '^(?:,?\\s+|,\\s*(?:namens deze,?\\s*)?)(?:(?:de heer|mevrouw)\\s+)?';
const afterTitle = ready(new RegExp(`${behindRole}(${nameAfterTitle})${nameEnd}`));
const afterWord = ready(new RegExp(`${behindRole}(${sureName})${nameEnd}`));
const afterComma = ready(new RegExp(`^,\\s*(${fullName})${nameEnd}`));
const words = ready(roleWords);
const nextRole = new RegExp(`^,\\s+(?:de |onze )?(?:${roleWords.source})`);
const beforeRole = ready(new RegExp(`(${fullName})(?:\\s*\\(|,\\s+(?:de |onze |wethouder en )?|\\s+als\\s+|\\s+-\\s+|,?\\s+)$`));
const aloneBefore = ready(new RegExp(`^(${sureName}) $`));
const between = /(?:,\s+(?:de |onze )?|\s*\(|\s+als\s+)$/;
/** A longer owner is a sentence's, no part of what somebody is called. */
const longestOwner = 40;
const initial = /[A-ZÀ-Þ]\.\s?$/;
/** Behind a name in brackets: 'mevrouw A. Bos (wethouder Dam)'. */
const bracketed = /^ (?:van )?[A-ZÀ-Þ][A-Za-zÀ-ž'’-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ž'’-]+)?(?=[),;])/;

/** The roles in a text, in order, each with its person: 'wethouder S. Bos', 'de voorzitter, T. Gielens', 'L. Brink, directeur'. */
export const rolesIn = remembered((text): readonly NamedRole[] => {
  const folded = fold(text);
  if (!roleStems.test(folded)) return [];
  const read = calm(text);
  const found = Array.from(folded.matchAll(words))
    .filter(({ index }) => !initial.test(read.slice(0, index)))
    .map(({ index, 0: role }) => roleIn(read, index, index + role.length));
  const apart = found.filter((role, at) => !isSurname(role, found[at - 1]));
  return apart.map((role, at) => (role.who === null ? ofSubject(read, role, apart[at - 1]) : role));
});

function roleIn(text: string, from: number, end: number): NamedRole {
  const inBrackets = /\(\s*$/.test(text.slice(0, from)) ? preceding(text.slice(0, from)) : null;
  const place = inBrackets ? (bracketed.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const to = place > 0 ? end + place : endOf(text, { from, to: end });
  const role = text.slice(from, to);
  const behind = inBrackets && place > 0 ? null : following(text.slice(to), text.slice(from, end), to > end);
  const after = behind && isOfNextPair(text, { from, to: to + behind.length }) ? null : behind;
  if (after) return { role, who: after.who, from, to: to + after.length };
  const before = inBrackets ?? preceding(text.slice(0, from)) ?? (to === text.length ? alone(text.slice(0, from)) : null);
  return before ? { role, who: before.who, from: from - before.length, to } : { role, who: null, from, to };
}

/** Whether a name behind a role opens the next pair of a row of them: 'R. Kamstra, secretaris mr. O. Duin, burgemeester'. */
function isOfNextPair(text: string, { from, to }: Range): boolean {
  return preceding(text.slice(0, from)) !== null && nextRole.test(fold(text.slice(to)));
}

/** A word for a role that is somebody's name: 'wethouder Dijkgraaf'. */
function isSurname(role: NamedRole, before: NamedRole | undefined): boolean {
  return (
    before !== undefined && before.who !== null && role.who === null && role.to <= before.to && before.who.endsWith(role.role)
  );
}

/** How far a role goes on: whose it is, and its field, which may have begun in the role itself ('Wethouder Klimaat en Energie'). */
function endOf(text: string, { from, to }: Range): number {
  const behind = text.slice(to);
  const owner = ofWhom.exec(behind)?.[0].length ?? 0;
  const whose = to + (owner > longestOwner ? 0 : owner);
  const start = whose === to ? from + text.slice(from, to).search(/ [A-ZÀ-Þ][a-zß-ÿ]*$/) : whose;
  const begin = start < from ? to : start;
  return Math.max(whose, begin + (fieldBehind.exec(text.slice(begin))?.[0].length ?? 0));
}

/** 'Wethouder Bos is voorzitter': the role of somebody whose own role is named before it. */
function ofSubject(text: string, role: NamedRole, before: NamedRole | undefined): NamedRole {
  const isSame = before?.who && heldBy.test(text.slice(before.to, role.from));
  return isSame && before ? { ...role, who: before.who } : role;
}

function following(text: string, word: string, more: boolean): { who: string; length: number } | null {
  if (isPlural(word) || /manager|hoofd(?!officier)/i.test(word)) return null;
  const direct = addressed.test(fold(word)) && !more ? afterTitle : afterWord;
  const match = afterComma.exec(text) ?? direct.exec(text);
  return match ? named(match, text.slice(match[0].length)) : null;
}

function preceding(text: string): { who: string; length: number } | null {
  const match = between.test(text) ? beforeRole.exec(text) : null;
  return match ? named(match) : null;
}

/** A signature whose lines ran together: the name alone before the role. */
function alone(text: string): { who: string; length: number } | null {
  const match = aloneBefore.exec(text);
  return match ? named(match) : null;
}

function named({ 0: all, 1: name = '' }: RegExpExecArray, behind = ''): { who: string; length: number } | null {
  const who = asName(name, behind);
  return who ? { who, length: all.length } : null;
}

function isPlural(role: string): boolean {
  return /(?:ders|meesters|sen|leden|iers|eurs|ters)(?: \S+)?$/i.test(role);
}
