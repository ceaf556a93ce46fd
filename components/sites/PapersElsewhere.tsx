import type { Site } from '../../lib/browser/sites.ts';
import { Button } from '../ui/Button.tsx';
import { useAsk } from './use-ask.ts';

/** A site that the reader has not allowed, and how many papers of a meeting stand there. */
export interface Elsewhere {
  site: Site;
  papers: number;
}

function Ask({ site, papers }: Elsewhere) {
  const { ask, refused } = useAsk(site);
  const isOne = papers === 1;
  return (
    <div className="greep-board-begin">
      <Button look="outline" onPress={ask}>
        Geef toegang tot {site.name}
      </Button>
      <p className="greep-quiet">
        {isOne ? 'Eén stuk staat' : `${papers} stukken staan`} niet op de site van de agenda, maar op {site.name}. Greep kan{' '}
        {isOne ? 'het' : 'ze'} pas lezen als u toegang geeft tot die site; uw browser vraagt u dat dan. Intrekken kan bij
        Instellingen.
        {refused && <span role="status"> U gaf geen toegang. In de gewone lezer kunt u {isOne ? 'het' : 'ze'} wel openen.</span>}
      </p>
    </div>
  );
}

/** Asks for the sites on which a meeting keeps papers, each once, whatever the number of its papers. */
export function PapersElsewhere({ elsewhere }: { elsewhere: readonly Elsewhere[] }) {
  return elsewhere.map((each) => <Ask key={each.site.pattern} {...each} />);
}
