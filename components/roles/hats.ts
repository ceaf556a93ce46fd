import type { Evidence, Role } from '../../lib/reading/contract.ts';
import { midSentence } from '../../lib/wording/index.ts';

/** A role and everybody who holds it in this paper. */
export interface RoleGroup {
  role: string;
  holders: { who: string | null; evidence: Evidence[] }[];
}

/** Somebody who appears in more than one role. */
export interface Hats {
  who: string;
  roles: string[];
}

const titles = /^(?:(?:de|mevr|mw|mevrouw|dhr|heer|drs|dr|mr|ir|ing|prof|burgemeester|wethouder)\.?\s+)+/iu;

/** A name without titles and capitals, to tell that two are the same person. */
const bareName = (who: string): string => who.replace(titles, '').toLowerCase().replace(/\s+/gu, ' ').trim();

const fold = (text: string): string => text.toLowerCase().trim();

/** A role as it is named within a sentence; an abbreviation keeps its capitals: 'portefeuillehouder', 'AB-lid'. */
const asNoun = (role: string): string => (/^\p{Lu}\p{Ll}/u.test(role) ? midSentence(role) : role);

function holdersOf(roles: readonly Role[]): RoleGroup['holders'] {
  const byName = Map.groupBy(roles, (role) => (role.who === null ? null : bareName(role.who)));
  return [...byName.values()].map((same) => ({ who: same[0]?.who ?? null, evidence: same.map((role) => role.evidence) }));
}

/** Roles in order of appearance, each once, with who holds it. */
export function groupRoles(roles: readonly Role[]): RoleGroup[] {
  const byRole = Map.groupBy(roles, (role) => fold(role.role));
  return [...byRole.values()].map((same) => ({ role: same[0]?.role ?? '', holders: holdersOf(same) }));
}

/** Second hats of somebody without a name: 'portefeuillehouders bedrijfsvoering: tevens lid van de stuurgroep'. */
export function unnamedHats(roles: readonly Role[]): Hats[] {
  return roles.flatMap(({ role, besides }) => (besides ? [{ who: besides, roles: [role] }] : []));
}

/** The persons who hold more than one role, with their roles. */
export function severalHats(roles: readonly Role[]): Hats[] {
  const named = roles.filter((role) => role.who !== null);
  const byName = Map.groupBy(named, (role) => bareName(role.who ?? ''));
  return [...byName.values()]
    .map((same) => ({
      who: same[0]?.who ?? '',
      roles: [...new Map(same.map(({ role }) => [fold(role), asNoun(role)])).values()],
    }))
    .filter(({ roles: distinct }) => distinct.length > 1);
}
