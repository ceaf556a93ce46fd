import type { Reading } from '../../lib/reading/contract.ts';
import type { Links } from '../sources/links.ts';
import { Coverage } from './Coverage.tsx';
import './item.css';

/** In the place of every claim, when not one page could be read: that nothing was found says nothing of the paper. */
export function UnreadCard({ reading, links }: { reading: Reading; links: Links }) {
  return (
    <article className="greep-item" aria-label="Niet gelezen">
      <h2 className="greep-answer" tabIndex={-1}>
        Greep kon dit stuk niet lezen. Wat wordt gevraagd en wie beslist, leest u zelf op de bladzijden.
      </h2>
      <Coverage reading={reading} links={links} />
    </article>
  );
}
