import type { PaperOutcome } from '../board/index.ts';
import { type AgendaPaper, type PaperLink, paperLinks } from '../ris/index.ts';
import { type PaperButton, paperButton } from './paper-button.ts';

/** How long a page may change before the buttons follow, in milliseconds. */
const pause = 200;

/** Opens a paper; rejects when that can no longer be done from this page. */
export type OpenPaper = (paper: AgendaPaper) => Promise<void>;

/** A button in the page, and the paper that it is for. */
interface Shown extends PaperButton {
  paper: AgendaPaper;
}

/** The buttons on a page. */
export interface ShownButtons {
  /** Shows what came of papers, also of those whose button comes later. */
  say(outcomes: readonly PaperOutcome[]): void;
  takeAway(): void;
}

/**
 * Puts a button beside each paper of the agenda on a page, and follows the page: papers that come later get one, those that go lose
 * it.
 */
export function showButtons(document: Document, open: OpenPaper): ShownButtons {
  const shown = new Map<HTMLElement, Shown>();
  const known = new Map<string, PaperOutcome>();
  const place = () => {
    const links = paperLinks({ document, url: new URL(document.URL) });
    removeOthers(shown, links);
    for (const { link, paper } of links) put(shown, link, shown.get(link) ?? told(newButton(document, paper, open), known));
  };
  place();
  const stop = onChange(document, place);
  return {
    say(outcomes) {
      for (const outcome of outcomes) known.set(outcome.page, outcome);
      for (const button of shown.values()) told(button, known);
    },
    takeAway() {
      stop();
      removeOthers(shown, []);
    },
  };
}

/** The button, once it says what is known of its paper. */
function told(button: Shown, known: ReadonlyMap<string, PaperOutcome>): Shown {
  const outcome = known.get(button.paper.page);
  if (outcome) button.say(outcome);
  return button;
}

function newButton(document: Document, paper: AgendaPaper, open: OpenPaper): Shown {
  return { ...paperButton(document, paper.title, () => open(paper)), paper };
}

/** A site that puts something of its own between a link and its button is left in peace: only a button that is gone comes back. */
function put(shown: Map<HTMLElement, Shown>, link: HTMLElement, button: Shown): void {
  shown.set(link, button);
  const { host } = button;
  if (host.parentNode === link.parentNode || host.parentNode === link) return;
  if (isCell(link)) link.append(host);
  else link.after(host);
}

const laysOut = /(?:grid|flex)$/u;

/**
 * Whether a link is a cell of a row: what comes after it would be a cell too, and move those that follow. A link that lays out cells of
 * its own has no line for a button.
 */
function isCell(link: HTMLElement): boolean {
  const displayOf = (element: Element | null) => (element ? getComputedStyle(element).display : '');
  return laysOut.test(displayOf(link.parentElement)) && !laysOut.test(displayOf(link));
}

/** Takes away the buttons of links that are gone, or that lead to another paper now. */
function removeOthers(shown: Map<HTMLElement, Shown>, links: readonly PaperLink[]): void {
  const wanted = new Map(links.map(({ link, paper }) => [link, paper]));
  for (const [link, { host, paper }] of shown) {
    const now = wanted.get(link);
    if (now?.page === paper.page && now.title === paper.title) continue;
    host.remove();
    shown.delete(link);
  }
}

/** Calls back after the page has changed, once for all changes within a pause; the result stops it. */
function onChange(document: Document, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = null;
      act();
    }, pause);
  };
  const observer = new MutationObserver(later);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  return () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
}
