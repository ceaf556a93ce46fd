import { stored } from '../stored.ts';

/** Which reader opens a PDF in this browser: its own, or Greep because the reader asked for it. */
export interface DefaultReader {
  isGreep: boolean;
}

/** Until somebody asks for it, Greep takes no PDF. */
export const plainReader: DefaultReader = { isGreep: false };

/** What the reader chose. */
export const defaultReader = stored<DefaultReader>({
  name: 'pdf-lezer',
  version: 1,
  migrations: {},
  fallback: plainReader,
  isValid: isDefaultReader,
});

function isDefaultReader(kept: unknown): kept is DefaultReader {
  return typeof kept === 'object' && kept !== null && typeof Reflect.get(kept, 'isGreep') === 'boolean';
}
