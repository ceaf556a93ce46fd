import { boardInformsCouncils, reasonedAnswer, viewsOnDecisions, viewsOnDraftRegeling } from './changes.ts';
import type { RoleTable } from './types.ts';

/** The twelve roles of 'Wie doet wat' (pages 7–9), in the order of the guide. */
export const roleIds = [
  'politiek-orgaan',
  'college',
  'bestuurder',
  'management',
  'ambtenaar',
  'griffier',
  'algemeen-bestuur',
  'dagelijks-bestuur',
  'commissie',
  'voorzitter',
  'portefeuillehouder',
  'directeur',
] as const;
export type RoleId = (typeof roleIds)[number];

/**
 * Who does what in the fullest form: an openbaar lichaam with AB, DB and its own organisation.
 *
 * The guide lets the politieke orgaan decide on changes of the regeling without more. That holds where the raden are
 * participants; with a collegeregeling the raad gives toestemming (Wgr 1 lid 4), so the data says it that way.
 */
export const roles: Record<RoleId, RoleTable> = {
  'politiek-orgaan': {
    title: 'Politiek orgaan: raad, Staten of algemeen bestuur van het waterschap',
    page: 7,
    tasks: [
      { text: 'Besluit zelf om mee te doen, of geeft het college daar toestemming voor.', changed: [viewsOnDraftRegeling] },
      {
        text: 'Besluit over een wijziging van de regeling. Sluit het college de regeling, dan geeft de raad toestemming.',
        changed: [viewsOnDraftRegeling],
      },
      {
        text: 'Bepaalt of het een zienswijze of wensen en bedenkingen laat horen, en welke.',
        changed: [viewsOnDecisions, reasonedAnswer],
      },
      { text: 'Bepaalt wat de deelnemer vindt van de hoogte van de bijdrage.' },
      { text: 'Kan de eigen bestuurder vragen om verantwoording af te leggen over diens werk in de regio.' },
      { text: 'Kan de bestuurder met een motie vragen om iets wel of juist niet te doen.' },
    ],
  },
  college: {
    title: 'College: B en W, Gedeputeerde Staten of dagelijks bestuur van het waterschap',
    page: 7,
    tasks: [
      { text: 'Besluit welke voorstellen over de samenwerking naar de raad gaan.' },
      { text: 'Besluit of de gemeente meedoet aan een netwerk.' },
      { text: 'Kiest wie van het college in het bestuur gaat zitten.' },
      { text: 'Bepaalt wat de deelnemer in het AB vindt, of laat dat aan één bestuurder over.' },
      { text: 'Praat geregeld over hoe het in de samenwerking gaat.' },
    ],
  },
  bestuurder: {
    title: 'Bestuurder: een lid van het college',
    page: 7,
    tasks: [
      { text: 'Zit in het AB, vanwege zijn functie of omdat het college hem voordraagt.' },
      { text: 'Kan door het AB in het DB worden gekozen.' },
      { text: 'Kan voorzitter zijn, vanwege zijn functie of door een keuze van het AB.' },
      { text: 'Bespreekt met het college en met andere deelnemers welk standpunt hij in het AB inneemt.' },
      { text: 'Legt het college van tevoren voor wat er in het AB wordt besloten en wat er verandert.' },
    ],
  },
  management: {
    title: 'Management van de deelnemer',
    page: 7,
    tasks: [
      { text: 'Stuurt hoe de eigen ambtenaren met het samenwerkingsverband omgaan.' },
      { text: 'Weet wat er speelt in het samenwerkingsverband en zijn organisatie.' },
      { text: 'Zorgt voor ambtelijk tegenspel in eigen huis: de contramal.' },
      { text: 'Levert mensen voor de ambtelijke steun die de deelnemers samen hebben.' },
      { text: 'Houdt contact met de leiding van andere deelnemers en van de organisatie.' },
    ],
  },
  ambtenaar: {
    title: 'Ambtenaar van de deelnemer',
    page: 8,
    tasks: [
      { text: 'Weet genoeg van het onderwerp waarover de samenwerking gaat.' },
      { text: 'Helpt de bestuurder die in het bestuur zit.' },
      { text: 'Maakt voorstellen voor college en raad.' },
      { text: 'Zorgt dat collega’s weten wat er in de samenwerking gebeurt.' },
      { text: 'Regelt dat de gemeente de diensten afneemt en beoordeelt.' },
      { text: 'Houdt contact met ambtenaren van andere deelnemers en van de organisatie.' },
      { text: 'Werkt mee in de gezamenlijke contramal.' },
    ],
  },
  griffier: {
    title: 'Griffier, of directeur-secretaris van het waterschap',
    page: 8,
    tasks: [
      { text: 'Spreekt met de eigen organisatie af hoe en wanneer voorstellen bij de raad komen.' },
      { text: 'Adviseert raadsleden over de rol die de raad in de samenwerking heeft.' },
      { text: 'Houdt contact met andere griffiers.' },
      { text: 'Zorgt dat de griffie meedoet in de gezamenlijke contramal.' },
    ],
  },
  'algemeen-bestuur': {
    title: 'Algemeen bestuur (AB)',
    page: 8,
    tasks: [
      { text: 'Besluit over de koers, het beleid en het geld.' },
      { text: 'Weegt het belang van de deelnemers af tegen dat van het samenwerkingsverband.' },
      { text: 'Kan taken aan het DB delegeren; de verantwoordelijkheid gaat dan mee.' },
      { text: 'Houdt toezicht op het DB.' },
      { text: 'Besluit hoe de controle van buiten is geregeld.' },
    ],
  },
  'dagelijks-bestuur': {
    title: 'Dagelijks bestuur (DB)',
    page: 8,
    tasks: [
      { text: 'Zorgt dat de organisatie blijft bestaan en doorwerkt.' },
      { text: 'Besluit over het beheer van de organisatie en let daarbij op haar belang.' },
      { text: 'Benoemt de directeur en stuurt hem aan.' },
      { text: 'Kan de directeur mandaat geven; het DB blijft dan zelf verantwoordelijk.' },
      { text: 'Besluit over personeel en organisatie als dat een zaak voor bestuurders is.' },
      { text: 'Besluit welke voorstellen naar het AB gaan.' },
    ],
  },
  commissie: {
    title: 'Bestuurscommissie of adviescommissie',
    page: 8,
    tasks: [
      { text: 'Besluit over een deelonderwerp of doet daar voorstellen voor.' },
      { text: 'Kan alleen zelf besluiten als de regeling delegatie mogelijk maakt.' },
      { text: 'Kan van AB of DB de opdracht krijgen om besluiten voor te bereiden.' },
      { text: 'Kan taken in mandaat uitvoeren; AB of DB blijft dan verantwoordelijk.' },
    ],
  },
  voorzitter: {
    title: 'Voorzitter',
    page: 9,
    tasks: [
      { text: 'Leidt de vergaderingen van het bestuur.' },
      { text: 'Is naar buiten toe het gezicht van het bestuur.' },
      { text: 'Bewaakt de band tussen het samenwerkingsverband en de deelnemers.' },
    ],
  },
  portefeuillehouder: {
    title: 'Portefeuillehouder van het samenwerkingsverband',
    page: 9,
    tasks: [
      { text: 'Zorgt namens het bestuur voor één onderwerp.' },
      { text: 'Bereidt met de directeur voor wat het bestuur besluit.' },
      { text: 'Kan van AB of DB mandaat krijgen; die blijven zelf verantwoordelijk.' },
    ],
  },
  directeur: {
    title: 'Directeur van de samenwerkingsorganisatie',
    page: 9,
    tasks: [
      { text: 'Is secretaris van het bestuur en zijn eerste adviseur.' },
      { text: 'Geeft leiding aan de hele organisatie.' },
      { text: 'Bereidt beleid voor en voert het uit.' },
      { text: 'Is verantwoordelijk voor de diensten die de organisatie levert.' },
      { text: 'Regelt personeel en organisatie.' },
      { text: 'Is voor de ondernemingsraad de bestuurder (WOR).' },
      { text: 'Zorgt dat AB en DB hun werk goed kunnen doen.' },
      { text: 'Zorgt dat raden en colleges hun rol bij de samenwerking kunnen vervullen.', changed: [boardInformsCouncils] },
      { text: 'Zorgt dat bestuur en deelnemers op tijd weten wat zij moeten weten.' },
      { text: 'Werkt samen met de gezamenlijke contramal.' },
      { text: 'Wijst in de organisatie vaste contactpersonen voor de deelnemers aan.' },
      { text: 'Houdt contact met de leiding van de deelnemers.' },
    ],
  },
};
