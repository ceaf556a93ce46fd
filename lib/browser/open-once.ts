import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Options<Schema extends DBSchema | unknown> {
  version: number;
  /** Makes the stores; `from` is the version that was there, 0 when there was none. */
  upgrade: (database: IDBPDatabase<Schema>, from: number) => void;
}

/**
 * A way to a database that opens it at the first use, and again after a failure or when the browser ended it. Each use rejects with a
 * DOMException when the browser refuses.
 */
export function openOnce<Schema extends DBSchema | unknown>(
  name: string,
  { version, upgrade }: Options<Schema>,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const letGo = () => {
    opened = null;
  };
  const open = async () => openDB<Schema>(name, version, { upgrade, terminated: letGo });
  return () => {
    if (opened) return opened;
    const opening = open();
    opened = opening;
    opening.catch(letGo);
    return opening;
  };
}
