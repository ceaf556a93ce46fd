import { memo } from 'react';
import type { Density } from '../../lib/place/choose-marks.ts';
import type { Category } from '../../lib/reading/words.ts';
import type { PdfView } from '../../lib/viewer/create-viewer.ts';
import { CategoryToggles } from '../marks/CategoryToggles.tsx';
import { DensityMenu } from '../marks/DensityMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { PreviousIcon } from '../ui/icons.tsx';
import { PageField } from './PageField.tsx';
import type { Narrow } from './use-narrow.ts';
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

interface TitleProps {
  title: string;
  /** Number and meeting of the item, when there is one. */
  about: string;
  /** Back to the meeting; null: the paper was not opened from one. */
  onMeeting: (() => void) | null;
}

/** What is read, and the way back to its meeting. */
export function PaperTitle({ title, about, onMeeting }: TitleProps) {
  return (
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
  );
}

/** The switch between paper and panel, where there is room for one. */
export function NarrowSwitch({ shown, show }: Narrow) {
  const other = shown === 'stuk' ? 'greep' : 'stuk';
  return (
    <Button look="outline" className="greep-narrow-only" onPress={() => show(other)}>
      {other === 'greep' ? 'Toon Greep' : 'Toon stuk'}
    </Button>
  );
}
