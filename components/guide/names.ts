import type { EntryKind, GuideEntry, GuideSection } from '../../lib/guide/index.ts';
import type { GuideReader } from '../../lib/knowledge/guide/types.ts';
import { sentence } from '../ui/count.ts';

/** What a section is called, and what it holds in a line. */
export const sectionNames: Record<GuideSection, { name: string; about: string }> = {
  'deel-a': { name: 'Samenwerken volgens de wet', about: 'deel A: 14 principes voor een gemeenschappelijke regeling' },
  'deel-b': { name: 'Samenwerken in een netwerk', about: 'deel B: 15 principes zonder regeling' },
  rollen: { name: 'Wie doet wat', about: 'twaalf rollen en hun taken' },
  begrippen: { name: 'Begrippen', about: '23 woorden van de gids uitgelegd' },
  vormen: { name: 'Vormen en filosofieën', about: 'van licht naar zwaar, en hoe deelnemers sturen' },
  perspectieven: { name: 'Vier perspectieven', about: 'om elk voorstel van alle kanten te bekijken' },
  modellen: { name: 'Negen modellen', about: 'hoe gemeenten meer greep kregen op een veiligheidsregio' },
  checklist: { name: 'Checklist regiostaf', about: 'twaalf stappen om zelf in te vullen' },
  'eigen-gids': { name: 'De gids zelf lezen', about: 'voeg uw eigen PDF van de gids toe' },
};

/** Whom a recommendation concerns. */
export const readerNames: Record<GuideReader, string> = {
  raad: 'de raad',
  griffier: 'de griffier',
  'ab-lid': 'het lid van het algemeen bestuur',
  'db-lid': 'het lid van het dagelijks bestuur',
  college: 'het college',
  secretaris: 'de secretaris',
  directeur: 'de directeur van de samenwerking',
};

const kindNames: Record<EntryKind, string> = {
  principe: 'principe',
  aanbeveling: 'aanbeveling',
  rol: 'wie doet wat',
  begrip: 'begrip',
  vorm: 'vorm van samenwerken',
  filosofie: 'manier van samenwerken',
  perspectief: 'perspectief',
  model: 'model uit de praktijk',
  stap: 'stap van de checklist',
  woord: 'woord in vergaderstukken',
};

/** Where something stands: 'gids blz. 36', 'boekje, hoofdstuk 4'. */
export function sourceName({ source }: GuideEntry): string {
  if (source.work === 'gids') return `gids blz. ${source.page}`;
  return source.work === 'boekje' ? `boekje, hoofdstuk ${source.chapter}` : 'uitleg van Greep';
}

/** What it is and where it stands: 'Aanbeveling A7.4 · gids blz. 36'. */
export function entryName(entry: GuideEntry): string {
  const { kind, id } = entry;
  const name = kind === 'principe' || kind === 'aanbeveling' || kind === 'stap' ? `${kindNames[kind]} ${id}` : kindNames[kind];
  return `${sentence(name)} · ${sourceName(entry)}`;
}
