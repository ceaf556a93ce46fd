import type { ReactNode } from 'react';
import type { Category } from '../../lib/reading/words.ts';
import type { PdfView } from '../../lib/viewer/create-viewer.ts';
import { CategoryToggles } from '../marks/CategoryToggles.tsx';
import { type Density, DensityMenu } from '../marks/DensityMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import { type Command, MoreMenu } from './MoreMenu.tsx';
import { PageField } from './PageField.tsx';
import type { ViewState } from './use-view-state.ts';
import { ZoomControls } from './ZoomControls.tsx';

/** Which marks are shown and how many there are of each category. */
export interface MarkControls {
  counts: Record<Category, number>;
  shown: Record<Category, boolean>;
  onShown: (category: Category, shown: boolean) => void;
  density: Density;
  onDensity: (density: Density) => void;
}

interface Props {
  title: string;
  /** Number and meeting of the item, when there is one. */
  about: string;
  marks: MarkControls;
  view: PdfView | null;
  state: ViewState;
  onFind: () => void;
  commands: readonly Command[];
  /** The switch between paper and panel, where there is room for one. */
  children: ReactNode;
}

/** The head of the reader: what is read, what is marked, and how it is shown. */
export function Toolbar({ title, about, marks, view, state, onFind, commands, children }: Props) {
  const goTo = (page: number) => view?.links.goToPage(page);
  return (
    <header className="greep-head">
      <div className="greep-head-title">
        <b className="greep-brand">Greep</b>
        <div>
          <h1 title={title}>{title}</h1>
          {about && <p className="greep-quiet">{about}</p>}
        </div>
      </div>
      <div className="greep-head-marks">
        <CategoryToggles counts={marks.counts} shown={marks.shown} onChange={marks.onShown} />
        <DensityMenu density={marks.density} onDensity={marks.onDensity} />
      </div>
      <div className="greep-head-tools">
        <PageField page={state.page} pages={state.pages} onPage={goTo} />
        <ZoomControls view={view} state={state} />
        <Button onPress={onFind}>
          <SearchIcon /> Zoeken
        </Button>
        {children}
        <MoreMenu commands={commands} />
      </div>
    </header>
  );
}
