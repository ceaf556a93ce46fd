/** What the words of a label tell when no form is known that bears it; over lower case. Values say the rest. */

/** Words for a body that comes together, is addressed or has to decide. */
export const ofGathering =
  /\b(?:[a-zà-ž]*vergader[a-zà-ž]*|zitting[a-zà-ž]*|bijeenkomst[a-zà-ž]*|overleg[a-zà-ž]*|[a-zà-ž]*tafel|sessie|avond|agenda[a-zà-ž]*|[a-zà-ž]*orga(?:an|nen)|gremium|forum|behandel[a-zà-ž]*|besprek[a-zà-ž]*|bespreking|besluit[a-zà-ž]*|beslis[a-zà-ž]*|besloten|aan|voor|bij|bestemm[a-zà-ž]*|bestemd|gericht|geadresseerd[a-zà-ž]*|ontvanger[a-zà-ž]*|doelgroep|lezers?|aandacht|behoeve|voorgelegd|voorlegg[a-zà-ž]*|wie)\b/;

/** Words for the day on which a body comes together. */
export const ofMeetingDay =
  /\b(?:[a-zà-ž]*vergader[a-zà-ž]*|zitting[a-zà-ž]*|bijeenkomst[a-zà-ž]*|overleg[a-zà-ž]*|[a-zà-ž]*tafel|sessie|avond|agenda[a-zà-ž]*|geagendeerd|rol|rooster|ingeroosterd|gepland|wanneer|plaatsvind[a-zà-ž]*|plaatsvindt|behandel[a-zà-ž]*|besprek[a-zà-ž]*|bespreking|besluit[a-zà-ž]*|beslis[a-zà-ž]*|dag|voorgelegd)\b/;

/** The label of a body that is only called commissie: that of the raad. */
export const labelOfCommission = /^(?:commissie|forum)$/;

/** Words for what went before, comes after or goes elsewhere, and for those who made the paper. */
export const ofOther =
  /\b(?:eerder[a-zà-ž]*|vorige?|voorgaande?|voorafgaand[a-zà-ž]*|vooraf|vervolg[a-zà-ž]*|daarna|volgende?|volgt|hierna|laatste?|afschrift|kopie|cc|c\.c\.|akkoord[a-zà-ž]*|paraaf|advies|adviseur|geadviseerd[a-zà-ž]*|betrokken[a-zà-ž]*|afgestemd|afstemming|ondertekend|namens|afzender|bron|uiterlijk[a-zà-ž]*|uiterste|deadline|termijn|inlever[a-zà-ž]*|reactie|gereed|versie|gewijzigd|gedrukt|verz(?:onden|ending|end)[a-zà-ž]*|publicatie|gepubliceerd|opgesteld|opmaak|dagtekening|ingang|ingaan|inwerking[a-zà-ž]*|start[a-zà-ž]*|einde?|looptijd|geldig[a-zà-ž]*|geboren|vastgesteld|goedgekeurd|besproken|mandaat|[a-zà-ž]*bevoegd[a-zà-ž]*)\b|(?<!\bte )\b(?:[a-zà-ž]+[dt]|genomen|gegeven|geschreven)\sdoor$/;

/** Words for a place in a list. */
export const ofPlace = /(?<!zaak|stuk|kenmerk|brief)(?:\bnrs?\b|\bno\b|nummer|nr\b|volg|lijst|punt|plek|agenda)/;

/** Words beside a name of a body or treatment in a value that says nothing more. */
export const fillers =
  /(?<![a-zà-ž])(?:de|het|een|en|of|van|voor|aan|in|door|der|ter|leden|lid|openbare?|besloten|gemeente|regio|(?:raads|bestuurs|commissie|college)?vergadering|zitting|bijeenkomst|overleg|advies|stuk|punt|uur|om|op|d\.?d\.?|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?![a-zà-ž])/gi;

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
