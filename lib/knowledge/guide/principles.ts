import type { PrincipleId } from './ids.ts';
import type { PrincipleText } from './types.ts';

/**
 * The principles of the guide. Titles and pages are those of its contents page; the texts are ours.
 *
 * Corrected against slips in the guide's own text: the heading of B9 repeats B8 (its subject is finance); the principle
 * of B11 repeats B10 (its subject is the joint support); A6 and A12 are misspelt. A9: the contents page says 43, while
 * A8 fills three pages by its length, so A9 may start on 44.
 */
export const principles: Record<PrincipleId, PrincipleText> = {
  A1: {
    kind: 'principe',
    title: 'Gezamenlijke regionale uitvoering in plaats van zelfstandige uitvoering',
    text: 'Sommige vraagstukken lossen overheden samen beter op dan alleen. Wie meedoet, vrijwillig of omdat de wet het vraagt, deelt de verantwoordelijkheid voor die taak met de anderen.',
    page: 14,
  },
  A2: {
    kind: 'principe',
    title: 'Doel en publieke waarden van de samenwerking',
    text: 'Alles wat het samenwerkingsverband doet, moet passen bij het doel en de waarden die de deelnemers samen hebben gekozen.',
    page: 17,
  },
  A3: {
    kind: 'principe',
    title: 'Samenwerking als verlengd lokaal, provinciaal en waterschapsbestuur',
    text: 'Een samenwerkingsverband is een verlengstuk van het eigen bestuur en geen vreemde organisatie. Deelnemers weten wat dat betekent en zorgen goed voor de samenwerking.',
    page: 21,
  },
  A4: {
    kind: 'principe',
    title: 'Rolneming: omgaan met meerdere belangen',
    text: 'Wie meedoet in de regio, heeft vaak meer dan één pet op. Deelnemers laten zien welke pet zij ophebben en wegen de belangen eerlijk en open af.',
    page: 23,
  },
  A5: {
    kind: 'principe',
    title: 'Professioneel bestuur van het samenwerkingsverband',
    text: 'Bestuursleden kennen hun vak en werken voor het geheel. Het bestuur is zo samengesteld dat het samenwerkingsverband goed zijn werk kan doen.',
    page: 27,
  },
  A6: {
    kind: 'principe',
    title: 'Soft controls: cultuur, houding, gedrag en omgangsvormen',
    text: 'Goed samenwerken vraagt meer dan regels. Deelnemers en bestuur spreken af hoe zij met elkaar omgaan en praten daar geregeld over.',
    page: 32,
  },
  A7: {
    kind: 'principe',
    title: 'Het politieke orgaan in positie bij samenwerking',
    text: 'De raad, de Staten of het algemeen bestuur van het waterschap moet zijn werk kunnen doen, ook als een taak in de regio ligt. De samenwerking is daarop ingericht.',
    page: 35,
  },
  A8: {
    kind: 'principe',
    title: 'Regie bij meerdere samenwerkingsverbanden',
    text: 'Een gemeente doet meestal in veel samenwerkingsverbanden mee. Dan is het nodig dat iemand het overzicht houdt en de lijnen bij elkaar brengt.',
    page: 41,
  },
  A9: {
    kind: 'principe',
    title: 'Financiële spelregels voor samenwerking',
    text: 'Over geld bestaan duidelijke afspraken, die passen bij waarvoor de samenwerking er is. De deelnemers kijken geregeld of die afspraken nog kloppen.',
    page: 43,
  },
  A10: {
    kind: 'principe',
    title: 'Ambtelijke ondersteuning individuele deelnemer',
    text: 'Elke deelnemer heeft eigen ambtenaren die het samenwerkingsverband kritisch volgen en de bestuurder adviseren. De gids noemt deze groep de contramal.',
    page: 45,
  },
  A11: {
    kind: 'principe',
    title: 'Ambtelijke ondersteuning gezamenlijke deelnemers',
    text: 'Als opdrachtgevers hebben de deelnemers ook samen ambtelijke steun: de gezamenlijke contramal. Die kan ook ander werk bundelen.',
    page: 48,
  },
  A12: {
    kind: 'principe',
    title: 'Continuïteit bij bestuurlijke wisselingen',
    text: 'Na verkiezingen of een vertrek gaat de samenwerking gewoon door. Wie weggaat, draagt het werk goed over.',
    page: 52,
  },
  A13: {
    kind: 'aandachtspunt',
    title: 'Bijzonderheden bij deelname van meerdere overheidslagen',
    text: 'Doet een provincie of waterschap mee, dan kan die deelnemer meer bevoegdheden of andere belangen hebben dan de gemeenten. Daar horen extra afspraken bij.',
    page: 54,
  },
  A14: {
    kind: 'aandachtspunt',
    title: 'Bijzonderheden bij de centrumregeling',
    text: 'Bij een centrumregeling werkt de ene gemeente (de centrumgemeente) voor de andere (de gastgemeente). Dat botst sneller dan andere vormen en vraagt daarom meer van de afspraken.',
    page: 55,
  },
  B1: {
    kind: 'principe',
    title: 'Samenwerking in plaats van zelfstandige uitvoering',
    text: 'In een netwerk pakken overheden een vraagstuk samen aan, zonder dat iemand bevoegdheden weggeeft. Meedoen is vrijwillig, maar schept wel verwachtingen.',
    page: 63,
  },
  B2: {
    kind: 'principe',
    title: 'Doel en publieke waarden van de samenwerking',
    text: 'Ook in een netwerk is het gezamenlijke doel het uitgangspunt van alles, samen met de waarden die daarbij horen.',
    page: 66,
  },
  B3: {
    kind: 'principe',
    title: 'Governance van netwerksamenwerking',
    text: 'De wet regelt voor een netwerk bijna niets. Daarom spreken de deelnemers vooraf zelf af wie wat doet, wie beslist en hoe dat gaat.',
    page: 68,
  },
  B4: {
    kind: 'principe',
    title: 'Rolneming: omgaan met meerdere belangen',
    text: 'Vertegenwoordigers in een netwerk zijn open over hun rol en zoeken samen naar wat voor iedereen het beste is.',
    page: 70,
  },
  B5: {
    kind: 'principe',
    title: 'Professioneel bestuur van het samenwerkingsverband',
    text: 'Ook zonder vaste organisatie vraagt een netwerk om vakmanschap: omgaan met conflicten en een voorzitter die boven de partijen staat.',
    page: 72,
  },
  B6: {
    kind: 'principe',
    title: 'Soft controls: cultuur, houding, gedrag en omgangsvormen',
    text: 'In een netwerk hangt nog meer af van hoe mensen met elkaar omgaan. Spreek daar vaste waarden over af en kom erop terug.',
    page: 73,
  },
  B7: {
    kind: 'principe',
    title: 'Het politieke orgaan in positie bij samenwerking',
    text: 'Ook bij een netwerk moet de raad kunnen sturen en controleren waar hij daarover gaat.',
    page: 74,
  },
  B8: {
    kind: 'principe',
    title: 'Regie bij meerdere samenwerkingsverbanden',
    text: 'Netwerken tellen mee bij het overzicht over alle samenwerkingen van een gemeente.',
    page: 75,
  },
  B9: {
    kind: 'principe',
    title: 'Financiële spelregels voor samenwerking',
    text: 'Gaat er in een netwerk geld om, dan zijn de afspraken daarover helder en worden ze geregeld bekeken.',
    page: 76,
  },
  B10: {
    kind: 'principe',
    title: 'Ambtelijke ondersteuning individuele deelnemer',
    text: 'De bestuurder die namens een deelnemer in het netwerk zit, wordt thuis door ambtenaren geholpen. Hoeveel hulp nodig is, hangt af van het soort netwerk.',
    page: 77,
  },
  B11: {
    kind: 'principe',
    title: 'Ambtelijke ondersteuning gezamenlijke deelnemers',
    text: 'De deelnemers van een netwerk regelen samen de ambtelijke hulp die nodig is om de gezamenlijke plannen te maken en uit te voeren.',
    page: 78,
  },
  B12: {
    kind: 'principe',
    title: 'Continuïteit bij bestuurlijke wisselingen',
    text: 'Wie een netwerk verlaat, zorgt dat een opvolger verder kan.',
    page: 80,
  },
  B13: {
    kind: 'aandachtspunt',
    title: 'Bijzonderheden bij deelname van meerdere overheidslagen',
    text: 'Werken gemeenten in een netwerk met een provincie of waterschap, dan kan die het laatste woord hebben. Spreek af wat dat voor de samenwerking betekent.',
    page: 81,
  },
  B14: {
    kind: 'aandachtspunt',
    title: 'Bijzonderheden bij triple-helixsamenwerkingsverbanden',
    text: 'In een triple helix werken overheden, bedrijven en onderwijs samen. Zij verschillen in cultuur en manier van besluiten, en daar moet iedereen rekening mee houden.',
    page: 84,
  },
  B15: {
    kind: 'aandachtspunt',
    title: 'Bijzonderheden bij ketensamenwerking',
    text: 'In een keten, zoals die van de sociale veiligheid, doet elke partij een eigen stap. De gids laat zien waar de partijen dan op moeten letten.',
    page: 86,
  },
};
