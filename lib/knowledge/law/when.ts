import type { Domain, Maker } from '../../reading/contract.ts';
import type { Body, Cooperation } from '../../reading/words.ts';

/** On what the zienswijzen were that a paper answers. */
export type AnsweredPaper = 'begroting' | 'begrotingswijziging' | 'anders';

/**
 * A condition on the circumstances of an item. Every field that is named must hold; a list holds when it has the value.
 * The answer can be yes, no or unknown, and may rest on an assumption.
 */
export interface When {
  form?: readonly Cooperation[];
  maker?: readonly Maker[];
  domain?: readonly Domain[];
  /** Whether a province takes part. */
  province?: boolean;
  /** Whether a waterschap takes part. */
  waterschap?: boolean;
  /** How the cooperation got its tasks. */
  tasks?: readonly ('overgedragen' | 'gemandateerd' | 'beide')[];
  /** Whether the gemeente has to take part. */
  mandatory?: boolean;
  /** Whether the regeling exempts the usual begrotingswijzigingen (Wgr 35 lid 6). */
  exempts?: boolean;
  /** What the paper says is exempted by the regeling, or is not: this begrotingswijziging, or those of some sort. */
  exemptTold?: readonly ('deze' | 'soort' | 'niets')[];
  /** Whether the regeling gives the raden a zienswijze on this kind of decision (Wgr 10 lid 5). */
  listed?: boolean;
  /** Whether the raad itself is to take a decision on this item. */
  raadDecides?: boolean;
  /** Whose paper it is. */
  body?: readonly Body[];
  /** Whether the paper leaves to the raad what the law gives to it: it asks the raad, or is of no other body and does not only inform. */
  leftToRaad?: boolean;
  /** Whether the paper says that a board of the cooperation decides. */
  boardDecides?: boolean;
  /** Whether the decision has been taken already. */
  decided?: boolean;
  /** On what the zienswijzen were that the paper answers. */
  answers?: readonly AnsweredPaper[];
  /** Whether the paper asks the raad for its consent now, and not first for a zienswijze on the draft. */
  consentAsked?: boolean;
  /** Whether the zienswijze on the draft is to be given with this paper. */
  viewAsked?: boolean;
  /** Whether the raad is asked for its zienswijze on what another body adopts, and to decide nothing else on it. */
  onlyViewAsked?: boolean;
  /** Whether the paper says that the raad is asked for its consent in another meeting. */
  consentComes?: boolean;
  /** Whether the paper says that the raad got the draft of the regeling before. */
  draftCame?: boolean;
  /** Whose leaving the paper is about. */
  mover?: readonly ('eigen' | 'ander')[];
  /** Whether the paper is about the regeling itself: it asks the raad for consent or a zienswijze, or its title says so. */
  regelingChanges?: boolean;
  /** Whether the paper asks the raad for wensen en bedenkingen. */
  wishesAsked?: boolean;
  /** Whether the paper falls under the Wgr as it reads since 1-7-2022. */
  renewedLaw?: boolean;
  /** Whether the paper falls under the Gemeentewet on secrecy as it reads since 1-4-2023. */
  renewedSecrecy?: boolean;
}
