import type { ViewLocation } from '../viewer/view-events.ts';

const key = 'greep.plaatsen';

/** The last papers whose place is remembered. */
const kept = 100;

type Places = [fingerprint: string, place: ViewLocation][];

/** Remembers where the reader was in a document. Does nothing where the page may not store. */
export function rememberPlace(fingerprint: string, place: ViewLocation): void {
  const others = places().filter(([known]) => known !== fingerprint);
  const { pageNumber, scale, left, top, rotation } = place;
  const all: Places = [[fingerprint, { pageNumber, scale, left, top, rotation }], ...others];
  try {
    localStorage.setItem(key, JSON.stringify(all.slice(0, kept)));
  } catch {
    // The page stands in a frame without storage, or storage is full: the paper then opens at its first page.
  }
}

/** Where the reader was in a document; null when that is not known. */
export function recallPlace(fingerprint: string): ViewLocation | null {
  return places().find(([known]) => known === fingerprint)?.[1] ?? null;
}

function places(): Places {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(entry: unknown): entry is Places[number] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const place: unknown = entry[1];
  if (typeof place !== 'object' || place === null) return false;
  const isNumber = (name: string) => typeof Reflect.get(place, name) === 'number';
  const hasScale = ['number', 'string'].includes(typeof Reflect.get(place, 'scale'));
  return hasScale && ['pageNumber', 'left', 'top', 'rotation'].every(isNumber);
}
