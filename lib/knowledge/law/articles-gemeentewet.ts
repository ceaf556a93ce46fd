import { type Article, secrecyRenewed, wgrRenewed } from './article.ts';

/** Gemeentewet, by 'Gemeentewet article/paragraph'. Read in the text valid on 1-10-2026. */
export const gemeentewetArticles = {
  'Gemeentewet 16': { gives: 'De raad regelt zijn eigen vergaderingen in een reglement van orde.', certainty: 'V' },
  'Gemeentewet 17/2': { gives: 'Een vijfde van de raad kan om een extra vergadering vragen.', certainty: 'V' },
  'Gemeentewet 28': {
    gives: 'Wie een eigen belang heeft bij een onderwerp, praat daar niet over mee en stemt niet mee.',
    certainty: 'V',
  },
  'Gemeentewet 32/3': { gives: 'Vraagt niemand om een stemming, dan is het voorstel aangenomen.', certainty: 'V' },
  'Gemeentewet 30': { gives: 'Een besluit van de raad valt met de meeste stemmen.', certainty: 'V' },
  'Gemeentewet 74/2': {
    gives: 'Een brief aan de raad die niet meteen wordt behandeld, komt op de lijst van de volgende vergadering.',
    certainty: 'V',
  },
  'Gemeentewet 81a': { gives: 'Elke gemeente heeft een rekenkamer.', certainty: 'V' },
  'Gemeentewet 87': {
    gives: 'Raad, college, burgemeester of commissie kan geheimhouding opleggen, met een grond uit de Wet open overheid.',
    certainty: 'V',
    since: secrecyRenewed,
  },
  'Gemeentewet 88': { gives: 'De wet zegt wie geheime informatie aan wie mag geven.', certainty: 'V', since: secrecyRenewed },
  'Gemeentewet 89/4': {
    gives: 'Wat onder geheimhouding aan de raad is gegeven, kan alleen de raad weer openbaar maken.',
    certainty: 'V',
    since: secrecyRenewed,
  },
  'Gemeentewet 147/2': { gives: 'De raad beslist over zijn eigen bevoegdheden.', certainty: 'V' },
  'Gemeentewet 147a': { gives: 'Elk raadslid kan zelf een voorstel aan de raad doen.', certainty: 'V' },
  'Gemeentewet 147b': {
    gives: 'Elk raadslid kan een wijziging voorstellen van een ontwerpbesluit van de eigen raad.',
    certainty: 'V',
  },
  'Gemeentewet 155/1': { gives: 'Elk raadslid kan het college of de burgemeester vragen stellen.', certainty: 'V' },
  'Gemeentewet 155/2': {
    gives: 'Met verlof van de raad kan een raadslid een interpellatie houden over iets dat niet op de agenda staat.',
    certainty: 'V',
  },
  'Gemeentewet 155a': { gives: 'De raad kan het bestuur van het eigen college of de burgemeester onderzoeken.', certainty: 'V' },
  'Gemeentewet 155g': {
    gives:
      'De raden van de deelnemers kunnen samen het bestuur van een regeling onderzoeken, behalve als raden die regeling troffen.',
    certainty: 'V',
    since: wgrRenewed,
  },
  'Gemeentewet 160/1d': { gives: 'Het college sluit overeenkomsten voor de gemeente.', certainty: 'V' },
  'Gemeentewet 160/2': {
    gives: 'Voor een stichting, vennootschap of coöperatie kan de raad vooraf wensen en bedenkingen geven aan het college.',
    certainty: 'V',
  },
  'Gemeentewet 169/1': { gives: 'Het college en elk lid leggen verantwoording af aan de raad.', certainty: 'V' },
  'Gemeentewet 169/2': {
    gives: 'Het college geeft de raad uit zichzelf alle informatie die de raad nodig heeft.',
    certainty: 'V',
  },
  'Gemeentewet 169/4': {
    gives: 'Bij ingrijpende gevolgen besluit het college pas nadat de raad wensen en bedenkingen kon geven.',
    certainty: 'V',
  },
  'Gemeentewet 180': { gives: 'De burgemeester legt verantwoording af aan de raad en geeft inlichtingen.', certainty: 'V' },
  'Gemeentewet 182/2': { gives: 'De raad kan de rekenkamer vragen om onderzoek; de rekenkamer beslist zelf.', certainty: 'V' },
  'Gemeentewet 184/1a': {
    gives: 'De rekenkamer kan ook de regeling onderzoeken waaraan de gemeente meedoet.',
    certainty: 'V',
    since: '2023-01-01',
  },
  'Gemeentewet 185a': {
    gives: 'Het college meldt elk jaar wat het met de aanbevelingen van de rekenkamer doet.',
    certainty: 'V',
  },
  'Gemeentewet 189': { gives: 'De raad beslist over het geld van de gemeente.', certainty: 'V' },
  'Gemeentewet 192': { gives: 'De raad kan de begroting van de gemeente wijzigen.', certainty: 'V' },
  'Gemeentewet 193': { gives: 'Schulden die moeten worden betaald, horen op de begroting van de gemeente.', certainty: 'V' },
  'Gemeentewet 194': {
    gives: 'Weigert de raad een verplichte uitgave, dan zetten gedeputeerde staten haar op de begroting.',
    certainty: 'V',
  },
} as const satisfies Record<`Gemeentewet ${string}`, Article>;
