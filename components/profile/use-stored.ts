import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
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
  /** Whether a change is not kept yet, or could not be. */
  isBusy: boolean;
}

function troubleOf(error: unknown, otherwise: KeepingTrouble): KeepingTrouble {
  return error instanceof StorageError && error.problem === 'onleesbaar' ? 'onleesbaar' : otherwise;
}

/**
 * A kept value, followed while any open page changes it. A change counts at once; one that cannot be kept counts as long as the
 * page is open, `trouble` says so, and it goes along with the next change.
 */
export function useStored<T extends object>(stored: Stored<T>, fallback: T): KeptHere<T> {
  const [kept, setKept] = useState<T | null>(null);
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
    async (steps: readonly Step<T>[]) => {
      try {
        setKept(await stored.change((now) => after(steps, now)));
        setKeptChanges((count) => count + steps.length);
        setTrouble(null);
        return true;
      } catch (error) {
        setTrouble(troubleOf(error, 'niet-bewaard'));
        return false;
      }
    },
    [stored],
  );
  const { waiting, add, tryAgain } = useWaitingLine(keep);
  const startOver = useCallback(async () => {
    try {
      setKept(await stored.startOver());
      setTrouble(null);
    } catch {
      return setTrouble('niet-bewaard');
    }
    await tryAgain();
  }, [stored, tryAgain]);
  const value = useMemo(() => (kept === null ? null : after(waiting, kept)), [kept, waiting]);
  const isBusy = waiting.length > 0;
  return { value, change: add, keptChanges, isBusy, trouble, asItStands: stored.asItStands, startOver };
}

/** A value after changes, in order. */
function after<T>(steps: readonly Step<T>[], value: T): T {
  return steps.reduce((now, step) => step(now), value);
}

/**
 * Steps that wait to be kept, one attempt after the other, each with all that wait: what was refused before keeps its place before
 * what came after it. `keep` tells whether it kept them.
 */
function useWaitingLine<T>(keep: (steps: readonly Step<T>[]) => Promise<boolean>) {
  const [waiting, show] = useState<readonly Step<T>[]>([]);
  const line = useRef({ steps: waiting, attempt: Promise.resolve() });
  const set = useCallback((steps: readonly Step<T>[]) => {
    line.current.steps = steps;
    show(steps);
  }, []);
  const attempt = useCallback(async () => {
    const { steps } = line.current;
    if (steps.length > 0 && (await keep(steps))) set(line.current.steps.slice(steps.length));
  }, [keep, set]);
  const tryAgain = useCallback(() => {
    line.current.attempt = line.current.attempt.then(attempt);
    return line.current.attempt;
  }, [attempt]);
  const add = useCallback(
    (step: Step<T>) => {
      set([...line.current.steps, step]);
      return tryAgain();
    },
    [set, tryAgain],
  );
  return { waiting, add, tryAgain };
}
