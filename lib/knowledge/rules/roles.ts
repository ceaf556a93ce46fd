/** Roles and persons as Dutch papers print them. */

const board = '(?:AB|DB|het AB|het DB|bestuur|algemeen bestuur|dagelijks bestuur|college|regio)';

const labelWords =
  '(?:\\(?(?:ambtelijk|bestuurlijk|1e|2e|eerste|tweede|mede)\\)?[ -]?)?(?:portefeuille ?hou ?ders?|leidinggevende|stellers?|auteurs?|opstellers?|voorstellers?|schrijver|behandelaar|behandelend ambtenaar|behandeld door|contact ?perso(?:on|nen)|adviseur|beleidsadviseur|aanspreekpunt|opgesteld door|verslag(?:legger|legging)|penvoerder|dagvoorzitter|commissie(?:voorzitter|griffier)|indieners?|inbrengers?|opdrachtgever|opdrachtnemer|trekker|project(?:leider|manager)|programma(?:manager|leider)|bestuurslid|(?:regio)?directeur|voorzitter|secretaris|griffier|woordvoerder|toelichting door|inleider|notulist|proceseigenaar|budgethouder|verantwoordelijk(?:e)? (?:bestuurder|wethouder|portefeuillehouder|manager|directeur))';

/** The label of a form that names a role; the whole label, in any case. A word behind it is its field. */
export const roleLabel = new RegExp(
  `^${labelWords}(?:\\(s\\))?(?: ?/ ?e-?mail)?(?: (?:van |in )?${board})?(?: (?!wethouder|burgemeester|gedeputeerde|informeert|meldt|opent|licht)(?<field>[a-z]{3,20}))?$`,
  'i',
);
/** What every role word holds a piece of: folded text without one names no role. */
export const roleStems =
  /houder|opdrachtgever|trekker|directeur|secretaris|weth\.|burgemeester|gedeputeerde|griffier|rapporteur|voorzitter|lid|leden|controller|accountant|leider|manager|chef|officier|functionaris|contactpersoon|kwartiermaker|dijkgraaf|heemra|penningmeester|hoofd|adviseur|coordinator|ambtena|ciso|dpg|archivaris|commandant|treasurer|vereffenaar/;

const field =
  '(?: (?:ab|db|bedrijfsvoering|crisisbeheersing|financien|jeugd|economie|mobiliteit|wonen|gezondheid|personeel|klimaat|cultuur|onderwijs|duurzaamheid))?';
const ofMeeting = '(?: van (?:de|het) (?:gemeenteraad|raad|algemeen bestuur|dagelijks bestuur|commissie|stuurgroep))?';

/** Regular expression sources, longest first; plurals stand for the role. */
const roles = [
  `(?:ambtelijk|bestuurlijk)e? (?:portefeuillehouder|opdrachtgever|trekker)s?${field}`,
  `(?:regionaal )?portefeuillehouders?${field}`,
  'secretaris-(?:directeur|onderzoeker|penningmeester)|directeur-(?:secretaris|bestuurder|commandant)|bestuursl(?:id|eden)',
  `(?:algemeen |adjunct-|interim-|concern|regio|programma)?directeur(?:en)?(?: publieke gezondheid|${field})`,
  '(?:bestuurs|directie|programma|regio|(?:coordinerend )?gemeente)?secretaris(?:sen)?',
  `(?<!burgemeesters? (?:en|&) )(?:wethouders?${field}|weth\\.)`,
  'burgemeesters?(?! (?:en|&) wethouders)',
  `gedeputeerden?(?! staten)${field}`,
  'dijkgraaf(?! en)|(?<!dijkgraaf en )(?:hoog)?heemra(?:ad|den)(?!schap)',
  '(?:regio|raads|commissie)?griffiers?',
  '(?:raads)?rapporteurs?',
  `(?:commissie|dag)?voorzitters?${ofMeeting}`,
  'penningmeesters?',
  '(?:vierde |derde |plaatsvervangend )?lid(?: van)?(?: het)? (?:algemeen|dagelijks) bestuur',
  'leden van het dagelijks bestuur|[ad]b-lid|lid van de stuurgroep',
  '(?:raads|staten)lid',
  '(?:concern)?controllers?|accountants?|(?:regio|streek)?archivaris',
  'project(?:leider|manager|secretaris)s?|(?:programma|contract)(?:manager|leider)s?',
  'treasurers?|vereffenaars?|(?:regionaal )?operationeel leiders?',
  '(?:team|sector|afdelings|cluster)(?:managers?|hoofd(?:en)?)|teamleiders?',
  'hoofd bedrijfsvoering(?! en )|hoofd(?= van (?:de|het) )',
  '(?:bestuurs|directie)adviseurs?|(?:regio|programma|keten)coordinator(?:en)?',
  '(?:regionaal )?commandant(?:en)?|korpschef|politiechef|hoofdofficier(?: van justitie)?',
  'coordinerend functionaris|functionaris gegevensbescherming|contactpersoon|kwartiermakers?',
  '(?:heffings|invorderings)(?:- en invorderings)?ambtena(?:ar|ren)|ciso|dpg',
];

