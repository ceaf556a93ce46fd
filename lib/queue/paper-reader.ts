import type { DocumentFacts } from '../reading/contract.ts';
import { type DocumentSource, documentHash } from '../source/index.ts';
import type { Pace } from './pace.ts';

/** A paper of a meeting. */
export interface QueuedPaper {
  id: string;
  source: DocumentSource;
}

/** What is known of a paper that was read. */
export interface PaperRead {
  /** The SHA-256 of its bytes. */
  hash: string;
  /** Without its terms: a meeting shows none, and they are most of the facts. */
  facts: DocumentFacts;
}

/** Where facts are kept. Each of these rejects when the browser refuses; the papers are then read anew. */
export interface FactsShelf {
  byHash(hash: string): Promise<DocumentFacts | null>;
  /** The paper that came from an address not long ago. */
  byAddress(address: string): Promise<PaperRead | null>;
  /** `address` is where the bytes came from; null: a file of the reader. */
  keep(read: PaperRead, address: string | null): Promise<void>;
}

interface Tools {
  shelf: FactsShelf;
  /** Called when the shelf refused: after closing, papers must be read again. */
  onUnkept: () => void;
  /** For papers that must be fetched. */
  pace: Pace;
  /** Gives the facts without terms. The bytes are given away. */
  read: (bytes: Uint8Array<ArrayBuffer>, how: How) => Promise<DocumentFacts>;
}

interface How {
  signal: AbortSignal;
  onProgress: (page: number, pages: number) => void;
}

/**
 * Reads a paper, unless its facts are kept: by the address, so that it need not be fetched, or by its bytes.
 * @throws {ReadError} of the source or of reading; never because of the shelf
 */
export function createPaperReader({ shelf, onUnkept, pace, read }: Tools): (paper: QueuedPaper, how: How) => Promise<PaperRead> {
  const orUnkept = <T>(work: Promise<T>): Promise<T | null> =>
    work.catch(() => {
      onUnkept();
      return null;
    });

  const bytesOf = ({ source }: QueuedPaper, signal: AbortSignal) =>
    source.address === null ? source.read(signal) : pace(() => source.read(signal), signal);

  return async (paper, how) => {
    const { address } = paper.source;
    const recalled = address === null ? null : await orUnkept(shelf.byAddress(address));
    if (recalled) return recalled;
    const bytes = await bytesOf(paper, how.signal);
    const hash = await documentHash(bytes);
    const facts = (await orUnkept(shelf.byHash(hash))) ?? (await read(bytes, how));
    const result = { hash, facts };
    await orUnkept(shelf.keep(result, address));
    return result;
  };
}
