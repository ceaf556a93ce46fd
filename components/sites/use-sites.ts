import { useCallback, useEffect, useState } from 'react';
import { allowedSites, onSitesChange, type Site } from '../../lib/browser/sites.ts';

/** The sites that the reader allowed, followed while any page or the browser itself changes them; null until they are known. */
export function useSites(): readonly Site[] | null {
  const [sites, setSites] = useState<readonly Site[] | null>(null);
  const look = useCallback(() => void allowedSites().then(setSites), []);
  useEffect(() => {
    look();
    return onSitesChange(look);
  }, [look]);
  return sites;
}
