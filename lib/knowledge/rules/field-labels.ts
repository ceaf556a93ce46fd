/** The labels under which Dutch forms give the facts of a paper. Patterns see the whole label in lower case, without colon. */

/** A fact that a form gives beside a label. */
export type LabelField =
  | 'title'
  | 'number'
  | 'body'
  | 'meetingDate'
  | 'date'
  | 'treatment'
  | 'secrecy'
  | 'version'
  | 'annexes'
  | 'sender'
  | 'person'
  | 'other';

const optionalOf = '(?: (?:van|voor|in|door) .{2,60})?';

/** One pattern per fact; the first that fits a label names it. */
export const labelFields: readonly (readonly [field: LabelField, pattern: RegExp])[] = [
  [
    'title',
    /^(?:onderwerp|titel|behorende? bij|betreft|betreffende|inzake|titel (?:van het )?(?:voorstel|agendapunt|stuk)|onderwerp (?:van het )?(?:voorstel|agendapunt|besluit)|naam (?:voorstel|agendapunt)|(?:bespreek|hamer|beslis|besluit|informatie)(?:punt|stuk)|onderwerp\/titel|titel\/onderwerp)$/,
  ],
  [
    'number',
    /^(?:(?:nummer|nr\.?|punt|plaats) op (?:de )?agenda|agenda ?punt(?: ?(?:nr|nummer|no)\.?)?|agenda ?(?:nr|nummer)\.?|punt(?: van de agenda)?|nr\.? agendapunt|nummer agendapunt|volgnummer agenda)$/,
  ],
  [
    'body',
    /^(?:opleg(?:notitie|ger|vel)?(?: voor)?|(?:bestuurs)?voorstel (?:aan|voor(?: de vergadering van)?)|(?:voor )?de vergadering van|notitie (?:aan|voor)|memo (?:aan|voor)|aan(?: het| de)?|voor|bestemd voor|ten behoeve van|ter attentie van|t\.?a\.?v\.?|geadresseerde|vergadering(?: van)?|naam vergadering|soort vergadering|gremium|bestuurs?orgaan|orgaan|beslis(?:send )?orgaan|overleg|naam overleg|commissie|bijeenkomst|bestuur|forum|agenda van|behandeling door|te behandelen in|in te brengen in|behandelend orgaan)$/,
  ],
  [
    'meetingDate',
    /^(?:wanneer|(?:datum|dag)(?:,| en| ?\/| &) ?(?:tijd(?:stip)?|aanvang)|(?:voor )?(?:het |de )?(?:ab|db|do|mt|pho|pfho|po|bestuur|college|raad|stuurgroep|algemeen bestuur|dagelijks bestuur) (?:van|d\.?d\.?)|vergader ?datum|agenda(?: (?:d\.?d\.?|van))?|agendadatum|datum (?:van (?:de )?)?(?:vergadering|overleg|bijeenkomst|behandeling|bespreking|bestuursvergadering|raadsvergadering|raad|ab|db|do|mt|pho|pfho|directieoverleg|stuurgroep|ab-vergadering|db-vergadering|algemeen bestuur|dagelijks bestuur|commissie(?:vergadering)?)|(?:raads|ab-|db-|bestuurs|commissie)?vergadering d\.?d\.?|vergadering op|behandel(?:ing)?s?datum|overleg ?datum|(?:gewenste )?behandel(?:ing|datum)(?: in)?(?: de)? (?:raad|ab|db|commissie)\b.{0,40}|raadsvergadering(?: van| d\.?d\.?)?|(?:te )?behandelen in de (?:raad|commissie|vergadering)(?: van)?|besluitdatum|datum besluit|bestuursvergadering(?: van)?)$/,
  ],
  [
    'date',
    /^(?:datum|d\.?d\.?|dagtekening|datum (?:brief|stuk|voorstel|opgesteld|verzending|verzonden)|verzonden|verzenddatum)$/,
  ],
  [
    'treatment',
    /^(?:(?:behandel(?:ings?)?|bespreek)[ -]?(?:type|wijze|soort|doel|vorm)|(?:wijze|type|soort|doel|vorm|aard) (?:van )?(?:de )?(?:behandeling|bespreking|agendering|agendapunt|stuk|voorstel)|behandeling|behandeld als|karakter|doel|doel (?:van )?(?:het )?(?:agendapunt|agendering)|soort (?:agendapunt|stuk|voorstel|document|besluit)|type (?:agendapunt|stuk|voorstel|besluit)|gevraagde behandeling|ter|besluitvormingsfase|fase|bob-fase|status agendapunt|status voorstel|stuk ter|soort|agendering)$/,
  ],
  [
    'secrecy',
    /^(?:status|openbaar(?:heid)?|(?:openbaar|vertrouwelijk|geheim|besloten)\s?\/\s?(?:openbaar|vertrouwelijk|geheim|besloten|niet openbaar)|vertrouwelijk(?:heid)?|geheim(?:houding)?|besloten|classificatie|openbaarmaking|karakter stuk|openbaar stuk)$/,
  ],
  ['version', /^(?:versie(?: ?(?:nr|nummer)\.?)?|versie ?\/ ?datum|status (?:en|\/) versie|document ?status|versiedatum)$/],
  [
    'annexes',
    /^(?:bijlagen?(?:\(n\))?|bijlage\(n\)|(?:aantal|soort|overzicht) bijlagen|bijgevoegd|bijgevoegde stukken|meegezonden stukken|onderliggende stukken|ter inzage(?: liggende stukken)?)$/,
  ],
  ['sender', /^(?:van|afzender|indiener|ingediend door|namens|voorsteller)$/],
  [
    'person',
    new RegExp(
      String.raw`^\(?(?:ambtelijk|bestuurlijk)?\)? ?(?:(?:mede-?|co-?)?portefeuille(?:houder)?(?:\(s\))?s?|steller|auteur|opsteller|behandeld door|contact(?:persoon)?|behandelaar|behandelend ambtenaar|opdrachtgever|opdrachtnemer|trekker|projectleider|indiener|voorzitter|secretaris|woordvoerder|toelichting door|inleider)${optionalOf}(?: [a-z]{2,20})?$`,
    ),
  ],
  [
    'other',
    /^(?:zaak ?nummer|kenmerk|ons kenmerk|uw kenmerk|registratie ?nummer|reg\.? ?nr\.?|nummer|documentnummer|raadsnummer|afdeling|team|cluster|sector|domein|programma|telefoon|toestel|e-?mail|tijd|tijdstip|aanvang|locatie|plaats|collegebesluit|collegevergadering|b\.? ?(?:en|&) ?w\.? ?(?:d\.?d\.?|datum)?|besluit|afschrift aan|id|zaak|dossier|organisatie|gemeente)$/,
  ],
];
