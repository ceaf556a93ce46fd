import { isAmong, type Site, siteOf } from '../../lib/browser/sites.ts';
import { settingsPageName } from '../settings/page-name.ts';
import { Button } from '../ui/Button.tsx';
import { useAsk } from './use-ask.ts';
import { useSites } from './use-sites.ts';

function Offer({ site }: { site: Site }) {
  const { ask, refused } = useAsk(site);
  return (
    <p className="greep-quiet greep-board-site">
      <Button look="link" onPress={ask}>
        Toon Greep altijd op {site.name}
      </Button>
      . Uw browser vraagt dan om toegang tot die site, zodat de knoppen bij de stukken er ook staan zonder dat u eerst op Greep
      klikt.
      {refused && <span role="status"> U gaf geen toegang. De knop in de werkbalk blijft werken.</span>}
    </p>
  );
}

/** Asks for the site of an agenda, once the reader has seen what Greep does there; afterwards says where that can be undone. Files have none. */
export function AlwaysHere({ address }: { address: string }) {
  const site = address === '' ? null : siteOf(address);
  const sites = useSites();
  if (!site || !sites) return null;
  if (!isAmong(sites, address)) return <Offer site={site} />;
  return (
    <p className="greep-quiet greep-board-site" role="status">
      Greep staat altijd op {site.name}. <a href={settingsPageName}>Intrekken kan bij Instellingen</a>
    </p>
  );
}
