import type { MouseEvent, PointerEvent, ReactNode } from 'react';
import { type Point, termAt } from '../../lib/place/hit.ts';
import type { Session } from './use-session.ts';
import type { ViewPlace } from './use-stage.ts';
import '../../lib/place/highlights.css';

interface Props {
  place: ViewPlace;
  session: Session;
  /** A click on a mark; index of its term. */
  onTerm: (index: number) => void;
  /** A click beside every mark. */
  onElsewhere: () => void;
  /** Stands in the scrolling area, over the pages. */
  children: ReactNode;
}

const pointOf = ({ clientX: x, clientY: y }: MouseEvent): Point => ({ x, y });

/** The pages with their marks. Always light: it is paper. */
export function DocumentView({ place, session, onTerm, onElsewhere, children }: Props) {
  const { stage, marks, progress } = session;
  const find = (event: MouseEvent) => stage && termAt(stage.pageMarks, { marks, terms: progress.terms }, pointOf(event));
  const click = (event: MouseEvent) => {
    if (document.getSelection()?.isCollapsed === false) return;
    const index = find(event);
    if (index === null) onElsewhere();
    else onTerm(index);
  };
  const hover = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) event.currentTarget.classList.toggle('greep-over-mark', find(event) !== null);
  };
  return (
    <div className="greep-document">
      {/* biome-ignore lint/a11y: marks are ranges, not elements; the keyboard reaches them through the current mark. */}
      <div className="greep-scroll" ref={place.container} tabIndex={-1} data-theme="light" onClick={click} onPointerMove={hover}>
        <div className="pdfViewer" ref={place.pages} />
        {children}
      </div>
    </div>
  );
}
