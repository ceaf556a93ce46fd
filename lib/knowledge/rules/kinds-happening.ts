import { anyOf, homeward, type KindRule, municipal, named, together } from './kind-rule.ts';

/**
 * Titles that name no paper but tell what happens to what: 'Gemeente Walburg verlaat de regeling', 'Wie vertegenwoordigt ons in het
 * dagelijks bestuur'. Each rule is an act and its object, in either order.
 */

const safety = { domain: ['veiligheidsregio'] } as const;

const joining = anyOf(
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
const takingPart = anyOf(joining, 'deelne?[a-z]*me[a-z]*', 'deel te nemen', 'mee ?(?:te )?doen', 'doe(?:t|n) mee');
const leaving = anyOf(
  'verlaat|verlaten',
  'vertrek[a-z]*',
  'opzeg[a-z]*',
  'op te zeggen',
  'uit te treden',
  'uitstap[a-z]*',
  '(?:stapt|stappen|treedt|treden) uit',
);
const ending = anyOf(
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
const founding = anyOf(
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
const changing = anyOf(
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
const appointing = anyOf(
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
const judging = anyOf(
  'oordeel',
  'oordeelt',
  'reactie',
  'bevindingen',
  'beoordeling',
  'toezicht[a-z]*',
  'aanwijzing',
  'beschikking',
);
const learning = anyOf(
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

const legalForm = anyOf(
  '(?<!wet )gemeenschappelijke regeling',
  'gr',
  'openbaar lichaam',
  'bedrijfsvoeringsorganisatie',
  'bvo',
  'gemeenschappelijk orgaan',
);
const schap = '(?:[a-z]*(?:recreatie|natuur|haven|plassen|werk|voorzienings?|inkoop|streek|afval|zuiverings))?schap(?:pen)?';
const regeling = anyOf(legalForm, schap, '[a-z]*schap de [a-z]+', '(?:de|onze) (?:regeling|regio|samenwerking)');
const municipality = 'gemeente [a-z]+';
const network = anyOf(
  '[a-z]*netwerk[a-z]*',
  '[a-z]*samenwerkingsverband[a-z]*',
  'alliantie',
  'coalitie',
  '(?:informele|vrijwillige) samenwerking',
);
const disaster = anyOf(
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
const supervisor = anyOf(
  'toezichthouder',
  'provincie',
  'gedeputeerde staten',
  'gs',
  'minister',
  'ministerie',
  'commissaris van de koning',
);
const staff = anyOf(
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
const ofPersons = '(?![^.;]{0,60}(?:directeur|secretaris|leden|(?<![a-z])lid|voorzitter|wethouder|burgemeester))';

export const happeningKinds: readonly KindRule[] = [
  {
    kind: 'uittreding',
    rank: 3,
    title: named(
      `${ofPersons}(?:${together(leaving, anyOf(regeling, municipality))})`,
      `beeindig[a-z]* (?:van )?(?:de |onze )?(?:deelname|deelneming)(?: (?:van )?(?:de )?${municipality})?`,
    ),
  },
  {
    kind: 'toetreding',
    rank: 3,
    title: named(
      `(?![^;]{0,90}(?:netwerk|verband|stichting|cooperatie|vereniging|convenant|(?<![a-z])deal|[bn]\\.?v))(?:${together(joining, regeling)}|${together(takingPart, municipality)})`,
    ),
    when: { cooperation: true },
  },
  { kind: 'opheffing', rank: 3, title: named('liquidat[a-z]*|vereffen[a-z]*', together(ending, anyOf(legalForm, schap))) },
  { kind: 'regeling-treffen', rank: 2, title: named(together(founding, legalForm)) },
  {
    kind: 'regeling-wijzigen',
    rank: 2,
    title: named(together(changing, anyOf(legalForm, schap, 'de regeling'))),
  },
  {
    kind: 'wgr-aanpassing',
    rank: 3,
    title: named(
      `(?![^;]{0,60}artikel)(?:${together('wgr|wet gemeenschappelijke regelingen', 'nieuwe|eisen|gevolgen|in lijn|op orde|gewijzigde|verwerken|(?:de|onze) regeling')})`,
    ),
  },
  {
    kind: 'delegatie',
    rank: 3,
    title: named(
      together(
        'gedelegeerde?|te delegeren|over te dragen|overdra[a-z]*|bevoegd[a-z]*|voortaan|subsidies?',
        '(?:aan|naar|door|bij) (?:het )?(?:dagelijks bestuur|db)',
      ),
      'gedelegeerde bevoegdheden|delegatie',
    ),
    asked: named(together('bevoegdhe[a-z]+', 'te delegeren|over te dragen')),
    when: { notBody: municipal },
  },
  { kind: 'mandaat', rank: 2, title: named('mandaten', 'wie (?:mag|tekent|beslist|besluit)[a-z ]*') },
  {
    kind: 'organisatie',
    rank: 2,
    title: named(
      together('(?:her)?inricht[a-z]*|opbouw|samenvoeg[a-z]*|uitbreid[a-z]*|reorganisatie|nieuwe|wijzig[a-z]*', staff),
    ),
    when: { notBody: municipal },
  },
  {
    kind: 'benoeming-directeur',
    rank: 2,
    title: named(together(`${appointing}|nieuwe`, '[a-z]*directeur[a-z ]{0,30}|dpg|[a-z]*commandant|secretaris')),
    when: { notBody: ['raad'] },
  },
  {
    kind: 'benoeming-db',
    rank: 2,
    title: named(together(appointing, '(?:dagelijks bestuur|db(?:-le?i?d(?:en)?)?)|(?:[a-z]+ )?(?:vice-?)?voorzitter')),
    when: { notBody: municipal },
  },
  {
    kind: 'benoeming-ab-lid',
    rank: 2,
    title: named(together(appointing, 'algemeen bestuur|ab(?:-le?i?d(?:en)?)?|(?:de )?regio|gr|gemeenschappelijke regelingen')),
    when: { body: homeward },
  },
  {
    kind: 'convenant-politie-om',
    rank: 3,
    title: named(
      together(
        '[a-z]*(?:afspra|convenant|samenwerk|overeenkom)[a-z]*',
        anyOf(together('politie', 'om|openbaar ministerie|parket|justitie')),
      ),
    ),
  },
  { kind: 'crisisverslag', rank: 3, title: named(together(learning, disaster)), when: safety },
  { kind: 'toezicht', rank: 3, title: named(together(judging, supervisor)) },
  {
    kind: 'visitatie',
    rank: 2,
    title: named('[a-z]*inspectie(?:bezoek|toets)?[a-z]*'),
  },
  {
    kind: 'netwerkbesluit',
    rank: 3,
    title: named(together(`${takingPart}|start|vorm[a-z]*|voortzett[a-z]*|verleng[a-z]*|instell[a-z]*`, network)),
  },
  {
    kind: 'reactienota',
    rank: 3,
    title: named(
      together(
        'zienswijzen|inbreng van de raden|raden (?:ervan )?vinden',
        'antwoord(?:en)?|reactie|verwerk[a-z]*|beantwoord[a-z]*',
      ),
      'wat (?:de )?(?:raden|gemeenten) (?:er)?van[a-z ]* vinden',
    ),
  },
  {
    kind: 'overdracht',
    rank: 3,
    title: named(
      together(
        '[a-z]*overdracht[a-z]*|kennismak[a-z]*|inwerk[a-z]*|introductie[a-z]*|werkwijze',
        'nieuwe? (?:bestuur[a-z]*|leden)',
      ),
      together('nieuwe? (?:bestuur[a-z]*|(?:ab|db)-leden)', 'start[a-z]*|weten|map|programma|welkom'),
      'bestuurlijke overdracht',
    ),
  },
  {
    kind: 'verbonden-partijen',
    rank: 3,
    title: named(
      together(
        'stur(?:en|ing)|stuurt|grip|kaders?(?: van de raad)?|[a-z]*nota|beleid|spelregels|regie',
        '(?:onze |zijn |haar |de |regionale )*(?:verbonden partijen|gemeenschappelijke regelingen|deelnemingen|samenwerking(?:en|sverbanden)?|(?<=de |onze )regio)',
      ),
    ),
    when: { body: municipal },
  },
  {
    kind: 'mandaat-door-college',
    rank: 3,
    title: named(
      together('(?:over|op)drag[a-z]*', '(?:bevoegdheden|taken)[a-z ]{0,20} (?:aan|naar) (?:de )?[a-z]*(?:dienst|ggd)'),
    ),
    when: { body: municipal },
  },
  {
    kind: 'controle',
    rank: 3,
    title: named(together('accountant', 'keuze|nieuwe|wie|kiezen|overeenkomst|gunning')),
  },
];
