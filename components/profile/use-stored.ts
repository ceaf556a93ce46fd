import { useCallback, useEffect, useMemo, useState } from 'react';
import { StorageError, type Stored } from '../../lib/browser/stored.ts';

/** A change of a kept value. */
export type Step<T> = (now: T) => T;

/** What could not be done with a kept value: keep a change, get what was kept, or make sense of it. */
export type KeepingTrouble = 'niet-bewaard' | 'niet-gelezen' | 'onleesbaar';

/** What is wrong with a kept value, and what the reader can do about one that cannot be read. */
export interface Keeping {
  trouble: KeepingTrouble | null;
  /** What stands there, as it stands. */
  asItStands: () => Promise<unknown>;
  /** Takes away what stands there; the changes of this page are kept from then on. */
  startOver: () => Promise<void>;
}

/** A kept value in an open page. */
export interface KeptHere<T> extends Keeping {
  /** The value with every change of this page, kept or not; null until it is read. */
  value: T | null;
  change: (step: Step<T>) => Promise<void>;
  /** How many changes were kept from this page. */
  keptChanges: number;
  isBusy: boolean;
}

function troubleOf(error: unknown, otherwise: KeepingTrouble): KeepingTrouble {
  return error instanceof StorageError && error.problem === 'onleesbaar' ? 'onleesbaar' : otherwise;
}

/**
 * A kept value, followed while any open page changes it. A change counts at once; one that cannot be kept counts as long as the
 * page is open, and `trouble` says so.
 */
export function useStored<T extends object>(stored: Stored<T>, fallback: T): KeptHere<T> {
  const [kept, setKept] = useState<T | null>(null);
  const [waiting, setWaiting] = useState<readonly Step<T>[]>([]);
  const [keptChanges, setKeptChanges] = useState(0);
  const [trouble, setTrouble] = useState<KeepingTrouble | null>(null);
  useEffect(() => {
    const fail = (error: unknown) => {
      setTrouble(troubleOf(error, 'niet-gelezen'));
      setKept((now) => now ?? fallback);
    };
    stored.read().then((read) => setKept((now) => now ?? read), fail);
    return stored.follow((now) => {
      setKept(now);
      setTrouble((before) => (before === 'onleesbaar' ? null : before));
    });
  }, [stored, fallback]);
  const keep = useCallback(
    async (step: Step<T>) => {
      try {
        setKept(await stored.change(step));
        setWaiting((steps) => steps.filter((each) => each !== step));
        setKeptChanges((count) => count + 1);
      } catch (error) {
        setTrouble(troubleOf(error, 'niet-bewaard'));
      }
    },
    [stored],
  );
  const change = useCallback(
    async (step: Step<T>) => {
      setWaiting((steps) => [...steps, step]);
      await keep(step);
    },
    [keep],
  );
  const startOver = useCallback(async () => {
    try {
      setKept(await stored.startOver());
      setTrouble(null);
    } catch {
      return setTrouble('niet-bewaard');
    }
    for (const step of waiting) await keep(step);
  }, [stored, keep, waiting]);
  const value = useMemo(() => (kept === null ? null : waiting.reduce((now, step) => step(now), kept)), [kept, waiting]);
  return { value, change, keptChanges, isBusy: waiting.length > 0, trouble, asItStands: stored.asItStands, startOver };
}
