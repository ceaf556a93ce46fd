import type { ItemFacts } from '../reading/contract.ts';

/** The fields that a reader may set right, and what no paper says: the day on which the raad received it. */
export const correctableFields = ['kind', 'body', 'decider', 'cooperation', 'received'] as const;
export type CorrectableField = (typeof correctableFields)[number];

/** The fields among them that Greep reads in a paper. */
export type ReadField = Exclude<CorrectableField, 'received'>;

/** What a reader may fill in for a field: one of its words, or an ISO date; null as decider: nobody decides. */
type CorrectValue<F extends CorrectableField> = F extends 'decider'
  ? ItemFacts[F]
  : F extends keyof ItemFacts
    ? NonNullable<ItemFacts[F]>
    : string;

/** A field and what it has to be. */
export type Change = { [F in CorrectableField]: { field: F; value: CorrectValue<F> } }[CorrectableField];

/** One field of one item that a reader set right. */
export type Correction = Change & {
  /** The id of the item. */
  item: string;
  /** The role in which the reader did it; null: not known. */
  by: string | null;
  /** The moment as an ISO date and time. */
  at: string;
  /** It was made in another paper of the same meeting; never kept. */
  isOfMeeting?: true;
};

/** Which field of which item. */
export type CorrectionPlace = Pick<Correction, 'item' | 'field'>;

/** All corrections, by the SHA-256 of the document's bytes. An entry that this version does not know is kept as it is. */
export type CorrectionBook = Record<string, readonly unknown[]>;
