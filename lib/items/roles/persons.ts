import { fullName, nameAfterTitle, notNames, roleWords } from '../../knowledge/rules/roles.ts';
import type { Range } from '../../text/index.ts';

/** A role in a text, with the person who has it where the words give one. */
export interface NamedRole extends Range {
  role: string;
  who: string | null;
}

const afterTitle = new RegExp(
  `^(?:,?\\s+|,\\s*(?:namens deze,?\\s*)?)(?:(?:de heer|mevrouw)\\s+)?(${nameAfterTitle})(?![\\p{L}])`,
  'u',
);
const afterComma = new RegExp(`^,\\s*(${fullName})(?![\\p{L}])`, 'u');
const beforeRole = new RegExp(`(${fullName})(?:\\s*\\(|,\\s+(?:de |onze |wethouder en )?|\\s+als\\s+|\\s+-\\s+|,?\\s+)$`, 'u');
const between = /(?:,\s+(?:de |onze )?|\s*\(|\s+als\s+)$/;

/** The roles in a text, in order, each with its person: 'wethouder S. Bos', 'de voorzitter, T. Gielens', 'L. Brink, directeur'. */
export function rolesIn(text: string): NamedRole[] {
  return Array.from(text.matchAll(roleWords), (match): NamedRole => {
    const from = match.index;
    const end = from + match[0].length;
    const after = following(text.slice(end), isPlural(match[0]));
    if (after) return { role: match[0], who: after.who, from, to: end + after.length };
    const before = preceding(text.slice(0, from));
    return before
      ? { role: match[0], who: before.who, from: from - before.length, to: end }
      : { role: match[0], who: null, from, to: end };
  });
}

/** A value that is a person: the name in it, else null. */
export function nameIn(value: string): string | null {
  const match = new RegExp(`^(${fullName})(?![\\p{L}])`, 'u').exec(value.trim());
  return match?.[1] && isName(match[1]) ? match[1] : null;
}

function following(text: string, plural: boolean): { who: string; length: number } | null {
  const match = plural ? null : (afterComma.exec(text) ?? afterTitle.exec(text));
  return match?.[1] && isName(match[1]) ? { who: match[1], length: match[0].length } : null;
}

function preceding(text: string): { who: string; length: number } | null {
  const match = between.test(text) ? beforeRole.exec(text) : null;
  return match?.[1] && isName(match[1]) ? { who: match[1], length: match[0].length } : null;
}

function isName(words: string): boolean {
  return (
    words.split(/\s+/).every((word) => !notNames.test(word) || /^(?:De|Het)$/.test(word)) && !/^(?:De|Het)\s\p{Ll}/u.test(words)
  );
}

function isPlural(role: string): boolean {
  return /(?:ders|meesters|sen|leden|iers|eurs|ters)(?: \S+)?$/i.test(role);
}
