import { guideTitle } from '../../lib/guide/index.ts';
import type { GuideId, Links } from '../sources/links.ts';
import { Button } from '../ui/Button.tsx';

/** The name of a principle or recommendation; opens it. */
export const GuideButton = ({ id, links }: { id: GuideId; links: Links }) => (
  <Button look="link" className="greep-guide-entry" onPress={() => links.openGuide(id)}>
    {guideTitle(id)}
  </Button>
);