/** Roles as words in folded text (lower case, no diacritics). */
export const roleWords = new RegExp(
  `(?<![a-z-])(?:(?:plaatsvervangend|vice-|loco-|waarnemend|eerste) ?)?(?:${roles.join('|')})(?![a-z-])`,
  'g',
);

const capital = "[A-ZÀ-Þ][A-Za-zÀ-ž'’-]+";
const ofNamed = `(?:de |het |onze )?(?:(?:[a-z]{4,24}(?:e [a-z]{4,24})? )?${capital})(?: (?:aan (?:de|den) |op |en )?${capital}){0,3}`;
const organisation =
  '(?:de|het|onze) (?:omgevingsdienst|veiligheidsregio|regio|dienst|meldkamer|brandweer|politie|uitvoeringsorganisatie|werkorganisatie|cliëntenraad|ondernemingsraad|auditcommissie|adviescommissie|rekenkamer|waterschap|provincie|gemeente)(?![A-Za-zÀ-ž-])';

/** Whose role it is, right behind the role in the text as printed: 'van Veiligheidsregio Aa', 'van de eenheid Merk', 'van de regio'. */
export const ofWhom = new RegExp(`^ ?van (?:${ofNamed}|${organisation}|politie(?![a-z]))`);

/** Letters of names, as classes that a pattern without `u` compiles fast: Latin with the diacritics of western Europe. */
const upper = '[A-ZÀ-ÖØ-ÞĞİŞŠŽČĆ]';
const lower = '[a-zß-öø-ÿğışšžčć]';
const letter = '[A-Za-zÀ-ÖØ-öø-ž]';
/** What ends a name: no letter behind it. */
export const nameEnd = `(?!${letter})`;

/** Honorifics and titles before a name, as the source of a pattern. */
const honorific = '(?:(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?|mr\\.|drs\\.|ir\\.|ing\\.|dr\\.|prof\\.)\\s+)';
/** All of them before one name: 'mevrouw mr. '. */
export const honorifics = new RegExp(`^(?:${honorific})+`);
/** Words that a sentence writes small, in a line of capitals too. */
export const nameParticles =
  /^(?:de|het|een|heer|mevrouw|mw|mevr|dhr|mr|drs|ir|ing|dr|prof|van|der|den|ter|ten|te|in|op|tot|en|als|aan|namens|deze)$/;
/** 'J.P.', 'Th.', with the first name in brackets where it is printed: 'J.P. (Jan)'. */
const initials = `(?:${upper}${lower}{0,2}\\.(?:\\s?-?${upper}${lower}?\\.)*\\s*(?:\\(${letter}+\\)\\s*)?)`;
const prefix =
  "(?:(?:van der|van den|van de|van het|van ’t|van 't|van|de|den|der|ter|ten|te|in ’t|in 't|op de|op den|el|El|al|Al|von|le|la)\\s+)";
const surname = `${upper}(?:${letter}|['’])+(?:-(?:${lower}{2,3}\\s)?${upper}${letter}+)?`;
/** Behind an honorific a prefix may have a capital. */
const capitalPrefix = '(?:(?:Van der|Van den|Van de|Van|De|Den|Ter|Ten|Te|El)\\s+)';
/** A person's name: with honorific or initials, a first name, or after a title a surname with a capital. */
export const fullName = `(?:${honorific}+(?:${initials}|${capitalPrefix}|${upper}${lower}+\\s+)?${prefix}?${surname}|${initials}${prefix}?${surname}|${upper}${lower}{2,}\\s+${prefix}?${surname})`;
/** Behind a title a surname alone is a name ('wethouder Kalsbeek', 'wethouder Van Dam'); 'van' in lower case is a place. */
export const nameAfterTitle = `(?:${fullName}|${capitalPrefix}?${surname})`;

