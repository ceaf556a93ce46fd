import type { Topic } from '../../reading/topics.ts';

/** Words by which a sentence speaks of a topic. Folded text: lower case, no diacritics. */
export const topicWords: Record<Topic, RegExp> = {
  uitzonderingen:
    /uitgezonder|uitzondering|\bzonder(?:t|en)\b[^.;]{0,120} uit\b|niet (?:ge)?mandateer|voorbehouden aan|behoudt zich/,
  grenzen:
    /grensbedrag[^.;]{0,60}€|drempelbedrag|(?:tot|maximaal|hoogste|hoger dan|boven)(?: (?:een )?bedrag van)?(?: de)? ?€|maximumbedrag/,
  ondermandaat: /onder-?mandaat|onder-?mandater/,
  'verslag-mandaat':
    /mandaatregister|(?:rapporte|verslag|verantwoord(?!elijk)|informe|register)[^.;]{0,80}(?:mandaat|mandaten|gemandateerd|besluiten)|(?:mandaat|mandaten|gemandateerd)[^.;]{0,80}(?:rapporte|verslag|verantwoord(?!elijk)|register)/,
  intrekken:
    /(?:mandaat|mandaten|delegatie)[^.;]{0,60}(?:kan|kunnen|mag|mogen)[^.;]{0,60}(?:intrek|ingetrokken)|(?:kan|kunnen|mag|mogen)[^.;]{0,60}(?:mandaat|mandaten|delegatie)[^.;]{0,40}(?:intrek|ingetrokken)|te allen tijde (?:intrek|ingetrokken|worden ingetrokken)/,
  kosten:
    /€ ?\d|\d euro|(?:geen|nauwelijks) (?:\w+ )?(?:kosten|gevolgen voor (?:de begroting|het geld)|financiele (?:gevolgen|consequenties))|(?:kosten|budget)neutraal|binnen (?:de|het) (?:\w+ )?(?:begroting|budget)/,
  bijdrage:
    /(?:bijdrage|inwonerbijdrage|deelnemersbijdrage)\w*[^.;]{0,80}(?:€|%|procent|stijg|daal|hoger|lager|gelijk|ongewijzigd)|(?:hogere|lagere|extra|gemeentelijke) bijdrage|bijdragen? per (?:gemeente|inwoner)|(?:terugbetaling|teruggave|uitkering|bedrag|bedragen) per (?:gemeente|deelnemer)/,
  verdeling:
    /verdeelsleutel|verdeling van de kosten|kostenverdeling|(?:kosten|lasten)[^.;]{0,40}verdeeld|(?:dragen|draagt|betalen|betaalt)[^.;]{0,20}\d+ ?(?:%|procent)|naar rato|per inwoner|inwonertal|bedrag per gemeente/,
  structureel: /structure(?:el|le)|incidente(?:el|le)|eenmalig/,
  risico: /risico|weerstandsvermogen|weerstandscapaciteit/,
  index:
    /index(?:ering|atie|cijfer|eren|eert)|loon- en prijs|loonindex|prijsindex|loonontwikkeling|cao-|(?:loon|prijs)stijging(?:en)? van \d/,
  resultaat:
    /resultaatbestemming|(?:voordelig|nadelig|positief|negatief|batig)\w* (?:saldo|resultaat)|overschot|tekort|bestemmingsreserve/,
  accountant: /accountant|controleverklaring|goedkeurende verklaring/,
  'eigen-begroting':
    /programmabegroting|(?:gemeentelijke|eigen|gemeente)begroting|begroting van (?:de|onze|uw) gemeente|meerjarenbegroting van de gemeente/,
  begrotingswijziging: /begrotingswijziging|wijziging van de begroting/,
  garantie: /garant(?:ie|staat|stelling|staan)|borg(?:stelling|tocht)/,
  'antwoord-op-zienswijze':
    /(?:reactie|antwoord|beantwoord|reageert)[^.;]{0,80}(?:zienswijze|dagelijks bestuur)|zienswijze\w*[^.;]{0,80}(?:reactie|antwoord|beantwoord)|conclusies[^.;]{0,60}zienswijze|schriftelijk en gemotiveerd (?:reageren|antwoord)|reactienota/,
  'raad-hoort':
    /(?:raadsinformatiebrief|informatiebrief)|(?:raad|raden|raadsleden|wij)[^.;]{0,60}(?:geinformeerd|informeren u|ontvang|op de hoogte)|informeren (?:wij )?(?:u|uw raad|de raad|de raden)/,
  grondslag:
    /op grond van (?:artikel|de wet|het)|(?:artikel|art\.) \d+[a-z]?(?::\d+)?[^.;]{0,40}(?:wet|wgr|awb|regeling|verordening)|(?:wet|wgr|awb)[^.;]{0,30}(?:artikel|art\.) \d/,
  doel: /(?:het|als|met als) doel(?:stelling)?\b|beoogd (?:effect|resultaat)|doel van (?:de|het|deze)|publieke waarde|willen (?:we|wij) bereiken|zodat (?:de |het )?(?:inwoners|gemeenten|deelnemers)/,
  'eigen-gemeente':
    /(?:voor|in|van|binnen) (?:onze|uw|de eigen) gemeente|\bons (?:deel|aandeel|grondgebied)|(?:onze|uw) inwoners|gemeentelijk beleid|lokaal beleid|lokale (?:belangen|situatie|context|effecten)|gevolgen voor (?:de|onze|uw) gemeente|betekent dit voor/,
  deelnemerschap:
    /(?:als|rol van|ieder\w*|elke) deelnemer|(?:mede-?)?eigenaar(?:schap)?|opdrachtgeverschap|gezamenlijke verantwoordelijkheid/,
  'andere-deelnemers':
    /(?:andere|overige|alle) (?:gemeenten|deelnemers|raden|colleges|gemeenteraden)|de (?:deelnemende )?gemeenten|de (?:\w+ )?(?:raden|colleges|deelnemers)\b/,
  alternatieven: /alternatie|scenario|variant|mogelijkheden|keuzes|\bopties\b|(?:is|zijn) onderzocht|kunt u (?:nog )?kiezen/,
  evaluatie: /evalu(?:atie|eer|eren|eert)|terugkijken|tussentijds(?:e)? toets/,
  looptijd:
    /looptijd|voor de duur van|duur van de overeenkomst|loopt (?:af|tot)|(?:tot en met|t\/m) (?:\d{1,2} )?(?:\w+ )?20\d\d|(?:on)?bepaalde tijd|periode 20\d\d|jaar (?:duurt|geldt|loopt)|(?:duurt|geldt) [^.;]{0,30}jaar/,
  opzegging: /opzeg|opgezegd|op te zeggen|beeindig|ontbind/,
  personeel: /\bformatie|\bfte\b|medewerkers|personele|personeel|boventallig/,
  ondernemingsraad: /ondernemingsraad|\bor\b|georganiseerd overleg|vakbond/,
  participatie: /participatie|inspraak|inwoners[^.;]{0,60}(?:mee ?doen|meepraten|betrokken|reageren)|afdeling 3\.4/,
  meetbaar: /indicator|meetbaar|streefwaarde|prestatie-?afspra|monitor/,
  'informatie-delen':
    /informatie-?uitwisseling|uitwissel\w* van (?:informatie|gegevens)|(?:informatie|gegevens)[^.;]{0,50}(?:uitwissel|del(?:en|ing)|verstrek|gedeeld)|(?:delen|deelt)[^.;]{0,50}(?:informatie|gegevens)|informatiepositie/,
  oefenen: /oefen/,
  'politie-inzet':
    /(?:inzet|prestaties?|capaciteit|bijstand|taken|bijdrage) van de politie|politie(?:-?inzet|capaciteit|zorg)|de politie (?:stelt|levert|zorgt|zet|draagt)/,
  'zienswijzen-in-regeling':
    /zienswijze\w*[^.;]{0,80}(?:regeling|besluiten|artikel)|(?:regeling|artikel)[^.;]{0,80}zienswijze|regeling[^.;]{0,60}(?:noemt|bepaalt|wijst|geeft)[^.;]{0,240}zienswijze/,
  'zienswijzen-gegeven':
    /(?:is|zijn|werd|werden)[^.;]{0,80}in de gelegenheid gesteld[^.;]{0,60}zienswijze|in de gelegenheid (?:is|zijn) gesteld[^.;]{0,60}zienswijze|(?:raad|raden)[^.;]{0,100}(?:zienswijzen?[^.;]{0,40}(?:ingediend|gegeven|naar voren gebracht|kenbaar gemaakt)|geen zienswijze)|(?:heeft|hebben)[^.;]{0,60}zienswijzen?[^.;]{0,30}kunnen (?:geven|indienen)|(?:ingediende|ontvangen|ingekomen|binnengekomen) zienswijzen|zienswijzen van (?:de )?(?:\w+ )?(?:raad|raden)|zienswijzen?[^.;]{0,60}(?:beantwoord|verwerkt)|(?:reactie|reactienota)[^.;]{0,60}zienswijzen|termijn[^.;]{0,80}zienswijze[^.;]{0,60}(?:eindigde|verstreken|liep)|zienswijzetermijn (?:liep|eindigde|is)/,
  'taken-grondslag':
    /(?:colleges?|raden|gemeenten|deelnemers)[^.;]{0,200}(?:hebben|heeft)[^.;]{0,60}(?:overgedragen|gemandateerd)|(?:hebben|heeft)[^.;]{0,40}(?:colleges?|raden|gemeenten|deelnemers)[^.;]{0,120}(?:overgedragen|gemandateerd)|(?:taken|bevoegdheden)[^.;]{0,80}\b(?:zijn|is)\b[^.;]{0,60}(?:colleges?|raden|gemeenten|deelnemers)[^.;]{0,60}(?:overgedragen|gemandateerd)/,
  uittreding: /uittred|uitgetreden|treedt uit/,
  instap:
    /instap(?:vergoeding|som|kosten)|toetredings(?:som|vergoeding|kosten)|inkoopsom|(?:betaalt|brengt)[^.;]{0,60}\b(?:toe te treden|mee te doen|in)\b/,
  stemmen:
    /stemverhouding|stemgewicht|stemmen per|\d+ (?:van de \d+ )?stemmen|stemrecht|gewogen stem|meerderheid van (?:de )?stemmen|unanim/,
  brandweerposten: /brandweerpost|kazerne|\bposten\b/,
  opkomsttijden: /opkomsttijd|dekkingsplan/,
  'grond-geheimhouding': /artikel 5\.1|wet open overheid|\bwoo\b|artikel 23|grond (?:voor|van) (?:de )?geheimhouding/,
  'duur-geheimhouding':
    /geheimhouding[^.;]{0,80}(?:tot|duur|periode|opgeheven|opheff|vervalt)|(?:opheff|opgeheven)[^.;]{0,40}geheimhouding/,
  vervanging: /plaatsvervang|vervangt|vervanger/,
  aanleiding: /overwegende dat|omdat|doordat|als gevolg van|vanwege|aanleiding|(?:reden|oorzaak) (?:is|hiervan|hiervoor)/,
  'taken-en-geld': /(?:per|nieuwe?|extra) (?:taak|taken|programma|beleid)|taakveld|intensiver|bezuinig|ombuiging/,
  afwijking:
    /niet (?:geheel |volledig )?(?:gehaald|gerealiseerd|uitgevoerd|bereikt)|achter(?:gebleven|blijft|stand|loopt)|vertra(?:agd|ging)|later [^.;]{0,30}dan (?:gepland|verwacht)|afwijking/,
  'volgend-jaar':
    /volgende? (?:jaar|jaren|begroting)|(?:begroting|kadernota) (?:voor )?20\d\d[^.;]{0,60}(?:verwerkt|meegenomen|betrokken|opgenomen)/,
  geschillen: /geschil|in gebreke|nakom|escal/,
  'taken-over': /taken?[^.;]{0,60}(?:overgenomen|overgaan|overgedragen|overnemen|terug|voortgezet)/,
  onderzoeker:
    /(?:een|extern|onafhankelijk|onderzoeks) ?bureau|begeleidingscommissie|begeleidingsgroep|interviews|onafhankelijke onderzoek/,
  bindend: /bindend|gebonden|\bbind(?:t|en)\b|bevoegdheid van de raad|geen rechten ontle/,
  amenderen: /amende/,
  ingrijpend: /ingrijpend/,
  bevoegdheden:
    /bevoegdhe(?:id|den)[^.;]{0,80}(?:overgedragen|overdragen|gaan over|gaat over|blij(?:ft|ven)|houdt|houden|krijgt)/,
  adviestaak: /advise(?:ert|ren) (?:het|de|over)|(?:taak|taken) van de commissie/,
  aanpassing: /overgenomen|(?:begroting|tekst|stuk|plan) (?:is |wordt )?aangepast|naar aanleiding van de zienswijze/,
  bekrachtiging: /bekrachtig/,
  aanbevelingen:
    /aanbeveling\w*[^.;]{0,80}(?:overgenomen|over te nemen|uitgevoerd|uit te voeren|opgepakt)|neemt[^.;]{0,40} aanbeveling/,
  bezwaar: /bezwa(?:ar|ren)/,
  lessen: /lessen|leerpunt|verbeterpunt|aanbeveling|verbetermaatregel/,
  'eigen-doelen': /doelen (?:voor|op het gebied van) (?:de )?brand|artikel 3a|doelen van (?:de|onze|uw) (?:raad|gemeente)/,
  'landelijke-nota': /landelijke nota/,
  inwerken: /inwerk|introductie|overdrachtsdossier/,
  zeggenschap: /zeggenschap|raad van (?:toezicht|commissarissen)|aandeelhouder|voordra(?:agt|cht)/,
  'eerder-mandaat':
    /(?:vorige?|huidige|oude|bestaande|eerdere) (?:\w+ )?mandaat|mandaatbesluit (?:van|uit) 20\d\d|mandaat\w*[^.;]{0,60}20\d\d[^.;]{0,60}(?:vervalt|vervallen|ingetrokken|vervangen)|(?:vervangt|intrekking van)[^.;]{0,60}mandaat/,
  'eigen-inbreng':
    /(?:onze|uw|ons|namens (?:de|onze)) (?:gemeente|wethouder|burgemeester|portefeuillehouder|college)[^.;]{0,100}(?:ingebracht|\binbreng|bracht[^.;]{0,60}\bin\b|aandacht gevraagd|vroeg aandacht)/,
  'andere-rollen':
    /nevenfunctie|\b(?:is|blijft|wordt)\b[^.;]{0,40}\b(?:ook|tevens|voorts|daarnaast)\b[^.;]{0,40}(?:voorzitter|\blid\b|wethouder|burgemeester|directeur)|\btevens (?:(?:het )?(?:plaatsvervangend )?voorzitter|lid\b)|functies (?:zijn )?(?:on)?verenigbaar/,
  'informatie-afspraken':
    /informatieafspra|informatieprotocol|afspraken over (?:de )?informatie|college[^.;]{0,30}informeert[^.;]{0,80}(?:verbonden partij|samenwerking|regeling)/,
  reikwijdte:
    /(?:geldt|gelden|van toepassing)[^.;]{0,30}\b(?:voor|op) (?:alle|de volgende|deze)[^.;]{0,40}(?:verbonden partij|samenwerking|regeling)|(?:lijst|overzicht) van (?:alle |de |onze )*(?:verbonden partijen|samenwerking)/,
  'antwoord-op-motie':
    /(?:antwoord|reactie|reageer)[^.;]{0,60}\bmotie|\bmotie[^.;]{0,80}(?:beantwoord|antwoord|afgedaan|afdoening|reactie)/,
  'antwoord-per-punt':
    /(?:reactie|antwoord)\w*[^.;]{0,50}(?:per (?:gemeente|punt|zienswijze|raad)|op (?:elk|ieder) punt)|(?:per (?:gemeente|punt|zienswijze|raad)|op (?:elk|ieder) punt)[^.;]{0,60}(?:reactie|antwoord|beantwoord)/,
  'toezeggingen-volgen':
    /toezegging\w*[^.;]{0,80}(?:lijst|gemeld|rapport|teruggekoppeld|geinformeerd|bijgehouden|voortgang)|(?:lijst|rapport\w*|voortgang|informe\w*)[^.;]{0,50}toezegging/,
  'eigen-regels':
    /verordening[^.;]{0,100}(?:ingetrokken|vervalt|vervallen|gelden? niet meer)|(?:intrekk|vervallen)[^.;]{0,60}verordening/,
  'reactie-op-toezicht':
    /herstelplan|verbeterplan|plan van aanpak|bestuur[^.;]{0,60}(?:reageert|geeft gevolg|maakt bezwaar|past[^.;]{0,40}\baan\b|neemt[^.;]{0,40}maatregel)/,
  'lid-commissie':
    /(?:raadslid|raadsleden|\blid\b|\bleden\b)[^.;]{0,60}(?:aangewezen|aan te wijzen|voorgedragen|voor te dragen)|ondersteuning (?:van|door)[^.;]{0,40}(?:commissie|griffie)/,
  standpunt:
    /(?:standpunt|stemadvies|steminstructie)[^.;]{0,80}(?:college|wethouder|burgemeester|portefeuillehouder|gemeente)|(?:college|wethouder|burgemeester|portefeuillehouder)[^.;]{0,80}(?:standpunt|stemadvies|stemt (?:in|voor|tegen)|stemde (?:in|voor|tegen))|\b(?:ingestemd|akkoord) met (?:zijn|haar|de|deze|onze) inbreng/,
  uitvoering:
    /uitvoering[^.;]{0,60}(?:ligt bij|belegd bij|in handen van|gebeurt door)|belast met de uitvoering|verantwoordelijk voor (?:de )?uitvoering|(?:voert|voeren)[^.;]{0,60}\buit\b|(?:wordt|worden)[^.;]{0,40}uitgevoerd door/,
  'afstemming-raden':
    /regiogriffier|griffierskring|griffiers[^.;]{0,80}(?:afstem|afgestemd|stemmen|overleg|planning)|(?:raden|raadsleden)[^.;]{0,60}(?:gezamenlijk|afgestemd|stemmen[^.;]{0,40}\baf\b)|gezamenlijke zienswijze/,
  'toelichting-voorzitter':
    /voorzitter[^.;]{0,80}(?:licht[^.;]{0,40}toe|toelicht|toegelicht|bezoekt[^.;]{0,30}raad)|toelichting[^.;]{0,40}voorzitter|voorzitter[^.]{0,160}gereserveerd/,
  'doelen-in-beleidsplan': /doelen[^.;]{0,100}beleidsplan|beleidsplan[^.;]{0,100}doelen/,
  nazending:
    /(?:stuk|stukken|bijlagen?)[^.;]{0,40}(?:volgt|volgen|nagezonden|nagestuurd)|nazending|(?:stukken|bijlagen)[^.;]{0,40}(?:compleet|bijgevoegd)/,
  'besloten-deel':
    /besloten (?:deel|gedeelte|vergadering|zitting|agenda)|achter gesloten deuren|niet-?openbaar (?:deel|gedeelte)/,
  'ingebracht-door':
    /(?:ingebracht|aangedragen|geagendeerd|op verzoek)[^.;]{0,30}\b(?:door|van)\b[^.;]{0,30}(?:gemeente|wethouder|raad(?!sl)|college)(?![^.;]{0,40}(?:van de agenda|afgevoerd))/,
  afspraken:
    /actielijst|afsprakenlijst|actiepunt|afspra(?:ak|ken)[^.;]{0,80}(?:uitgevoerd|afgedaan|afgehandeld|afgerond|\bopen\b)/,
  antwoordtermijn:
    /\b(?:antwoord\w*|beantwoord\w*|reactie|afgedaan|afgehandeld)\b[^.;]{0,60}\b(?:binnen|voor|vóór|uiterlijk|in) (?:\d|een|twee|drie|vier|zes|acht|de maand)/,
  afschrift:
    /(?:afschrift|kopie)[^.;]{0,60}\b(?:raad|raden|raadsleden)\b|\b(?:raad|raden|raadsleden)\b[^.;]{0,60}(?:afschrift|kopie)/,
  ontvangers:
    /(?:verzonden|gestuurd|verstuurd|gericht) aan (?:alle|de (?:andere|overige|deelnemende)) (?:\w+ )?(?:raden|gemeenten|gemeenteraden|colleges)|aan de raden van|verzendlijst/,
  raadsbevoegdheid:
    /bevoegdheid van (?:de|uw|onze) (?:gemeente)?raad|(?:uw|de|onze) (?:gemeente)?raad (?:is bevoegd|beslist|gaat (?:hier)?over|stelt[^.;]{0,40}\bvast\b)/,
  hamerstukken: /hamerstuk|bespreekstuk|\b[ab]-stuk|zonder (?:bespreking|beraadslaging|debat)/,
};

