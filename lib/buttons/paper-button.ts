import type { PaperOutcome } from '../board/index.ts';
import { greepIcon } from './icon.ts';
import { style } from './style.ts';

/** What a site hears of what happens on its page; of the button, which may stand within a link, it hears none of it. */
const heard = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'];

/** A button, and what it is told. */
export interface PaperButton {
  host: HTMLElement;
  /** Shows what came of the paper, in few words; its name and its tip say it in a sentence. */
  say(outcome: PaperOutcome): void;
}

/**
 * A small button for one paper, in an element of its own that the site's styles do not reach. It answers to a person only, never to
 * a script of the site. When `open` rejects, Greep was updated or removed after the page was loaded: the button then says what to do.
 */
export function paperButton(document: Document, title: string, open: () => Promise<void>): PaperButton {
  const host = document.createElement('greep-knop');
  for (const name of heard) host.addEventListener(name, (event) => event.stopPropagation());
  const button = document.createElement('button');
  button.type = 'button';
  button.title = 'Lees met Greep';
  button.setAttribute('aria-label', `Lees met Greep: ${title}`);
  button.append(greepIcon(document));
  button.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.isTrusted) open().catch(() => sayReload(button));
  });
  host.attachShadow({ mode: 'open' }).append(styleIn(document), button);
  const words = document.createElement('span');
  const say = ({ short, answer }: PaperOutcome) => {
    words.textContent = short;
    button.title = `Lees met Greep. ${answer}`;
    button.setAttribute('aria-label', `Lees met Greep: ${title}, ${short}. ${answer}`);
    button.append(words);
  };
  return { host, say };
}

/** Through `textContent`, which a browser takes as the extension's own: the site's policy for styles does not hold for it. */
function styleIn(document: Document): HTMLStyleElement {
  const element = document.createElement('style');
  element.textContent = style;
  return element;
}

function sayReload(button: HTMLButtonElement): void {
  button.removeAttribute('aria-label');
  button.disabled = true;
  button.textContent = 'Laad deze pagina opnieuw om met Greep te lezen';
}
