import { memo, type ReactNode } from 'react';
import type { Category } from '../../lib/reading/words.ts';
import type { PdfView } from '../../lib/viewer/create-viewer.ts';
import { CategoryToggles } from '../marks/CategoryToggles.tsx';
import { type Density, DensityMenu } from '../marks/DensityMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { PreviousIcon, SearchIcon } from '../ui/icons.tsx';
import { type Command, MoreMenu } from './MoreMenu.tsx';
import { PageField } from './PageField.tsx';
import { useViewState } from './use-view-state.ts';
import { ZoomControls } from './ZoomControls.tsx';

interface MarkProps {
  counts: Record<Category, number>;
  shown: Record<Category, boolean>;
  onShown: (category: Category, shown: boolean) => void;
  density: Density;
  onDensity: (density: Density) => void;
}

/** What is marked, and how much of it. */
export const MarkControls = memo(({ counts, shown, onShown, density, onDensity }: MarkProps) => (
  <div className="greep-head-marks">
    <CategoryToggles counts={counts} shown={shown} onChange={onShown} />
    <DensityMenu density={density} onDensity={onDensity} />
  </div>
));

/** Which page is shown, and how large. */
export const ViewControls = memo(({ view }: { view: PdfView | null }) => {
  const state = useViewState(view);
  return (
    <>
      <PageField page={state.page} pages={state.pages} onPage={(page) => view?.links.goToPage(page)} />
      <ZoomControls view={view} state={state} />
    </>
  );
});

interface Props {
  title: string;
  /** Number and meeting of the item, when there is one. */
  about: string;
  onFind: () => void;
  commands: readonly Command[];
  /** Back to the meeting; null: the paper was not opened from one. */
  onMeeting: (() => void) | null;
  /** The controls of marks and view. */
  marks: ReactNode;
  view: ReactNode;
  /** The way to the browser's own viewer, and the switch between paper and panel where there is room for one. */
  children: ReactNode;
}

/** The head of the reader: what is read, what is marked, and how it is shown. */
export function Toolbar({ title, about, onFind, commands, onMeeting, marks, view, children }: Props) {
  return (
    <header className="greep-head">
      <div className="greep-head-title">
        <b className="greep-brand">Greep</b>
        {onMeeting && (
          <Button look="outline" onPress={onMeeting}>
            <PreviousIcon /> Vergadering
          </Button>
        )}
        <div>
          <h1 title={title}>{title}</h1>
          {about && <p className="greep-quiet">{about}</p>}
        </div>
      </div>
      {marks}
      <div className="greep-head-tools">
        {view}
        <Button onPress={onFind}>
          <SearchIcon /> Zoeken
        </Button>
        {children}
        <MoreMenu commands={commands} />
      </div>
    </header>
  );
}
