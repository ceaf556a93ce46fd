import type { PdfView } from '../../lib/viewer/create-viewer.ts';
import { goToLine } from '../../lib/viewer/outline.ts';
import type { Over } from './commands.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { OutlineDialog } from './OutlineDialog.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import type { Paper } from './use-paper.ts';

interface Props {
  paper: Paper;
  view: PdfView | null;
  over: Over;
  onClose: () => void;
}

/** The window that is open over the paper. */
export function OverPaper({ paper, view, over, onClose }: Props) {
  if (over === 'keys') return <KeysDialog onClose={onClose} />;
  if (over === 'print') return <PrintDialog document={paper.document} onClose={onClose} />;
  if (over !== 'outline') return null;
  return (
    <OutlineDialog
      document={paper.document}
      onClose={onClose}
      onGo={(line) => {
        onClose();
        if (view) void goToLine(view, line);
      }}
    />
  );
}
