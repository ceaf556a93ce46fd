import { inflect, phrases } from './forms.ts';
import { near, without } from './other-senses.ts';
import type { TermEntry } from './types.ts';

/** Words after which 'college' is the board of a municipality; after any other word it is part of a name ('Vossenberg College'). */
const beforeTheBoard = [
  'het|zijn|haar|hun|mijn|ons|dit|dat|ons|uw|hun|een|elk|elke|ieder|iedere|geen|eigen|nieuw|nieuwe|huidig|huidige|vorig|vorige|zittend|zittende|voltallig|voltallige|heel|gehele|demissionair|gemeentelijk|gemeentelijke',
  'de|alle|beide|deze|die|deelnemende|betrokken|afzonderlijke|gezamenlijke|overige|andere|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien',
  'van|aan|door|in|bij|met|voor|namens|naar|tussen|over|via|uit|per|op|tegen|zonder|binnen|na|tot|en|of|als|dan|ook|wel|zowel|noch|raad|raden|burgemeester|wethouders',
  'besluit|besluiten|behandeling|voorstel|advies|brief|antwoord|standpunt|reactie|vergadering|beantwoording|toezegging|lid|leden|bespreking|akkoord|memo|nota|portefeuillehouder|mandaat|taak|rol|datum|route|planning|vaststelling|goedkeuring|instemming|paraaf|termijn|verantwoording|agenda|terugkoppeling|namens|bevoegdheid|indiener|opdrachtgever',
].join('|');