/** Headings under which a paper speaks of a topic, whatever its words. Folded text. */
export const topicHeadings: Partial<Record<Topic, RegExp>> = {
  bijdrage: /^(?:[\d.]+\s+)?(?:gevolgen voor )?(?:de |uw )?(?:bijdragen?|deelnemersbijdragen?)(?: per (?:gemeente|deelnemer))?$/,
  doel: /^(?:artikel \d+\w?\b[\s.:–-]*|[\d.]+\s+)?(?:het )?(?:doel(?:en|stelling(?:en)?)?|(?:beoogde?|gewenste?) (?:effect(?:en)?|resulta(?:at|ten)|doel(?:en)?)|wat willen (?:we|wij) bereiken)(?: van (?:de|het|dit) \w+)?[\s:?]*$/,
};

/** A sentence that says that the regeling itself gives the raden a zienswijze on this decision (Wgr 10 lid 5): 'niet vastgesteld dan nadat' gives one. Lower case. */
export const regelingLists =
  /regeling[^.;]{0,60}bepaalt[^.;]{0,80}\bniet\b[^.;]{0,40}\bdan na(?:dat)?\b[^.;]{0,200}zienswijze|^(?!.*\b(?:niet|geen|nieuwe?)\b).*regeling[^.;]{0,60}(?:noemt|bepaalt|wijst|geeft|kent)[^.;]{0,160}zienswijze|^(?!.*\b(?:niet|geen|nieuwe?)\b).*zienswijze[^.;]{0,100}\b(?:volgens|op grond van|krachtens|ingevolge) (?:artikel [^.;]{1,40} van )?(?:de|onze) (?:gemeenschappelijke )?regeling\b/;

