/** Tells pdf.js where its worker is; for pages that read PDFs, whether or not they show them. */

import workerAddress from 'pdfjs-dist/build/pdf.worker.mjs?worker&url';
import { GlobalWorkerOptions } from '../pdf/index.ts';

GlobalWorkerOptions.workerSrc = workerAddress;
