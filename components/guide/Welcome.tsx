import type { Links } from '../sources/links.ts';
import { ReaderChoice } from './ForReader.tsx';
import { GuideContents } from './GuideContents.tsx';

/** What the guide is and where to begin. */
export function Welcome({ links }: { links: Links }) {
  return (
    <article className="greep-guide-welcome">
      <h2 className="greep-tab-title" tabIndex={-1}>
        De gids Regie in de Regio
      </h2>
      <p>
        De gids (2021) geeft 29 principes en 103 aanbevelingen voor wie samen in een regio bestuurt. Greep geeft ze in eigen
        woorden weer, met de bladzijde van de gids erbij en met wat de wet sindsdien heeft veranderd.
      </p>
      <p className="greep-quiet">
        Daarnaast vindt u hier de modellen en de checklist uit het boekje Greep op de (veiligheids)regio? (2011).
      </p>
      <ReaderChoice chosen={null} onPlace={links.openGuide} />
      <div className="greep-guide-narrow">
        <GuideContents links={links} />
      </div>
    </article>
  );
}
