import type { PdfView } from '../../lib/viewer/create-viewer.ts';
import { type Fit, setScale, zoom } from '../../lib/viewer/zoom.ts';
import { Button } from '../ui/Button.tsx';
import { MinusIcon, PlusIcon } from '../ui/icons.tsx';
import { type Choice, ChoiceMenu } from '../ui/Menu.tsx';
import type { ViewState } from './use-view-state.ts';

const fits: Choice<string>[] = [
  { id: 'auto', name: 'Vanzelf passend' },
  { id: 'page-width', name: 'Breedte van de bladzijde' },
  { id: 'page-fit', name: 'Hele bladzijde' },
];
const factors = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

const percent = (factor: number) => `${Math.round(factor * 100)}%`;

/** Smaller, larger, and the menu of sizes under the size that is shown. */
export function ZoomControls({ view, state }: { view: PdfView | null; state: ViewState }) {
  const sizes = factors.map((factor) => ({ id: `${factor}`, name: percent(factor) }));
  const choose = (id: string) => view && setScale(view, fits.some((fit) => fit.id === id) ? (id as Fit) : Number(id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these buttons stand in a toolbar.
    <div className="greep-zoom" role="group" aria-label="Grootte">
      <Button look="icon" aria-label="Kleiner" onPress={() => view && zoom(view, -1)}>
        <MinusIcon />
      </Button>
      <ChoiceMenu
        label="Grootte"
        shown={percent(state.scale)}
        choices={[...fits, ...sizes]}
        chosen={state.fit}
        onChoose={choose}
      />
      <Button look="icon" aria-label="Groter" onPress={() => view && zoom(view, 1)}>
        <PlusIcon />
      </Button>
    </div>
  );
}
