import { browser } from 'wxt/browser';
import { ReadError } from '../../pdf/errors.ts';
import type { DocumentSource } from '../../source/index.ts';
import { fileName } from '../file-name.ts';
import { defaultReader, plainReader } from './choice.ts';

const pdf = 'application/pdf';

/** In a frame of a page that is smaller, CSS pixels, the reader has no room: a thumbnail, or a hidden frame that only prints. */
const roomy = { width: 480, height: 360 };

/** Chrome from 151 on can have an extension open PDFs; other browsers, and pages outside an extension, have no such API. */
const api = (browser as Partial<typeof browser> | undefined)?.mimeHandler;

/** Whether this browser hands PDFs of any address to an extension, without any permission. */
export const handsOverPdfs = api !== undefined;

/** Has the browser hand PDFs to Greep, or not; the browser remembers it, and starts with yes. */
export async function switchHandler(isOn: boolean): Promise<void> {
  await api?.setMimeHandlerOptions(pdf, { enabled: isOn });
}

/**
 * The paper for which the browser opened this page as its PDF reader; null when it was opened otherwise. What Greep was not asked to
 * show, or has no room for, goes back. The browser puts this page in a frame of the tab: without focus, keys would not reach it.
 */
export async function handedPaper(): Promise<DocumentSource | null> {
  const info = await api?.getStreamInfo().catch(() => null);
  if (!api || !info) return null;
  const paper = sourceOf(info.originalUrl, info.streamUrl);
  const { isGreep } = await defaultReader.read().catch(() => plainReader);
  if (isGreep && (!info.embedded || hasRoom())) {
    if (!info.embedded) focus();
    return paper;
  }
  await paper.giveBack?.();
  return null;
}

function hasRoom(): boolean {
  return innerWidth >= roomy.width && innerHeight >= roomy.height;
}

/** The stream can be read once, so what came out of it is held: the paper may be asked for again. */
function sourceOf(address: string, stream: string): DocumentSource {
  let held: Promise<Blob> | null = null;
  return {
    name: fileName(address),
    address,
    async read(signal) {
      held ??= bodyOf(stream);
      const bytes = await (await held).arrayBuffer();
      signal.throwIfAborted();
      return new Uint8Array(bytes);
    },
    giveBack: async () => await api?.abortAndFallbackToNativeHandler(),
  };
}

async function bodyOf(stream: string): Promise<Blob> {
  try {
    return await (await fetch(stream)).blob();
  } catch (error) {
    throw new ReadError('onbereikbaar', { cause: error });
  }
}
