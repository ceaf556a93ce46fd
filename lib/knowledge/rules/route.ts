import type { StepKind } from '../../reading/contract.ts';
import type { Body } from '../../reading/words.ts';

/** How papers tell the way of a decision. Patterns see folded text: lower case, no diacritics. */

/** Head of the column that says with whom: the table tells the route. */
export const whoColumn =
  /^(?:afgestemd met|afstemmen met|afstemming(?: met)?|besproken (?:met|in)|voorgelegd aan|gremium|gremia|overleg(?:gen)?|orgaan|bestuursorgaan|wie|waar|vergadering|stap(?:pen)?|fase|actie|activiteit|wat|behandeling(?: in)?|proces(?:stap)?|instantie|partij|deelnemer|mijlpaal|forum|voorgelegd|bespreking in|behandeld in|orgaan of overleg)\s*:?$/;
/** Head of the column that says when. */
export const whenColumn =
  /^(?:datum|data|wanneer|planning|vergader ?datum|datum (?:vergadering|behandeling|overleg)|termijn|gereed|moment|tijd(?:stip)?|periode|deadline|uiterlijk)\s*:?$/;
/** Head of the column that says what came out of it. */
export const outcomeColumn =
  /^(?:standpunt(?: ?\/ ?advies)?|advies(?: ?\/ ?standpunt)?|uitkomst|resultaat|besluit|reactie|opmerkingen|conclusie|afspraak|terugkoppeling|bevinding(?:en)?)\s*:?$/;

/** Headings above a list of actions, which are no steps of the paper. */
export const actionList = /^(?:actie(?:lijst|punten|s)|lijst (?:van|met) acties)\s*:?$/;

/** Officials among the names of a coordination table. */
export const officials =
  /(?:^|[^a-z])(?:ambtelijk\w*|ambtenaren|adviseurs?|juristen|juridisch\w*|controllers?|controlling|financien|beleidsmedewerkers?|medewerkers|werkgroep|projectgroep|kernteam|team|vakgroep|netwerk|platform|klankbordgroep|expertgroep|communicatie|consulenten|accounthouders|griffiers?|coordinatoren|afdeling\w*|contactpersonen|opdrachtgevers)|overleg|beraad|^[a-z]{2,5}(?: |$)/;

/** Parties outside the cooperation's own bodies. */
export const parties =
  /(?<![a-z])(?:politie|politiechef|korpschef|korpsleiding|openbaar ministerie|hoofdofficier|officier van justitie|waterschap(?:pen)?|hoogheemraadschap(?:pen)?|rijkswaterstaat|provincie|netbeheerders?|zorgverzekeraars?|ketenpartners?|partners|partijen|inspectie|defensie|vakbonden|bonden|aanbieders|corporaties)(?![a-z])/;

/** What happens in a step; the first that fits names it. */
export const stepCues: readonly (readonly [step: StepKind, cue: RegExp])[] = [
  ['ondertekening', /ondertek|(?<![a-z])teken(?:t|en)(?![a-z])/],
  [
    'zienswijze',
    /zienswijze|wensen en bedenkingen|gelegenheid voor een reactie|reageren|tijd voor een reactie|inbreng van de raden/,
  ],
  [
    'besluit',
    /vast ?stel|vastgesteld|stel(?:t|len) .*(?:vast|in)(?![a-z])|beslui(?!tvormend overleg)|besloten|ingestemd|stem(?:t|men) in|instemming|goed ?(?:gekeurd|bevonden|keur)|beslist|toestemming|bekrachtig|benoem/,
  ],
  ['advies', /advi|akkoord|positief|negatief|gevoelen|geen opmerkingen/],
  [
    'bespreking',
    /besprek|bespreek|besproken|behandel|opini|beeldvorm|gedachten|overleg|gesproken|b(?:oog|ogen|uigt|uigen) zich|zag(?:en)? (?:het|de|dit|deze) |bijeenkomst|vergader|agenda|toegelicht|raadpleg|bijeen/,
  ],
  [
    'informeren',
    /informe|ter informatie|kennis|toezend|toegezonden|zend|zond|gestuurd|stuurt|ontva|ontvangt|inzending|afschrift|aangeboden|aanbied|terugkoppel|voorgelegd|(?<![a-z])bericht(?:te|ten)?(?![a-z])/,
  ],
  ['voorbereiding', /voorbereid|opstel|stelt .* op|opgesteld|verwerk|uitwerk|vrijgegeven|vrijgave|voordracht|concept/],
  ['uitvoering', /uitvoer|implement/],
];

