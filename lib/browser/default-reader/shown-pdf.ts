import { plainMark } from './address.ts';

/** What a browser tells of a response that is about to be shown. */
interface Shown {
  method: string;
  url: string;
  responseHeaders?: readonly { name: string; value?: string | undefined }[] | undefined;
}

/** Whether the browser would show this as a PDF, got by a plain request, and was not told to do so itself. */
export function isShownPdf({ method, url, responseHeaders = [] }: Shown): boolean {
  const header = (name: string) => responseHeaders.find((each) => each.name.toLowerCase() === name)?.value ?? '';
  const isPlainly = new URL(url).hash.endsWith(plainMark);
  const isFile = /^\s*attachment/iu.test(header('content-disposition'));
  return method === 'GET' && !isPlainly && !isFile && /^\s*application\/pdf\b/iu.test(header('content-type'));
}
