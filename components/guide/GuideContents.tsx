import { type GuideSection, guideSections } from '../../lib/guide/index.ts';
import type { Links } from '../sources/links.ts';
import { Button } from '../ui/Button.tsx';
import { sectionNames } from './names.ts';

interface Props {
  links: Links;
  /** The section that is shown beside this list; null: none. */
  here?: GuideSection | null;
}

/** The sections of the guide and the booklet, to browse. */
export function GuideContents({ links, here = null }: Props) {
  return (
    <nav aria-label="Onderdelen van de gids">
      <ul className="greep-guide-contents">
        {guideSections.map((section) => (
          <li key={section}>
            <Button aria-current={section === here} onPress={() => links.openGuide(section)}>
              <span>
                {sectionNames[section].name}
                <span className="greep-guide-about">{sectionNames[section].about}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
