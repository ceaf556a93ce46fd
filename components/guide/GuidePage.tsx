import { useEffect, useMemo, useRef } from 'react';
import { entryAt, type GuidePlace, isGuideSection, readerAt, sectionOf } from '../../lib/guide/index.ts';
import type { Links } from '../sources/links.ts';
import { startOf } from '../ui/start-of.ts';
import { GuideContents } from './GuideContents.tsx';
import { GuideScreen } from './GuideScreen.tsx';
import { readerNames, sectionNames } from './names.ts';
import { useHashPlace } from './use-hash-place.ts';
import { Welcome } from './Welcome.tsx';
import '../ui/base.css';
import '../panel/panel.css';
import '../item/item.css';
import './guide-page.css';

/** What the tab of the browser says: 'Leg voorstellen tijdig en duidelijk voor (A7.4) – Gids – Greep'. */
function titleOf(place: GuidePlace | null): string {
  if (!place) return 'Gids – Greep';
  if (isGuideSection(place)) return `${sectionNames[place].name} – Gids – Greep`;
  const reader = readerAt(place);
  return `${reader ? `Wat telt voor ${readerNames[reader]}` : entryAt(place)?.title} – Gids – Greep`;
}

/** A new place starts at the top of the page, with the keyboard at its heading. */
function useStart(place: GuidePlace | null) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(place);
  useEffect(() => {
    document.title = titleOf(place);
    if (before.current === place) return;
    before.current = place;
    main.current?.scrollTo({ top: 0 });
    startOf(main.current)?.focus({ preventScroll: true });
  }, [place]);
  return main;
}

/** The guide as a page of its own: its sections at the left, what is open beside them. */
export function GuidePage() {
  const [place, go] = useHashPlace();
  const main = useStart(place);
  const links: Links = useMemo(() => ({ jump: () => {}, openGuide: go }), [go]);
  return (
    <div className="greep-panel greep-guide-page">
      <header className="greep-guide-head">
        <b className="greep-brand">Greep</b>
        <h1>Gids</h1>
        <a href="/reader.html">Vergaderstuk lezen</a>
      </header>
      <aside className="greep-guide-side">
        <GuideContents links={links} here={place && sectionOf(place)} />
      </aside>
      <main className="greep-guide-main" ref={main}>
        <div className="greep-guide-text">
          <GuideScreen place={place} onPlace={go} links={links} home={<Welcome links={links} />} />
        </div>
      </main>
    </div>
  );
}
