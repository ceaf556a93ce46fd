import { ReadError } from '../pdf/errors.ts';
import type { DocumentSource } from '../source/index.ts';
import { carriedAddress, plainly } from './default-reader/address.ts';
import { fileName } from './file-name.ts';
import { patience } from './patience.ts';
import { isAllowed } from './sites.ts';

/**
 * The paper for which the browser led here from an allowed site; null when it did not. In a frame nobody but another page can have led
 * here: then there is none.
 */
export function sentPaper(): DocumentSource | null {
  const address = carriedAddress(location.hash);
  if (address === null || top !== self) return null;
  const giveBack = async () => location.replace(plainly(address));
  return { name: fileName(address), address, read: (signal) => readFromSite(address, signal), giveBack };
}

/**
 * Fetches a paper as the reader, in his session, from a site that he allowed.
 * @throws {ReadError} geen-toegang, onbereikbaar or te-traag
 */
export async function readFromSite(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  if (!(await isAllowed(address))) throw new ReadError('geen-toegang');
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, { credentials: 'include', signal: AbortSignal.any([signal, late]) });
    if (!response.ok) throw new ReadError('onbereikbaar');
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(late.aborted ? 'te-traag' : 'onbereikbaar', { cause: error });
  }
}
