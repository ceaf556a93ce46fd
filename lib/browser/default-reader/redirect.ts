import { type Browser, browser } from 'wxt/browser';
import { readerFor } from './address.ts';
import { defaultReader } from './choice.ts';
import { isShownPdf } from './shown-pdf.ts';

type Response = Browser.webRequest.OnHeadersReceivedDetails;
type Answer = Browser.webRequest.BlockingResponse;
/** In Firefox a listener may take its time; Chrome, for which the types are, has no such listeners any more. */
type Listener = (response: Response) => Answer;

/** Absent in Chrome, which has rules instead, and in pages outside an extension. */
const api = (browser as Partial<typeof browser> | undefined)?.webRequest;

/**
 * In Firefox: leads PDFs of the sites that the reader allowed to Greep, once he asked for it. The browser calls back for those sites
 * only.
 */
export function leadPdfsHere(): void {
  const filter = { urls: ['http://*/*', 'https://*/*'], types: ['main_frame' as const] };
  api?.onHeadersReceived.addListener(answer as unknown as Listener, filter, ['blocking', 'responseHeaders']);
}

async function answer(response: Response): Promise<Answer> {
  if (!isShownPdf(response)) return {};
  const { isGreep } = await defaultReader.read();
  return isGreep ? { redirectUrl: `${browser.runtime.getURL(readerFor)}${response.url}` } : {};
}
