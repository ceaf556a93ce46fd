import { demoPaper, expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { judge } from './screens.ts';

const paper = demoPaper('raadsvoorstel-zienswijze-begroting-2028');

/** Each screen by the name of its picture, and the way to it from an open paper. */
const ofPaper: [name: string, go: (reader: Reader) => Promise<void>][] = [
  ['lezer', () => Promise.resolve()],
  ['route', (reader) => reader.tab('Route').click()],
  ['rollen', (reader) => reader.tab('Rollen').click()],
  ['begrippen', (reader) => reader.tab('Begrippen').click()],
  ['gids', (reader) => reader.tab('Gids').click()],
  ['kaart', (reader) => reader.clickMark('besluitroute', 1)],
  ['zoeken', (reader) => reader.find('zienswijze')],
  ['meer', (reader) => reader.page.getByRole('button', { name: 'Meer', exact: true }).click()],
  ['inhoudsopgave', (reader) => reader.command('Inhoudsopgave')],
  ['sneltoetsen', (reader) => reader.command('Sneltoetsen')],
  ['klopt-dit-niet', (reader) => reader.panel.getByRole('button', { name: 'Klopt dit niet?' }).click()],
  [
    'gids-principe',
    async (reader) => {
      await reader.tab('Gids').click();
      await reader.panel.getByRole('listitem').first().getByRole('button').first().click();
      await expect(reader.panel.getByRole('button', { name: 'Terug' })).toBeVisible();
    },
  ],
];

for (const [name, go] of ofPaper) {
  test(`${name} is for everyone to use`, async ({ reader }) => {
    await reader.read(paper);
    await go(reader);
    await judge(reader.page, name);
  });
}
