import { demoPaper, expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { judge } from './screens.ts';

const paper = demoPaper('raadsvoorstel-zienswijze-begroting-2028');

/** A screen by the name of its picture, and the way to it from the one before. */
type Screen = [name: string, go: (reader: Reader) => Promise<void>];

const ofPanel: Screen[] = [
  ['klopt-dit-niet', (reader) => reader.panel.getByRole('button', { name: 'Klopt dit niet?' }).click()],
  ['route', (reader) => reader.tab('Route').click()],
  ['rollen', (reader) => reader.tab('Rollen').click()],
  ['begrippen', (reader) => reader.tab('Begrippen').click()],
  ['gids', (reader) => reader.tab('Gids').click()],
  [
    'gids-principe',
    async (reader) => {
      await reader.panel.getByRole('listitem').first().getByRole('button').first().click();
      await expect(reader.panel.getByRole('button', { name: 'Terug' })).toBeVisible();
    },
  ],
];

const overPaper: Screen[] = [
  ['kaart', (reader) => reader.clickMark('besluitroute', 1)],
  ['meer', (reader) => reader.page.getByRole('button', { name: 'Meer', exact: true }).click()],
  ['inhoudsopgave', (reader) => reader.command('Inhoudsopgave')],
  ['sneltoetsen', (reader) => reader.command('Sneltoetsen')],
  ['zoeken', (reader) => reader.find('zienswijze')],
];

test('the panel is for everyone to use, whatever it shows', async ({ reader }) => {
  test.slow();
  await reader.read(paper);
  await judge(reader.page, 'lezer');
  for (const [name, go] of ofPanel) {
    await go(reader);
    await judge(reader.page, name, 'aside');
  }
});

test('what comes over the paper is for everyone to use', async ({ reader }) => {
  test.slow();
  await reader.read(paper);
  for (const [name, go] of overPaper) {
    await go(reader);
    await judge(reader.page, name);
    await reader.page.keyboard.press('Escape');
  }
});
