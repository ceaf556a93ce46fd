import { asReadError, ReadError } from './errors.ts';
import { hasPdfHeader } from './header.ts';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker } from './pdfjs.ts';

/** Where pdf.js finds its own data files; each a folder address that ends in `/`. */
export interface PdfResources {
  cMapUrl: string;
  standardFontDataUrl: string;
  wasmUrl: string;
  iccUrl: string;
}

/** Asks the reader for the password; `retry` says that the last one was wrong. `null` gives up. */
export type AskPassword = (retry: boolean) => Promise<string | null>;

interface OpenOptions {
  resources?: PdfResources;
  askPassword?: AskPassword;
  /** The worker of pdf.js, which whoever gives it ends; without it the document gets one of its own. */
  worker?: PDFWorker;
}

/** Where the script of pdf.js' worker stands, as whoever loaded its viewer has set it. */
export const pdfWorkerAddress = (): string => new URL(GlobalWorkerOptions.workerSrc, location.href).href;

/**
 * pdf.js' worker within a worker: it fetches pdf.js' data itself, as there is no page to do it. It ends with the worker it is in.
 * `address` is where the script of that worker stands.
 */
export const startPdfWorker = (address: string): PDFWorker =>
  PDFWorker.create({ port: new Worker(address, { type: 'module' }), verbosity: 0 });

let spare: PDFWorker | null = null;

/** Starts pdf.js' worker before there is a document: it takes longer to start than to read a page. */
export function preparePdfWorker(): void {
  spare ??= PDFWorker.create({ verbosity: 0 });
}

/** pdf.js' worker for one document: the one that was prepared, or a new one. Whoever takes it ends it with `destroy()`. */
export function takePdfWorker(): PDFWorker {
  const worker = spare ?? PDFWorker.create({ verbosity: 0 });
  spare = null;
  return worker;
}

/**
 * Opens a document from its bytes, which pdf.js takes over (the array is empty afterwards). JavaScript in the PDF never runs: the
 * scripting engine is not part of the product. Close it with `document.loadingTask.destroy()`.
 * @throws {ReadError} leeg, geen-pdf, beschadigd, wachtwoord or onbekend
 */
export async function openPdf(
  bytes: Uint8Array,
  { resources, askPassword, worker }: OpenOptions = {},
): Promise<PDFDocumentProxy> {
  if (bytes.length === 0) throw new ReadError('leeg');
  if (!hasPdfHeader(bytes)) throw new ReadError('geen-pdf');
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    enableXfa: false,
    ...(worker && { worker, useWorkerFetch: true }),
    ...resources,
  });
  if (askPassword) task.onPassword = passwordDialog(askPassword);
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw asReadError(error);
  }
}

function passwordDialog(ask: AskPassword) {
  const needsRetry = 2; // PasswordResponses.INCORRECT_PASSWORD
  return (give: (password: string | Error) => void, reason: number) => {
    void ask(reason === needsRetry).then((password) => give(password ?? new ReadError('wachtwoord')));
  };
}
