import type { ChecklistText, ModelText } from './types.ts';

/**
 * 'Greep op de (veiligheids)regio?' (Vereniging van Gemeentesecretarissen, May 2011): nine ways in which gemeenten got
 * a firmer hold on a veiligheidsregio, and a checklist. The regions it names as examples are left out: they are of 2011.
 */
export const bookletChapters = { model: 2, checklist: 4 } as const;

export const modelIds = [
  'veiligheidsbureau',
  'overkoepelend-directeur',
  'functionaris-verlengd-bestuur',
  'onafhankelijk-secretaris',
  'veiligheidsmanager',
  'taakverdeling-stukken',
  'adviesstructuur',
  'concernfunctie',
  'managementraad',
] as const;
export type ModelId = (typeof modelIds)[number];

/** The nine models (chapter 2), in the booklet's order; they can be combined. */
export const models: Record<ModelId, ModelText> = {
  veiligheidsbureau: {
    title: 'Veiligheidsbureau bij de centrumstad',
    text: 'De staf die opdracht geeft voor de gezamenlijke crisisbeheersing zit niet bij de hulpdiensten, maar bij de grootste gemeente.',
    gain: 'Gemeenten sturen zelf, via de staf van één stad.',
  },
  'overkoepelend-directeur': {
    title: 'Overkoepelend directeur',
    text: 'Boven de commandanten van de diensten staat één algemeen directeur. Hij leidt het overleg, waarin ook een gemeentesecretaris zit.',
    gain: 'Veiligheid wordt breder bekeken dan door de bril van één dienst.',
  },
  'functionaris-verlengd-bestuur': {
    title: 'Functionaris verlengd lokaal bestuur in de directie',
    text: 'Een gemeentesecretaris in de veiligheidsdirectie let op wat gemeenten ervan merken en of plannen in verhouding zijn. Een ander regelt de crisistaken van gemeenten.',
    gain: 'Het verschil tussen meewerken en opdracht geven wordt zichtbaar.',
  },
  'onafhankelijk-secretaris': {
    title: 'Onafhankelijk secretaris',
    text: 'Bestuur en directie hebben een eigen secretaris, die rechtstreeks aan het bestuur verantwoording aflegt en contact houdt met de gemeenten.',
    gain: 'Bij besluiten telt ook hoe iets bij de gemeenten past.',
  },
  veiligheidsmanager: {
    title: 'Veiligheidsmanager',
    text: 'Gemeenten stellen samen één manager aan, die hun inbreng bij de veiligheidsregio en de politie bundelt.',
    gain: 'Gemeenten spreken op alle tafels met één stem.',
  },
  'taakverdeling-stukken': {
    title: 'Stukken verdelen (adoptie)',
    text: 'Een paar gemeenten lezen een stuk grondig en geven hun advies door aan de andere. Zij kunnen ook al meedenken als het stuk nog een concept is.',
    gain: 'Ambtenaren zijn vroeg betrokken, zonder dat iedereen alles hoeft te lezen.',
  },
  adviesstructuur: {
    title: 'Adviesstructuur bij een brede regio',
    text: 'Meer regionale taken vallen onder één bestuur, met commissies waarin ook wethouders zitten. Ambtenaren van gemeenten adviseren het geheel.',
    gain: 'Het bestuur krijgt één advies over alle taken.',
  },
  concernfunctie: {
    title: 'Concernfunctie bij een gemeente',
    text: 'De grootste gemeente houdt voor alle deelnemers het geld en soms ook het beleid van de regelingen in de gaten.',
    gain: 'Kennis en controle zitten op één plek.',
  },
  managementraad: {
    title: 'Managementraad of regiostaf',
    text: 'De gemeentesecretarissen vormen samen een vast adviesorgaan voor het bestuur van de veiligheidsregio.',
    gain: 'Hun advies krijgt een officiële plek.',
  },
};

export const checklistSteps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type ChecklistStep = (typeof checklistSteps)[number];

/** The twelve steps for setting up a regiostaf (chapter 4), by their number in the booklet; of each, choose what fits. */
export const checklist: Record<ChecklistStep, ChecklistText> = {
  1: {
    title: 'Wie stelt de regiostaf in?',
    choices: [
      'De gemeentesecretarissen samen',
      'Het bestuur van de veiligheidsregio',
      'De colleges',
      'Het staat in de regeling of de organisatieverordening',
    ],
  },
  2: {
    title: 'Wat is de opdracht?',
    choices: [
      'Het bestuur adviseren namens het lokale bestuur',
      'Gemeenten adviseren over voorstellen die hen binden',
      'Gemeenten en regio bij nieuw beleid op één lijn brengen',
      'De samenwerking tussen gemeenten regelen',
    ],
  },
  3: {
    title: 'Hoe is de band met de colleges?',
    choices: [
      'Geen rechtstreekse band',
      'Advies aan een stuurgroep van collegeleden',
      'Advies aan een commissie met bestuursleden en wethouders',
    ],
  },
  4: {
    title: 'Hoe is de band met de raden?',
    choices: ['Geen rechtstreekse band', 'Samenwerking met de griffiers', 'Advies aan een regionaal overleg van raden'],
  },
  5: {
    title: 'Hoe is de band met de organisatie van de veiligheidsregio?',
    choices: [
      'Geen rechtstreekse band',
      'Vast overleg met het bestuur',
      'Vast overleg met de ambtelijke leiding',
      'Een plek in de leiding van de veiligheidsregio',
    ],
  },
  6: {
    title: 'Hoe breed is het werk?',
    choices: ['Alleen rampen en crises', 'Alles van de veiligheidsregio', 'Ook sociale en integrale veiligheid, met de politie'],
  },
  7: {
    title: 'Waar hoort de regiostaf bij?',
    choices: [
      'Het overleg van gemeentesecretarissen of veiligheidsadviseurs',
      'De coördinerend gemeentesecretaris',
      'De centrumgemeente',
      'Een onafhankelijke afdeling van de veiligheidsregio',
    ],
  },
  8: {
    title: 'Wie geeft ambtelijk leiding?',
    choices: ['Een groep namens de gemeentesecretarissen', 'Iemand die er namens de gemeenten voor is vrijgemaakt'],
  },
  9: {
    title: 'Wie ondersteunt de regiostaf?',
    choices: [
      'Ambtenaren van de gemeenten',
      'Vrijgemaakte mensen bij één gemeente',
      'Een bureau van de veiligheidsregio, gestuurd door de regiostaf',
    ],
  },
  10: {
    title: 'Wie betaalt het?',
    choices: [
      'Niemand: ieder draagt de eigen kosten',
      'De begroting van de veiligheidsregio',
      'Een aparte bijdrage van gemeenten',
    ],
  },
  11: {
    title: 'Wat is de plek van de coördinerend gemeentesecretaris?',
    choices: ['Los van de regiostaf', 'Binnen de regiostaf', 'Voorzitter van de regiostaf'],
  },
  12: {
    title: 'Hoe ontwikkelt de regiostaf zich?',
    choices: [
      'Die blijft bij de veiligheidsregio',
      'Die gaat alle samenwerking rond veiligheid regelen',
      'Die gaat voor alle regelingen werken',
    ],
  },
};
