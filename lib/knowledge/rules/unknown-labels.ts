/** What the words of a label tell when no form is known that bears it; over lower case. Values say the rest. */

/** Words for a body that comes together, is addressed or has to decide. */
export const ofGathering =
  /\b(?:\p{L}*vergader\p{L}*|zitting\p{L}*|bijeenkomst\p{L}*|overleg\p{L}*|\p{L}*tafel|sessie|avond|agenda\p{L}*|\p{L}*orga(?:an|nen)|gremium|forum|behandel\p{L}*|besprek\p{L}*|bespreking|besluit\p{L}*|beslis\p{L}*|besloten|aan|voor|bij|bestemm\p{L}*|bestemd|gericht|geadresseerd\p{L}*|ontvanger\p{L}*|doelgroep|lezers?|aandacht|behoeve|voorgelegd|voorlegg\p{L}*|wie)\b/u;

/** Words for the day on which a body comes together. */
export const ofMeetingDay =
  /\b(?:\p{L}*vergader\p{L}*|zitting\p{L}*|bijeenkomst\p{L}*|overleg\p{L}*|\p{L}*tafel|sessie|avond|agenda\p{L}*|geagendeerd|rol|rooster|ingeroosterd|gepland|wanneer|plaatsvind\p{L}*|plaatsvindt|behandel\p{L}*|besprek\p{L}*|bespreking|besluit\p{L}*|beslis\p{L}*|dag|voorgelegd)\b/u;

/** Words for what went before, comes after or goes elsewhere, and for those who made the paper. */
export const ofOther =
  /\b(?:eerder\p{L}*|vorige?|voorgaande?|voorafgaand\p{L}*|vooraf|vervolg\p{L}*|daarna|volgende?|volgt|hierna|laatste?|afschrift|kopie|cc|c\.c\.|akkoord\p{L}*|paraaf|advies|adviseur|geadviseerd\p{L}*|betrokken\p{L}*|afgestemd|afstemming|ondertekend|namens|afzender|bron|uiterlijk\p{L}*|uiterste|deadline|termijn|inlever\p{L}*|reactie|gereed|versie|gewijzigd|gedrukt|verz(?:onden|ending|end)\p{L}*|publicatie|gepubliceerd|opgesteld|opmaak|dagtekening|ingang|ingaan|inwerking\p{L}*|start\p{L}*|einde?|looptijd|geldig\p{L}*|geboren|vastgesteld|goedgekeurd|besproken|mandaat|bevoegd\p{L}*)\b|(?<!\bte )\b(?:\p{L}+[dt]|genomen|gegeven|geschreven)\sdoor$/u;

/** Words for a place in a list. */
export const ofPlace = /(?<!zaak|stuk|kenmerk|brief)(?:\bnrs?\b|\bno\b|nummer|nr\b|volg|lijst|punt|plek|agenda)/u;

/** Words beside a name of a body or treatment in a value that says nothing more. */
export const fillers =
  /(?<!\p{L})(?:de|het|een|en|of|van|voor|aan|in|door|der|ter|leden|lid|openbare?|besloten|gemeente|regio|(?:raads|bestuurs|commissie|college)?vergadering|zitting|bijeenkomst|overleg|advies|stuk|punt|uur|om|op|d\.?d\.?|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?!\p{L})/giu;

/** Bodies that meet and decide; a value that names another tells who made the paper, or who is in charge. */
export const ofBodiesThatMeet: ReadonlySet<string> = new Set([
  'raad',
  'raadscommissie',
  'college',
  'presidium',
  'auditcommissie',
  'algemeen-bestuur',
  'dagelijks-bestuur',
  'bestuur',
  'bestuurscommissie',
  'adviescommissie',
  'portefeuillehoudersoverleg',
  'stuurgroep',
  'secretarissenoverleg',
  'gedeputeerde-staten',
  'provinciale-staten',
  'waterschap-ab',
  'waterschap-db',
]);