/** Bodies that cannot bind: what they 'decide' is advice (law §5.3). */
export const notBinding: ReadonlySet<Body> = new Set<Body>([
  'raadscommissie',
  'presidium',
  'adviescommissie',
  'auditcommissie',
  'portefeuillehoudersoverleg',
  'stuurgroep',
  'secretarissenoverleg',
  'directieoverleg',
  'veiligheidsdirectie',
  'ambtelijk-overleg',
  'ondernemingsraad',
  'georganiseerd-overleg',
]);

/** An outcome that is an answer; any other ('Informeren AB …') is an assignment or a remark. */
export const answer =
  /akkoord|positie|negatie|advi|instem|ingestemd|geen (?:opmerking|bezwaar|bijzonder)|mits|conform|onder voorwaarde|vastgesteld|kennisg|kennisgenomen/;

/** Words before a date that make it no step: entry into force, a reference date, the date of another paper. */
export const noStepBefore =
  /(?:^|[\s(,])(?:per|sinds|sedert|vanaf|met ingang van|ingaande|in werking(?: treedt| treden)?(?: op| per)?|ingang|geldt van|lo(?:opt|pen)(?: af)?(?: op| tot(?: en met)?)?|geldend van|inwonertal(?: op| per)?|inwoners op|stand van|peildatum|(?:wettelijke )?inzenddatum van|dus(?: nog| ruim)? voor|dagtekening|gedateerd|contract(?:en)? (?:van|tot)|geboren(?: op)?|aangifte op)\s*(?:op |per )?$/;
/** Words before the day of something else than a meeting: elections, a conference. */
export const ofOtherEvent =
  /(?:verkiezing(?:en)?|conferentie|congres)(?: (?:die|dat|van|op|in))* (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?$/;
/** What the law wants, of every year: 'De wet verplicht het bestuur de kaders vóór 30 april te zenden.' */
export const ofLaw = /(?<![a-z])(?:de|die) wet (?:verplicht|vereist|eist|vraagt|wil|schrijft|bepaalt|zegt)(?![a-z])/;
/** Of a sentence whose day comes too late. */
export const tooLate =
  /(?<![a-z])(?:maar|en) (?:dan|toen) (?:is|was) (?:de|die) [a-z]*termijn (?:al )?(?:verstreken|voorbij|om|verlopen)/;
/** Of a sentence that speaks of earlier papers: minutes, laws, letters of others. */
export const otherPaper =
  /(?:(?<!(?:[a-z]|\bdit ))verslag|besluitenlijst|notulen|stb\.|staatsblad|staatscourant|wet van|uitspraak|arrest|motie van|huurcontract|inwerkingtred)/;
/** Of a sentence that says when a body meets, whatever it treats then: with days beside each other it is a rota and no route. */
export const meets = /(?<![a-z])(?:vergader(?:t|en|data|dagen|rooster|schema|ingen)|kom(?:t|en) (?:[a-z]+ ){0,4}bijeen)(?![a-z])/;
/** The question of a form whether the body had the paper before. */
export const wasBefore =
  /^(?:eerder|al eerder|reeds eerder) (?:geagendeerd|behandeld|besproken)\s*[?:]?\t|^(?:vorige|eerdere) (?:behandeling|bespreking)\s*[?:]?\t/;
/** Last days are steps of nobody. */
export const lastDay = /fatale? datum|uiterste datum|wettelijke termijn/;

/** A sentence about the way of the decision, not about its subject. */
export const routeCue =
  /(?:heeft|hebben) [^.]*opgesteld|vrijgegeven|vrijgave|geeft [^.]* vrij|beslui|beslis|beslot|vast ?(?:ge|te )?stel|motie|gevraagd|stel(?:t|len) [^.]*(?:vast|op|voor)|bespr|behandel|advi|voorleg|voorgelegd|l(?:egg?en?|egt|igt|iggen) [^.]* voor|aangebod|aanbied|bied[et]|zend|zond|stuur|gestuurd|ingestemd|instem|stem(?:t|men) in|zienswijze|reactie|antwoord|reageren|reageer|bij (?:gs|gedeputeerde staten) (?:ligt|liggen)|(?:neemt|nemen|nam|namen) [^.;]{0,40}kennis|getoetst|vergader|agenda|geagendeerd|onderteken|informe|raadpleg|bijeen|toegelicht|goed ?bevonden|goed ?gekeurd|gehoord|ontvang|gevoelen|wensen|bedenking|gaa(?:t|n) [^.]*naar|stur(?:en|ing)|voorzien|planning|toestemming|doorgeleid|kom(?:t|en) [^.;]*(?:terug|naar)|evalueert|bekrachtig|overleg|schriftelijk|(?<![a-z])bericht(?:te|ten)?(?![a-z])|opgesteld|bijgepraat|praten|laten weten|rond(?:de|den|t) [^.]* af|afgerond|spra|spreek|gesprek|(?<!af)gesproken|b(?:oog|ogen|uigt|uigen) zich|zag(?:en)? [^.]* op|gezien|brengt? [^.]* in|uitspre|(?<![a-z])akkoord(?![a-z])|bereikt u|(?<![a-z])(?:deed|deden|doet|doen) dat(?![a-z])/;

/** Ways in which a step without a date is told, each with where its body stands. */
export const undatedSteps: readonly { step: StepKind; pattern: RegExp; bodies: readonly Body[] }[] = [
  {
    step: 'informeren',
    pattern: /zend|zond|stuur|stur(?:en|ing)|gaa[nt]|ingediend|aangeboden|wend(?:t|en)(?![a-z])/,
    bodies: ['gedeputeerde-staten', 'minister', 'commissaris-van-de-koning'],
  },
  {
    step: 'zienswijze',
    pattern: /naar het dagelijks bestuur|zienswijze[^.]* (?:aan|bij|naar) (?:het )?(?:dagelijks bestuur|db)/,
    bodies: ['dagelijks-bestuur'],
  },
  {
    step: 'zienswijze',
    pattern:
      /zienswijzen? (?:van|door) (?:de|alle|beide|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+) (?:[a-z]+ )?(?:gemeente)?rad?a?(?:den|ad)|ra(?:ad|den)(?![a-z])[^.;]{0,60} (?:heeft|hebben) [^.;]{0,40}zienswijzen? (?:ingediend|gegeven|ingebracht|naar voren)|(?:heeft|hebben) laten weten geen zienswijzen? |ra(?:ad|den)(?![a-z])[^.;]{0,60} in de gelegenheid (?:is |zijn )?gesteld|(?<!(?:niet voor|geen) )(?:wensen en bedenkingen|zienswijzen?) (?:[a-z]+ ){0,3}aan (?:de |alle )(?:gemeente)?raden(?![a-z])/,
    bodies: ['raad', 'provinciale-staten', 'waterschap-ab'],
  },
  {
    step: 'voorbereiding',
    pattern:
      /(?:reactie|antwoord|beantwoording|voordracht|voorstel) (?:van|door) (?:het )?(?:dagelijks bestuur|db)|(?:dagelijks bestuur|db) (?:stelt|draagt) [^.;]{0,40}voor(?![a-z])|reactienota [^.;]{0,40}(?:dagelijks bestuur|db) [^.;]{0,40} aan(?![a-z])|nota van beantwoording [^.;]{0,40}(?:dagelijks bestuur|db) [^.;]{0,40}gereageerd/,
    bodies: ['dagelijks-bestuur'],
  },
  { step: 'advies', pattern: /advi|aangeboden|voorgelegd|gevraagd|instemming/, bodies: ['ondernemingsraad'] },
  {
    step: 'advies',
    pattern: /beveelt [^.;]* aan(?![a-z])|aanbevel|adviseert|geadviseerd/,
    bodies: ['auditcommissie', 'adviescommissie', 'directieoverleg', 'veiligheidsdirectie'],
  },
  {
    step: 'informeren',
    pattern:
      /(?:gaa[nt]|worden|wordt) (?:[a-z]+ ){0,6}(?:naar|gezonden aan|gestuurd aan|aangeboden aan|voorgelegd aan) (?:de |alle |beide )(?:[a-z]+ )?(?:colleges|raden|gemeenteraden)|(?:worden|informeert|informeren) (?:[a-z]+ ){0,3}(?:de |alle |beide )(?:[a-z]+ )?(?:colleges|raden|gemeenteraden)[^.;]*(?:geinformeerd|per brief|schriftelijk|op de hoogte)|(?:verzending|toezending|aanbieding|doorgeleiding) (?:naar|aan) (?:de |alle |beide )(?:[a-z]+ )?(?:colleges|raden|gemeenteraden)/,
    bodies: ['college', 'raad'],
  },
  {
    step: 'informeren',
    pattern:
      /ter (?:informatie|kennisname|kennisneming) (?:aan|naar) (?:de |alle )(?:gemeente)?raden|(?:de|alle) (?:gemeente)?raden (?:[^.;]{0,80} )?worden [^.;]{0,40}geinformeerd/,
    bodies: ['raad'],
  },
  {
    step: 'informeren',
    pattern: /(?<![a-z])(?:algemeen bestuur|ab) neemt [^.;]{0,40}kennis(?![a-z])/,
    bodies: ['algemeen-bestuur'],
  },
  {
    step: 'bespreking',
    pattern: /burgemeesters? (?:[a-z]+ ){0,8}?(?:in|met) (?:hun|de) (?:gemeente)?raden(?![a-z])/,
    bodies: ['raad'],
  },
  {
    step: 'besluit',
    pattern: /(?:ter|voor) (?:besluitvorming|vaststelling) door (?:de )?(?:[a-z]+ )?(?:gemeente)?raden(?![a-z])/,
    bodies: ['raad', 'provinciale-staten', 'waterschap-ab'],
  },
  {
    step: 'informeren',
    pattern:
      /(?:aan|naar) (?:het )?(?:algemeen bestuur|ab)(?![a-z])[^.;]{0,40}(?:zend|stuur|stur|voor te leggen|aan te bieden|door te geleiden)|(?:zend|stuur|doorgele)[^.;]{0,40}(?:aan|naar) (?:het )?(?:algemeen bestuur|ab)(?![a-z])/,
    bodies: ['algemeen-bestuur'],
  },
  {
    step: 'informeren',
    pattern:
      /(?:stuurt|sturen|zendt|zenden|biedt|bieden) [^.;]*(?:aan|naar) (?:de|uw|onze|alle) (?:gemeente)?ra(?:ad|den)(?![a-z])|(?:aan|naar) de (?:gemeente)?ra(?:ad|den) (?:voor te leggen|aan te bieden|(?:toe )?te zenden|te sturen)/,
    bodies: ['raad'],
  },
  {
    step: 'besluit',
    pattern:
      /(?:ieder|elk|elke|alle) (?:college|raad|gemeenteraad|colleges|raden) [^.;]{0,80}(?:zelf|eigen besluit|afzonderlijk)|(?:college|raad) van (?:elk|ieder)[^.;]{0,80}(?:zelf|eigen besluit|afzonderlijk)|is (?:het )?(?:dan |daarna )?aan de (?:colleges|raden)|(?:colleges?|ra(?:ad|den)) te adviseren|als advies aan (?:de|alle) (?:[a-z]+ )?(?:colleges|raden)|advise(?:ert|ren) (?:de |het |hun )?(?:colleges?|ra(?:ad|den)|gedeputeerde staten)(?![a-z])/,
    bodies: ['college', 'raad', 'gedeputeerde-staten'],
  },
  {
    step: 'besluit',
    pattern:
      /(?:in|tijdens) (?:de|zijn) (?:eerst)?volgende vergadering (?:van|door) (?:het )?(?:algemeen bestuur|ab)(?![a-z])|ter bekrachtiging (?:[a-z]+ )?aan (?:het )?(?:algemeen bestuur|ab)(?![a-z])|(?:aan|door) (?:het )?(?:algemeen bestuur|ab) (?:[a-z]+ ){0,8}?(?:ter bekrachtiging|bekrachtigd)/,
    bodies: ['algemeen-bestuur'],
  },
  // who makes or changes a regeling, and who consents (Wgr art. 1)
  {
    step: 'besluit',
    pattern:
      /(?<![a-z])(?:de|alle|beide) colleges (?:[^.;]{0,80} )?(?:besluiten|beslissen|wijzigen de regeling)(?![a-z])|toestemming van (?:de|hun|alle|beide) (?:gemeente)?raden/,
    bodies: ['college', 'raad'],
  },
  { step: 'besluit', pattern: /(?:algemeen bestuur|ab|raad|raden) voor te stellen/, bodies: ['algemeen-bestuur', 'raad'] },
  {
    step: 'bespreking',
    pattern: /toegelicht|besproken|bespreking|bijeenkomst|overleg|afspraken|akkoord/,
    bodies: ['georganiseerd-overleg'],
  },
  { step: 'ondertekening', pattern: /onderteken/, bodies: ['voorzitter', 'burgemeester'] },
  {
    step: 'besluit',
    pattern: /(?:vastgesteld|vast ?te stellen|besluiten|beslissen)/,
    bodies: ['provinciale-staten', 'waterschap-ab', 'gedeputeerde-staten'],
  },
];

/** What each of them holds: words without it tell no such step. */
export const undatedCue =
  /neemt|door de|wijzigen|(?:in|met) hun|advies aan|zend|zond|gestuurd|stu(?:u|re)|bied|gaat|wenden|ingediend|aangeboden|dagelijks bestuur|toestemming|bekrachtig|volgende vergadering|(?:ver|toe)zending aan|zienswijze|ondernemingsra|georganiseerd|auditcommissie|adviescommissie|onderteken|vastgesteld|vast ?te stellen|besluiten|beslissen|instemming|namens de|akkoord door|naar de |voorgelegd aan|nforme|zelf|eigen besluit|aan de (?:colleges|raden)|advise|(?:aan|naar) (?:het )?a|aan de (?:gemeente)?raad|voor te stellen|(?<![a-z])(?:or|go|db)(?![a-z])/i;

/** Where other parties take a step without a date. */
export const partyStep =
  /(?:instemming|ondertekening|akkoord|zienswijze|advies) (?:door|van)|teken(?:en|t)(?![a-z])|onderteken|namens de (?:korpschef|hoofdofficier)/;

/** What a list says is to be done with a letter that came in, with the body that is to do it: no step on the day of the letter. */
export const handledAs =
  /^(?:in handen (?:van|stellen)|voor kennisgeving|ter (?:afdoening|kennis\w*|voorbereiding|advies)|betrekken bij|doorsturen|afdoen)(?![a-z])/;
