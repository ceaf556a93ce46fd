import type { Kind } from '../../reading/words.ts';
import { type KindRule, municipal } from './kind-rule.ts';

/** Papers that are known by what they are, whatever they are about. */
export const genreKinds: readonly KindRule[] = [
  {
    kind: 'agenda',
    rank: 3,
    title:
      /^(?:opening\b(?! en (?:verslag|notulen|besluitenlijst))(?! (?:van )?(?:de |het |een )?(?:nieuwe?|gebouw|\w+gebouw|milieu\w+|\w*kantoor|station|seizoen))|welkom\b|(?:af)?sluiting\b(?! (?:van )?(?:de |het |een )?(?:\w*post(?:en)?|\w*kazernes?|\w*locaties?|milieu\w+|\w*gebouw\w*|\w*kantoor|\w*balie)\b)|(?:de )?agenda\b(?! (?:20\d\d-|van de toekomst|voor de toekomst))|vaststell\w+ (?:van )?(?:de )?(?:agenda|raadsagenda)|rondvraag\b|wat verder ter tafel|inspre(?:ken|kers|ekrecht)|spreekrecht|vragen(?:half)?uur|regeling van (?:de )?werkzaamheden|presentielijst|w\.?v\.?t\.?t\.?k)/,
  },
  {
    kind: 'overig',
    rank: 3,
    title:
      /^(?:voorstel )?(?:planning|behandelschema|behandelplanning)\b.{0,20}\b(?:zienswijzen|begrotingen|jaarstukken|kadernota's|regelingen|stukken)\b/,
  },
  {
    kind: 'vergaderverslag',
    rank: 3,
    title:
      /^opening en (?:verslag|notulen|besluitenlijst)\b|^(?:(?:vaststell\w+ |van |het |de )*)(?:concept-?\s?|ontwerp-?\s?|(?:beknopt|kort)e? |openbare (?!besluiten)|besloten )*(?:openbare en niet-openbare )?(?:(?:openbare besluiten|besluiten (?:van )?(?:de )?vorige)|besluitenoverzicht|verslag(?:en)?(?! (?:van )?(?:de )?(?:grip|brand|ramp|crisis|inzet)\b)|notulen|besluitenlijst(?:en)?|lijst van (?:besluiten|afspraken|toezeggingen)|besluiten en afspraken|besluiten- en actielijst|actie(?:punten)?lijst|afsprakenlijst|verslaglegging)(?: en (?:de )?(?:actie|besluiten|afspraken|toezeggingen)\w*)?(?: (?:van |uit )?(?:de |het )?(?:vorige |laatste |openbare |besloten |verenigde )*(?:(?:college|raads|bestuurs|commissie|ab-|db-)?vergadering|keer|maal|algemeen|dagelijks|ab\b|db\b|bestuur|raad|commissie|overleg|pfho|pho|bijeenkomst|\d)|.{0,12}\d|\W*$| (?:ab|db|algemeen bestuur|dagelijks bestuur|raad|vergadering|pfho|pho|commissie))/,
  },
  {
    kind: 'ingekomen-stuk',
    rank: 3,
    title:
      /^(?:ingekomen|binnengekomen)\b|\bingekomen (?:en (?:uitgegane|uitgaande|verzonden) )?(?:stukken|post|brie\w+|mail)|^brie(?:f|ven) (?!.{0,60}\btoezicht)(?:van|aan|inzake|over|stichting|provincie|gemeente|minist\w+|vng|inspectie|de|het)|^(?:(?:lijst|lijst van) )?(?:de )?(?:overige )?stukken ter kenni\w+|^postlijst|^(?:ingekomen |inkomende )?post\W*$|^uitnodiging\b|^circulaire\b|^ter kennis(?:name|neming|geving)\W*$|^ledenbrief/,
  },
  { kind: 'ingekomen-stuk', rank: 1, title: /^(?:open |ontvangen )?brie(?:f|ven) [a-z]/ },
  {
    kind: 'reactienota',
    rank: 3,
    title:
      /\b(?:reactienota|zienswijzennota|antwoordnota|commentaarnota|nota (?:van )?(?:beantwoording|zienswijzen|reactie)|beantwoording (?:van )?(?:de )?(?:ingediende |ontvangen )?zienswijzen?|reactie (?:van het (?:db|dagelijks bestuur|bestuur) )?op (?:de )?(?:ingediende )?zienswijzen?|behandeling (?:van )?(?:de )?zienswijzen|verwerking (?:van )?(?:de )?zienswijzen|reactie (?:van het )?(?:db|dagelijks bestuur) op (?:de )?zienswijzen|zienswijzen\b.{0,60}\bde? ?reactie)\b|^(?:overzicht (?:van )?)?(?:de )?(?:ontvangen|ingediende|ingekomen|binnengekomen) zienswijzen\b|^zienswijzen (?:van )?(?:de )?(?:ra(?:ad|den)|deelnemers|gemeenten)\b/,
  },
  {
    kind: 'reactienota',
    rank: 3,
    title: /^(?:(?:de |ontvangen )*zienswijzen (?:op|over|bij|inzake)) /,
    when: { notBody: municipal },
  },
  {
    kind: 'motie',
    rank: 3,
    title:
      /^(?:(?:overzicht(?: van)?|ingediende|aangenomen|beantwoording|afdoening|uitvoering|reactie op)\s)*(?:de )?moties?\b(?! en)|\bmoties? van (?:de )?ra(?:ad|den)\b/,
  },
  {
    kind: 'geheimhouding',
    rank: 3,
    title: /\bgeheimhouding\b|^geheime?\b(?!\s?:?\s*(?:[☐☒□■]|ja\b|nee\b|$))/,
    asked:
      /\b(?:bekrachtig\w*|oplegg\w*|opheff\w*|verleng\w*)\b.{0,30}\bgeheimhouding\b|\bgeheimhouding\b.{0,60}\b(?:bekrachtig\w*|op te leggen|op te heffen|opleggen|opheffen)\b/,
    only: 'geheimhouding',
  },
  {
    kind: 'rekenkamerrapport',
    rank: 3,
    title: /(?<!\b(?:verordening|benoem\w*|aanwijz\w*|leden|lid) (?:op |van )?(?:de )?)\brekenkamer\w*/,
  },
  {
    kind: 'visitatie',
    rank: 3,
    title: /\bvisitatie\w*|\binspectie(?:rapport|onderzoek)\b|\brapport (?:van de )?inspectie\b|\bdoorlichting\b/,
  },
  {
    kind: 'toezicht',
    rank: 3,
    title:
      /\b(?:preventief|repressief|financieel|interbestuurlijk|verscherpt) toezicht\b|\btoezichtbrief\b|^toezicht\b(?! op (?:de )?verbonden)|\btoezichtregime\b|\baanwijzing (?:van |door )?(?:de |het )?(?:gedeputeerde|gs|minister|commissaris)|\bgeschil\b|\bgoedkeuring\b.{0,30}\b(?:door|van) (?:gedeputeerde staten|gs|de minister|de toezichthouder)|\btoezicht(?:vorm|brief|oordeel|besluit)\b|\b(?:begrotings)?circulaire\b.{0,20}\btoezicht\w*/,
  },
  {
    kind: 'overdracht',
    rank: 3,
    title:
      /\b(?:bestuurs)?overdrachts?(?:dossier|document|memo|notitie)\b|\bbestuursoverdracht\b|\boverdracht aan (?:het )?nieuwe bestuur\b|\b(?:inwerk|introductie|kennismakings)programma\b|\bportefeuilleverdeling\b|\bverdeling (?:van )?(?:de )?portefeuilles\b|\binwerken\b/,
  },
  {
    kind: 'evaluatie',
    rank: 3,
    title:
      /\b(?:tussen|eind)?-?evalu\w+\b.{0,60}\b(?:gemeenschappelijke regeling|gr|regeling|samenwerking\w*|governance|verbonden partij\w*|gemeenschappelijk orgaan|openbaar lichaam|bedrijfsvoeringsorganisatie|ggd|veiligheidsregio|omgevingsdienst|\w*schap|regio|dienstverlening)\b|\b(?:samenwerking|regeling|gr)\b.{0,20}\b(?:tussen|eind)?evaluatie\b|\bevaluatie\b.{0,30}\b(?:contract|overeenkomst|convenant)\b|\b(?:samenwerking|regeling)\b.{0,40}\bevaluatie\b|\bonderzoek\b.{0,20}\b(?:werking|functioneren)\b.{0,20}\b(?:regeling|gr|samenwerking)\b|\btussenbalans\b|\b(?:onderzoek|verkenning)\b.{0,20}\btoekomst (?:van )?(?:de |onze )?(?:gemeenschappelijke regeling|gr|regeling|samenwerking)\b/,
  },
  {
    kind: 'crisisverslag',
    rank: 3,
    title:
      /\bcrisisverslag\b|\bgrip\b.{0,40}\b(?:evaluatie|verslag|verantwoording)\b|\b(?:\w*evaluatie\w*|verslag|verantwoording)\b.{0,60}\b(?:grip|grote brand|natuurbrand|ramp|\w*crisis\b|pandemie|incident|overstroming|hoogwater|explosie|stroomuitval|wateroverlast)|\bverslag (?:van|over) (?:de )?crisis\b/,
  },
  {
    kind: 'terugkoppeling',
    rank: 3,
    title:
      /^(?:mondelinge )?(?:stand van zaken|update|voortgang) (?:van |over |rond )?(?:de |het )?(?:(?!en )[a-z/-]+ ){0,2}[a-z/-]*(?:plan(?:nen)?|visie|agenda|programma(?:'s)?|koers)(?: (?!en )[a-z]+)?(?: 20\d\d(?:[ -]+20\d\d)?)?$/,
  },
  {
    kind: 'terugkoppeling',
    rank: 3,
    title:
      /^(?:mondelinge )?terugkoppeling (?:(?:van|uit|vanuit|namens) )?(?:(?:de|het) )?(?:[a-z]+e )?(?:[a-z]*(?:overleg|commissies?|stuurgroep|werkgroep|bijeenkomst|vergadering|bezoek|tafel|regio)|(?:algemeen |dagelijks )?bestuur|ab|db|pf?h?o|gemeenschappelijke regelingen)(?![a-z])/,
  },
  {
    kind: 'terugkoppeling',
    rank: 1,
    title:
      /\bterugkoppeling|^mededelingen(?: en rond\w+| en actualiteiten)?(?! (?:en|van|uit|over))\b|^mededelingen (?:(?:van )?(?:het )?(?:dagelijks bestuur|db|bestuur)|uit)\b|\bstand van zaken\b|\b(?:informatieve|bestuurlijke) ronde\b|\brondje (?:regio|portefeuille)|\bbijpraten\b|\bterugblik\b|\bvoortgang\b|\bupdate\b|\bverslag (?:van )?(?:het |de )?(?:\w+ )?(?:stuurgroep|portefeuillehouders\w*|pfho|pho|voorzittersoverleg|bestuurlijk overleg|heidag|conferentie|werkbezoek)|\bactualiteiten\b|^nieuws (?:uit|van) (?:de|het|onze) (?:\w+ )?(?:stuurgroep|regio|bestuur|overleg|dienst)\w*|^ontwikkelingen\b|^uit (?:de|het) .{0,30}\b(?:overleg|overleggen|stuurgroep|regio|bestuur)|^mededelingen (?:van )?(?:de |het )?(?:voorzitter|directeur|directie)|\bpresentatie\b/,
    asked: /\bterugkoppeling\b|\bstand van zaken\b|\bvoortgang\b/,
  },
  { kind: 'terugkoppeling', rank: 3, title: /^mededelingen en rond(?:je|vraag)/ },
  { kind: 'terugkoppeling', rank: 1, title: /\braadsinformatie(?:brief|nota)\b|^rib\b/, when: { cooperation: true } },
];

/** The letterhead of a body that supervises regelingen. */
export const supervisor =
  /^(?:(?:provincie [a-z -]{2,40} )?(?:college van )?gedeputeerde staten(?: van [a-z -]{2,40})?|(?:de )?minist(?:er|erie) van binnenlandse zaken[a-z ]*)$/;

/** What a supervisor speaks of. */
export const supervision =
  /(?:preventief|repressief|verscherpt|financieel) toezicht|toezicht(?:vorm|regime)|(?:onze|mijn) goedkeuring/;

/** A body whose letterhead tells the kind of what it writes, over folded text. */
interface Sender {
  kind: Kind;
  /** Its letterhead, as a line of its own. */
  name: RegExp;
  /** What its text speaks of then. */
  tells: RegExp;
  /** Why, in Dutch. */
  rule: string;
  /** More than a subject of the letter; a genre that the title names says less than a report of a rekenkamer. */
  weight: number;
}

/** Who supervises, and the rekenkamer. */
export const senders: readonly Sender[] = [
  {
    kind: 'toezicht',
    name: supervisor,
    tells: supervision,
    rule: 'Dit is een brief van de toezichthouder.',
    weight: 400,
  },
  {
    kind: 'rekenkamerrapport',
    name: /^(?:de )?rekenkamer(?:commissie)?(?: [a-z'’-]+){0,4}$/,
    tells: /(?:de |onze )?rekenkamer(?:commissie)? (?:heeft|deed|onderzocht|stelt|beveelt)/,
    rule: 'Dit is een stuk van de rekenkamer.',
    weight: 470,
  },
];

/** The heading of a list of ingekomen stukken, over folded text. */
export const incomingList = /^(?:(?:concept-?)?lijst (?:van )?)?(?:de )?(?:ingekomen|binnengekomen) stukken(?:lijst)?(?![a-z])/;

/** The sentence that closes a motion, over folded text: 'en gaat over tot de orde van de dag'. */
export const motionEnds = /(?:^|[\s,;])gaa[tn] over tot de orde van de (?:dag|vergadering)/;
