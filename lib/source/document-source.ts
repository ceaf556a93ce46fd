import type { AgendaOfPaper } from '../reading/contract.ts';

/** Milliseconds between the end of one fetch from a site and the start of the next: never more than a person would load. */
export const rest = 1000;

/** Where a paper comes from. Every way of opening one gives this, and the reader knows no more of it. */
export interface DocumentSource {
  /** The file name, as far as it is known. */
  readonly name: string;
  /** Where the browser's own viewer can show it; null for a file that the reader chose. */
  readonly address: string | null;
  /** Addresses on other sites than the agenda, of which the reader must allow one before it can be read; absent: none is needed. */
  readonly elsewhere?: readonly string[];
  /** What the agenda page says of it; absent: it does not come from one. */
  readonly agenda?: AgendaOfPaper | null;
  /**
   * The bytes. They may be asked for again as long as the source is there.
   * @throws {ReadError} onbereikbaar, te-traag, geen-toegang or andere-site
   */
  read(signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Shows the paper in the browser's own viewer, in this page's place: there where Greep took a paper that was opened in the browser,
   * so that its address alone would lead back here.
   */
  readonly giveBack?: () => Promise<void>;
}
