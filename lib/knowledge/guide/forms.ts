import type { ConceptText } from './types.ts';

/** From light to heavy (page 10). */
export const formIds = ['afstemming', 'ketensamenwerking', 'netwerksamenwerking', 'geinstitutionaliseerd'] as const;
export type FormId = (typeof formIds)[number];

/** How tightly participants bind themselves. */
export const forms: Record<FormId, ConceptText> = {
  afstemming: {
    title: 'Afstemming',
    text: 'De lichtste vorm: ieder voert zijn taak zelf uit en de deelnemers spreken onderling af hoe.',
    page: 10,
  },
  ketensamenwerking: {
    title: 'Ketensamenwerking',
    text: 'Partijen die elkaar opvolgen in een keten laten hun werk op elkaar aansluiten. Meestal ligt er een convenant of overeenkomst.',
    page: 10,
  },
  netwerksamenwerking: {
    title: 'Netwerksamenwerking',
    text: 'Deelnemers werken samen aan een taak, of doen werk voor elkaar. Meestal ligt er een convenant of overeenkomst en is er veel vrij te kiezen.',
    page: 10,
  },
  geinstitutionaliseerd: {
    title: 'Geïnstitutionaliseerde samenwerking',
    text: 'De zwaarste vorm: de taak gaat naar een aparte rechtspersoon. De wet bepaalt dan voor een deel hoe het bestuur eruitziet.',
    page: 10,
  },
};

export const philosophyIds = ['opdragen-overdragen', 'co-creatie'] as const;
export type PhilosophyId = (typeof philosophyIds)[number];

/** The two ends between which participants choose (pages 10–11). */
export const philosophies: Record<PhilosophyId, ConceptText> = {
  'opdragen-overdragen': {
    title: 'Opdragen of overdragen',
    text: 'De deelnemers laten een taak uitvoeren en zijn bestuurder en opdrachtgever. Bij overdragen gaat de bevoegdheid mee naar het bestuur in de regio; bij opdragen houden de deelnemers die en werkt de regio in mandaat.',
    page: 10,
  },
  'co-creatie': {
    title: 'Co-creatie',
    text: 'De deelnemers lossen als gelijken samen een vraagstuk op, zonder hun bevoegdheden weg te geven. Zij zijn regisseur of doen mee, vaak zonder aparte organisatie.',
    page: 11,
  },
};

export const perspectiveIds = ['samenwerkingsverband', 'eigen-gemeente', 'deelnemer', 'andere-deelnemers'] as const;
export type PerspectiveId = (typeof perspectiveIds)[number];

/** The four perspectives on every proposal: recommendation A7.1 (also A7.4, A10.2 and A12.2). */
export const perspectives: Record<PerspectiveId, ConceptText> = {
  samenwerkingsverband: {
    title: 'Het samenwerkingsverband',
    text: 'Wat is goed voor het samenwerkingsverband en het doel waarvoor het er is?',
    page: 35,
  },
  'eigen-gemeente': {
    title: 'De eigen gemeente',
    text: 'Wat vindt onze gemeente zelf en wat is voor haar van belang?',
    page: 35,
  },
  deelnemer: {
    title: 'De rol van deelnemer',
    text: 'Wat past bij iemand die meedoet en dus ook mede-eigenaar is?',
    page: 35,
  },
  'andere-deelnemers': {
    title: 'De andere deelnemers',
    text: 'Wat vinden de andere deelnemers en wat is voor hen van belang?',
    page: 35,
  },
};
