import { useEffect, useState } from 'react';
import { droppedFiles } from './dropped-files.ts';

/**
 * Whether files hang over the window. Dropped files, and those in dropped folders, are given to `onFiles`; without this the browser
 * would leave the page.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(name, act, { signal: gone.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles);
    });
    return () => gone.abort();
  }, [onFiles]);
  return over;
}
