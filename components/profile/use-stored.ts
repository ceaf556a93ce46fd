import { useCallback, useEffect, useMemo, useState } from 'react';
import { StorageError, type Stored } from '../../lib/browser/stored.ts';
import { after, type Step, useWaitingLine } from './use-waiting-line.ts';

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

/** What is kept now, in whichever page it was changed, and what is wrong with it; `fallback` where it cannot be read. */
function useKept<T extends object>(stored: Stored<T>, fallback: T) {
  const [kept, setKept] = useState<T | null>(null);
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
  return { kept, setKept, trouble, setTrouble };
}

/**
 * A kept value, followed while any open page changes it. A change counts at once; one that cannot be kept counts as long as the
 * page is open, `trouble` says so, and it goes along with the next change.
 */
export function useStored<T extends object>(stored: Stored<T>, fallback: T): KeptHere<T> {
  const { kept, setKept, trouble, setTrouble } = useKept(stored, fallback);
  const [keptChanges, setKeptChanges] = useState(0);
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
    [stored, setKept, setTrouble],
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
  }, [stored, tryAgain, setKept, setTrouble]);
  const value = useMemo(() => (kept === null ? null : after(waiting, kept)), [kept, waiting]);
  const isBusy = waiting.length > 0;
  return { value, change: add, keptChanges, isBusy, trouble, asItStands: stored.asItStands, startOver };
}
