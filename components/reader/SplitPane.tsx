import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import type { Narrow } from './use-narrow.ts';

interface Props {
  document: ReactNode;
  panel: ReactNode;
  /** Which one is shown where there is room for one only. */
  narrow: Narrow['shown'];
}

/** Width of the panel, CSS pixels. */
const widths = { first: 432, least: 320, most: 720, step: 24 };

const clamp = (width: number) => Math.min(widths.most, Math.max(widths.least, Math.min(width, innerWidth - widths.least)));

/** The line between paper and panel, moved by pointer or arrow keys. */
function Divider({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const byKey = ({ key }: KeyboardEvent) => {
    const steps = key === 'ArrowLeft' ? 1 : key === 'ArrowRight' ? -1 : 0;
    if (steps !== 0) onWidth(clamp(width + steps * widths.step));
  };
  const grab = ({ currentTarget, pointerId }: PointerEvent) => currentTarget.setPointerCapture(pointerId);
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent) => {
    if (currentTarget.hasPointerCapture(pointerId)) onWidth(clamp(innerWidth - clientX));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a focusable separator can.
    <div
      className="greep-divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Breedte van het paneel"
      aria-valuenow={width}
      aria-valuemin={widths.least}
      aria-valuemax={widths.most}
      onKeyDown={byKey}
      onPointerDown={grab}
      onPointerMove={drag}
    />
  );
}

/** The paper on the left and the panel on the right, with a divider between them. */
export function SplitPane({ document, panel, narrow }: Props) {
  const [width, setWidth] = useState(widths.first);
  return (
    <div className="greep-split" data-narrow={narrow} style={{ ['--panel-width' as string]: `${width}px` }}>
      <main className="greep-pages" aria-label="Stuk">
        {document}
        <Divider width={width} onWidth={setWidth} />
      </main>
      {panel}
    </div>
  );
}
