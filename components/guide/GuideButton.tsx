import { entryAt, type GuidePlace } from '../../lib/guide/index.ts';
import type { Links } from '../sources/links.ts';
import { Button } from '../ui/Button.tsx';

/** The name of something in the guide; opens it. */
export const GuideButton = ({ place, links }: { place: GuidePlace; links: Links }) => (
  <Button look="link" className="greep-guide-entry" onPress={() => links.openGuide(place)}>
    {entryAt(place)?.title}
  </Button>
);
