import { anyOf } from './kind-rule.ts';

/** Acts of papers and what they act on, as insides of patterns over folded text. */

export const joining = anyOf(
  'toetred[a-z]*',
  'toe te treden',
  '(?:treedt|treden) toe',
  'aansluit[a-z]*',
  'aan te sluiten',
  'slui(?:t|ten)(?: zich)? aan',
  'nieuwe deelnemers?',
  'intred[a-z]*',
  'toelat[a-z]*',
  'erbij',
  'uitbreid[a-z]* (?:van )?(?:de )?(?:regeling|gr)',
);
export const takingPart = anyOf(joining, 'deelne?[a-z]*me[a-z]*', 'deel te nemen', 'mee ?(?:te )?doen', 'doe(?:t|n) mee');
export const leaving = anyOf(
  'verlaat|verlaten',
  'vertrek[a-z]*',
  'opzeg[a-z]*',
  'op te zeggen',
  'uit te treden',
  'uitstap[a-z]*',
  '(?:stapt|stappen|treedt|treden) uit',
);
export const ending = anyOf(
  'opheff[a-z]*',
  'op te heffen',
  'opgeheven',
  'liquid[a-z]*',
  'ontbind[a-z]*',
  'vereffen[a-z]*',
  'ontmantel[a-z]*',
  'einde',
  'stopp?en',
  'afwikkel[a-z]*',
  'beeindig[a-z]*',
);
export const founding = anyOf(
  'oprich[a-z]*',
  'op te richten',
  'te treffen',
  'onder ?(?:te )?brengen',
  'vormen',
  'vorming',
  'fusie',
  'samengaan',
  'van [a-z ]{3,30} naar',
  '(?:naar|verder in|over op) een',
  'nieuwe?',
  'keuze',
);
export const changing = anyOf(
  'wijzig[a-z]*',
  'te wijzigen',
  'gewijzigde?',
  'aanpass[a-z]*',
  'aangepaste?',
  '(?:ge)?modernise[a-z]*',
  'vernieuw[a-z]*',
  'herzi[a-z]*',
  'nieuwe tekst',
);
export const appointing = anyOf(
  '(?:her)?benoem[a-z]*',
  'aanstell[a-z]*',
  'aan te (?:stellen|wijzen)',
  'aanwijz[a-z]*',
  '(?:wijst|wijzen) [a-z .]{2,40} aan',
  'verkiez[a-z]*',
  '(?:te )?kiezen',
  'voordracht',
  'opvolg[a-z]*',
  'vacatures?',
  'waarnem[a-z]*',
  'profiel(?:schets)?',
  'werving',
  'ontslag',
  'samenstelling',
  '(?:ver)?wissel[a-z]*',
  'kandida[a-z]*',
  '(?:verdeling (?:van )?)?(?:de )?zetel[a-z]*',
  'vertegenwoordig[a-z]*',
  'afva?ardig[a-z]*',
);
export const judging = anyOf(
  'oordeel',
  'oordeelt',
  'reactie',
  'bevindingen',
  'beoordeling',
  'toezicht[a-z]*',
  'aanwijzing',
  'beschikking',
);
export const learning = anyOf(
  '[a-z]*evaluatie',
  'lessen',
  'leren',
  'leerd?en',
  'geleerd',
  'terugblik',
  'verslag',
  'verantwoording',
  'onderzoek',
  'rapport',
);

export const legalForm = anyOf(
  '(?<!wet )gemeenschappelijke regeling',
  'gr',
  'openbaar lichaam',
  'bedrijfsvoeringsorganisatie',
  'bvo',
  'gemeenschappelijk orgaan',
);
export const schap =
  '(?:[a-z]*(?:recreatie|natuur|haven|plassen|werk|voorzienings?|inkoop|streek|afval|zuiverings))?schap(?:pen)?';
export const regeling = anyOf(legalForm, schap, '[a-z]*schap de [a-z]+', '(?:de|onze) (?:regeling|regio|samenwerking)');
export const municipality = 'gemeente [a-z]+';
export const network = anyOf(
  '[a-z]*netwerk[a-z]*',
  '[a-z]*samenwerkingsverband[a-z]*',
  'alliantie',
  'coalitie',
  '(?:informele|vrijwillige) samenwerking',
);
export const disaster = anyOf(
  'grip',
  '[a-z]*brand',
  '[a-z]*ramp',
  '[a-z]*crisis',
  'overstroming[a-z]*',
  'hoogwater',
  'wateroverlast',
  '[a-z]*uitval',
  'pandemie',
  'explosie',
  'incident[a-z]*',
  '[a-z]*storm',
);
export const supervisor = anyOf(
  'toezichthouder',
  'provincie',
  'gedeputeerde staten',
  'gs',
  'minister',
  'ministerie',
  'commissaris van de koning',
);
export const staff = anyOf(
  'directie',
  'afdeling(?:en)?',
  'ambtelijke? organisatie',
  'teams?',
  'formatie',
  'hoofdstructuur',
  'managementteam',
  'sector(?:en)?',
);
/** Persons and bodies that leave or come without any regeling. */
export const ofPersons = '(?![^.;]{0,60}(?:directeur|secretaris|leden|(?<![a-z])lid|voorzitter|wethouder|burgemeester))';
