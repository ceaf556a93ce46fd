import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Stored } from '../../lib/browser/stored.ts';

/** A change of a kept value. */
export type Step<T> = (now: T) => T;

/** What could not be done with a kept value: keep a change, or read what was kept. */
export type KeepingTrouble = 'niet-bewaard' | 'niet-gelezen';

/** A kept value in an open page. */
export interface KeptHere<T> {
  /** The value with every change of this page, kept or not; null until it is read. */
  value: T | null;
  change: (step: Step<T>) => Promise<void>;
  /** How many changes were kept from this page. */
  keptChanges: number;
  isBusy: boolean;
  trouble: KeepingTrouble | null;
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
    const fail = () => {
      setTrouble('niet-gelezen');
      setKept((now) => now ?? fallback);
    };
    stored.read().then((read) => setKept((now) => now ?? read), fail);
    return stored.follow(setKept);
  }, [stored, fallback]);
  const change = useCallback(
    async (step: Step<T>) => {
      setWaiting((steps) => [...steps, step]);
      try {
        setKept(await stored.change(step));
        setWaiting((steps) => steps.filter((each) => each !== step));
        setKeptChanges((count) => count + 1);
      } catch {
        setTrouble('niet-bewaard');
      }
    },
    [stored],
  );
  const value = useMemo(() => (kept === null ? null : waiting.reduce((now, step) => step(now), kept)), [kept, waiting]);
  return { value, change, keptChanges, isBusy: waiting.length > 0, trouble };
}
