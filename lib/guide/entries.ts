import {
  bookletChapters,
  type ChecklistStep,
  checklist,
  checklistSteps,
  type ModelId,
  modelIds,
  models,
} from '../knowledge/guide/booklet.ts';
import {
  type FormId,
  formIds,
  forms,
  type PerspectiveId,
  type PhilosophyId,
  perspectiveIds,
  perspectives,
  philosophies,
  philosophyIds,
} from '../knowledge/guide/forms.ts';
import { type GlossaryId, glossary, glossaryIds } from '../knowledge/guide/glossary.ts';
import type { PrincipleId, RecommendationId } from '../knowledge/guide/ids.ts';
import { type RoleId, roleIds, roles } from '../knowledge/guide/roles.ts';
import type { ConceptText, LawChange } from '../knowledge/guide/types.ts';
import { lexicon, type TermEntry } from '../knowledge/terms/index.ts';
import { principle, principleIds, recommendation, recommendationIds } from './look-up.ts';

/** The kinds of thing that can be looked up, each with its own ids. */
interface EntryIds {
  principe: PrincipleId;
  aanbeveling: RecommendationId;
  rol: RoleId;
  begrip: GlossaryId;
  vorm: FormId;
  filosofie: PhilosophyId;
  perspectief: PerspectiveId;
  model: ModelId;
  stap: ChecklistStep;
  /** A word that Greep marks, by its term. */
  woord: string;
}

export type EntryKind = keyof EntryIds;

/** Where an entry stands: a page of the guide or, for the booklet, a chapter; the words that Greep marks are its own. */
export type EntrySource = { work: 'gids'; page: number } | { work: 'boekje'; chapter: number } | { work: 'greep' };

interface EntryOf<K extends EntryKind> {
  kind: K;
  id: EntryIds[K];
  title: string;
  text: string;
  /** Further sentences to find it by: jobs of a role, a remark, what the law changed. */
  more: readonly string[];
  keywords?: readonly string[];
  /** Words that Greep marks and that lead here, and the name of its kind. */
  marked?: readonly string[];
  source: EntrySource;
}

/** Anything in the guide, the booklet or Greep's lexicon, as one kind of thing to list and to search. */
export type GuideEntry = { [K in EntryKind]: EntryOf<K> }[EntryKind];

const gids = (page: number): EntrySource => ({ work: 'gids', page });
const boekje = (chapter: number): EntrySource => ({ work: 'boekje', chapter });
const changeTexts = (changed: readonly LawChange[] | undefined) => (changed ?? []).map((change) => change.text);

/** Under what somebody would seek all of a kind at once. */
const groupNames: Record<EntryKind, string> = {
  principe: 'principes',
  aanbeveling: 'aanbevelingen',
  rol: 'rollen en taken',
  begrip: 'begrippen',
  vorm: 'vormen van samenwerking',
  filosofie: 'samenwerkingsfilosofie',
  perspectief: 'vier perspectieven',
  model: 'modellen',
  stap: 'checklist regiostaf',
  woord: 'woorden',
};

/** The words of the lexicon that lead to each principle and recommendation. */
const markedWords = Map.groupBy(
  lexicon.flatMap(({ term, links }) => links.map(({ to }) => ({ term, to }))),
  ({ to }) => to,
);
const wordsTo = (id: PrincipleId | RecommendationId) => (markedWords.get(id) ?? []).map(({ term }) => term);

function principleEntry(id: PrincipleId): EntryOf<'principe'> {
  const { title, text, page } = principle(id);
  return { kind: 'principe', id, title, text, more: [], marked: wordsTo(id), source: gids(page) };
}

function recommendationEntry(id: RecommendationId): EntryOf<'aanbeveling'> {
  const { title, text, page, changed, keywords = [] } = recommendation(id);
  const more = changeTexts(changed);
  return { kind: 'aanbeveling', id, title, text, more, keywords, marked: wordsTo(id), source: gids(page) };
}

/** The text of a role is its first job; the others are found by as well. */
function roleEntry(id: RoleId): EntryOf<'rol'> {
  const { title, page, tasks } = roles[id];
  const [text = '', ...more] = tasks.map((task) => task.text);
  return { kind: 'rol', id, title, text, more, marked: [groupNames.rol], source: gids(page) };
}

function glossaryEntry(id: GlossaryId): EntryOf<'begrip'> {
  const { title, text, remark, page } = glossary[id];
  const keywords = lexicon.find(({ term }) => isSame(term, title))?.forms ?? [];
  return { kind: 'begrip', id, title, text, more: [remark], keywords, source: gids(page) };
}

function conceptEntry<K extends EntryKind>(kind: K, id: EntryIds[K], concept: ConceptText): EntryOf<K> {
  const { title, text, page } = concept;
  return { kind, id, title, text, more: [], marked: [groupNames[kind]], source: gids(page) };
}

function modelEntry(id: ModelId): EntryOf<'model'> {
  const { title, text, gain } = models[id];
  return { kind: 'model', id, title, text, more: [gain], marked: [groupNames.model], source: boekje(bookletChapters.model) };
}

/** The text of a step is the row of its choices. */
function stepEntry(id: ChecklistStep): EntryOf<'stap'> {
  const { title, choices } = checklist[id];
  return {
    kind: 'stap',
    id,
    title,
    text: `Kies uit: ${choices.join('; ')}.`,
    more: [],
    marked: [groupNames.stap],
    source: boekje(bookletChapters.checklist),
  };
}

const isSame = (term: string, title: string) => term.toLowerCase() === title.toLowerCase();

function lexiconEntry({ term, meaning, forms = [], exact = [] }: TermEntry): EntryOf<'woord'> {
  const title = term.charAt(0).toUpperCase() + term.slice(1);
  return { kind: 'woord', id: term, title, text: meaning, more: [], keywords: [...forms, ...exact], source: { work: 'greep' } };
}

/** The words that Greep marks, save those that the guide explains itself. */
export function lexiconEntries(): GuideEntry[] {
  const explained = (term: string) => glossaryIds.some((id) => isSame(term, glossary[id].title));
  return lexicon.filter(({ term }) => !explained(term)).map(lexiconEntry);
}

/** Everything in the guide and the booklet, in their order. */
export function guideEntries(): GuideEntry[] {
  return [
    ...principleIds.map(principleEntry),
    ...recommendationIds.map(recommendationEntry),
    ...roleIds.map(roleEntry),
    ...glossaryIds.map(glossaryEntry),
    ...formIds.map((id) => conceptEntry('vorm', id, forms[id])),
    ...philosophyIds.map((id) => conceptEntry('filosofie', id, philosophies[id])),
    ...perspectiveIds.map((id) => conceptEntry('perspectief', id, perspectives[id])),
    ...modelIds.map(modelEntry),
    ...checklistSteps.map(stepEntry),
  ];
}