/** A name that is surely one: with initials or an honorific. */
export const sureName = `(?:${honorific}+(?:${initials}|${capitalPrefix})?${prefix}?${surname}|${initials}${prefix}?${surname})`;

/** How the word for what somebody does ends in Dutch: 'planregisseur', 'depotbeheerder', 'omgevingsmanager'. */
const functionWord =
  '[a-z]*(?:seur|teur|geur|neur|deur|iseur|ateur|loog|logie|jurist|specialist|analist|archivist|econoom|strateeg|tekenaar|ambtenaar|eigenaar|houder|hoofd|leider|leidster|manager|meester|trekker|beheerder|werker|nemer|gever|maker|voerder|voorzitter|secretaris|directeur|adviseur|adviseuse|regisseur|coordinator|controller|treasurer|auditor|inspecteur|arts|chef|officier|griffier|lid|planner|projectleider|teamleider|medewerk(?:er|ster)|bestuurder|raadsman|consulent|functionaris|commandant|wethouder|penvoerder|trainee|strateg|architect|ingenieur|notulist|(?<=[a-z]{3})heer|makelaar|wachter|verkenner|aanjager|kwartiermaker|bewaker|schrijver|steller|ontwerper)';
/** A function as it stands beside a name: 'adviseur planning', 'senior beleidsmedewerker', 'hoofd bedrijfsvoering en informatie'. */
export const functionTitle = `(?:(?:senior|junior|strategisch|financieel|juridisch|bestuurlijk|ambtelijk|plaatsvervangend|concern|technisch|operationeel|regionaal|waarnemend|algemeen) ){0,2}(?<![a-z])${functionWord}(?![a-z-])(?: (?!van |de |het |die |dat |is |en |heeft |zal |wil |was |licht |geeft |levert )[a-z]{3,20}(?: en [a-z]{3,20})?(?=[\\s]*(?:[,;.)]|$)))?`;

/** A label that is no person's, whatever name stands beside it. */
export const noRoleLabel =
  /^fractie |(?<![a-z])(?:onderwerp|titel|betreft|naam|zaak|aan|van|voor|locatie|plaats|adres|zaal|kamer|gemeente|organisatie|bijlage[n]?|datum|kenmerk|nummer|telefoon|e-?mail|aanwezig|afwezig|afschrift|cc|status|namens|besluit|advies|voorstel|straat|project|dossier|zaaknaam|uitgenodigd|[a-z]*(?:stellen|nemen|krachtigen|spreken|sluiten|stemmen|viseren|formeren|kennisgeving))(?![a-z])\s*:?$/;

/** Words with a capital that are no names. */
export const notNames =
  /^(?:Allen|Iedereen|Mr|Drs|Ir|Ing|Dr|Mw|Mevr|Dhr|De|Het|Een|Regio|Gemeente|Veiligheidsregio|Omgevingsdienst|GGD|Raad|College|Bestuur|Burgemeester|Wethouder|Commissie|Stichting|Algemeen|Algemene|Dagelijks|Dagelijkse|Openbaar|Datum|Onderwerp|Status|Team|Telefoon|Afdeling|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Financiën|Economie|Maak|Kies|Namens|Provincie|Nederland|Wet|Artikel|Bijlage|Midden|Noord|Zuid|Oost|West|Publieke|Crisisbeheersing|Brandweer|Politie)$/;

/** Words that give somebody a role, up to the role: 'te benoemen tot', 'aan te wijzen als', 'wordt voorgedragen als'. */
export const appointing =
  /(?<![a-z])(?:(?:her)?benoem(?:en|d|t|ing(?: van .{3,60}?)?)|(?:aan ?(?:te )?)?wijzen|aangewezen|voorgedragen|voor te dragen|gekozen|kiezen) (?:tot|als) (?:een |het |de |nieuwe? |hun )?/g;
