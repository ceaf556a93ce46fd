import { useState } from 'react';
import { allowSite, type Site } from '../../lib/browser/sites.ts';

/** The hand to let the browser ask the reader for a site, at a press; and whether he refused. */
export function useAsk(site: Site): { ask: () => void; refused: boolean } {
  const [refused, setRefused] = useState(false);
  return { ask: () => void allowSite(site).then((given) => setRefused(!given)), refused };
}
