import type { KnownCooperation, Profile } from './profile.ts';

/** Whether a name means the same cooperation as another: one holds the other, capitals apart. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a));
}

/** The cooperation of the reader's settings that a paper means by this name; null: none of them. */
export function knownCooperation(name: string | null, { cooperations }: Profile): KnownCooperation | null {
  return (name && cooperations.find((known) => sameName(known.name, name))) || null;
}
