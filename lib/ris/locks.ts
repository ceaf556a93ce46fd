import { isLockName, isNamedClosed, saysClosed } from './closed.ts';

type Perhaps = Element | null | undefined;

/** An element's own classes, and the file or the drawing that it shows. */
function namesOf(element: Element): string[] {
  const shown = element.matches('img') ? element.getAttribute('src') : null;
  const drawn = element.matches('use') ? (element.getAttribute('href') ?? element.getAttribute('xlink:href')) : null;
  return [element.getAttribute('class'), shown, drawn].filter((name) => name !== null);
}

const isLock = (element: Element): boolean => namesOf(element).some(isLockName);

/** What an element is called for who does not see it: 'Vertrouwelijk'. */
const labelsOf = (element: Element): string[] => ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? '');

/** Whether an element or what is in it is a lock, or is called closed. */
function showsLock(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].some((each) => isLock(each) || labelsOf(each).some(isNamedClosed));
}

const isClosedName = (element: Perhaps): boolean => !!element && (isNamedClosed(element.textContent ?? '') || showsLock(element));

/** The parts of an item that tell whether it is for everyone. */
interface Told {
  /** Of which only the classes count: what is in it may be of another item or of a paper. */
  item: Element;
  /** Its title and what stands above it: words in a name, a lock. */
  names: readonly Perhaps[];
  /** Its running words; null: it has none. */
  explanation: string | null;
}

/** Whether a page says of an item that it is closed, secret or confidential, or shows a lock at it. */
export function isClosed({ item, names, explanation }: Told): boolean {
  return isLock(item) || names.some(isClosedName) || saysClosed(explanation ?? '');
}

/** The row that a link has to itself, among links to papers; null: it shares the nearest one, or that is a whole item. */
function ownRow(link: Element, links: readonly Element[]): Element | null {
  const row = link.closest('li, tr, dd, p');
  const isShared = links.some((other) => other.getAttribute('href') !== link.getAttribute('href') && row?.contains(other));
  return !row || isShared || row.querySelector('h1, h2, h3, h4, h5, h6') ? null : row;
}

/** What stands right before and after a link, unless it leads elsewhere. */
const besides = (link: Element): Element[] =>
  [link.previousElementSibling, link.nextElementSibling].filter(
    (beside) => beside !== null && !beside.matches('a, h1, h2, h3, h4, h5, h6') && !beside.querySelector('a'),
  ) as Element[];

/** Whether a page says of a paper that it is not for everyone: in its link, in the row of it, or with a lock right beside it. */
export function isClosedPaper(link: Element, links: readonly Element[]): boolean {
  return isClosedName(link) || isClosedName(ownRow(link, links)) || besides(link).some(showsLock);
}
