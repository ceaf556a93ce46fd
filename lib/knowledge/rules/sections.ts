import type { Effect } from '../../reading/words.ts';

/** The headings of Dutch forms, and the words by which a paper speaks of an effect. Folded text: lower case, no diacritics. */

/** Headings that a form prints, whatever the paper is about. A heading without one of these words is the author's own. */
export const formHeading =
  /^(?:\d+[.)]?\s*)?(?:(?:financiele |personele |juridische |organisatorische |maatschappelijke )?(?:consequenties?|gevolgen|aspecten|risico.?s?)|argument(?:en)?|kanttekening(?:en)?|financien|geld|dekking|kosten|personeel|juridisch|informatievoorziening|automatisering|vervolg\w*|proces|procedure|planning|tijdpad|uitvoering|communicatie|participatie|evaluatie|bijlagen?|beoogd (?:effect|resultaat)|inleiding|aanleiding|voorstel|vier perspectieven|perspectieven|ondertekening|paraaf)(?![a-z])(?:[ /(,].{0,80})?$/;

/** Headings under which a form asks for effects or doubts: 'n.v.t.' under one says that there are none. */
export const asksForEffects =
  /(?<![a-z])(?:consequenties?|gevolgen|kanttekening(?:en)?|risico.?s?|financien|financieel|financiele|personeel|personele|juridisch|juridische|informatievoorziening)(?![a-z])/;

/** The effect that a heading names; one that names none asks for all of them. */
export const namedEffects: readonly (readonly [effect: Effect, heading: RegExp])[] = [
  ['geld', /(?<![a-z])(?:financ\w+|geld|kosten|dekking)/],
  ['personeel', /(?<![a-z])(?:person\w+|formatie)/],
  ['recht', /(?<![a-z])juridisch/],
  ['informatie', /(?<![a-z])(?:informati\w+|automatisering)/],
];

/** Words by which a sentence speaks of money, staff, law or information as something that is touched. */
export const speaksOf: Record<Effect, RegExp> = {
  geld: /€\s?\d|\d euro(?![a-z])|(?<![a-z])(?:(?:extra|hogere|lagere|structurele|incidentele|jaarlijkse|eenmalige) (?:kosten|lasten|uitgaven|bijdragen?)|kosten|krediet|bezuinig\w+|begrotingswijziging|investering\w*|bijdragen? (?:per|van|voor) (?:de |het |elke |iedere )?(?:gemeente|deelnemer|inwoner)\w*)(?![a-z])/,
  personeel:
    /(?<![a-z])(?:personeelsregeling\w*|arbeidsvoorwaarden|rechtspositie\w*|formatie|fte|medewerkers?|boventallig\w*|ondernemingsrad?en|ondernemingsraad|georganiseerd overleg|plaatsingsplan|functiehuis|vacatures?)(?![a-z])/,
  recht:
    /(?<![a-z])(?:wettelijke? (?:verplicht\w*|grondslag|taak|termijn)|wettelijk verplicht|juridisch\w*|avg|aansprakelijk\w*|bezwaar en beroep|(?:in )?strijd met de wet|staatssteun|aanbestedingsrecht|rechtmatig\w*)(?![a-z])/,
  informatie:
    /(?<![a-z])(?:informatievoorziening|informatie-?uitwisseling|gegevensuitwisseling|uitwisseling van (?:informatie|gegevens)|persoonsgegevens|informatiesystemen|informatiesysteem|zaaksysteem|ict|applicaties?)(?![a-z])/,
};

/** A sentence that denies the effect, or speaks of what was before, contradicts nothing. */
export const deniesEffect =
  /(?<![a-z])(?:geen|niet|noch|zonder|nihil|kostenneutraal|budgetneutraal|binnen (?:de |het )?(?:bestaande|vastgestelde|beschikbare|huidige|lopende)|ongewijzigd|destijds|in het verleden)(?![a-z])/;

/** Words by which a proposal says what the raad can still change or answer. */
export const saysInfluence =
  /zienswijze|wensen en bedenkingen|amende|alternatie|scenario|beinvloed|(?:uw|de) raad kan|kunt u|kan de raad|keuzemogelijkheid|invloed (?:van|op)|toestemming|meegeven|ruimte voor (?:uw|de) raad/;

/** Words by which a paper speaks of the participants beside the own gemeente. */
export const saysOthers =
  /(?<![a-z])(?:deelnemers|(?:deel)?gemeenten|raden|gemeenteraden|colleges|partners|regiogemeenten|burgemeesters|besturen)(?![a-z])/;