/** A title that says that the regeling itself is made or changed (Wgr 1 lid 1 and 5). Lower case. */
export const regelingChanges =
  /\b(?:ontwerp|nieuwe|wijzig\w*|gewijzigde|treffen|aangaan|vaststell\w*)\b.*(?:centrum|gemeenschappelijke )regeling\b|(?:centrum|gemeenschappelijke )regeling\b.*\b(?:ontwerp|wijzig\w*|treffen|aangaan|vaststell\w*)\b/;

/** A sentence that says that the regeling exempts a begrotingswijziging from the zienswijze (Wgr 35 lid 6), and one that says it does not. Lower case. */
export const regelingExempts =
  /^(?=.*\b(?:regeling|gr)\b)(?!.*in te dienen)(?:.*\b(?:be)?hoe(?:ft|fde|ven|fden)\b.*\b(?:niet|geen)\b.*zienswijze|.*zienswijze.*\b(?:be)?hoe(?:ft|fde|ven|fden)\b.*\bniet\b|.*\b(?:niet|geen)\b.{0,60}zienswijze.{0,60}\b(?:gevraagd|voorgelegd|vereist|nodig|verplicht|voorgeschreven)|.*zienswijze.{0,80}\b(?:niet|geen)\b.{0,40}(?:vereist|nodig|verplicht|van toepassing|voorgeschreven)|.*(?:uitgezonderd|vrijgesteld|\bzonder(?:t|en)\b.* uit)\b.*zienswijze)/;
