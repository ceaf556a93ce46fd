import type { RecommendationId } from '../guide/ids.ts';

/** A recommendation of the guide as the rules cite it: why it bears on the item, and how it stands to what the raad could do. */
export interface GuideReason {
  /** May hold the words of `lib/council/template.ts` between braces, such as `{paper}`. */
  why: string;
  /** `raadt-af`: the guide advises against questioning this. `achterhaald`: the law has said otherwise since 1-7-2022. */
  stance: 'steunt' | 'raadt-af' | 'achterhaald';
}

const supports = (why: string): GuideReason => ({ why, stance: 'steunt' });

/** The recommendations that rules may cite. */
export const guideUses = {
  'A1.2': {
    why: 'De gids zegt dat raden alleen via hun college controleren. Sinds 1 juli 2022 moet het bestuur de raden ook zelf informeren en kunnen raden samen onderzoek doen.',
    stance: 'achterhaald',
  },
  'A1.3': supports('{Paper} verandert hoeveel uw gemeente zelf te zeggen houdt; weeg dat vooraf.'),
  'A2.1': supports('{Paper} gaat over wat {cooperation} wil bereiken; dat doel stellen de deelnemers samen vast.'),
  'A2.3': supports(
    'Kijk bij {paper} of doel en waarden van {cooperation} nog kloppen, en wat er gebeurt als een deelnemer afhaakt.',
  ),
  'A2.4': supports('De deelnemers bepalen de grenzen van wat {cooperation} doet; het dagelijks werk gaat in mandaat.'),
  'A2.5': supports(
    'De regeling van {cooperation} legt de rol van de raden, de bevoegdheden en het geld vast; {paper} raakt die spelregels.',
  ),
  'A3.1': {
    why: 'De gids vraagt om de bevoegdheden en mandaten van {cooperation} niet ter discussie te stellen, ook niet bij {paper}. Vragen naar grenzen en verslag kan wel.',
    stance: 'raadt-af',
  },
  'A4.2': supports('Met {paper} krijgt iemand een rol in het bestuur; maak duidelijk welke rollen in één hand komen.'),
  'A4.4': supports('De gids noemt openbare vergaderingen van het algemeen bestuur als afspraak over de omgang.'),
  'A4.5': supports('Spreek vooraf af hoe u met een conflict in de samenwerking omgaat.'),
  'A5.1': supports('Een bestuurder hoort bij zijn start de samenwerking en zijn taak te kennen.'),
  'A5.3': supports('De voorzitter bewaakt dat het besturen goed verloopt.'),
  'A5.7': supports('De organisatie van {cooperation} is een taak van {sender}.'),
  'A5.8': supports('{Sender} is werkgever van de directeur en regelt diens mandaat.'),
  'A5.9': supports('Wat {cooperation} moet bereiken, is vooraf afgesproken; uit {paper} blijkt of dat lukt.'),
  'A5.10': supports('{Cooperation} hoort alle deelnemers geregeld en tegelijk te informeren; {paper} is zo’n moment.'),
  'A5.11': supports('De samenwerking let erop dat besluiten en controle volgens de regels verlopen.'),
  'A7.1': supports('De raad gebruikt zijn kansen om iets in te brengen en onderbouwt die.'),
  'A7.3': supports('Bij {paper} horen de raden te weten wat {cooperation} voor hun eigen ruimte betekent.'),
  'A7.4': supports('Een voorstel aan de raad zegt waarvoor het wordt behandeld en wat de raad nog kan veranderen.'),
  'A7.6': supports('De griffiers kunnen raden helpen om rond {paper} samen op te trekken, bijvoorbeeld met moties of onderzoek.'),
  'A7.7': supports('Andere raden krijgen {paper} ook; de griffiers stemmen planning en inbreng op elkaar af.'),
  'A7.8': {
    why: 'De gids gaat ervan uit dat de samenwerking geen rechtstreekse lijn naar de raad heeft. Sinds 1 juli 2022 moet het bestuur de raden zelf informeren.',
    stance: 'achterhaald',
  },
  'A7.9': supports('De planning van {cooperation} hoort de raden genoeg tijd te geven voor {paper}.'),
  'A8.1': supports('Gemeenten maken afspraken die voor al hun samenwerkingen gelden.'),
  'A9.1': supports('Bij {paper} spelen afspraken over geld: de verdeling, extra geld en wie tekorten draagt.'),
  'A10.1': supports('Het college heeft eigen ambtenaren nodig die over de samenwerking kunnen adviseren.'),
  'A11.6': supports('De deelnemers gaan op dezelfde manier om met hun verbonden partijen.'),
  'A12.1': supports('Het dagelijks bestuur zorgt vóór verkiezingen voor een goede overdracht.'),
  'A12.2': supports('Elk lid van het algemeen bestuur zorgt thuis voor een goede overdracht.'),
  'A14.2': supports('Bij een centrumregeling leggen de gemeenten vast waarom en hoe zij samenwerken.'),
  'A14.4': supports('De gemeenten werken hun afspraken over de uitvoering verder uit.'),
  'A14.5': supports('Bij belangrijke beslissingen overleggen de gemeenten met elkaar om het eens te worden.'),
  'B1.2': supports('Wie in een netwerk samenwerkt, houdt zelf minder ruimte om te beslissen.'),
  'B1.3': supports('Weeg vooraf wat deze vorm van samenwerken met uw eigen ruimte doet.'),
  'B2.1': supports('De deelnemers stellen samen het doel van het netwerk vast.'),
  'B3.1': supports('De deelnemers spreken bij de start af hoe zij besluiten en wie wanneer aan de beurt is.'),
  'B3.2': supports('Als raden bevoegd zijn, staat vast wanneer en hoe zij meedoen, ook met moties en amendementen.'),
  'B4.3': supports('Besluiten van een netwerk binden de gemeente niet; deelnemers zeggen vooraf wat hun raad moet goedkeuren.'),
  'B13.2': supports('Deelnemers zeggen vooraf waaraan zij zich binden en waarvoor hun raad nodig is.'),
  'B14.2': supports('Vooraf staat vast wat wordt overgedragen en waarvoor de raad nodig blijft.'),
  'B15.1': supports('Gemeenten, politie en Openbaar Ministerie werken als één overheid samen, ieder binnen vastgestelde kaders.'),
  'B15.2': supports('Elke partij houdt haar eigen bevoegdheden; het wettelijk gezag blijft zoals het is.'),
} as const satisfies Partial<Record<RecommendationId, GuideReason>>;

/** A recommendation that rules cite. */
export type CitedRecommendation = keyof typeof guideUses;
