import { instrumentLabels } from '../../lib/knowledge/labels.ts';
import type { Dependency, Item, Note, Refusal } from '../../lib/reading/contract.ts';
import { Answer, Answered } from '../profile/Answer.tsx';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';

interface Props<T> {
  entries: readonly T[];
  links: Links;
}

function Question({ item, entry }: { item: Item; entry: Dependency }) {
  const { fact } = entry;
  return fact && item.cooperationName ? <Answer item={item} entry={{ ...entry, fact }} /> : <p>{entry.ask}</p>;
}

/** What hangs on the regeling, each with the question that settles it; what the settings can settle is answered here. */
export function Depends({ item, links }: { item: Item; links: Links }) {
  const entries = item.council.depends;
  return (
    <>
      {entries.length > 0 && (
        <section className="greep-section">
          <h3>Hangt af van de regeling</h3>
          <ul>
            {entries.map((entry) => (
              <li key={entry.instrument + entry.on} className="greep-aside">
                <h4>{instrumentLabels[entry.instrument]}</h4>
                <Question item={item} entry={entry} />
                <p className="greep-quiet">Hangt af van: {entry.on}.</p>
                <Sources basis={entry.basis} links={links} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Answered item={item} />
    </>
  );
}

/** What certainly cannot be done, and why. */
export function Refusals({ entries, links }: Props<Refusal>) {
  if (entries.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Dit kan niet</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.instrument + entry.why} className="greep-aside">
            <h4>{instrumentLabels[entry.instrument]}</h4>
            <p>{entry.why}</p>
            <Sources basis={entry.basis} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Remarks that bear on the item, such as a statutory date for the author. */
export function Notes({ entries, links }: Props<Note>) {
  if (entries.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Goed om te weten</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.text} className="greep-aside">
            <p>{entry.text}</p>
            <Sources basis={entry.basis} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}