export const regelingIncludes =
  /\bniet (?:onder|in) (?:een|de|deze|die|een van de)(?: \w+)? (?:uitzondering|vrijstelling)|\b(?:niet|geen) (?:is |zijn |wordt |worden )?(?:daarvan |hiervan )?(?:uitgezonderd|uitzondering)/;

/** Words by which a sentence says that its matter is still open: then it speaks of it, and answers nothing. Folded text. */
export const stillOpen =
  /\b(?:onbekend|onduidelijk|niet bekend)\b|\bnog niet (?:duidelijk|bepaald|uitgewerkt|uitgezocht|onderzocht|berekend|ingevuld|te (?:zeggen|bepalen|berekenen)|in te schatten|afgesproken|besproken)|\bnog (?:nader )?(?:te bepalen|uit te werken|uit te zoeken|in te vullen)|\b(?:moet|moeten|wordt|worden) (?:nog|later|nader) [^.;]{0,30}(?:bepaald|uitgewerkt|uitgezocht|onderzocht|berekend|ingevuld|afgesproken|besproken)|\bp\.m\.?(?!\w)/;

/** A sentence that tells of a decision as taken ('die de raad op 2 november heeft vastgesteld'), and not as a condition. Lower case, on one line. */
export const decisionTold =
  /^(?!.*\b(?:zodra|nadat|als|wanneer|indien|totdat|tenzij|pas)\b).*\b(?:heeft|hebben|hebt|had|hadden|werd|werden)\b[^.;]{0,160}\b(?:vastgesteld|besloten|ingestemd|goedgekeurd|aangenomen|verleend|gesteld)\b/;

