import type { PrincipleId, RecommendationId } from '../knowledge/guide/ids.ts';
import type { GuideReader } from '../knowledge/guide/types.ts';
import { type EntryKind, type GuideEntry, guideEntries, lexiconEntries } from './entries.ts';
import { isPrincipleId, isRecommendationId } from './look-up.ts';

/** The parts in which the guide and the booklet are browsed, in their order; `eigen-gids` is the reader's own copy. */
export const guideSections = [
  'deel-a',
  'deel-b',
  'rollen',
  'begrippen',
  'vormen',
  'perspectieven',
  'modellen',
  'checklist',
  'eigen-gids',
] as const;
export type GuideSection = (typeof guideSections)[number];

type ListedKind = Exclude<EntryKind, 'principe' | 'aanbeveling'>;

/** Everyone whom a recommendation can concern, those who read papers first. */
export const guideReaders = [
  'raad',
  'griffier',
  'ab-lid',
  'db-lid',
  'college',
  'secretaris',
  'directeur',
] as const satisfies GuideReader[];

/**
 * Where one is in the guide, as text that can stand in an address: a principle, a recommendation, a section or an entry of one, or
 * what matters to a reader.
 */
export type GuidePlace = PrincipleId | RecommendationId | GuideSection | `voor/${GuideReader}` | `${ListedKind}/${string}`;

const sectionOfKind: Record<ListedKind, GuideSection | null> = {
  rol: 'rollen',
  begrip: 'begrippen',
  vorm: 'vormen',
  filosofie: 'vormen',
  perspectief: 'perspectieven',
  model: 'modellen',
  stap: 'checklist',
  woord: null,
};

/** The place of an entry: `A7.4`, `begrip/contramal`. */
export function placeOf(entry: GuideEntry): GuidePlace {
  if (entry.kind === 'principe' || entry.kind === 'aanbeveling') return entry.id;
  return `${entry.kind}/${entry.id}`;
}

/** Everything that has a place, by its place. */
const entries: ReadonlyMap<string, GuideEntry> = new Map(
  [...guideEntries(), ...lexiconEntries()].map((entry) => [placeOf(entry), entry]),
);

/** What stands at a place; null for a section as a whole. */
export function entryAt(place: GuidePlace): GuideEntry | null {
  return entries.get(place) ?? null;
}

/** Whether a text names a section. */
export function isGuideSection(text: string): text is GuideSection {
  return guideSections.some((section) => section === text);
}

/** The reader whose part of the guide this place is; null for any other place. */
export function readerAt(place: string): GuideReader | null {
  return guideReaders.find((reader) => place === `voor/${reader}`) ?? null;
}

/** Whether a text (from an address) names a place of the guide. */
export function isGuidePlace(text: string): text is GuidePlace {
  return isGuideSection(text) || readerAt(text) !== null || entries.has(text);
}

/** The section that a place belongs to; null for a word of Greep's own and for what matters to a reader. */
export function sectionOf(place: GuidePlace): GuideSection | null {
  if (isGuideSection(place)) return place;
  if (isPrincipleId(place) || isRecommendationId(place)) return place.startsWith('A') ? 'deel-a' : 'deel-b';
  const [kind] = place.split('/') as [ListedKind | 'voor'];
  return kind === 'voor' ? null : sectionOfKind[kind];
}
