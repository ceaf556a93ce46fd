import { toBasis } from '../knowledge/law/articles.ts';
import { hatsByDomain, hatsByMaker, hatsOfBoards, type LegalHats } from '../knowledge/law/hats.ts';
import type { HatsByLaw } from '../reading/contract.ts';
import type { Circumstances } from './circumstances.ts';

/** Roles that the law gives to one person in this cooperation, without a name, and what that assumes of the cooperation. */
export function hatsFor(facts: Circumstances): HatsByLaw[] {
  const { form, ruled, rule } = facts;
  if (!ruled || !rule.board || form.value !== 'openbaar-lichaam') return [];
  return [ofMembers(facts), said(hatsOfBoards, form.assumes)].filter((hats) => hats !== null);
}

/** Who the members of the algemeen bestuur are besides. */
function ofMembers({ domain, maker, form }: Circumstances): HatsByLaw | null {
  const special = domain.value && hatsByDomain[domain.value];
  if (special) return said(special, domain.assumes);
  const hats = maker.value && hatsByMaker[maker.value];
  return hats ? said(hats, maker.assumes ?? form.assumes) : null;
}

function said({ text, sources }: LegalHats, assumes: string | null): HatsByLaw {
  return { text, basis: sources.map(toBasis), assumes };
}
