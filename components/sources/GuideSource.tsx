import { guideLabel } from '../../lib/guide/index.ts';
import { Button } from '../ui/Button.tsx';
import type { GuideId, Links } from './links.ts';
import './sources.css';

/** A small link to a principle or recommendation, by name: 'Gids: respecteer mandaten (A3.1, blz. 21)'. */
export const GuideSource = ({ id, links }: { id: GuideId; links: Links }) => (
  <Button look="link" className="greep-source" onPress={() => links.openGuide(id)}>
    <span>{guideLabel(id)}</span>
  </Button>
);