/** What stands between a person and such words. */
export const beforeAppointing = /^\s*(?:te|aan te|aan|wordt|worden|is|zijn|her te)?\s*$/;
/** A role that somebody is given, where no longer role stands there. */
export const membership =
  /^(?:(?:plaatsvervangend|eerste|tweede) )?(?:lid|leden)(?: van (?:de|het) (?:gemeenschappelijke |regionale )?(?:[a-z]*commissie|stuurgroep|werkgroep|[a-z]*schap|adviesraad|(?:algemeen |dagelijks )?bestuur|ab|db|presidium))?(?![a-z])/;

const representedName = "[A-ZÀ-Þ][A-Za-zÀ-ž'’-]+";
const represented = `(?:(?:onze|uw|de|deze) (?:gemeente|provincie|regio|raad)(?: ${representedName})?|(?:het|ons) (?:college|waterschap)(?: van ${representedName})?|(?:de )?gemeente ${representedName}|${representedName})`;
const inBoard = `(?:het|dat|dit) (?:algemeen |dagelijks )?bestuur(?: van (?:de |het )?${representedName}(?: ${representedName}){0,3})?|de (?:bestuurscommissie|stuurgroep|adviescommissie)`;

/**
 * Who stands for whom in the board of a cooperation; `@` is where the person stands. Groups: `whom`, `board`.
 * 'het algemeen bestuur, waarin wethouder Bos onze gemeente vertegenwoordigt'.
 */
export const representing: readonly string[] = [
  `(?<board>${inBoard}), waarin @ (?<whom>${represented}) vertegenwoordigt`,
  `@ vertegenwoordigt (?<whom>${represented})(?: in (?<board>${inBoard}))?`,
  `@ (?:is|zit|zitting|neemt)(?: (?:daar|er))? namens (?<whom>${represented}) (?:zitting |lid van |afgevaardigd )?(?:in |van )?(?<board>${inBoard})`,
  `[Nn]amens (?<whom>${represented}) (?:zit|is|neemt) @ (?:zitting )?(?:(?:lid van|in) )?(?<board>${inBoard})`,
  `(?<whom>${represented}) wordt in (?<board>${inBoard}) vertegenwoordigd door @`,
  `@ is (?:onze|de) vertegenwoordiger (?:van (?<whom>${represented}) )?in (?<board>${inBoard})`,
];
/** Somebody with a name in a sentence: with an office, an honorific or initials. */
export const namedPerson = `(?:(?:de )?(?:[Ww]ethouder|[Bb]urgemeester|[Gg]edeputeerde|[Rr]aadslid) )?(?<who>${nameAfterTitle})`;
/** Before a role that somebody has no longer: 'afgetreden als', 'het vertrek van wethouder Bos als'. */
export const former =
  /(?<![a-z])(?:afgetreden|teruggetreden|ontslagen|vertrokken|gestopt|vertrek van .{3,40}|ontslag van .{3,40}) als (?:de |het |een )?$/;

/** Words before a role that do not make it another one, over folded text: 'bestuurlijk ', 'algemeen '. */
export const qualifier = /^(?:bestuurlijke? |ambtelijke? |\(ambtelijk\) |algemeen |coordinerend )/;

/** Who stands in for somebody has another role, over folded text: 'plaatsvervangend voorzitter', 'loco-burgemeester'. */
export const standIn = /^(?:plaatsvervangend|vice|loco|waarnemend|adjunct)/;

/** A second role of somebody: 'tevens lid van de stuurgroep'; the group is the role. */
export const secondHat =
  /tevens (?:als )?((?:lid|voorzitter|secretaris|bestuursorgaan|portefeuillehouder|directeur|plaatsvervangend\w*)[^.,;()]{0,50})/gi;

/** What stands small before a name or unit, and is no sentence: 'mevrouw', 'team', 'wethouder'. */
export const titled =
  /^(?:de heer|mevrouw|dhr|mevr|mw|weth|mr|drs|ir|ing|dr|prof|wethouder|burgemeester|gedeputeerde|team|afd|afdeling|(?:centrum)?gemeente|griffie|fractie)(?![A-Za-zÀ-ž])/;

/** The name of a part of the organisation: 'afdeling Strategie', 'team Toezicht'. */
export const unitName = /^(?:team|afd\.|afdeling|cluster|sector|bureau|fractie) \S/i;

/** Between a role and who has it: ' is ', ' blijft ook de '. */
export const heldBy = /^ (?:is|blijft|wordt)(?: tevens| ook| nu| daarvan| hiervan)?(?: de| het| onze)? $/;
