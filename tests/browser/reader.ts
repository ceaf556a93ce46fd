import type { Locator, Page } from '@playwright/test';
import type { Reading } from '../../lib/reading/contract.ts';
import type { Category } from '../../lib/reading/words.ts';

/** Words that are painted in the page: of which layer, on which page (from 1), without white space. */
export interface PaintedWords {
  layer: Category | 'bewijs';
  page: number;
  words: string;
}

/** A box in the window, CSS pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The reader page, as its user sees it. */
export class Reader {
  readonly page: Page;
  readonly panel: Locator;
  readonly answer: Locator;
  readonly tabs: Locator;
  readonly pageField: Locator;
  /** The mark where the reader is. */
  readonly currentMark: Locator;
  /** The explanation of a mark. */
  readonly card: Locator;
  readonly pages: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('complementary', { name: 'Greep op dit stuk' });
    this.answer = page.locator('.greep-answer');
    this.tabs = page.getByRole('tablist', { name: 'Onderdelen' });
    this.pageField = page.getByLabel(/^Bladzijde, van/);
    this.currentMark = page.locator('.greep-current');
    this.card = page.locator('.greep-mark-card');
    this.pages = page.getByRole('main', { name: 'Stuk' });
  }

  /** Chooses a file, as the button of the start screen lets one do. */
  async choose(file: string): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Drops a file on the page, as the desktop does; `whileOver` runs when it hangs over the page. */
  async drop(file: string, whileOver: () => Promise<void> = async () => {}): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
    await drag('dragEnter');
    await drag('dragOver');
    await whileOver();
    await drag('drop');
    await devtools.detach();
  }

  /** Chooses a paper and waits until it is read and its first page is marked. */
  async read(file: string): Promise<void> {
    await this.choose(file);
    await this.page.locator('.greep-tabs').waitFor({ state: 'attached' });
    await this.page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  }

  /** Searches words in the paper. */
  async find(words: string): Promise<void> {
    await this.page.keyboard.press('Control+f');
    await this.page.getByLabel('Zoeken in dit stuk').fill(words);
    await this.pages.locator('.textLayer .highlight').first().waitFor();
  }

  /** Does something from behind the three dots. */
  async command(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Meer', exact: true }).click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  tab(name: string): Locator {
    return this.tabs.getByRole('tab', { name });
  }

  /** The Reading that the panel shows: taken from React's own record, so that the product needs no hook for tests. */
  async shownReading(): Promise<Reading> {
    return this.panel.evaluate((panel) => {
      interface Fiber {
        return: Fiber | null;
        memoizedProps: { reading?: Reading };
      }
      const key = Object.keys(panel).find((name) => name.startsWith('__reactFiber$')) ?? '';
      let fiber: Fiber | null = Reflect.get(panel, key);
      while (fiber && !fiber.memoizedProps.reading) fiber = fiber.return;
      if (!fiber?.memoizedProps.reading) throw new Error('the panel shows no reading');
      return fiber.memoizedProps.reading;
    });
  }

  /** What is painted in the pages that are drawn now. */
  async painted(): Promise<PaintedWords[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        [...highlight].flatMap((range) => {
          const page = range.startContainer.parentElement?.closest('.page')?.getAttribute('data-page-number');
          return range instanceof Range
            ? [{ layer: name.replace('greep-', '') as Category, page: Number(page), words: range.toString().replace(/\s/g, '') }]
            : [];
        }),
      ),
    );
  }

  /** The painted words of one layer on a page, in reading order. */
  async paintedWords(layer: PaintedWords['layer'], page = 1): Promise<string[]> {
    const all = await this.painted();
    return all.filter((each) => each.layer === layer && each.page === page).map(({ words }) => words);
  }

  /** Where the nth painted words of a layer stand in the window. */
  async boxOf(layer: PaintedWords['layer'], nth = 0): Promise<Box> {
    return this.page.evaluate(
      ([name, index]) => {
        const range = [...(CSS.highlights.get(`greep-${name}`) ?? [])][index];
        if (!(range instanceof Range)) throw new Error(`no words ${index} of ${name}`);
        const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
        return { x, y, width, height };
      },
      [layer, nth] as const,
    );
  }

  /** Goes to the next mark, opens its card, and from there the guide, by keyboard alone. */
  async guideByKeys(): Promise<void> {
    await this.page.keyboard.press('Alt+ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.card
      .getByRole('button', { name: /^Gids:/ })
      .first()
      .press('Enter');
  }

  /** Clicks in the middle of painted words. */
  async clickMark(layer: Category, nth = 0): Promise<void> {
    const { x, y, width, height } = await this.boxOf(layer, nth);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }
}
