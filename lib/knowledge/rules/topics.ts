import type { Topic } from '../../reading/words.ts';

/** Words by which a sentence speaks of a topic. Folded text: lower case, no diacritics. */
export const topicWords: Record<Topic, RegExp> = {
  uitzonderingen: /uitgezonder|uitzondering|niet (?:ge)?mandateer|voorbehouden aan|behoudt zich/,
  grenzen:
    /grensbedrag[^.;]{0,60}€|drempelbedrag|(?:tot|maximaal|hoogste|hoger dan|boven)(?: (?:een )?bedrag van)?(?: de)? ?€|maximumbedrag/,
  ondermandaat: /onder-?mandaat|onder-?mandater/,
  'verslag-mandaat':
    /mandaatregister|(?:rapporte|verslag|verantwoord|informe|register)[^.;]{0,80}(?:mandaat|mandaten|gemandateerd|besluiten)|(?:mandaat|mandaten|gemandateerd)[^.;]{0,80}(?:rapporte|verslag|verantwoord|register)/,
  intrekken:
    /(?:mandaat|mandaten|delegatie)[^.;]{0,60}(?:kan|kunnen|mag|mogen)[^.;]{0,60}(?:intrek|ingetrokken)|(?:kan|kunnen|mag|mogen)[^.;]{0,60}(?:mandaat|mandaten|delegatie)[^.;]{0,40}(?:intrek|ingetrokken)|te allen tijde (?:intrek|ingetrokken|worden ingetrokken)/,
  kosten:
    /€ ?\d|\d euro|(?:geen|nauwelijks) (?:\w+ )?(?:kosten|gevolgen voor (?:de begroting|het geld)|financiele (?:gevolgen|consequenties))|(?:kosten|budget)neutraal|binnen (?:de|het) (?:\w+ )?(?:begroting|budget)/,
  bijdrage:
    /(?:bijdrage|inwonerbijdrage|deelnemersbijdrage)\w*[^.;]{0,80}(?:€|%|procent|stijg|daal|hoger|lager|gelijk|ongewijzigd)|(?:hogere|lagere|extra|gemeentelijke) bijdrage|bijdragen? per (?:gemeente|inwoner)/,
  verdeling: /verdeelsleutel|verdeling van de kosten|kostenverdeling|naar rato|per inwoner|inwonertal|bedrag per gemeente/,
  structureel: /structure(?:el|le)|incidente(?:el|le)|eenmalig/,
  risico: /risico|weerstandsvermogen|weerstandscapaciteit/,
  index: /index(?:ering|atie|cijfer|eren|eert)|loon- en prijs|loonindex|prijsindex|loonontwikkeling|cao-/,
  resultaat:
    /resultaatbestemming|(?:voordelig|nadelig|positief|negatief|batig)\w* (?:saldo|resultaat)|overschot|tekort|bestemmingsreserve/,
  accountant: /accountant|controleverklaring|goedkeurende verklaring/,
  'eigen-begroting':
    /programmabegroting|(?:gemeentelijke|eigen|gemeente)begroting|begroting van (?:de|onze|uw) gemeente|meerjarenbegroting van de gemeente/,
  begrotingswijziging: /begrotingswijziging|wijziging van de begroting/,
  garantie: /garant(?:ie|staat|stelling|staan)|borg(?:stelling|tocht)/,
  'antwoord-op-zienswijze':
    /(?:reactie|antwoord|beantwoord|reageert)[^.;]{0,80}(?:zienswijze|dagelijks bestuur)|zienswijze\w*[^.;]{0,80}(?:reactie|antwoord|beantwoord)|reactienota/,
  'raad-hoort':
    /(?:raadsinformatiebrief|informatiebrief)|(?:raad|raden|raadsleden|wij)[^.;]{0,60}(?:geinformeerd|informeren u|ontvang|op de hoogte)|informeren (?:wij )?(?:u|uw raad|de raad|de raden)/,
  grondslag:
    /op grond van (?:artikel|de wet|het)|(?:artikel|art\.) \d+[a-z]?(?::\d+)?[^.;]{0,40}(?:wet|wgr|awb|regeling|verordening)|(?:wet|wgr|awb)[^.;]{0,30}(?:artikel|art\.) \d/,
  doel: /(?:het|als|met als) doel(?:stelling)?\b|beoogd (?:effect|resultaat)|doel van (?:de|het|deze)|publieke waarde|willen (?:we|wij) bereiken|zodat (?:de|het|inwoners|gemeenten)/,
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
  opzegging: /opzeg|beeindig|ontbind/,
  personeel: /formatie|\bfte\b|medewerkers|personele|personeel|boventallig/,
  ondernemingsraad: /ondernemingsraad|\bor\b|georganiseerd overleg|vakbond/,
  participatie: /participatie|inspraak|inwoners[^.;]{0,60}(?:mee ?doen|meepraten|betrokken|reageren)|afdeling 3\.4/,
  meetbaar: /indicator|meetbaar|streefwaarde|prestatie-?afspra|monitor/,
  'informatie-delen':
    /informatie-?uitwisseling|uitwissel\w* van (?:informatie|gegevens)|(?:informatie|gegevens)[^.;]{0,50}(?:uitwissel|del(?:en|ing)|verstrek|gedeeld)|(?:delen|deelt)[^.;]{0,50}(?:informatie|gegevens)|informatiepositie/,
  oefenen: /oefen/,
  'politie-inzet':
    /(?:inzet|prestaties?|capaciteit|bijstand|taken|bijdrage) van de politie|politie(?:-?inzet|capaciteit|zorg)|de politie (?:stelt|levert|zorgt|zet|draagt)/,
  'zienswijzen-in-regeling': /zienswijze\w*[^.;]{0,80}(?:regeling|besluiten|artikel)|(?:regeling|artikel)[^.;]{0,80}zienswijze/,
  uittreding: /uittred|uitgetreden|treedt uit/,
  stemmen: /stemverhouding|stemmen per|stemrecht|gewogen stem|meerderheid van (?:de )?stemmen|unanim/,
  brandweerposten: /brandweerpost|kazerne|\bposten\b/,
  opkomsttijden: /opkomsttijd|dekkingsplan/,
  'grond-geheimhouding': /artikel 5\.1|wet open overheid|\bwoo\b|artikel 23|grond (?:voor|van) (?:de )?geheimhouding/,
  'duur-geheimhouding':
    /geheimhouding[^.;]{0,80}(?:tot|duur|periode|opgeheven|opheff|vervalt)|(?:opheff|opgeheven)[^.;]{0,40}geheimhouding/,
  vervanging: /plaatsvervang|vervangt|vervanger/,
  aanleiding: /omdat|doordat|als gevolg van|vanwege|aanleiding|(?:reden|oorzaak) (?:is|hiervan|hiervoor)/,
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
  'eerder-mandaat': /(?:vorige?|huidige|oude|bestaande|eerdere) (?:\w+ )?mandaat|mandaatbesluit (?:van|uit) 20\d\d/,
};