/** The executive of a municipality and its members. */
export const college: readonly TermEntry[] = [
  {
    term: 'college van burgemeester en wethouders',
    category: 'rol',
    everyday: true,
    forms: [
      'college',
      'colleges',
      'colleges van burgemeester en wethouders',
      'burgemeester en wethouders',
      ...phrases(['college van', 'colleges van'], ['B en W', 'B&W', 'B & W', 'BenW', 'B. en W.']),
      ...['B en W', 'B&W', 'B & W', 'BenW', 'B. en W.', 'B.en W.'],
      'gemeentebestuur',
      'gemeentebesturen',
    ],
    meaning: 'Het dagelijks bestuur van een gemeente, dat meestal zelf kiest wie er namens de gemeente in een regiobestuur zit.',
    links: [
      { to: 'A3.3', why: 'Het college beslist over de inbreng van de gemeente en vertelt de raad op tijd wat er speelt.' },
      { to: 'A4.1', why: 'Afspraken over de samenwerking horen eerst in de colleges te zijn besproken.' },
    ],
    falseFriends: [
      'regionaal college',
      'regionale college',
      'college van bestuur',
      'colleges van bestuur',
      'college van procureurs-generaal',
      'college van deskundigen',
      'college van arbeidszaken',
      'college van beroep',
      'college van beroep voor het bedrijfsleven',
      'college van toezicht',
      'college van advies',
      'college van decanen',
      'college van kerkrentmeesters',
      'college voor de rechten van de mens',
      'college voor toetsen en examens',
      'college ter beoordeling van geneesmiddelen',
      'college bescherming persoonsgegevens',
      'college financieel toezicht',
      'college bouw zorginstellingen',
      'college sanering zorginstellingen',
      'college tour',
      'college volgen',
      'colleges volgen',
      'colleges geven',
      'college geven',
    ],
    notWhen: [
      { after: /^\s+(?:begint|start|eindigt)\s+om(?![a-z])/ },
      {
        after:
          /^\s+(?:van|voor)\s+(?!b(?:[^a-z]|en)|burgemeester|wethouders?|gs|gedeputeerde|dijkgraaf|de\s|het\s|deze|die|elke?|onze|alle|iedere?|een\s|\d|[a-z]*(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\s|gemeenten)[a-z]{2,}(?:ers|ors|aars|isten|anten|enten|voogden|decanen|notabelen|leden|kundigen|ing|aat|ie)(?![a-z-])/,
      },
      { after: /^\s+(?:over|in)\s+(?:de|het)\s+(?:[a-z]+\s+)?(?:eeuw|geschiedenis|kunst|literatuur|oorlog)/ },
      { before: /(?:studenten|student|luister[a-z]*|hoogleraar|professor|docent)\s+(?:[^\s.;]+\s+){0,4}$/ },
      { before: /(?:volgt|volgde|volgen|geeft|gaf|gast|hoor)\s*-?(?:een\s+)?$/ },
      { before: /(?:school|scholengemeenschap|lyceum|gymnasium)\s+(?:het\s+)?$/ },
      {
        before: new RegExp(`(?:^|[\\s("'])(?!(?:${beforeTheBoard})\\s+$)[a-z'’.-]*[a-z]\\s+$`),
        after: /^(?!\s+van\s+(?:b|burgemeester))/,
      },
      { after: /^\s+over\s+[^.;]{0,60}(?:universiteit|hogeschool|academie|hoogleraar|student)/ },
      { after: /^\s+(?:over|in|aan)\s+(?:de\s+)?(?:universiteit|hogeschool|studenten|leerlingen|geschiedenis)/ },
    ],
  },
  {
    term: 'collegelid',
    category: 'rol',
    forms: ['collegeleden', 'lid van het college', 'leden van het college', 'lid van burgemeester en wethouders'],
    meaning: 'De burgemeester of een wethouder als lid van het college.',
    links: [
      {
        to: 'A3.1',
        why: 'Een collegelid heeft in de samenwerking eigen verantwoordelijkheden die kunnen afwijken van die in het college.',
      },
    ],
  },
  {
    term: 'burgemeester',
    category: 'rol',
    everyday: true,
    forms: [
      'burgemeesters',
      'loco-burgemeester',
      'loco-burgemeesters',
      'waarnemend burgemeester',
      'plaatsvervangend burgemeester',
      'burgemeester-portefeuillehouder',
    ],
    meaning: 'De voorzitter van raad en college, die in een veiligheidsregio lid van het algemeen bestuur is.',
    links: [
      { to: 'A8.4', why: 'De gids geeft burgemeesters de algemene bestuurlijke regie op de samenwerking van gemeenten.' },
      { to: 'A7.1', why: 'De burgemeester helpt de raad om bij de samenwerking betrokken te blijven.' },
    ],
    notWhen: [
      { after: /^\s*-?\s*(?:[a-z]+\s+)?(?:straat|laan|plein|weg|park|singel)(?![a-z])/ },
      { after: /^\s+(?:[a-z]+\s+){0,3}[a-z]+(?:straat|laan|plein|weg|park|singel)(?![a-z])/ },
    ],
  },
  {
    term: 'burgemeestersoverleg',
    category: 'rol',
    forms: [
      'burgemeestersoverleggen',
      'burgemeesterskring',
      'kring van burgemeesters',
      'regionaal burgemeestersoverleg',
      'burgemeesterstafel',
    ],
    meaning: 'Het overleg van de burgemeesters in een regio.',
    links: [{ to: 'A8.4', why: 'Burgemeesters maken samen afspraken over hoe de samenwerkingen bestuurlijk in elkaar zitten.' }],
  },
  {
    term: 'wethouder',
    category: 'rol',
    forms: ['wethouders', 'loco-wethouder', 'vakwethouder', 'vakwethouders'],
    meaning: 'Een lid van het college dat een aantal onderwerpen leidt en daarover aan de raad verantwoording aflegt.',
    links: [
      { to: 'A4.3', why: 'Een wethouder die ook in het regiobestuur zit, maakt duidelijk vanuit welk belang hij spreekt.' },
      { to: 'A4.2', why: 'Wie meer rollen tegelijk heeft, moet die uit elkaar houden en benoemen.' },
    ],
    notWhen: [{ after: /^\s*-?\s*(?:[a-z]+\s+){0,3}[a-z]*(?:straat|laan|plein|weg|park|singel|kade|hof)(?![a-z])/ }],
  },
  {
    term: 'lokaal portefeuillehouder',
    category: 'rol',
    forms: [
      'lokale portefeuillehouder',
      'lokale portefeuillehouders',
      'gemeentelijk portefeuillehouder',
      'gemeentelijke portefeuillehouder',
      'gemeentelijke portefeuillehouders',
      'portefeuillehouder gemeente',
      'lokaal verantwoordelijk wethouder',
    ],
    meaning: 'De wethouder of burgemeester die in de eigen gemeente over het onderwerp gaat.',
    links: [
      { to: 'A4.2', why: 'Deze rol valt vaak samen met die van regiobestuurder, en dan moet duidelijk zijn welke rol geldt.' },
      { to: 'A3.3', why: 'Hij brengt de samenwerking in het eigen college en bij de eigen raad.' },
    ],
  },
  {
    term: 'portefeuillehouder',
    category: 'rol',
    forms: [
      'portefeuillehouders',
      'bestuurlijk portefeuillehouder',
      'bestuurlijk portefeuillehouders',
      'bestuurlijke portefeuillehouder',
      'bestuurlijke portefeuillehouders',
      'verantwoordelijk portefeuillehouder',
      'verantwoordelijke portefeuillehouder',
      'pfh',
      'pfhs',
      'portefeuillehouderschap',
    ],
    meaning: 'De bestuurder die een onderwerp voorbereidt en ervoor aanspreekbaar is.',
    links: [
      { to: 'A4.2', why: 'Als één bestuurder meer rollen draagt, wil de gids dat die bewust zijn toegewezen.' },
      { to: 'A10.2', why: 'De eigen ambtenaren adviseren hem per rol, ook als die rollen botsen.' },
    ],
  },
  {
    term: 'coördinerend portefeuillehouder',
    category: 'rol',
    forms: [
      'coördinerend wethouder',
      'coördinerende wethouder',
      'coördinerend bestuurder',
      'coördinerende portefeuillehouder',
      'regionaal portefeuillehouder',
      'regionaal coördinerend wethouder',
      'regionale portefeuillehouder',
      'themawethouder',
    ],
    meaning: 'De bestuurder die een onderwerp namens de andere deelnemers trekt.',
    links: [{ to: 'B3.1', why: 'De gids vraagt om steun bij alle deelnemers voor de bestuurder die een trekkersrol heeft.' }],
  },
  {
    term: 'portefeuille',
    category: 'rol',
    everyday: true,
    forms: ['portefeuilles', ...inflect('portefeuilleverdeling', '', 'en'), 'bestuurlijke portefeuille'],
    meaning: 'De onderwerpen waarvoor een bestuurder verantwoordelijk is.',
    links: [{ to: 'A4.2', why: 'De verdeling van portefeuilles bepaalt welke rollen in één hand komen.' }],
    falseFriends: ['in portefeuille', 'portefeuillebeheer', 'uit portefeuille'],
    notWhen: [
      { after: /^\s+[^.;]{0,40}(?<![a-z])(?:tas|jaszak|handtas|binnenzak|gestolen|rijbewijs)(?![a-z])/ },
      { after: /^\s+van\s+(?:(?:de|een|het)\s+)?(?:bank|belegger|pensioenfonds|woningcorporatie|corporatie|ontwikkelaar)/ },
      {
        after:
          /^\s+(?:aan|van|met|bestaat uit)\s+(?:[^\s.;]+\s+){0,2}?(?:aandelen|obligaties|lening\S*|beleggingen|effecten|woningen|vastgoed|gebouwen|projecten|panden|klanten|contracten)/,
      },
      { before: /(?:beleggings?|aandelen|obligatie|lening\S*|vastgoed|effecten|gemengde|gespreide|duurzame)\s*-?\s*$/ },
    ],
  },
  {
    term: 'bestuurder',
    category: 'rol',
    everyday: true,
    forms: ['bestuurders', 'gemeentebestuurder', 'gemeentebestuurders', 'gemandateerd bestuurder', 'gemandateerde bestuurder'],
    meaning: 'Iemand die namens zijn gemeente, provincie of waterschap in een bestuur zit.',
    links: [
      { to: 'A5.2', why: 'Een bestuurder moet de regeling en de rollen kennen en met spanning daartussen kunnen omgaan.' },
      { to: 'A4.3', why: 'Hij laat zien vanuit welk belang en welke verantwoordelijkheid hij handelt.' },
    ],
    falseFriends: [
      'vakbondsbestuurder',
      'bestuurder van het voertuig',
      'beginnend bestuurder',
      'beginnende bestuurders',
      'bestuurder onder invloed',
    ],
    notWhen: [
      {
        after:
          /^\s+van\s+(?:(?:de|het|een)\s+)?\S*(?:fietsen|autos|bussen|trams?|scooters|brommer|brommers|motoren|vrachtwagens)(?![a-z])/,
      },
      ...near('aanrijding|ongeval|rijbewijs|alcohol|snelheid|passagier|botsing'),
      {
        after:
          /^\s+van\s+(?:(?:de|het|een|deze|zijn|haar)\s+)?(?:[^\s.;]+\s+)?\S*(?:auto|voertuig|voertuigen|scooter|fiets|bus|vrachtwagen|bestelbus|motor|motorfiets|trein|taxi|boot|tractor|stichting|vereniging|school|bv|vakbond|fnv|cnv)(?![a-z])/,
      },
      { before: /(?:dronken|beschonken|beginnende|jonge|gewonde|hardrijdende|roekeloze)\s+$/ },
    ],
  },
  {
    term: 'gemeentesecretaris',
    category: 'rol',
    forms: [
      'gemeentesecretarissen',
      'gemeentesecretaris-algemeen directeur',
      'gemeentesecretaris/algemeen directeur',
      'loco-gemeentesecretaris',
      'gemandateerd secretaris',
      'coördinerend secretaris',
      'adoptiesecretaris',
    ],
    meaning: 'De hoogste ambtenaar van een gemeente en eerste adviseur van het college.',
    links: [
      {
        to: 'A11.2',
        why: 'De gids maakt gemeentesecretarissen verantwoordelijk voor de gezamenlijke ambtelijke steun van de deelnemers.',
      },
      { to: 'A8.5', why: 'Zij brengen de ambtelijke inzet voor alle samenwerkingen op één lijn.' },
    ],
  },
  {
    term: 'lokaal bestuur',
    category: 'rol',
    forms: ['lokale bestuurder', 'lokale bestuurders', 'lokale besturen'],
    meaning: 'De besturen en bestuurders van de gemeenten zelf, tegenover die van de regio.',
    links: [
      { to: 'A3', why: 'Samenwerken in een regeling is volgens dit principe een voortzetting van het eigen lokale bestuur.' },
    ],
    notWhen: [without('regio|gemeent|samenwerk|college|raad')],
  },
];
