/** The language of agendas and forms: what stands on every agenda, what groups its items, and which headings are parts of a paper. */

/** Words in a heading that announce a list of agenda items. */
export const agendaWords =
  /\b(?:concept-?\s?)?(?:agenda|besluitenlijst|openbare besluiten|lijst van besluiten|besluitenoverzicht|overzicht (?:van )?(?:de )?(?:genomen )?besluiten|vergaderbundel|agendabundel|bundel|agendapunten|vergaderstukken|vergaderagenda|raadsagenda|afsprakenlijst|besluiten- en actielijst|notulen|conceptverslag|conclusies en afspraken|lijst (?:van )?(?:de )?ingekomen stukken)\b(?!\s?(?:punt|nr|nummer|commissie|20\d\d\s?-|voor de toekomst))/i;

/** The end of a letter's sentence that announces its agenda: 'De agenda luidt:', 'Op de agenda staan:'. */
export const agendaLead =
  /(?:^|[\s,.;])(?:agenda(?:punten)?|te behandelen|aan de orde|besproken worden)(?![a-zà-ÿ-])[^.:]{0,60}:$/i;

/** Words in a heading that say that what follows was decided or said, not proposed. */
export const minutesName =
  /\b(?:besluitenlijst|openbare besluiten|lijst van besluiten|besluitenoverzicht|overzicht (?:van )?(?:de )?(?:genomen )?besluiten|afsprakenlijst|notulen|(?:concept)?verslag (?:van )?(?:de |het )?(?:[a-zà-ž]+ )?(?:vergadering|overleg|algemeen bestuur|dagelijks bestuur))\b|^\W*(?:concept-?\s?)?verslag\W*$/i;

/** Who was there: minutes tell it, an agenda cannot. Folded. */
export const attendance = /^(?:aanwezig|afwezig|afgemeld|afmeldingen)(?: ?(?:zijn|waren|met kennisgeving))?\s*[:\t]/;

/** Words in a heading that name a meeting rather than a paper for it. */
export const meetingWords = /\b(?:\w*vergadering|\w*overleg|bijeenkomst|raadsavond|commissie|uitnodiging)\b/i;

/** Items that every meeting has, whatever it decides. */
export const fixedPoints =
  /^(?:\W*)(?:opening\b|welkom\b|(?:af)?sluiting\b(?! van|s)|rondvraag\b|w\.?v\.?t\.?t\.?k|wat verder ter tafel|mededelingen\b|(?:vaststell(?:ing|en)|vast te stellen|bespreking)(?: van)?(?: de| het)? (?:agenda|(?:concept-?)?(?:verslag|notulen|besluitenlijst)\b)|(?:de )?agenda vast\b|agenda(?: (?:vaststellen|van de vergadering|[a-zà-ž]{2,5}\b.{0,40}))?$|ingekomen (?:stukken|post|brieven)|(?:concept-?\s?)?(?:verslag|notulen|besluitenlijst|openbare besluiten|besluiten- en actielijst|actie(?:punten)?lijst|conceptverslag)(?: en .{1,30})?(?: (?:van (?:de |het )?(?:vorige |openbare |besloten )?)?(?:vergadering|overleg|bijeenkomst|ab|db|algemeen|dagelijks)|.{0,10}\d{4}|$)|(?:het )?verslag van de vergadering|(?:actie|toezeggingen|afspraken)lijst|lijst van (?:toezeggingen|moties)|inspre(?:ken|kers|ekrecht)|spreekrecht|vragenuur|vragenhalfuur|rondje langs|presentielijst|volgende (?:vergadering|bijeenkomst)|datum volgende|vergaderrooster|vergaderschema|regeling van (?:de )?werkzaamheden)/i;

/** Items that open and close a meeting; a list without numbers is an agenda only when it has both. */
export const openers =
  /^(?:\d{1,2}[.:]\d{2}\s)?(?:opening\b|welkom\b|(?:vaststell\w+|bespreking)(?: van)?(?: de)? agenda\b|mededelingen\b)/i;
export const closers =
  /^(?:\d{1,2}[.:]\d{2}\s)?(?:rondvraag\b|(?:af)?sluiting\b(?! van)|w\.?v\.?t\.?t\.?k|wat verder ter tafel|(?:datum )?volgende (?:vergadering|bijeenkomst|overleg))/i;

