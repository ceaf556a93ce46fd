import type { Instrument } from '../../reading/words.ts';
import type { Source } from '../law/articles.ts';

export const supports = ['alleen', 'vijfde', 'meerderheid'] as const;
/** With whom a raadslid can do something: alone, with a fifth of the members, with most of the votes. */
export type Support = (typeof supports)[number];

export const supportNames: Record<Support, string> = {
  alleen: 'Alleen',
  vijfde: 'Met een vijfde van de leden',
  meerderheid: 'Met een meerderheid',
};

/** How much support an option takes, said to the raadslid, and where that comes from. */
export interface SupportOf {
  support: Support;
  how: string;
  sources: readonly [Source, ...Source[]];
}

const rules = 'praktijk: reglement van orde';
const local = 'praktijk: afspraken met het college';

const alone = (how: string, ...sources: [Source, ...Source[]]): SupportOf => ({ support: 'alleen', how, sources });
const asBody = (how: string, ...sources: Source[]): SupportOf => ({
  support: 'meerderheid',
  how,
  sources: ['Gemeentewet 30', ...sources],
});

const decides = asBody('De raad besluit bij meerderheid.');
const invites = 'De raad vraagt dit als geheel.';

/** The support that each option takes (law §6.1). */
export const supportOf: Record<Instrument, SupportOf> = {
  besluiten: decides,
  amendement: alone('U dient het zelf in. Voor aannemen is een meerderheid nodig.', 'Gemeentewet 147b', 'Gemeentewet 30'),
  'toestemming-regeling': decides,
  'zienswijze-regeling': decides,
  'zienswijze-begroting': decides,
  'zienswijze-begrotingswijziging': decides,
  'zienswijze-toezichthouder': decides,
  'zienswijze-besluit': decides,
  'wensen-en-bedenkingen': decides,
  'overleg-beleidsplan': asBody('De burgemeester overlegt met de raad als geheel.', 'Wvr 14/2a'),
  'wensen-risicoprofiel': asBody('Het bestuur vraagt de raad als geheel om wensen.', 'Wvr 15/3'),
  'verslag-en-ontbieden': asBody(invites, 'Wvr 40'),
  'aanwijzen-lid': decides,
  'ontslag-lid': decides,
  'verantwoording-lid': asBody('Het lid legt verantwoording af aan de raad als geheel.', 'Wgr 16/1'),
  'inlichtingen-lid': alone('Een of meer raadsleden kunnen dit vragen.', 'Wgr 16/2'),
  'inlichtingen-bestuur': alone('Een of meer raadsleden kunnen dit vragen.', 'Wgr 17/1'),
  'verantwoording-college': asBody('Het college legt verantwoording af aan de raad als geheel.', 'Gemeentewet 169/1'),
  'verantwoording-burgemeester': asBody('De burgemeester legt verantwoording af aan de raad als geheel.', 'Gemeentewet 180'),
  vragen: alone('Elk raadslid kan vragen stellen, mondeling of schriftelijk.', 'Gemeentewet 155/1'),
  interpellatie: alone('U vraagt het aan. De raad geeft toestemming om haar te houden.', 'Gemeentewet 155/2'),
  initiatiefvoorstel: alone('U dient het zelf in. Voor aannemen is een meerderheid nodig.', 'Gemeentewet 147a', 'Gemeentewet 30'),
  onderzoek: asBody('De raad besluit tot een onderzoek.', 'Gemeentewet 155a'),
  'gezamenlijk-onderzoek': alone(
    'U stelt het voor. Uw raad en de andere raden besluiten erover.',
    'Gemeentewet 155g',
    'Gemeentewet 30',
  ),
  rekenkamer: asBody('De raad vraagt het; de rekenkamer beslist zelf.', 'Gemeentewet 182/2'),
  adviescommissie: asBody('Alle raden samen doen het voorstel.', 'Wgr 24a'),
  begrotingsrecht: asBody('De raad besluit bij meerderheid.', 'Gemeentewet 189'),
  'extra-raadsvergadering': {
    support: 'vijfde',
    how: 'Een vijfde van de leden kan om een vergadering vragen.',
    sources: ['Gemeentewet 17/2'],
  },
  geheimhouding: alone('U kunt zelf naar de grond en de duur vragen.', 'Gemeentewet 155/1'),
  motie: alone('U dient haar zelf in. Voor aannemen is een meerderheid nodig.', rules, 'Gemeentewet 30'),
  agenderen: alone('U vraagt het zelf. Het reglement van orde zegt wie de agenda vaststelt.', rules),
  'standpunt-meegeven': alone('U kunt dit zelf doen, bijvoorbeeld in de commissie.', local),
  informatiebijeenkomst: alone('U vraagt het zelf, via de griffie.', 'A7.2'),
  'technische-vragen': alone('U stelt ze zelf, via de griffie.', 'praktijk: technische vragen via de griffie'),
  'inspreken-ab': alone('De vergadering is openbaar; u kunt er zelf heen.', 'Wgr 22'),
  werkbezoek: alone('U vraagt het zelf, via de griffie.', 'A7.1'),
  rapporteur: asBody('De raad wijst een rapporteur aan.', 'A7.2'),
  'afstemmen-raden': alone('U kunt zelf andere raadsleden bellen; de griffiers helpen.', 'A7.7'),
  termijnagenda: alone('U vraagt het zelf, via de griffie.', 'praktijk: termijnagenda van de raad'),
};

/** What the raad itself does before another body decides: it goes on the termijnagenda, the strongest first. */
export const raadSteps: readonly Instrument[] = [
  'zienswijze-begroting',
  'zienswijze-begrotingswijziging',
  'zienswijze-regeling',
  'zienswijze-besluit',
  'toestemming-regeling',
  'wensen-en-bedenkingen',
  'overleg-beleidsplan',
  'wensen-risicoprofiel',
  'aanwijzen-lid',
  'besluiten',
];