/** A sentence that says that a decision is not called for ('toestemming van de raden is dan ook niet aan de orde'). Lower case, on one line. */
export const decisionDenied = /\b(?:niet|geen)\b[^.;]{0,60}\b(?:aan de orde|nodig|vereist|gevraagd)\b/;

/** Words by which a sentence on what the regeling exempts is about the begrotingswijziging of this paper. Lower case, on one line. */
export const thisChange =
  /\b(?:deze|de|dergelijke|zulke) (?:\w+ )?(?:begrotings)?wijziging(?:en)?\b|\b(?:zodat|daarom|dan ook|omdat)\b|\bbijdragen? (?:wijzig|verander)/;

/** Whom the deelnemers do not transfer their tasks to: what stands within the cooperation gets its powers from its own boards. Lower case. */
export const withinCooperation = /commissie|directeur|secretaris|dagelijks bestuur|voorzitter|centrumgemeente/;

/** What the title of an answer to zienswijzen names, the first that fits. Lower case. */
export const answeredPapers = [
  { paper: 'begrotingswijziging', word: /begrotingswijziging|wijziging\s+(?:van\s+)?(?:de\s+)?(?:programma)?begroting/ },
  { paper: 'begroting', word: /begroting/ },
  { paper: 'anders', word: /kadernota|kaderbrief|kaders|regeling|jaarstukken|jaarrekening|beleidsplan|visie|verordening/ },
] as const;