/** Headings that group the items under them, with the treatment they announce where there is one. */
export const groupHeadings =
  /^(?:agendapunt\s)?(?:(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.):]?\s)?(?:(?:stukken |agendapunten |onderwerpen |voorstellen )?ter (?:kennis(?:name|neming|geving)|informatie|bespreking|besluitvorming|vaststelling|instemming|consultatie|advisering|beeldvorming|oordeelsvorming|opiniëring)(?: en (?:ter )?[a-zà-ž]+)?|(?:hamer|bespreek|informatie|advies|beslis|besluit)(?:stukken|punten)|[abc]-?\s?(?:stukken|punten|agenda)|(?:beeld|oordeels|besluit|menings)vorm(?:ing|ende? (?:deel|gedeelte|onderwerpen|stukken|ronde|punten))|(?:opiniërend|informatief|informerend|besluitvormend|beeldvormend|adviserend|openbaar|besloten)e? (?:deel|gedeelte|onderwerpen|stukken|ronde|agendapunten|punten)|(?:openbaar|besloten)(?: vergadering)?|om te (?:weten|delen|informeren|bespreken|besluiten)|advisering(?: aan (?:de raad|het college|het bestuur))?|besluitvorming|oordeelsvorming|beeldvorming|opiniërend|informerend|informatief|besluitvormend|beeldvormend|oordeelsvormend|meningsvormend|adviserend|besluiten|bespreken|informeren|kennisname|huishoudelijk(?:e zaken)?|inhoudelijk(?:e onderwerpen)?|algemeen|(?:algemeen|afsluitend|huishoudelijk) deel|afsluiting|mededelingen en procedures)[:.]?(?: \(.{1,80}\))?$/i;

/** A heading that counts the parts of an agenda with Roman numbers: 'II Ter behandeling'. */
export const partHeadings = /^[IVX]{1,4}[.):]?\s(?=\p{Lu})/u;

/** A numbered heading that groups the items under it, where it says no more than that the meeting opens or closes. */
export const openingOnly = /^(?:opening|welkom|(?:af)?sluiting)\W*$/i;

/** Headings that are parts of one paper, never agenda items. */
export const paperParts =
  /^(?:inleiding|aanleiding|overwegende|constaterende|gehoord (?:de|het)|gelet op|gezien (?:de|het)|samenvatting|voorstel|beslispunt(?:en)?|gevraagd besluit|gevraagde beslissing|beoogd (?:effect|resultaat)|argument(?:en|atie)?|kanttekening(?:en)?|risico|financi|consequenties|gevolgen|vervolg|communicatie\b|uitvoering\b|planning\b|bijlage|achtergrond|toelichting|context|probleemstelling|doel(?:stelling|en)?|kernboodschap|conclusie|advies|juridisch|duurzaamheid|participatie|evaluatie|proces|procedure|alternatieven|overwegingen|bestuurlijke? |begrip|artikel \d|algemene bepalingen|slotbepaling|waarom|wat |hoe |leeswijzer|voorwoord|inhoud|hoofdstuk|paragraaf|terugblik|uitgangspunten|programma|besluit(?:vorming)?$)/i;

