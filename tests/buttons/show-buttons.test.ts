// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ShownButtons, showButtons } from '../../lib/buttons/index.ts';

const proposal = 'https://ris.voorbeeld.nl/document/14820001/1';
const annex = 'https://ris.voorbeeld.nl/document/14820002/1';

/** A meeting in the manner of NotuBiz; the second paper comes when the page says so. */
const page = `<h1 class="realtitle">Raadscommissie Regio</h1><ol><li id="ai_1"><span class="item_prefix">4</span>
<h3>Zienswijze begroting</h3><ul><li><a href="${proposal}">Raadsvoorstel</a> <span>PDF</span></li></ul></li></ol>`;

const open = vi.fn(() => Promise.resolve());
let buttons: ShownButtons;

const hosts = () => [...document.querySelectorAll('greep-knop')];
const buttonIn = (host: Element | undefined) => host?.shadowRoot?.querySelector('button') ?? null;
const names = () => hosts().map((host) => buttonIn(host)?.getAttribute('aria-label'));

/** A press as a person makes it; one of a script is not trusted. */
function press(host: Element | undefined, isTrusted = true): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  buttonIn(host)?.dispatchEvent(event);
  return event;
}

function addAnnex(): HTMLElement {
  const link = document.createElement('a');
  link.href = annex;
  link.textContent = 'Bijlage 1';
  document.querySelector('#ai_1')?.append(link);
  return link;
}

beforeEach(() => {
  Reflect.get(window, 'happyDOM').setURL('https://ris.voorbeeld.nl/vergadering/1184590');
  document.body.innerHTML = page;
  buttons = showButtons(document, open);
});
afterEach(() => {
  buttons.takeAway();
  open.mockReset().mockResolvedValue(undefined);
});

describe('buttons beside the papers of an agenda', () => {
  it('stand right after the link, under a name that says which paper', () => {
    expect(names()).toEqual(['Lees met Greep: Raadsvoorstel']);
    expect(document.querySelector('a')?.nextElementSibling).toBe(hosts()[0]);
  });

  it.each(['display: grid', 'display: inline-flex'])(
    'stand within a link that is a cell of its row, and make no cell: %s',
    (row) => {
      buttons.takeAway();
      document.querySelector('ul li')?.setAttribute('style', row);
      buttons = showButtons(document, open);
      expect(document.querySelector('ul li')?.children).toHaveLength(2);
      expect(document.querySelector('a')?.lastElementChild).toBe(hosts()[0]);
      expect(press(hosts()[0]).defaultPrevented).toBe(true);
      expect(open).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ page: proposal, title: 'Raadsvoorstel' }));
    },
  );

  it('open their paper when a person presses, and not when a script of the site does', () => {
    press(hosts()[0], false);
    expect(open).not.toHaveBeenCalled();
    press(hosts()[0]);
    expect(open).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ page: proposal, title: 'Raadsvoorstel' }));
  });

  it('keep their presses from the row that the site made pressable', () => {
    const site = vi.fn();
    document.querySelector('#ai_1')?.addEventListener('click', site);
    press(hosts()[0]);
    expect(site).not.toHaveBeenCalled();
  });

  it('say what to do when Greep was updated after the page was loaded', async () => {
    open.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    press(hosts()[0]);
    await vi.waitFor(() => expect(buttonIn(hosts()[0])?.textContent).toContain('Laad deze pagina opnieuw'));
    expect(buttonIn(hosts()[0])?.disabled).toBe(true);
  });

  it('come for papers that load late, and go with papers that go', async () => {
    const link = addAnnex();
    await vi.waitFor(() => expect(names()).toEqual(['Lees met Greep: Raadsvoorstel', 'Lees met Greep: Bijlage 1']));
    link.remove();
    await vi.waitFor(() => expect(names()).toEqual(['Lees met Greep: Raadsvoorstel']));
  });

  it('follow a page that puts another agenda in place of this one', async () => {
    document.body.innerHTML = page.replaceAll(proposal, annex).replace('Raadsvoorstel', 'Oplegnotitie');
    await vi.waitFor(() => expect(names()).toEqual(['Lees met Greep: Oplegnotitie']));
    press(hosts()[0]);
    expect(open).toHaveBeenCalledWith(expect.objectContaining({ page: annex }));
  });

  it('follow a link that the page lets lead to another paper', async () => {
    document.querySelector('a')?.setAttribute('href', annex);
    await vi.waitFor(() => {
      press(hosts()[0]);
      expect(open).toHaveBeenLastCalledWith(expect.objectContaining({ page: annex }));
    });
    expect(hosts()).toHaveLength(1);
  });

  it('say what came of a paper once it is read, by name too, also when it comes late', async () => {
    const late = { page: annex, short: 'raad is niet aan zet', answer: 'Het algemeen bestuur beslist.' };
    buttons.say([{ page: proposal, short: 'raad is aan zet', answer: 'Uw raad kan een zienswijze geven.' }, late]);
    addAnnex();
    await vi.waitFor(() =>
      expect(names()).toEqual([
        'Lees met Greep: Raadsvoorstel, raad is aan zet. Uw raad kan een zienswijze geven.',
        'Lees met Greep: Bijlage 1, raad is niet aan zet. Het algemeen bestuur beslist.',
      ]),
    );
    expect(hosts().map((host) => buttonIn(host)?.textContent)).toEqual(['raad is aan zet', 'raad is niet aan zet']);
    buttons.say([{ ...late, short: 'gelezen' }]);
    expect(buttonIn(hosts()[1])?.textContent).toBe('gelezen');
  });

  it('leave nothing behind when they are taken away, and follow no more', async () => {
    const before = page.replace(/\s/gu, '');
    buttons.takeAway();
    expect(document.body.innerHTML.replace(/\s/gu, '')).toBe(before);
    // Later buttons follow with the same pause: once theirs stand, the first would have come too.
    buttons = showButtons(document, open);
    addAnnex();
    await vi.waitFor(() => expect(names()).toContain('Lees met Greep: Bijlage 1'));
    expect(hosts()).toHaveLength(2);
  });

  it('are not there on a page without papers', () => {
    buttons.takeAway();
    document.body.innerHTML = '<h1>Welkom</h1><a href="/contact">Contact</a>';
    buttons = showButtons(document, open);
    expect(hosts()).toEqual([]);
  });
});
