/** How a later paper is known to be the one that was announced. Folded text: lower case, no diacritics. */

/** Words of titles and announcements that do not tell what they are about: the paper, the meeting, what is done with it. */
export const tellsNothing = new Set(
  [
    'voorstel raadsvoorstel collegevoorstel bestuursvoorstel oplegnotitie oplegger notitie memo nota brief bijlage stuk stukken document',
    'besluit besluiten besluitvorming vaststelling vaststellen vast stellen instemmen instemming goedkeuren bespreken bespreking behandeling',
    'behandelen kennisnemen kennisname zienswijze zienswijzen advies concept ontwerp definitief definitieve versie nieuw nieuwe gewijzigd',
    'algemeen dagelijks bestuur raad raden gemeenteraad gemeenteraden college colleges stuurgroep vergadering agenda regio gemeenten',
    'gemeente gemeenschappelijke regeling samenwerking ter voor inzake betreft jaar kwartaal juli januari februari maart april mei juni',
    'augustus september oktober november december eerste tweede derde vierde',
  ]
    .join(' ')
    .split(' '),
);

/** A year that is no part of a date: the year a paper is about. */
export const yearAbout =
  /(?<!(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|voorjaar|zomer|najaar|eind|begin|in|per|vanaf|medio)\s+(?:van\s+)?)(?<!\d[-/])\b20\d\d\b/gu;

/** Which of several papers of one year it is. */
export const rankInYear = /\b(?:eerste|tweede|derde|vierde|[1-4]e)\b(?!\s+(?:kwartaal|helft|lezing|termijn|kamer))/u;

/** A paper that looks back on a decision, not the decision itself. */
export const looksBack = /\bevalu(?:atie|eer|eert|eren)|\bterugblik/u;

/** An announcement of what other raden than that of this meeting do. */
export const ofOtherRaden = /\b(?:overige|andere) (?:[a-z]+ ){0,2}(?:gemeente)?raden\b/u;

/** Words before a yearly paper in which something else ends up: that paper is named, not announced. */
export const onlyNames =
  /\b(?:betrokken bij|verwerkt in|opgenomen in|past binnen|passen binnen|op basis van|vooruitlopend op|ten laste van)\b/u;
