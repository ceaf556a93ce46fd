import type { PDFDocumentProxy } from '../pdf/pdfjs.ts';
import { EventBus, LinkTarget, PDFFindController, PDFLinkService, PDFViewer } from './components.ts';
import { dutchStrings } from './dutch-strings.ts';
import { tidyStructure } from './tidy-structure.ts';

/** pdf.js' viewer and its parts, wired together. */
export interface PdfView {
  readonly events: EventBus;
  readonly viewer: PDFViewer;
  readonly links: PDFLinkService;
  readonly find: PDFFindController;
}

/** Form fields can be filled in; scripts of the document never run, since no scripting manager is given. */
const annotationsWithForms = 2;

/** Annotations cannot be added. */
const noEditor = -1;

interface ViewerPlace {
  /** Scrolls; must be positioned absolutely. */
  container: HTMLDivElement;
  /** Inside the container; gets the pages. */
  pages: HTMLDivElement;
  /** Folder of pdf.js' annotation icons. */
  annotationImages: string;
}

/** Makes pdf.js' own viewer: pages, text layer, links, form fields, find. It shows nothing yet. */
export function createPdfView({ container, pages, annotationImages }: ViewerPlace): PdfView {
  const events = new EventBus();
  const links = new PDFLinkService({
    eventBus: events,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  });
  const find = new PDFFindController({ eventBus: events, linkService: links });
  const viewer = new PDFViewer({
    container,
    viewer: pages,
    eventBus: events,
    linkService: links,
    findController: find,
    annotationMode: annotationsWithForms,
    annotationEditorMode: noEditor,
    imageResourcesPath: annotationImages,
    l10n: dutchStrings,
  });
  links.setViewer(viewer);
  void dutchStrings.translate(container);
  tidyStructure(container);
  return { events, viewer, links, find };
}

/** Shows a document. */
export function showDocument({ viewer, links, find }: PdfView, document: PDFDocumentProxy): void {
  viewer.setDocument(document);
  links.setDocument(document, null);
  find.setDocument(document);
}

/** Takes the document away, with all that is drawn of it. */
export function clearView({ viewer, links }: PdfView): void {
  viewer.setDocument(null);
  links.setDocument(null, null);
}
