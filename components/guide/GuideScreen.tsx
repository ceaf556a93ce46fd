import { type ReactNode, useEffect, useState } from 'react';
import { type GuidePlace, isPrincipleId, isRecommendationId, prepareSearch, readerAt, sectionOf } from '../../lib/guide/index.ts';
import type { Reading } from '../../lib/reading/contract.ts';
import type { Links } from '../sources/links.ts';
import { Button } from '../ui/Button.tsx';
import { PreviousIcon } from '../ui/icons.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { ForReader } from './ForReader.tsx';
import { sectionNames } from './names.ts';
import { PrincipleCard } from './PrincipleCard.tsx';
import { SearchResults } from './SearchResults.tsx';
import { Section } from './Section.tsx';
import { OwnGuideContext, useOwnGuide } from './use-own-guide.ts';
import { WordCard } from './WordCard.tsx';
import './guide.css';

interface Props {
  /** What is open; null: nothing. */
  place: GuidePlace | null;
  onPlace: (place: GuidePlace | null) => void;
  links: Links;
  /** What stands here while nothing is open. */
  home: ReactNode;
  /** The document that is read beside the guide. */
  reading?: Reading;
}

/** Back to where one began, and up to the section that this belongs to. */
function Back({ place, onPlace }: { place: GuidePlace; onPlace: (place: GuidePlace | null) => void }) {
  const section = sectionOf(place);
  return (
    <nav className="greep-guide-back" aria-label="Terug in de gids">
      <Button look="link" onPress={() => onPlace(null)}>
        <PreviousIcon /> Terug
      </Button>
      {section && section !== place && (
        <Button look="link" onPress={() => onPlace(section)}>
          {sectionNames[section].name}
        </Button>
      )}
    </nav>
  );
}

/** What stands at a place of the guide. */
function Shown({ place, links, reading }: { place: GuidePlace; links: Links; reading: Reading | undefined }) {
  if (isPrincipleId(place) || isRecommendationId(place)) return <PrincipleCard id={place} links={links} reading={reading} />;
  const reader = readerAt(place);
  if (reader) return <ForReader reader={reader} links={links} />;
  const section = sectionOf(place);
  return section ? <Section section={section} place={place} links={links} /> : <WordCard place={place} links={links} />;
}

/** The guide: a search, and what is open, or where to begin. A found place stays in reach: going back shows the results again. */
export function GuideScreen({ place, onPlace, links, home, reading }: Props) {
  const [query, setQuery] = useState('');
  const own = useOwnGuide();
  useEffect(() => {
    let later = setTimeout(function prepare() {
      if (!prepareSearch()) later = setTimeout(prepare);
    });
    return () => clearTimeout(later);
  }, []);
  const seek = (wanted: string) => {
    setQuery(wanted);
    if (place) onPlace(null);
  };
  const beginning = query.trim() ? <SearchResults query={query} links={links} /> : home;
  return (
    <OwnGuideContext value={own}>
      <div className="greep-guide-search">
        <SearchField label="Zoek in de gids" value={query} onChange={seek} />
      </div>
      {place && <Back place={place} onPlace={onPlace} />}
      {place ? <Shown place={place} links={links} reading={reading} /> : beginning}
    </OwnGuideContext>
  );
}
