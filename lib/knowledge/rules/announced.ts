/** How papers announce decisions and actions. Folded text: lower case, no diacritics. */

/** Headings under which the paper says what comes next. */
export const followUp =
  /^(?:\d+[.)]?\s*)?(?:vervolg|vervolgproces|vervolgprocedure|proces|planning|uitvoering|hoe nu verder|vervolgstappen|evaluatie|afspraken|acties|actielijst|besluitvorming en vervolg|tijdpad|tijdlijn|procedure|stappen|volgende stappen|hoe (?:het|gaat het|nu) (?:nu )?verder|en daarna|wat volgt|verdere (?:planning|procedure|besluitvorming))(?![a-z]).*|^artikel \d+[a-z]?[.:]?\s*[-–]?\s*evaluatie(?![a-z])/;

/** Words of what is to come. */
export const toCome =
  /(?<![a-z])(?:wordt|worden|zal|zullen|volgt|volgen|komt terug|leggen|legt|ontvangt|ontvangen|evalueert|evalueren|informeren|informeert|bespreekt|bespreken|stelt|stellen|besluit|besluiten|beslist|beslissen|geeft|geven|verleent|verlenen|tekent|tekenen|verwerkt|verwerken|komt|komen|staat gepland|verwacht|verwachten|berichten|krijgt|krijgen|neemt|nemen|vindt|vinden|gaat|gaan|werken|werkt|zendt|zenden|brengt|brengen|raadplegen|start|starten|ondertekenen|ondertekent|behandelt|behandelen|meldt|melden|vaststelt|vaststellen|aanbiedt|voorlegt|terugkomt|bespreekt)(?![a-z])/;

/** A clause about the thing before it: ', die uw bestuur in maart vaststelt'. */
export const aside = /,\s(?:die|dat|waar[a-z]{2,6})\s[^,;:]*/g;

/** Agreed, whatever the tense. */
export const agreed =
  /(?<![a-z])(?:afgesproken|toegezegd|overeengekomen|besloten) (?:is )?(?:dat|om|te)|is (?:afgesproken|toegezegd|overeengekomen)|zegt toe|zal[^.;]{0,60}(?:voorleggen|terugkoppelen|evalueren|voorbereiden)/;

/** What is announced is a decision or an action about a paper, not how the world goes. */
export const announcing =
  /voorgelegd|voorleg|voorstel|vastgesteld|vaststel|stel(?:t|len) [^.;]*vast|besluit|beslis|evalu|informe|terugkoppel|ontvang|bespr|bijeenkomst|raadsvoorstel|raadsinformatiebrief|voorbereid|geagendeerd|behandel|zienswijze|advies|raadpleg|overleg|komt terug|leg(?:t|gen) [^.;]*voor|werk(?:t|en) [^.;]*uit|onderteken|teken(?:t|en)|toestemming|ontwerpbegroting|brief|gezonden|meld(?:t|en)|ter kennis|vergader/;

/** Not announced: what was, what always is, what hangs on an if, what asks, and who is competent. */
export const notAnnounced =
  /(?<![a-z])(?:heeft|hebben|had|hadden|was|waren|werd|werden|gisteren|destijds|eerder|in het verleden|jaarlijks|ieder jaar|elk jaar|altijd)(?![a-z])|^(?:aldus|vastgesteld|besloten|als|indien|mocht)(?![a-z])|(?<![a-z])(?:vraagt|vragen) (?:of|waarom|wanneer)(?![a-z])|^(?:het|de) [a-z ]{3,40} wordt (?:gevraagd|verzocht|voorgesteld)|(?:daar|waar|hier)over gaa(?:t|n) |ontvangen (?:wij|we) graag|(?:wij|we) (?:ontvangen|zien) [^.;]{0,60}graag|(?:wij|we|ik) (?:verzoeken?|vragen?) (?:u|uw|de|het|hen)(?![a-z])[^.;]{0,120}(?:zienswijze|wensen|kennis te nemen)|\?$/;

/** What happens by itself: that a decision takes effect is no decision and no action. */
export const takesEffect =
  /(?<![a-z])(?:in werking|inwerkingtreding|(?:gaat|gaan) in (?:op|met|per)|van kracht|terugwerkende kracht)(?![a-z])/;

/** Heads of an actions table. */
export const actionColumn = /^(?:afspraak|afspraken|actie|acties|actiepunt|toezegging|taak|wat|besluit|omschrijving)\s*:?$/;
export const ownerColumn =
  /^(?:opdrachtnemer|eigenaar|actiehouder|wie|trekker|door|verantwoordelijke?|uitvoerder|houder|portefeuillehouder)\s*:?$/;
export const dueColumn = /^(?:gereed|wanneer|datum|deadline|termijn|planning|uiterlijk|gereed op|afgerond)\s*:?$/;
