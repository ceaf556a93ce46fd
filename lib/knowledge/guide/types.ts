import type { Basis, Option } from '../../reading/contract.ts';
import type { PrincipleId, RecommendationId } from './ids.ts';

/** Whom a recommendation addresses or concerns; `secretaris` stands for the civil service, `directeur` for the joint organisation. */
export type GuideReader = 'raad' | 'griffier' | 'ab-lid' | 'db-lid' | 'college' | 'secretaris' | 'directeur';

/** What the law changed after the guide appeared (2021). `since` is an ISO date; `certainty` as in the law table. */
export interface LawChange {
  since: string;
  text: string;
  basis: readonly Extract<Basis, { law: string }>[];
  certainty: Option['certainty'];
}

/** A principle as written in the data: the guide's name for it, our words, the page of the guide where it starts. */
export interface PrincipleText {
  kind: 'principe' | 'aandachtspunt';
  title: string;
  text: string;
  page: number;
}

/**
 * A recommendation as written in the data. `page` is the page of the guide on which it starts: the pages of
 * principles come from its contents page, those inside a principle from the page breaks and the length of its text.
 */
export interface RecommendationText {
  title: string;
  text: string;
  /** Terms of the field under which a reader may seek it and that our plain text avoids. */
  keywords?: readonly string[];
  page: number;
  addressedTo: readonly GuideReader[];
  mattersTo: readonly GuideReader[];
  /** Where the guide itself sends the reader, or says the same. */
  seeAlso?: PrincipleId | RecommendationId;
  changed?: readonly LawChange[];
}

/** The recommendations of the given principles: `RecommendationOf<'A3'>` is `'A3.1' | 'A3.2' | 'A3.3'`. */
export type RecommendationOf<P extends PrincipleId> = Extract<RecommendationId, `${P}.${number}`>;

/** One job in a role table. */
export interface RoleTask {
  text: string;
  changed?: readonly LawChange[];
}

/** A role table of 'Wie doet wat': a role and its jobs, as the guide gives them for an openbaar lichaam. */
export interface RoleTable {
  title: string;
  page: number;
  tasks: readonly RoleTask[];
}

/** A word of the glossary; `remark` says what is easily overlooked. */
export interface GlossaryText {
  title: string;
  text: string;
  remark: string;
  page: number;
}

/** A form, philosophy or perspective of cooperation. */
export interface ConceptText {
  title: string;
  text: string;
  page: number;
}

/** A model of the booklet; `gain` is what it brings. Chapters, because the booklet's text carries no page numbers. */
export interface ModelText {
  title: string;
  text: string;
  gain: string;
}

/** A step of the booklet's checklist for a regiostaf and the answers it offers. */
export interface ChecklistText {
  title: string;
  choices: readonly string[];
}
