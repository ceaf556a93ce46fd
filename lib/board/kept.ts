import type { Announced } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';

/** Announcements that are kept until their papers come. */

/** An announcement that is kept until its paper comes: plain and serialisable. Never of a confidential paper. */
export interface KeptAnnouncement {
  announced: Pick<Announced, 'subject' | 'body' | 'date' | 'dateText' | 'owner'>;
  cooperation: string | null;
  from: {
    /** 'Gemeenteraad, dinsdag 19 mei 2026, 20:00' */
    meeting: string;
    /** Address of the agenda page. */
    url: string;
    paper: string;
    quote: string;
    /** null: the agenda page says it. */
    page: number | null;
    /** ISO day of that meeting; null: the paper does not say. */
    date: string | null;
  };
}

/** A paper that was announced and has come. */
export interface Later {
  kept: KeptAnnouncement;
  itemId: string;
  title: string;
  body: Body | null;
  /** The day (ISO) that the paper gives for the body that was announced; null: none. */
  date: string | null;
  /** It comes on another day, or in another month or quarter, than was announced. */
  isShifted: boolean;
  /** 'aangekondigd op 2 april 2026; de datum is verschoven van 3 juli 2026 naar 25 september 2026' */
  words: string;
}
