import type { Recognised } from '../guide/recognise.ts';
import { isPrivate } from './private-window.ts';
import { type Stored, stored } from './stored.ts';

/** The reader's own copy of the guide: the file's name and what was recognised of it. */
export interface GuideCopy extends Recognised {
  name: string;
}

/** Where the copy stands; null: there is none. */
export interface GuideShelf {
  copy: GuideCopy | null;
}

export const emptyShelf: GuideShelf = { copy: null };

const fileName = 'gids.pdf';

/** The file where it cannot be stored: it lives as long as the page. */
let held: File | null = null;

/** What is known of the reader's copy. */
export const guideShelf: Stored<GuideShelf> = isPrivate
  ? inThisPage(emptyShelf)
  : stored({ name: 'eigen-gids', version: 1, migrations: {}, fallback: emptyShelf, isValid: isShelf });

/**
 * Keeps the file in the browser's private file system, under this extension only.
 * @throws DOMException when the browser has no room; the file is then there as long as the page
 */
export async function keepGuideFile(file: File): Promise<void> {
  held = file;
  if (isPrivate) return;
  const folder = await navigator.storage.getDirectory();
  const writing = await (await folder.getFileHandle(fileName, { create: true })).createWritable();
  await writing.write(file);
  await writing.close();
}

/** The file; null when it is gone. */
export async function guideFile(): Promise<File | null> {
  if (held || isPrivate) return held;
  try {
    const folder = await navigator.storage.getDirectory();
    return await (await folder.getFileHandle(fileName)).getFile();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Removes the file.
 * @throws DOMException when the browser refuses; the file is then still there
 */
export async function forgetGuideFile(): Promise<void> {
  if (!isPrivate) await removeStored();
  held = null;
}

async function removeStored(): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(fileName);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';

function isShelf(kept: unknown): kept is GuideShelf {
  if (typeof kept !== 'object' || kept === null || !('copy' in kept)) return false;
  return kept.copy === null || isCopy(kept.copy);
}

function isCopy(kept: unknown): kept is GuideCopy {
  if (typeof kept !== 'object' || kept === null) return false;
  const { name, isGuide, shift } = kept as Record<string, unknown>;
  return typeof name === 'string' && typeof isGuide === 'boolean' && Number.isInteger(shift);
}

function inThisPage<T>(first: T): Stored<T> {
  let now = first;
  return {
    read: () => Promise.resolve(now),
    asItStands: () => Promise.resolve(now),
    startOver: () => {
      now = first;
      return Promise.resolve(now);
    },
    change: (step) => {
      now = step(now);
      return Promise.resolve(now);
    },
    follow: () => () => {},
  };
}
