import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import { drawForPrint } from '../../lib/viewer/print.ts';
import { Dialog } from '../ui/Dialog.tsx';

interface Props {
  document: PDFDocumentProxy;
  onClose: () => void;
}

/** Opens the browser's print window once every image can be shown. */
async function printImages(): Promise<void> {
  const images = document.querySelectorAll<HTMLImageElement>('.greep-print img');
  await Promise.all([...images].map((image) => image.decode()));
  print();
}

/** The pages as images once all are drawn, empty until then; `done` says how many are. A paper that cannot be drawn calls `onFail`. */
function useImages(pdf: PDFDocumentProxy, onFail: () => void) {
  const [done, setDone] = useState(0);
  const [images, setImages] = useState<string[]>([]);
  const fail = useEffectEvent(onFail);
  useEffect(() => {
    const gone = new AbortController();
    drawForPrint(pdf, { signal: gone.signal, onPage: setDone }).then(setImages, () => gone.signal.aborted || fail());
    return () => gone.abort();
  }, [pdf]);
  return { done, images };
}

/** Prints the images once they are there, and lets go of them. */
function usePrint(images: readonly string[], onDone: () => void): void {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    if (images.length === 0) return;
    void printImages().finally(() => done());
    return () => {
      for (const image of images) URL.revokeObjectURL(image);
    };
  }, [images]);
}

/** Gets the paper ready for the printer, then hands it to the browser. */
export function PrintDialog({ document: pdf, onClose }: Props) {
  const { done, images } = useImages(pdf, onClose);
  usePrint(images, onClose);
  return (
    <>
      <Dialog title="Afdrukken" isOpen onClose={onClose}>
        <p role="status">
          Bladzijde {done} van {pdf.numPages} wordt klaargemaakt.
        </p>
        <progress className="greep-progress" value={done} max={pdf.numPages} aria-label="Klaargemaakte bladzijden" />
      </Dialog>
      {createPortal(
        <div className="greep-print">
          {images.map((image) => (
            <img key={image} src={image} alt="" />
          ))}
        </div>,
        document.body,
      )}
    </>
  );
}
