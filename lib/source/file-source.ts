import { ReadError } from '../pdf/errors.ts';
import type { DocumentSource } from './document-source.ts';

/** A file that the reader chose or dropped. */
export function fileSource(file: File): DocumentSource {
  return {
    name: file.name,
    address: null,
    async read() {
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        throw new ReadError('onbereikbaar', { cause: error });
      }
    },
  };
}
