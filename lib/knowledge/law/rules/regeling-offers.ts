/** What is offered where a regeling is made or changed, and where a deelnemer joins or leaves: rows 6-9 of the law table (§6). */

const earlier = {
  on: 'of uw raad het ontwerp eerder kreeg',
  ask: 'Kreeg uw raad het ontwerp al eerder, om binnen acht weken een zienswijze te geven aan het college?',
} as const;

/** First a zienswijze on the draft, then consent to the final text; a paper can ask for both at once. */
export const draftThenConsent = [
  { option: 'zienswijze-regeling', when: { consentAsked: false } },
  { option: 'zienswijze-regeling', when: { consentAsked: true, viewAsked: true } },
  { option: 'toestemming-later', when: { consentAsked: false } },
  { option: 'toestemming-regeling', when: { consentAsked: true } },
  { option: 'zienswijze-regeling', when: { consentAsked: true, viewAsked: false, draftCame: false }, hangs: earlier },
] as const;

const ownPart = {
  on: 'of uw eigen gemeente toetreedt of de regeling wijzigt',
  ask: 'Treedt uw eigen gemeente toe, of moet de regeling van {cooperation} hiervoor worden gewijzigd?',
} as const;

/** Another gemeente joins: the raad has a part where its own college joins or changes the regeling, which the paper may say. */
export const joiningOffers = [
  { option: 'toestemming-regeling', when: { consentAsked: true } },
  { option: 'zienswijze-regeling', when: { viewAsked: true } },
  { option: 'zienswijze-regeling', when: { consentAsked: true, viewAsked: false, draftCame: false }, hangs: earlier },
  {
    option: 'zienswijze-regeling',
    when: { consentAsked: false, viewAsked: false, consentComes: true, draftCame: false },
    hangs: earlier,
  },
  { option: 'zienswijze-regeling', when: { consentAsked: false, viewAsked: false, consentComes: false }, hangs: ownPart },
  { option: 'toestemming-later', when: { consentAsked: false, viewAsked: true } },
  { option: 'toestemming-later', when: { consentAsked: false, viewAsked: false, consentComes: true } },
  { option: 'toestemming-later', when: { consentAsked: false, viewAsked: false, consentComes: false }, hangs: ownPart },
  'regeling-zelf',
  'motie',
  'afstemmen-raden',
  'termijnagenda',
] as const;

const changedByLeaving = {
  on: 'of de regeling hierdoor wijzigt',
  ask: 'Moet de regeling van {cooperation} worden gewijzigd omdat een andere deelnemer uittreedt? Dan krijgt uw raad het ontwerp, en is zijn toestemming nodig.',
} as const;

const ownLeaving = { mandatory: false, consentAsked: false, mover: ['eigen'] } as const;
const otherLeaving = { consentAsked: false, mover: ['ander'] } as const;

/** Leaving: the raad of who leaves gives a zienswijze and its consent; the others have a part where the regeling changes with it. */
export const leavingOffers = [
  { option: 'zienswijze-regeling', when: ownLeaving },
  { option: 'toestemming-later', when: ownLeaving },
  { option: 'toestemming-regeling', when: { mandatory: false, consentAsked: true } },
  { option: 'regeling-zelf', when: { mandatory: false, mover: ['eigen'] } },
  { option: 'zienswijze-regeling', when: otherLeaving, hangs: changedByLeaving },
  { option: 'toestemming-later', when: otherLeaving, hangs: changedByLeaving },
  'inlichtingen-lid',
  'motie',
  { option: 'standpunt-meegeven', when: { boardDecides: true } },
  { option: 'initiatiefvoorstel', when: { mandatory: false, mover: ['eigen'] }, quiet: true },
  'rekenkamer',
] as const;
