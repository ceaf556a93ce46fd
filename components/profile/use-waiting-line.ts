import { useCallback, useRef, useState } from 'react';

/** A change of a kept value. */
export type Step<T> = (now: T) => T;

/** A value after changes, in order. */
export function after<T>(steps: readonly Step<T>[], value: T): T {
  return steps.reduce((now, step) => step(now), value);
}

/**
 * Steps that wait to be kept, one attempt after the other, each with all that wait: what was refused before keeps its place before
 * what came after it. `keep` tells whether it kept them.
 */
export function useWaitingLine<T>(keep: (steps: readonly Step<T>[]) => Promise<boolean>) {
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
