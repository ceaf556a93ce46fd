import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** Why something could not be kept or read back: no storage here, a value that this version cannot read, or the browser refused. */
export type StorageProblem = 'ontbreekt' | 'onleesbaar' | 'mislukt';

/** Something that the reader made could not be kept or read back. */
export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, options?: ErrorOptions) {
    super(`storage: ${problem}`, options);
    this.name = 'StorageError';
    this.problem = problem;
  }
}

/** One value that the browser keeps for the reader, on this computer only. */
export interface Stored<T> {
  /**
   * The value; the fallback when nothing was kept, or where there is no storage.
   * @throws {StorageError} onleesbaar or mislukt
   */
  read(): Promise<T>;
  /**
   * Changes the value and gives the new one. Changes of all open pages wait for each other, so none is lost; what cannot be
   * read is never overwritten.
   * @throws {StorageError}
   */
  change(step: (now: T) => T): Promise<T>;
  /**
   * What stands there, whether this version can read it or not; null when nothing does.
   * @throws {StorageError} mislukt
   */
  asItStands(): Promise<unknown>;
  /**
   * Takes away what stands there and gives the fallback. Nothing is left of it: the reader has been asked.
   * @throws {StorageError} ontbreekt or mislukt
   */
  startOver(): Promise<T>;
  /** Calls back with the value when any page changed it, this one too; the result stops it. */
  follow(onChange: (now: T) => void): () => void;
}

interface Definition<T> {
  /** The key in the storage of its area. */
  name: string;
  /** `session`: in memory, gone when the browser closes; else it stays until the reader takes it away. */
  area?: 'local' | 'session';
  /** Counts from 1; up by one when the shape changes, with a migration from the one before. */
  version: number;
  /** From version to version: the key is the version that the step leads to. */
  migrations: Record<number, (old: unknown) => unknown>;
  fallback: T;
  /** Whether what was kept has the shape of this version. */
  isValid: (kept: unknown) => kept is T;
}

/** Defines a kept value: once per name, at the top of a module of this folder. */
export function stored<T>(definition: Definition<T>): Stored<T> {
  return hasStorage() ? keptValue(definition) : nowhere(definition.fallback);
}

/** A page in a sandboxed frame has no extension API, whatever its types say. */
function hasStorage(): boolean {
  const api = browser as typeof browser | undefined;
  return api?.storage?.local !== undefined;
}

function keptValue<T>({ name, area = 'local', version, migrations, fallback, isValid }: Definition<T>): Stored<T> {
  const item = storage.defineItem<unknown, { v: number }>(`${area}:${name}`, { version, migrations });
  const asItStands = () => item.getValue().catch(refused);
  // The storage library gives a later version as it stands: its shape may be that of this one, and mean something else.
  const isLater = async () => ((await item.getMeta().catch(refused)).v ?? version) > version;
  const read = async () => {
    const kept = await asItStands();
    if (await isLater()) throw new StorageError('onleesbaar');
    if (kept === null) return fallback;
    if (!isValid(kept)) throw new StorageError('onleesbaar');
    return kept;
  };
  const change = async (step: (now: T) => T) => {
    const next = step(await read());
    await item.setValue(next).catch(refused);
    return next;
  };
  const startOver = async () => {
    await item.removeValue().catch(refused);
    await item.setMeta({ v: version }).catch(refused);
    return fallback;
  };
  return {
    read,
    asItStands,
    startOver: () => navigator.locks.request(name, startOver),
    change: (step) => navigator.locks.request(name, () => change(step)),
    follow: (onChange) => item.watch((kept) => (kept === null || isValid(kept)) && onChange(kept ?? fallback)),
  };
}

function nowhere<T>(fallback: T): Stored<T> {
  return {
    read: () => Promise.resolve(fallback),
    asItStands: () => Promise.resolve(null),
    startOver: () => Promise.reject(new StorageError('ontbreekt')),
    change: () => Promise.reject(new StorageError('ontbreekt')),
    follow: () => () => {},
  };
}

function refused(cause: unknown): never {
  throw new StorageError('mislukt', { cause });
}
