import { useEffect, useState } from 'react';

/**
 * What a module of Greep gives once it is wanted and fetched; null until then. Not `lazy` in `Suspense`: once that has shown that
 * it waits, React holds back what it waited for to a third of a second. A module that cannot be fetched fails where it is used.
 */
export function useLoaded<Module>(load: () => Promise<Module>, wanted: boolean): Module | null {
  const [loaded, setLoaded] = useState<Module | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const fail = (error: unknown) =>
      setLoaded(() => {
        throw error;
      });
    load().then((module) => setLoaded(() => module), fail);
  }, [load, wanted]);
  return loaded;
}
