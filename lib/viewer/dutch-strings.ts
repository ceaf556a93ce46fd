import type { L10n } from './components.ts';

type Arguments = Record<string, string | number>;

/** The few texts that pdf.js' viewer shows or says by itself: per message id the attribute or text to set. */
const texts: Record<string, (element: Element, args: Arguments) => void> = {
  'pdfjs-page-landmark': (element, { page }) => element.setAttribute('aria-label', `Bladzijde ${page}`),
  'pdfjs-text-annotation-type': (element) => element.setAttribute('alt', 'Notitie'),
  'pdfjs-annotation-date-time-string': (element, { dateObj }) => {
    element.textContent = new Date(dateObj ?? 0).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
  },
};

function put(element: Element): void {
  const text = texts[element.getAttribute('data-l10n-id') ?? ''];
  text?.(element, JSON.parse(element.getAttribute('data-l10n-args') ?? '{}'));
}

function putAll(root: Element): void {
  if (root.hasAttribute('data-l10n-id')) put(root);
  for (const element of root.querySelectorAll('[data-l10n-id]')) put(element);
}

function putChanges(changes: MutationRecord[]): void {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'attributes' && target instanceof Element) put(target);
    for (const node of addedNodes) if (node instanceof Element) putAll(node);
  }
}

const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ['data-l10n-id', 'data-l10n-args'] };

/** What pdf.js asks of a localisation service, in Dutch. */
const service = {
  getLanguage: () => 'nl',
  getDirection: () => 'ltr',
  get: async (ids: unknown) => (Array.isArray(ids) ? ids.map(() => '') : ''),
  translate: async (root: Element) => {
    putAll(root);
    new MutationObserver(putChanges).observe(root, watched);
  },
  translateOnce: async (element: Element) => put(element),
  destroy: async () => {},
  pause: () => {},
  resume: () => {},
};

/** The service as pdf.js types it: a class with private parts that it never touches from outside. */
export const dutchStrings = service as unknown as L10n;
