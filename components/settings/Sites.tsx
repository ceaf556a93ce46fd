import { type Site, withdrawSite } from '../../lib/browser/sites.ts';
import { useSites } from '../sites/use-sites.ts';
import { Button } from '../ui/Button.tsx';
import { goToStart } from '../ui/start-of.ts';
import { Section } from './Section.tsx';

function AllowedSite({ site }: { site: Site }) {
  const withdraw = () => {
    goToStart();
    void withdrawSite(site);
  };
  return (
    <li className="greep-chip">
      {site.name}
      <Button look="link" aria-label={`Trek in: toegang tot ${site.name}`} onPress={withdraw}>
        Trek in
      </Button>
    </li>
  );
}

/** The sites on which Greep may look by itself, each to be taken back. */
export function Sites() {
  const sites = useSites();
  if (!sites) return null;
  return (
    <Section
      title="Sites"
      about="Op deze sites mag Greep zelf kijken. Daar staat bij elk stuk op de agenda een knop van Greep. Op alle andere sites kijkt Greep alleen als u op een knop van Greep drukt."
    >
      {sites.length === 0 ? (
        <p>Geen. U geeft toegang tot een site als u daar op de knop van Greep drukt en kiest voor ‘Toon Greep altijd’.</p>
      ) : (
        <ul className="greep-chips" aria-label="Sites met toegang">
          {sites.map((site) => (
            <AllowedSite key={site.pattern} site={site} />
          ))}
        </ul>
      )}
    </Section>
  );
}
