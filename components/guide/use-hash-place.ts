import { useCallback, useEffect, useState } from 'react';
import type { GuidePlace } from '../../lib/guide/index.ts';
import { guideAddress, placeInHash } from './address.ts';

/** The place of the guide that the page's address names, so that it can be linked to and the browser's own back works. */
export function useHashPlace(): [GuidePlace | null, (place: GuidePlace | null) => void] {
  const [place, setPlace] = useState(() => placeInHash(location.hash));
  useEffect(() => {
    const gone = new AbortController();
    const follow = () => setPlace(placeInHash(location.hash));
    for (const event of ['popstate', 'hashchange']) addEventListener(event, follow, { signal: gone.signal });
    return () => gone.abort();
  }, []);
  const go = useCallback((next: GuidePlace | null) => {
    history.pushState(null, '', guideAddress(next));
    setPlace(next);
  }, []);
  return [place, go];
}
