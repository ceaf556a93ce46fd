import { useRef } from 'react';
import type { GuideCopy } from '../../lib/browser/own-guide.ts';
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

/** The passage itself in the reader's own copy, with a way to say which page it should have been. */
export function PassageDialog({ page, copy, onShift, onClose }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const { view, problem } = useCopyView({ container, pages }, page + copy.shift);
  const at = useViewState(view);
  const go = (number: number) => view?.links.goToPage(number);
  const isElsewhere = at.page > 0 && at.page - copy.shift !== page;
  return (
    <Dialog title={`Gids, blz. ${page}`} isOpen isWide onClose={onClose}>
      {!copy.isGuide && <p className="greep-quiet">{stranger}</p>}
      {problem && <p role="alert">{problem}</p>}
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
      <section className="greep-document greep-passage" aria-label="Uw gids">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard. */}
        <div className="greep-scroll" ref={container} data-theme="light" tabIndex={0}>
          <div className="pdfViewer" ref={pages} />
        </div>
      </section>
    </Dialog>
  );
}
