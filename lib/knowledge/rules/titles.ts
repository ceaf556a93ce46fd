/** How papers and agendas print the subject, and what stands around it. */

/** A line that is no title, as it leads in what is asked: 'Gevraagd besluit', 'Wij stellen uw raad voor'. */
export const leadsInAsk =
  /^(?:(?:het |de )?(?:beslispunt(?:en)?|gevraagd besluit|gevraagde beslissing|voorgesteld besluit)\b[^.]{0,30}|(?:het |de )?(?:voorstel|besluit|advies)(?:en)?\W*|(?:wij|we|het college|het (?:algemeen |dagelijks )?bestuur) (?:stel|vra|advise|verzoe)\w+ .{0,40})$/i;

/** A sentence of a letter or invitation that names the subject: 'De commissie vergadert over de ontwerpbegroting 2028'; the group is the subject. */
export const subjectOfSentence =
  /\b(?:vergadert|spreekt|bespreekt|besluit|informeren|informeer|bericht|schrijf|memo|brief|notitie)\b[^.]{0,40}?\b(?:over|inzake|betreft)\s(?:de |het )?([^.;:?]{10,140})/i;

/** A line that names a proposal and what it is for, with to whom it goes before it: 'Voorstel tot aanwijzing van een lid', 'Raadsvoorstel: wensen en bedenkingen'. */
export const proposalLine =
  /^(?:aan .{3,60}? )?((?:raads|college|bestuurs|ab-|db-)?voorstel(?::| tot| voor| over| inzake| om) [^.;:?]{15,200}(?:\p{Lu}\.\p{Lu}\.)?)$/iu;

/** The strip under the name of a form, its number, day, subject and treatment on one line: 'RIB 2025-003 14 januari 2025 Terugkoppeling AB ter informatie'. */
export const stripLine =
  /^(?:rib|raads(?:informatie)?brief|brief|memo|notitie|nr\.?|nummer)\s[\w./-]*\d[\w./-]*\s\d{1,2} \p{L}+ \d{4}\s(.{10,160}?)(?:\ster (?:informatie|kennisname|kennisneming))?$/iu;

/** The name of a motion that says nothing of its subject: 'Motie vreemd aan de orde van de dag', 'MOTIE M-12'. */
export const nameOfMotion = /^\W*motie(?: vreemd(?: aan de orde(?: van de dag)?)?)?(?: [a-z]?-?\d\S*)?\W*$/i;

/** A heading of a motion under which it says why, or what it asks; over folded text: 'constaterende dat:', 'De raad van Zandrode'. */
export const leadsMotion =
  /^(?:constaterende|overwegende|van mening|spreekt uit|verzoekt|draagt|roept|de raad|de gemeenteraad|gehoord|gelet)\b/;

/** The opening of a decree: 'De raad van de gemeente Broekwijk, gelezen het voorstel'. */
export const decreeOpening = /^(?:de|het) [^,;]{4,120}[,;] ?(?:gelezen|gelet|gehoord|gezien|overwegende|in vergadering)/i;

/** A line that is nothing but the name of an organisation, over folded text: 'gemeente oudebeek', 'ggd zuidrand'. */
export const namesOrganisation =
  /^(?:gemeente|provincie|waterschap|regio|veiligheidsregio|ggd|omgevingsdienst|gemeenschappelijke regeling|bedrijfsvoeringsorganisatie)\s[a-z' -]+$/;

/** The sentence that an agenda prints behind a title without a full stop between: 'Kadernota 2028 De kadernota bevat de kaders'. */
export const runOn =
  /(?<=\S.{6,}[\p{L}\d)])\s(?:(?:Voorgesteld|Gevraagd) wordt\s|Wij stellen voor\s|(?:De|Het) (?:[AD]B|\p{Ll}+),? (?:\S+ ){0,6}?(?:is|zijn|wordt|worden|bevat|heeft|hebben|gaat|kan|stelt|vraagt|geeft|loopt|ligt|komt|neemt|volgt|staat|wil),? ).*$/su;

/** The number of the proposal behind a title, and who brings it: 'Begroting 2027 Raadsvoorstel 2026/38 — burgemeester Bos'. */
export const numberOfProposal =
  /(?<=\S.{6,})\s(?:[Rr]aadsvoorstel|[Cc]ollegevoorstel|Voorstel) (?:nr\.? )?\d{2,4}[/-]\d+(?!\d).*$|\.?\s\((?:raadsvoorstel )?\d{4}\/\d+\)$/su;

/** A word that no subject ends with, so that the line broke there: 'Jaarstukken van de'. */
export const brokenOff = /(?<![\p{L}])(?:de|het|een|van|voor|en|of|in|op|bij|met|aan|over|tot)$/u;

/** A word or two that are the rest of a subject, and no label of a form that is broken off itself: 'Heidekoog'. */
export const wordsLeft =
  /^(?!(?:datum|dag|wijze|soort|type|aard|status|naam|nummer|zaak\S*|kenmerk|bijlagen?|team|afdeling|behandel\S*|\S*steller|portefeuille\S*|vergader\S*|agenda\S*|programma|ambtelijk\S*|bestuurlijk\S*|vertrouwelijk\S*|openbaar\S*)(?![\p{L}]))[\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,2}$/iu;

/** What an amendement belongs to: 'Behorende bij agendapunt 7: Raadsvoorstel zienswijze begroting'; the group is that paper. */
export const belongsTo =
  /^(?:behorende?|horende?|ingediend)? ?bij (?:agendapunt \S+?[:,]? )?(?:het )?([a-zà-ž]*(?:voorstel|nota|besluit)\b.{8,})$/i;

/** What an agenda adds to a title in brackets: ' (wethouder Bos)', ' (ter bespreking)', ' (10 min.)'. */
export const bracketsBehind =
  /\s\((?:wethouder|burgemeester|portefeuillehouder|opini|advise|besluit|inform|beeld|oordeel|ter |bijlage|presentatie|mondeling|\d{1,2} min|info|hamer|bespreek)[^)]*\)|\s?\(agendapunt (?:in|uit)geklapt\)/gi;

/** What an agenda prints behind a title on the same line: ' Voorgesteld besluit: instemmen', ' Advies: akkoord'. */
export const decisionBehind =
  /\s(?:(?:[Vv]oorgestelde?|[Gg]evraagde?) (?:besluit|beslissing)|Advies|Besluit|Voorstel|Conclusie)\s?:.*$/s;