/** Names of forms and documents that say nothing of the subject: no title. */
export const formNames =
  /^(?:\W*)(?:opleg(?:notitie|ger|vel)(?: (?:bij |voor )?agendapunt.*)?|aanbiedings(?:brief|formulier|notitie)|(?:raads|college|bestuurs|ab|db|b&w|beslis|commissie)-?\s?(?:voorstel|nota|notitie|stuk|advies)(?: (?:ab|db|\d.*|nr.*))?|raadsinformatie(?:brief|brieven|nota)?|raadsmededeling|raads?memo|collegebrief|(?:sub)?amendement(?: [a-z]?\d.*)?|memo|memorandum|notitie|nota|brief|voorstel(?: (?:van|aan|voor) .*)?|annotatie|peiling|agenda|besluit|ontwerp-?besluit|raadsbesluit|informatienota|adviesnota|bijlage\b.*|gemeente [a-zà-ž' -]+|agendapunt(?:en)?(?! \S+\s?[:–-]\s\S.{7}).*|vergadering.*|concept|lokale wet- en regelgeving|intitulé|ondertekening|pagina .*|openbaar|vertrouwelijk|geachte .*|aan de .*|inhoud(?:sopgave)?)\W*$/i;

const hour = String.raw`\d{1,2}[.:]\d{2}(?:\s?(?:uur|u\b\.?))?`;
/** An hour, or from when till when, as the source of a pattern: '19.30 uur', '20:00-21:30'. */
export const hours = String.raw`${hour}(?:\s?(?:-|–|tot)\s?${hour})?`;
/** An hour as the marker of a row: '19.30', '9:05'. */
export const hourMarker = /^\d{1,2}[.:]\d{2}$/;
const fromHour = `(?:vanaf )?${hours}`;

/** Headings of the rounds of an evening, with their hours and place: 'Ronde 2 – Raadzaal', '21.30 uur Raadsvergadering'. */
export const roundHeadings = new RegExp(
  [
    String.raw`^(?:${fromHour}\s?[|:,–-]?\s?)?(?:(?:ronde|sessie|tafel|blok)\s(?:\d|een|twee|drie|[A-D]|I{1,3})\b|(?:(?:beeld|oordeels|besluit|menings)vormende?|opiniërende|informatieve|voorbereidende)\s(?:(?:gemeente)?raads?|commissie)?(?:vergadering|bijeenkomst|ronde|avond|sessie|deel)\b).{0,60}$`,
    String.raw`^${fromHour}\s?[|:,–-]?\s?(?:(?:gemeente)?raadsvergadering|commissievergadering|debat|(?:beeld|oordeels|besluit)vorming)\b.{0,60}$`,
    String.raw`^(?:(?:beeld|oordeels|besluit|menings)vorming|(?:de|het) (?:ronde|debat|besluit)|raadsvergadering)\b.{0,12}[\s(,]${fromHour}.{0,40}$`,
  ].join('|'),
  'i',
);

/** Headings that group by letter or Roman number: 'A. Opening', 'II. Besluitvorming'. */
export const letteredHeadings = /^(?:(?:blok|deel|onderdeel)\s)?(?:[A-H]|[IVX]{1,4})(?:[.):]\s\p{Lu}|\s[-–]\s\p{L})/u;

/** Column headings that name the subject, and what is asked, in the table of an agenda. */
export const subjectColumn =
  /^(?:agendapunt(?:en)?|onderwerp(?:en)?|omschrijving|titel|stuk|waarover|waar (?:het )?over)(?:\s?(?:en|\/|&|\().{2,30})?$/i;
/** The label of a subject in a list of decisions that has a small table for each. */
export const subjectLabel = /^(?:onderwerp|titel|betreft|agendapunt|voorstel)\s*:?$/i;
/** A column of subjects in the table of an agenda only, which has hours or says what is asked: tables of actions have it too. */
export const shortSubject = /^(?:wat|item|thema)$/i;
export const agendaColumn = /^(?:tijd(?:stip)?|gevraagd.*|doel.*|behandel.*|ter)$/i;
/** A table with a column of days plans what is to come: its rows are no items of one meeting. */
export const dayColumn = /^(?:wanneer|datum|dag|maand|week|periode|planning|moment)$/i;
export const numberColumn = /^(?:nr\.?|no\.?|nummer|punt|agendapunt|agenda\s?nr\.?|#|ap)$/i;
export const askColumn =
  /^(?:(?:gevraagd[e]? |voorgesteld[e]? |concept-?\s?)?(?:besluit|advies|voorstel|beslissing|actie|behandeling|beslispunt(?:en)?)(?: (?:van )?(?:het |de )?(?:ab|db|(?:algemeen|dagelijks) bestuur|college|b&w|commissie|presidium|griffie|secretaris))?(?: \(.*\)|\s?\/.*)?|(?:(?:voorstel|advies|voorgestelde?)(?: (?:tot|voor|van))? )?(?:wijze van )?(?:behandeling|afdoening)|doel(?: .*)?|status|type|soort|ter|gevraagd|behandel(?:wijze|advies)|afdoening|wat (?:doen|vragen|willen|beslissen|besluiten) (?:we|wij)(?: .*)?|wat (?:wordt )?gevraagd(?: wordt)?|wat ligt voor|waarvoor|waartoe|(?:wat is )?besloten(?: is)?|uitkomst|conclusie)$/i;

/** Further column headings in the table of an agenda: who brings it in, how long it takes, where it stands. */
export const otherColumn =
  /^(?:tijd|tijdstip|duur|inbreng|inbrenger|ingebracht door|wie|door|portefeuillehouder|(?:ontv(?:angen|angst|\.)?(?:\s|$))?(?:(?:afzender|inzender|van|datum)(?:\s?(?:en|\/|&)\s?.{2,20})?)?|toelichting|bijlagen?|blz|pagina|stuk(?:ken|nr\.?|nummer)?|opmerking(?:en)?|kenmerk|spreker|wie .*)$/i;

/** The line below an item that prints what was decided: 'Besluit:', 'Genomen beslissing:'. */
export const decisionOpens = /^(?:genomen |voorgesteld |gevraagd )?(?:besluit|beslissing|conclusie|afspraak)\s?:/i;

/** What minutes say of a body, right behind its name: 'stemt in met', 'neemt kennis van'. */
export const deedOfBody =
  /^(?:besl(?:uit|oot)|stem(?:t|de) in|neemt kennis|nam kennis|stel(?:t|de) .*\bvast|gaat akkoord|ging akkoord|machtigt|benoemt|verleent|wijst|keurt|mandateert)\b/i;

/** A list of papers under one number is one item, as nothing is decided on each of them: 'Stukken ter kennisname'. */
export const informingGroup = /^[\W\d]*(?:stukken )?ter (?:kennis(?:name|neming|geving)|informatie)/i;

/** What came in is settled as one list; its letters are no items of their own: 'Lijst van ingekomen stukken'. */
export const incomingGroup = /^(?:lijst (?:van )?)?(?:ingekomen|binnengekomen) (?:stukken|post|brieven)\b/i;

/** Items that close a meeting stand under no group, wherever they are printed: 'Rondvraag'. */
export const closingItems = /^(?:rondvraag|sluiting|w\.?v\.?t\.?t\.?k|wat verder ter tafel|volgende vergadering)/i;

/** A part of a paper that is written for a list of decisions: 'Samenvatting voor de openbare besluitenlijst'. */
export const meantForList = /\b(?:voor|in|op|ten behoeve van) (?:de|het) (?:openbare )?(?:besluitenlijst|agenda|lijst)\b/i;

/** A field of a letter head, or words that lead in or take leave: 'Kenmerk: 2028/114', 'Geachte leden'. */
export const noSubject =
  /^[^:]{2,30}:(?:\s|$)|^(?:geachte|beste|met (?:vriendelijke|hartelijke)|hoogachtend|namens|de secretaris)(?![a-zà-ÿ])/i;

/** The line of a form that says on which item it is: 'Behorende bij agendapunt: 4a', 'punt 4' with its treatment in the next cell; the group is the number. */
export const itemOfForm = /^(?:(?:behorende? )?bij )?(?:agenda)?punt:?\s(\d{1,2}\.?[a-z]?)(?:\tter [a-z]+)?$/i;

/** An item that names whose agenda it is on: 'AB-agendapunt 4 – Jaarstukken'; the group is that body. */
export const agendaOfBody = /^([a-z&]{2,10})-agendapunt \d/i;

/** The label of a meeting in the head of an agenda: 'Vergaderdatum', 'Locatie'. */
export const labelOfMeeting = /\b(?:vergaderdatum|vergadering|voorzitter|aanwezig|locatie)\b/i;

/** The day or hour of a meeting in the head of an agenda: 'donderdag', '19.30 uur', 'Datum:'. */
export const dayOrHour = /\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b|\b\d{1,2}[.:]\d{2}\b(?: uur)?|\bdatum\s?:/i;

/** Words that name other items by their numbers: 'De onderwerpen 3.a en 3.b komen samen aan de orde'; the group holds the numbers. */
export const namesItems =
  /^(?:de |over de |voor de )?(?:agenda)?(?:onderwerpen|punten|stukken|voorstellen)\s((?:\d{1,2}\.?[a-z]?|,|en|tot|met|t\/m|–|-|\s)+)\s/i;
