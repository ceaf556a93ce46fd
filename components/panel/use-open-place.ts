import { useMemo, useState } from 'react';
import type { GuidePlace } from '../../lib/guide/index.ts';
import type { Links } from '../sources/links.ts';

export type PanelTab = 'raad' | 'route' | 'rollen' | 'begrippen' | 'gids';

/** What is open in the panel, and the hands to open something else. */
export interface OpenPlace {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  /** What is open in the Gids tab; null: nothing. */
  guidePlace: GuidePlace | null;
  onGuide: (place: GuidePlace | null) => void;
  links: Links;
}

/** Where the panel is open. Its links go to the words with `jump`, and to the guide in the panel, which `show` brings into view. */
export function useOpenPlace(jump: Links['jump'], show: () => void): OpenPlace {
  const [tab, onTab] = useState<PanelTab>('raad');
  const [guidePlace, onGuide] = useState<GuidePlace | null>(null);
  const links = useMemo(() => {
    const openGuide = (place: GuidePlace) => {
      show();
      onTab('gids');
      onGuide(place);
    };
    return { jump, openGuide };
  }, [jump, show]);
  return { tab, onTab, guidePlace, onGuide, links };
}
