import type { DBSchema, IDBPDatabase } from 'idb';
import type { DocumentFacts } from '../reading/contract.ts';
import type { KeptEntry } from './facts-expiry.ts';
import { openOnce } from './open-once.ts';

/** What is known of the facts of a paper without opening them. */
export interface FactsEntry extends KeptEntry {
  hash: string;
  /** Where the bytes last came from, and when; absent: from a file of the reader. */
  address?: string;
  fetchedAt?: number;
}

/** The stores of what is kept of the meetings that the reader let Greep read. */
export interface FactsSchema extends DBSchema {
  /** What is known of the facts, so that they need not be opened to count them. */
  lijst: { key: string; value: FactsEntry; indexes: { address: string } };
  feiten: { key: string; value: DocumentFacts };
  /** When the reader let a meeting be read, in milliseconds since 1970, by its address. */
  begonnen: { key: string; value: number };
}

function upgrade(database: IDBPDatabase<FactsSchema>, from: number): void {
  if (from < 1) {
    database.createObjectStore('lijst', { keyPath: 'key' }).createIndex('address', 'address');
    database.createObjectStore('feiten');
  }
  database.createObjectStore('begonnen');
}

/** A way to the database of the kept facts; it rejects when the browser refuses. */
export const factsDatabase = () => openOnce<FactsSchema>('greep-feiten', { version: 2, upgrade });
