import { fullName, nameAfterTitle, nameEnd, notNames, ofWhom, roleStems, roleWords } from '../../knowledge/rules/roles.ts';
import { fold, type Range, remembered } from '../../text/index.ts';
import { ready } from '../ready.ts';

/** A role in a text, with the person who has it where the words give one. */
export interface NamedRole extends Range {
  role: string;
  who: string | null;
}

const afterTitle = ready(
  new RegExp(`^(?:,?\\s+|,\\s*(?:namens deze,?\\s*)?)(?:(?:de heer|mevrouw)\\s+)?(${nameAfterTitle})${nameEnd}`),
);
const afterComma = ready(new RegExp(`^,\\s*(${fullName})${nameEnd}`));
const wholeName = ready(new RegExp(`^(${fullName})${nameEnd}`));
const words = ready(roleWords);
const beforeRole = ready(new RegExp(`(${fullName})(?:\\s*\\(|,\\s+(?:de |onze |wethouder en )?|\\s+als\\s+|\\s+-\\s+|,?\\s+)$`));
const between = /(?:,\s+(?:de |onze )?|\s*\(|\s+als\s+)$/;

/** The roles in a text, in order, each with its person: 'wethouder S. Bos', 'de voorzitter, T. Gielens', 'L. Brink, directeur'. */
export const rolesIn = remembered((text): readonly NamedRole[] => {
  const folded = fold(text);
  if (!roleStems.test(folded)) return [];
  return Array.from(folded.matchAll(words), ({ index, 0: role }) => {
    const end = index + role.length;
    return roleIn(text, index, end + (ofWhom.exec(text.slice(end))?.[0].length ?? 0));
  });
});

function roleIn(text: string, from: number, to: number): NamedRole {
  const role = text.slice(from, to);
  const after = following(text.slice(to), isPlural(role) || /manager|hoofd/i.test(role));
  if (after) return { role, who: after.who, from, to: to + after.length };
  const before = preceding(text.slice(0, from));
  return before ? { role, who: before.who, from: from - before.length, to } : { role, who: null, from, to };
}

/** A value that is a person: the name in it, else null. */
export function nameIn(value: string): string | null {
  const match = wholeName.exec(value.trim());
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
    words.split(/\s+/).every((word) => !notNames.test(word) || /^(?:De|Het)$/.test(word)) &&
    !/^(?:De|Het)\s(?!heer )[a-z]/.test(words)
  );
}

function isPlural(role: string): boolean {
  return /(?:ders|meesters|sen|leden|iers|eurs|ters)(?: \S+)?$/i.test(role);
}
