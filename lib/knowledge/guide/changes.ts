import type { LawChange } from './types.ts';

/** The day the Wgr (and Gemeentewet 155g-155h) changed: Stb. 2022, 18. */
const wgr2022 = '2022-07-01';

/** The board of the cooperation informs the raden itself (openbaar lichaam, bedrijfsvoeringsorganisatie, gemeenschappelijk orgaan). */
export const boardInformsCouncils: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 moet het bestuur van het samenwerkingsverband de raden uit zichzelf alle informatie geven die zij voor hun taak nodig hebben. In de regeling staat hoe. Er is nu dus wel een rechtstreekse lijn.',
  basis: [
    { law: 'Wgr', article: '17', paragraph: '2' },
    { law: 'Wgr', article: '17', paragraph: '3' },
  ],
  certainty: 'V',
};

/** A joint enquiry of raden; not into a regeling that raden themselves made or helped to make (155g lid 2). */
export const jointEnquiry: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 kunnen de raden van alle deelnemers samen het bestuur van het samenwerkingsverband onderzoeken. Dat kan niet bij een regeling die de raden zelf hebben (mee)gesloten.',
  basis: [{ law: 'Gemeentewet', article: '155g', paragraph: null }],
  certainty: 'V',
};

export const viewsOnDecisions: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 moet in de regeling staan bij welke besluiten de raden vooraf een zienswijze kunnen geven. Het bestuur laat daarna schriftelijk en met redenen weten wat het ervan vindt.',
  basis: [
    { law: 'Wgr', article: '10', paragraph: '5' },
    { law: 'Wgr', article: '10', paragraph: '6' },
  ],
  certainty: 'V',
};

export const viewsOnDraftRegeling: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 krijgt de raad eerst het ontwerp van een nieuwe of gewijzigde regeling. De raad kan binnen acht weken een zienswijze geven aan het eigen college; daarna is nog toestemming van de raad nodig. Dit geldt niet als de raad de regeling zelf mee sluit.',
  basis: [
    { law: 'Wgr', article: '1', paragraph: '2' },
    { law: 'Wgr', article: '1', paragraph: '3' },
    { law: 'Wgr', article: '1', paragraph: '4' },
  ],
  certainty: 'V',
};

export const budgetCalendar: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 gaan de kaders voor de begroting en de voorlopige jaarrekening vóór 30 april naar de raden. De ontwerpbegroting gaat twaalf weken voordat het algemeen bestuur haar krijgt naar de raden; dat was acht weken.',
  basis: [
    { law: 'Wgr', article: '34b', paragraph: null },
    { law: 'Wgr', article: '35', paragraph: '1' },
  ],
  certainty: 'V',
};

export const reasonedAnswer: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 moet het dagelijks bestuur de raden vóór het vaststellen van de begroting schriftelijk en met redenen laten weten wat het met hun zienswijze doet.',
  basis: [{ law: 'Wgr', article: '35', paragraph: '4' }],
  certainty: 'V',
};

export const evaluationRequired: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 moet elke regeling bepalingen hebben over haar evaluatie. Bestaande regelingen moesten op 1 juli 2024 zijn aangepast.',
  basis: [{ law: 'Wgr', article: '11a', paragraph: null }],
  certainty: 'V',
};

export const leavingConditions: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 moet elke regeling ook de voorwaarden en gevolgen van uittreding regelen, ook voor het vermogen.',
  basis: [{ law: 'Wgr', article: '9', paragraph: '1' }],
  certainty: 'V',
};

export const participation: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 moet in de regeling van een openbaar lichaam, bedrijfsvoeringsorganisatie of gemeenschappelijk orgaan ook iets staan over de inbreng van inwoners en andere belanghebbenden.',
  basis: [{ law: 'Wgr', article: '10', paragraph: '7' }],
  certainty: 'V',
};

/** Only for an openbaar lichaam, and only on a proposal of all raden together. */
export const jointAdvisoryCommittee: LawChange = {
  since: wgr2022,
  text: 'Sinds 1 juli 2022 moet het algemeen bestuur van een openbaar lichaam een gezamenlijke adviescommissie van raadsleden instellen als alle raden dat samen voorstellen.',
  basis: [{ law: 'Wgr', article: '24a', paragraph: null }],
  certainty: 'V',
};
