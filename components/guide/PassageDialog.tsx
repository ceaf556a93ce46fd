import { useRef } from 'react';
import type { GuideCopy } from '../../lib/browser/own-guide.ts';
import type { PdfView } from '../../lib/viewer/create-viewer.ts';
import { PageField } from '../reader/PageField.tsx';
import { useViewState } from '../reader/use-view-state.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { NextIcon, PreviousIcon } from '../ui/icons.tsx';
import { useCopyView } from './use-copy-view.ts';
import '../reader/toolbar.css';
import './passage.css';

interface Props {
  /** A page of the guide, counted from its cover as page 1. */
  page: number;
  copy: GuideCopy;
  onShift: (shift: number) => void;
  onClose: () => void;
}

const stranger =
  'Dit bestand lijkt niet de gids Regie in de Regio te zijn. U kunt het lezen, maar de bladzijde klopt dan waarschijnlijk niet.';

interface ToolsProps extends Pick<Props, 'page' | 'copy' | 'onShift'> {
  view: PdfView | null;
}

/** Turns the pages of the copy; at another page than the one that belongs here, the reader can say that it is the right one. */
function PageTools({ page, copy, onShift, view }: ToolsProps) {
  const at = useViewState(view);
  const go = (number: number) => view?.links.goToPage(number);
  const isElsewhere = at.page > 0 && at.page - copy.shift !== page;
  return (
    <div className="greep-passage-tools">
      <Button look="icon" aria-label="Vorige bladzijde" isDisabled={at.page <= 1} onPress={() => go(at.page - 1)}>
        <PreviousIcon />
      </Button>
      <PageField page={at.page} pages={at.pages} onPage={go} />
      <Button look="icon" aria-label="Volgende bladzijde" isDisabled={at.page >= at.pages} onPress={() => go(at.page + 1)}>
        <NextIcon />
      </Button>
      {isElsewhere ? (
        <Button look="outline" onPress={() => onShift(at.page - page)}>
          Dit is blz. {page} van de gids
        </Button>
      ) : (
        <span className="greep-quiet">Klopt de bladzijde niet? Blader naar de goede.</span>
      )}
    </div>
  );
}

/** The passage itself in the reader's own copy, with a way to say which page it should have been. */
export function PassageDialog({ onClose, ...props }: Props) {
  const { page, copy } = props;
  const container = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const { view, problem } = useCopyView({ container, pages }, page + copy.shift);
  return (
    <Dialog title={`Gids, blz. ${page}`} isOpen isWide onClose={onClose}>
      {!copy.isGuide && <p className="greep-quiet">{stranger}</p>}
      {problem && <p role="alert">{problem}</p>}
      <PageTools {...props} view={view} />
      <section className="greep-document greep-passage" aria-label="Uw gids">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard. */}
        <div className="greep-scroll" ref={container} data-theme="light" tabIndex={0}>
          <div className="pdfViewer" ref={pages} />
        </div>
      </section>
    </Dialog>
  );
}
