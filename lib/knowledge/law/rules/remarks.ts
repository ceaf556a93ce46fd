import type { Remark } from '../rule.ts';

/** Who stays responsible: transferred tasks are the board's, mandated tasks stay with the college. */
export const responsibility: readonly [Remark, Remark] = [
  {
    text: 'De taken zijn overgedragen: {board} beslist op eigen verantwoordelijkheid. De gemeente krijgt ze waarschijnlijk alleen terug met een andere regeling, als de wet dat toelaat; kijk in de regeling.',
    sources: ['Wgr 10/2', 'Wgr 33'],
    when: { tasks: ['overgedragen'] },
    certainty: 'D',
  },
  {
    text: 'De taken zijn gemandateerd: het college blijft verantwoordelijk, mag zelf blijven beslissen en kan het mandaat intrekken.',
    sources: ['Awb 10:2', 'Awb 10:7', 'Awb 10:8'],
    when: { tasks: ['gemandateerd'] },
  },
];

const boards = ['openbaar-lichaam', 'bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'] as const;

/** What only a regeling with a board of its own has to say: Wgr 10 lid 2-8 hang on article 8 lid 1-3. */
export const withOwnBoard: Remark = {
  text: 'Kijk ook over welke besluiten de raden volgens de regeling een zienswijze geven, en hoe inwoners meedoen.',
  assumed:
    'Heeft de samenwerking een eigen bestuur, zoals waarschijnlijk is, kijk dan ook in de regeling over welke besluiten de raden een zienswijze geven en hoe inwoners meedoen.',
  sources: ['Wgr 10/5', 'Wgr 10/7'],
  when: { form: boards, renewedLaw: true },
  unlessSaid: ['zienswijzen-in-regeling', 'participatie'],
};

/** Terms that no longer hold for the money of a board. */
export const oldTerms: Remark = {
  text: 'Let op oude termijnen die nog in de regeling staan: 8 weken voor de begroting, 15 april en 1 augustus gelden sinds 1 juli 2022 niet meer.',
  assumed:
    'Heeft de samenwerking een eigen bestuur, zoals waarschijnlijk is, kijk dan in de regeling of er nog oude termijnen staan: 8 weken voor de begroting, 15 april en 1 augustus gelden sinds 1 juli 2022 niet meer.',
  sources: ['Wgr 35/1', 'Wgr 34b', 'Wgr 34/2'],
  when: { form: boards, renewedLaw: true },
};

/** Whether the contribution is a debt that the law makes the gemeente pay: derived, and in most regelingen. */
export const contribution: Remark = {
  text: 'De bijdrage van de gemeente is waarschijnlijk een verplichte uitgave; kijk in de regeling wat daar over betalen staat.',
  sources: ['Gemeentewet 193', 'Gemeentewet 194'],
  when: { form: boards },
  certainty: 'D',
};

/** Who else has the same part in a regeling. */
export const otherMakers: readonly [Remark, Remark, Remark, Remark] = [
  {
    text: 'Raden troffen deze regeling met anderen: ook de colleges of burgemeesters beslissen, ieder voor de eigen bevoegdheden.',
    sources: ['Wgr 1/1'],
    when: { maker: ['gemengd'] },
  },
  {
    text: 'Een provincie doet mee: ook provinciale staten krijgen het ontwerp, en hun toestemming is nodig.',
    assumed:
      'De provincie doet waarschijnlijk mee: dan krijgen ook provinciale staten het ontwerp, en is hun toestemming nodig. Kijk in de regeling wie meedoen.',
    sources: ['Wgr 51'],
    when: { province: true, renewedLaw: true },
  },
  {
    text: 'Een waterschap doet mee: ook het algemeen bestuur van het waterschap krijgt het ontwerp, en zijn toestemming is nodig.',
    sources: ['Wgr 61'],
    when: { waterschap: true, renewedLaw: true },
  },
  {
    text: 'Provincie en waterschap doen allebei mee. Daarvoor heeft de Wet gemeenschappelijke regelingen een eigen hoofdstuk, met waarschijnlijk dezelfde stappen; kijk in de regeling.',
    sources: ['praktijk: hoofdstuk VI van de Wet gemeenschappelijke regelingen, niet nagekeken'],
    when: { province: true, waterschap: true },
    certainty: 'M',
  },
];

/** What binds the raad that has to answer a request for consent. */
export const consentProcedure: readonly [Remark, Remark] = [
  {
    text: 'Vóór een weigering moet uw raad waarschijnlijk eerst met het college overleggen, en dat in het besluit noemen. Kijk in de regeling en vraag het na bij de griffie.',
    sources: ['Awb 10:30'],
    when: { consentAsked: true },
  },
  {
    text: 'Beslist uw raad niet binnen dertien weken, dan telt dat waarschijnlijk als toestemming; kijk in de regeling of daar iets anders staat.',
    sources: ['Awb 10:31'],
    when: { consentAsked: true },
  },
];
