import type { GuidePlace } from '../../lib/guide/index.ts';
import { guideReaders } from '../../lib/guide/index.ts';
import type { GuideReader } from '../../lib/knowledge/guide/types.ts';
import type { Links } from '../sources/links.ts';
import { Select } from '../ui/Select.tsx';
import { readerNames, sectionNames } from './names.ts';
import { PartList } from './PartList.tsx';

interface ChoiceProps {
  /** null: none is chosen yet. */
  chosen: GuideReader | null;
  onPlace: (place: GuidePlace) => void;
}

/** Shows what matters to one reader. */
export const ReaderChoice = ({ chosen, onPlace }: ChoiceProps) => (
  <Select
    label="Toon wat telt voor"
    choices={guideReaders.map((id) => ({ id, name: readerNames[id] }))}
    chosen={chosen}
    placeholder="iedereen"
    onChoose={(reader) => onPlace(`voor/${reader}`)}
  />
);

/** All recommendations that matter to one reader, by part and principle. */
export function ForReader({ reader, links }: { reader: GuideReader; links: Links }) {
  return (
    <article>
      <p className="greep-eyebrow">aanbevelingen voor</p>
      <h2 className="greep-tab-title" tabIndex={-1}>
        Wat telt voor {readerNames[reader]}
      </h2>
      <ReaderChoice chosen={reader} onPlace={links.openGuide} />
      {(['A', 'B'] as const).map((part) => (
        <section key={part}>
          <h3 className="greep-guide-others">{sectionNames[part === 'A' ? 'deel-a' : 'deel-b'].name}</h3>
          <PartList part={part} links={links} reader={reader} />
        </section>
      ))}
    </article>
  );
}
