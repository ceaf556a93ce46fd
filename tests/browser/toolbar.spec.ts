import { serveDemo } from '../../demo/serve.ts';
import { documents } from '../../demo/sites/documents.ts';
import { raadPath } from '../../demo/sites/ibabs.ts';
import { openInReader } from '../../scripts/launch.ts';
import { expect, test, textOf } from './pressing.ts';
import { pictureOf } from './screens.ts';

const [first] = documents;
const addresses = [
  ['an address that ends in .pdf', `/stukken/${first?.paper}.pdf`],
  ['an address of iBabs, without .pdf', `/Document/View/${first?.guid}`],
  ['an address of NotuBiz, without .pdf', `/document/${first?.number}/1`],
] as const;

for (const [what, address] of addresses) {
  test(`opens the paper of the tab: ${what}`, async ({ pressOn }) => {
    const reader = await pressOn(address);
    expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
    const marks = () => reader.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await expect.poll(marks).toBeGreaterThan(5);
  });
}

test('waits for a paper that comes slowly', async ({ pressOn }) => {
  const reader = await pressOn('/traag.pdf?ms=50');
  expect(await textOf(reader, '.greep-answer')).toContain('mandaatbesluit');
});

test('opens the paper behind the page that iBabs shows around it', async ({ pressOn, site, tab }) => {
  const paperPage = `/Agenda/Document/x?documentId=${first?.guid}&agendaItemId=9a41c0de-0004-4f7e-b0aa-202705180000`;
  await tab.goto(`${site.url}${raadPath}`);
  const reader = await pressOn(paperPage);
  expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
});

test('says that a page to log in is no paper, and what helps', async ({ pressOn }) => {
  const reader = await pressOn('/login');
  const problem = await textOf(reader, '[role="alert"]');
  expect(problem).toContain('Dit is geen PDF, maar een andere pagina.');
  expect(problem).toContain('Log in bij het raadsinformatiesysteem');
  expect(problem).toContain('Opnieuw proberen');
  await reader.screenshot({ path: pictureOf('fout-login-in-tabblad') });
});

test('says that the site cannot be reached, and opens the paper once it can', async ({ launched, tab }) => {
  const other = await serveDemo(0);
  await tab.goto(`${other.url}/stukken/${first?.paper}.pdf`);
  await other.close();
  const reader = await openInReader(launched, tab);
  expect(await textOf(reader, '[role="alert"]')).toContain('Het stuk kon niet worden opgehaald.');
  await reader.screenshot({ path: pictureOf('fout-onbereikbaar') });
  const again = await serveDemo(Number(new URL(other.url).port));
  await reader.locator('::-p-aria(Opnieuw proberen)').click();
  expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
  await again.close();
});

test('says so on a page of the browser itself, which no extension may read', async ({ launched, tab }) => {
  await tab.goto('chrome://version');
  const reader = await openInReader(launched, tab);
  expect(await textOf(reader, '[role="alert"]')).toContain('Het stuk kon niet worden opgehaald.');
});
