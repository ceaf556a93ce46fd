import { type CSSProperties, useEffect, useState } from 'react';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import { type OutlineLine, outlineOf } from '../../lib/viewer/outline.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface Props {
  document: PDFDocumentProxy;
  onGo: (line: OutlineLine) => void;
  onClose: () => void;
}

function indented(depth: number): CSSProperties {
  return { paddingInlineStart: `${depth * 1.25}rem` };
}

/** The document's own table of contents. */
export function OutlineDialog({ document, onGo, onClose }: Props) {
  const [lines, setLines] = useState<OutlineLine[] | null>(null);
  useEffect(() => {
    outlineOf(document).then(setLines, () => setLines([]));
  }, [document]);
  return (
    <Dialog title="Inhoudsopgave" isOpen onClose={onClose}>
      {lines?.length === 0 && <p>Dit stuk heeft geen inhoudsopgave.</p>}
      <ol className="greep-outline">
        {lines?.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a document do not change, and titles repeat.
          <li key={at} style={indented(line.depth)}>
            <Button onPress={() => onGo(line)} isDisabled={line.destination === null}>
              {line.title}
            </Button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
