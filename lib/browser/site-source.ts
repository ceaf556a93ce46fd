import { ReadError } from '../pdf/errors.ts';
import { hasPdfHeader } from '../pdf/header.ts';
import type { DocumentSource } from '../source/index.ts';
import { carriedAddress, plainly } from './default-reader/address.ts';
import { fileName } from './file-name.ts';
import { patience, rest, wait } from './patience.ts';
import { isAllowed } from './sites.ts';

/**
 * The paper for which the browser led here from an allowed site; null when it did not. In a frame nobody but another page can have led
 * here: then there is none.
 */
export function sentPaper(): DocumentSource | null {
  const address = carriedAddress(location.hash);
  if (address === null || top !== self) return null;
  const giveBack = async () => location.replace(plainly(address));
  return { name: fileName(address), address, read: (signal) => readFromSite([address], signal), giveBack };
}

/**
 * Fetches a paper as the reader, in his session, from the sites that he allowed. Of several addresses the first that gives a PDF counts;
 * where none does, what the last one gave. Between two requests it rests.
 * @throws {ReadError} geen-toegang where that holds for any; else onbereikbaar, andere-site or te-traag, of the last
 */
export async function readFromSite(addresses: readonly string[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const late = AbortSignal.timeout(patience);
  let last: Uint8Array<ArrayBuffer> | ReadError = new ReadError('onbereikbaar');
  for (const address of addresses) {
    if (address !== addresses[0]) await wait(rest, signal);
    const given = await fetchFrom(address, AbortSignal.any([signal, late])).catch((error) => asFailure(error, late));
    if (given instanceof Uint8Array && hasPdfHeader(given)) return given;
    if (given instanceof Uint8Array || isWorthLess(last)) last = given;
  }
  if (last instanceof ReadError) throw last;
  return last;
}

/** That the reader can still allow a site is worth more to him than what the other ones said. */
const isWorthLess = (last: unknown): boolean => last instanceof ReadError && last.code !== 'geen-toegang';

const asFailure = (error: unknown, late: AbortSignal): ReadError =>
  error instanceof ReadError ? error : new ReadError(late.aborted ? 'te-traag' : 'onbereikbaar', { cause: error });

async function fetchFrom(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  if (!(await isAllowed(address))) throw new ReadError('geen-toegang');
  const response = await fetch(address, { credentials: 'include', signal }).catch(async (error) => {
    await wait(rest, signal);
    throw (await leadsAway(address, signal)) ? new ReadError('andere-site', { cause: error }) : error;
  });
  if (!response.ok) throw new ReadError('onbereikbaar');
  return new Uint8Array(await response.arrayBuffer());
}

/** Whether an address that could not be fetched leads on to another one. A browser does not tell where to without access to it. */
const leadsAway = (address: string, signal: AbortSignal): Promise<boolean> =>
  fetch(address, { credentials: 'include', redirect: 'manual', signal }).then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );
