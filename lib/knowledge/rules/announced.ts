/** How papers announce decisions and actions. Folded text: lower case, no diacritics. */

/** Headings under which the paper says what comes next. */
export const followUp =
  /^(?:\d+[.)]?\s*)?(?:vervolg|vervolgproces|vervolgprocedure|proces|planning|uitvoering|hoe nu verder|vervolgstappen|evaluatie|afspraken|acties|actielijst|besluitvorming en vervolg|tijdpad|tijdlijn|procedure|stappen|volgende stappen|hoe (?:het|gaat het|nu) (?:nu )?verder|en daarna|wat volgt|verdere (?:planning|procedure|besluitvorming))(?![a-z]).*|^artikel \d+[a-z]?[.:]?\s*[-–]?\s*evaluatie(?![a-z])/;

/** What always holds, is only told of, or is a line of a form to tick: whatever its verb, nothing is announced. */
export const neverAnnounced =
  /artikel \d+[^.;]{0,80}(?:bepaalt|bepalen|is [^.;]{0,20}(?:afgesproken|vastgelegd|bepaald))|is vastgelegd dat|(?<![a-z])eens (?:in de|per) |wat er (?:is|wordt) afgesproken|(?:is|zijn) te vinden|als volgt(?: uit)?\s*:$|(?:kan|kunnen) niet meer|geen besluit gevraagd|\[ ?\]|(?:akkoord|conform) ?\/ ?[a-z]|\.{5,}|^wanneer [^,]*, kan /;

/** A meeting for members of councils that decides nothing. */
export const gathering =
  /(?<![a-z])(?:(?:raads)?informatie|raads|thema|beeldvorm(?:ende|ings)?|werk|inloop|kennis)[ -]?(?:avond|middag|bijeenkomst|sessie|markt)(?:en)?(?![a-z])|technische (?:toelichting|sessie|briefing|avond|bijeenkomst)|(?:beeldvormende|informatieve|technische) (?:[a-z]+ )?(?:avond|bijeenkomst|sessie|raad)(?![a-z])|(?<![a-z])(?:webinar|werkbezoek)(?![a-z])|(?:bijeenkomst|toelichting) (?:voor|aan) (?:de )?(?:raads-|raadsleden|statenleden|leden)/;

/** Told of a gathering that was. */
export const gathered = /(?:zijn|is|bent) [^.;]*(?:bijgepraat|gehouden|geweest|georganiseerd|besproken|opgehaald)(?![a-z])/;

/** Told of a gathering that is to come, whatever other days the paper prints. */
export const gathers =
  /(?<![a-z])(?:houden|houdt|organiser(?:en|t)|organiseert|vindt|vinden|is er|zijn er|wordt|worden|volgt|volgen|geven|geeft|nodig(?:t|en))(?![a-z])/;

/** For whom a gathering is: members of the raden. */
export const forRaden =
  /(?<![a-z])(?:raads-|raadsleden|raden|gemeenteraden|raad|raads(?:informatie)?(?:avond|middag|bijeenkomst|sessie|markt))(?![a-z])/;

/** That a decision waits for another day: 'aangehouden tot', 'doorgeschoven naar', 'komt terug op'. */
export const postponed =
  /(?<![a-z])(?:aangehouden|uitgesteld|doorgeschoven|verschoven|verdaagd|verplaatst)(?: [a-z]+){0,2} (?:tot|naar)(?![a-z])|(?<![a-z])(?:komt|komen)(?: [a-z]+){0,3} terug (?:op|in|naar|bij)(?![a-z])|(?<![a-z])(?:komt|komen) (?:op|in) [^.;]{3,60} terug(?![a-z])|^terug (?:op|in)(?![a-z])/;

/** A next meeting without its day. */
export const nextMeeting = /(?:de |een |het )?(?:eerst ?)?volgende? (?:[a-z]*vergadering|bijeenkomst|overleg)/i;

/** Between the steps of a planning in one line. */
export const stepSign = /\s*[>▸►→➔]\s*/g;

/** Words of what is to come. */
export const toCome =
  /(?<![a-z])(?:wordt|worden|zal|zullen|volgt|volgen|komt terug|leggen|legt|ontvangt|ontvangen|evalueert|evalueren|informeren|informeert|bespreekt|bespreken|stelt|stellen|besluit|besluiten|beslist|beslissen|geeft|geven|verleent|verlenen|tekent|tekenen|verwerkt|verwerken|komt|komen|staat gepland|verwacht|verwachten|berichten|krijgt|krijgen|neemt|nemen|vindt|vinden|gaat|gaan|werken|werkt|zendt|zenden|brengt|brengen|raadplegen|start|starten|ondertekenen|ondertekent|behandelt|behandelen|meldt|melden|vaststelt|vaststellen|aanbiedt|voorlegt|terugkomt|bespreekt)(?![a-z])/;

/** A clause about the thing before it: ', die uw bestuur in maart vaststelt'. */
export const aside = /,\s(?:die|dat|waar[a-z]{2,6})\s[^,;:]*/g;

/** Agreed, whatever the tense. */
export const agreed =
  /(?<![a-z])(?:afgesproken|toegezegd|overeengekomen|besloten) (?:is )?(?:dat|om|te)|is (?:afgesproken|toegezegd|overeengekomen)|zegt toe|zeggen toe|^toezegging(?![a-z])[^:;]{0,60}:|zal[^.;]{0,60}(?:voorleggen|terugkoppelen|evalueren|voorbereiden)/;

/** What is announced is a decision or an action about a paper, not how the world goes. */
export const announcing =
  /voorgelegd|voorleg|voorstel|vastgesteld|vaststel|stel(?:t|len) [^.;]*vast|besluit|beslis|evalu|informe|terugkoppel|ontvang|bespr|bijeenkomst|raadsvoorstel|raadsinformatiebrief|voorbereid|geagendeerd|behandel|zienswijze|advies|raadpleg|overleg|komt terug|leg(?:t|gen) [^.;]*voor|werk(?:t|en) [^.;]*uit|onderteken|teken(?:t|en)|toestemming|ontwerpbegroting|brief|gezonden|meld(?:t|en)|ter kennis|vergader/;

/** Not announced: what was, what always is, what hangs on an if, what asks, and who is competent. */
export const notAnnounced =
  /(?<![a-z])(?:heeft|hebben|had|hadden|was|waren|werd|werden|ontving|ontvingen|gisteren|destijds|eerder|in het verleden|jaarlijks|ieder jaar|elk jaar|altijd)(?![a-z])|^(?:aldus|vastgesteld|besloten|als|indien|mocht)(?![a-z])|(?<![a-z])(?:vraagt|vragen) (?:of|waarom|wanneer)(?![a-z])|^(?:het|de) [a-z ]{3,40} wordt (?:gevraagd|verzocht|voorgesteld)|(?:daar|waar|hier)over gaa(?:t|n) |ontvangen (?:wij|we) (?:[a-z]+ )?graag|(?:is|zijn) ge[a-z]+(?:d|t) en (?![^.;]*(?:wordt|worden|zal|zullen|gaat|gaan|komt|komen)(?![a-z]))|(?:wij|we) (?:ontvangen|zien) [^.;]{0,60}graag|(?:wij|we|ik) (?:verzoeken?|vragen?) (?:u|uw|de|het|hen)(?![a-z])[^.;]{0,120}(?:zienswijze|wensen|kennis te nemen)|\?$/;

/** What happens by itself: that a decision takes effect is no decision and no action. */
export const takesEffect =
  /(?<![a-z])(?:in werking|inwerkingtreding|met ingang van|(?:gaat|gaan) in (?:op|met|per)|van kracht|terugwerkende kracht)(?![a-z])/;

/** Heads of an actions table. */
export const actionColumn = /^(?:afspraak|afspraken|actie|acties|actiepunt|toezegging|taak|wat|besluit|omschrijving)\s*:?$/;
export const ownerColumn =
  /^(?:opdrachtnemer|eigenaar|actiehouder|wie|trekker|door|verantwoordelijke?|uitvoerder|houder|portefeuillehouder)\s*:?$/;
export const dueColumn =
  /^(?:gereed|wanneer|datum gereed|deadline|termijn|planning|uiterlijk|gereed op|afgerond|afhandeling)\s*:?$/;
/** A column that holds the last day only where no other does: it may be the day of the meeting. */
export const dayColumn = /^datum\s*:?$/;
/** A table of actions, not of a planning: what is past its day is still to be done. */
export const actionHead = /^(?:afspraak|afspraken|actie|acties|actiepunt|toezegging)\s*:?$/;
/** What stands under the head for the last day of an action that is over. */
export const doneWords = /^(?:gereed|afgerond|afgevoerd|afgedaan|gedaan|voldaan|vervallen|klaar)[.!]?$/;
