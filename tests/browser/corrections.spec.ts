import { demoPaper, expect, test } from './fixtures.ts';
import { expectKept } from './kept.ts';
import { Reader } from './reader.ts';
import { expectNoSidewaysScroll, judge, takePicture } from './screens.ts';

const paper = demoPaper('ab-oplegnotitie-mandaatbesluit');

/** Sets one field of the item that is shown. */
async function correct(reader: Reader, field: RegExp, name: string): Promise<void> {
  const fold = reader.panel.getByRole('button', { name: 'Klopt dit niet?' });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  await reader.panel.getByRole('button', { name: field }).click();
  await reader.page.getByRole('option', { name, exact: true }).click();
}

const made = (reader: Reader) => reader.panel.getByText(/^U \(raadslid\) veranderde dit op/);
const undo = (reader: Reader, field: string) => reader.panel.getByRole('button', { name: `Herstel: ${field}` });

test('a correction is there again when the paper is opened again, and can be taken back', async ({ reader }) => {
  await reader.read(paper);
  const before = await reader.answer.textContent();
  await correct(reader, /Soort stuk/, 'begroting');
  await expect(made(reader)).toHaveText(/: soort stuk was mandaatbesluit\./);
  await expect(reader.answer).toContainText('begroting');
  await expectKept(reader.page, 'correcties', /"begroting"/);
  await reader.page.reload();
  await reader.read(paper);
  await expect(made(reader)).toHaveText(/: soort stuk was mandaatbesluit\./);
  await expect(reader.answer).toContainText('begroting');
  await undo(reader, 'soort stuk').click();
  await expect(reader.answer).toHaveText(before ?? '');
  await expect(reader.answer).toBeFocused();
  await expect(made(reader)).toHaveCount(0);
  await expectKept(reader.page, 'correcties', /^(?!.*"begroting")/);
  await reader.page.reload();
  await reader.read(paper);
  await expect(reader.answer).toHaveText(before ?? '');
});

test('each field is taken back by itself', async ({ reader }) => {
  await reader.read(paper);
  await correct(reader, /Wie beslist/, 'gemeenteraad');
  await correct(reader, /Vorm van de samenwerking/, 'gemeenschappelijk orgaan');
  await expect(made(reader)).toHaveCount(2);
  await expect(reader.answer).toContainText('Uw raad beslist');
  await undo(reader, 'wie beslist').click();
  await expect(made(reader)).toHaveText([/vorm van de samenwerking was openbaar lichaam/]);
});

test('another open reader of the same paper follows', async ({ reader, browserWithGreep }) => {
  await reader.read(paper);
  const other = new Reader(await browserWithGreep.context.newPage());
  await other.page.goto(browserWithGreep.readerUrl);
  await other.read(paper);
  await correct(reader, /Soort stuk/, 'begroting');
  await expect(made(other)).toHaveCount(1);
  await expect(other.answer).toContainText('begroting');
  await undo(other, 'soort stuk').click();
  await expect(made(reader)).toHaveCount(0);
  await other.page.close();
});

test('without a place to keep things the paper is read, the correction counts, and the reader is told', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    for (const name of ['browser', 'chrome']) {
      const api: unknown = Reflect.get(globalThis, name);
      if (api instanceof Object) Object.defineProperty(api, 'storage', { value: undefined });
    }
  });
  await reader.page.reload();
  await reader.read(paper);
  await correct(reader, /Soort stuk/, 'begroting');
  await expect(reader.answer).toContainText('begroting');
  await expect(reader.panel.getByText(/kon niet worden bewaard/)).toBeVisible();
});

test('what was set right, and why Greep thought otherwise, is for everyone to read', async ({ reader }) => {
  await reader.read(paper);
  await correct(reader, /Soort stuk/, 'begroting');
  await expect(made(reader)).toBeVisible();
  await judge(reader.page, 'correctie', 'aside');
  await reader.page.setViewportSize({ width: 380, height: 800 });
  await reader.page.getByRole('button', { name: 'Toon Greep' }).click();
  await takePicture(reader.page, 'correctie-smal');
  await expectNoSidewaysScroll(reader.page);
});
