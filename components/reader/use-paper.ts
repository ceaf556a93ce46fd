import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { pdfResources } from '../../lib/browser/pdf-resources.ts';
import { type AskPassword, asReadError, openPdf, preparePdfWorker, type ReadError, takePdfWorker } from '../../lib/pdf/index.ts';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import { type DocumentSource, documentHash } from '../../lib/source/index.ts';
import { usePassword } from './use-password.ts';

/** A paper that is open; `id` counts from 0. */
export interface Paper {
  id: number;
  source: DocumentSource;
  document: PDFDocumentProxy;
  /** The name under which what the reader makes of it is kept. */
  hash: Promise<string>;
  /** Lets go of the document, and of pdf.js' worker with it. */
  close: () => Promise<void>;
}

/** What could not be opened, and why. */
export interface Refused {
  source: DocumentSource;
  error: ReadError;
}

/**
 * A paper that Greep took and cannot show goes back to the browser's own viewer, and this page with it; null then. Where a password
 * or access to the site is missing, the reader can still give it.
 */
async function unlessGivenBack(refused: Refused): Promise<Refused | null> {
  const { source, error } = refused;
  if (!source.giveBack || ['wachtwoord', 'geen-toegang'].includes(error.code)) return refused;
  return source.giveBack().then(
    () => null,
    () => refused,
  );
}

/** Opens a document in a worker of pdf.js that ends with it. */
async function openInWorker(bytes: Uint8Array, askPassword: AskPassword): Promise<Pick<Paper, 'document' | 'close'>> {
  const worker = takePdfWorker();
  try {
    const document = await openPdf(bytes, { resources: pdfResources, askPassword, worker });
    return { document, close: () => document.loadingTask.destroy().finally(() => worker.destroy()) };
  } catch (error) {
    worker.destroy();
    throw error;
  }
}

/** Opens papers one after another; one that cannot be opened leaves the one that is open as it is. */
export function usePaper() {
  const [paper, setPaper] = useState<Paper | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const password = usePassword();
  const running = useRef(new AbortController());
  const { ask } = password;

  const open = useCallback(
    async (source: DocumentSource) => {
      running.current.abort();
      running.current = new AbortController();
      const { signal } = running.current;
      setRefused(null);
      setOpening(source.name);
      try {
        const bytes = await source.read(signal);
        const hash = documentHash(bytes);
        const opened = await openInWorker(bytes, ask);
        if (signal.aborted) await opened.close();
        else setPaper((last) => ({ id: last ? last.id + 1 : 0, source, hash, ...opened }));
      } catch (error) {
        if (!signal.aborted) setRefused(await unlessGivenBack({ source, error: asReadError(error) }));
      }
      if (!signal.aborted) setOpening(null);
    },
    [ask],
  );
  useLayoutEffect(preparePdfWorker, []);
  useEffect(() => () => void paper?.close(), [paper]);
  return { paper, opening, refused, open, dismiss: () => setRefused(null), password };
}
