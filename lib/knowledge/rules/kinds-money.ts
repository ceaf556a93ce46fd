import { homeward, type KindRule, municipal, named, together } from './kind-rule.ts';

const ofCooperation = { cooperation: true } as const;
const ofBoard = { cooperation: true, notBody: municipal } as const;
const begroting = '[a-z-]*begroting(?:en)?';
/** What makes a budget another one. */
const changed =
  '(?:wijzig[a-z]*|gewijzigde|aanpass[a-z]*|aangepaste|bijstell[a-z]*|bijgestelde|actualis[a-z]*|geactualiseerde|herzien[a-z]*|aanvull[a-z]*|suppletoire|mutaties?)';

/** The planning-and-control papers of a cooperation, its investments and its control. */
export const moneyKinds: readonly KindRule[] = [
  {
    kind: 'kadernota',
    rank: 2,
    title: named(
      '[a-z-]*kader(?:nota|brief|notitie|stelling)',
      '(?:meerjaren|begrotings|programma)kaders?',
      'uitgangspunten ?(?:nota|notitie|brief)',
      '(?:financiele|begrotings|beleids|algemene|inhoudelijke|beleidsmatige)(?: en (?:financiele|inhoudelijke|beleidsmatige|beleids))?[ -]?(?:kaders|uitgangspunten|richtlijnen)(?: en (?:financiele |inhoudelijke )?uitgangspunten)?(?= ?(?:$|20\\d\\d|voor|van|begroting|en|,|:))',
      together(
        '(?:[a-z]+ )?(?:kaders|uitgangspunten|richtlijnen|richting|contouren)',
        `${begroting}(?: (?:van )?20\\d\\d)?|gemeenschappelijke regelingen`,
      ),
      'richtinggevende? (?:notitie|kaders?)',
      'perspectiefnota',
      'voorjaarsbrief',
    ),
    when: ofCooperation,
  },
  {
    kind: 'begrotingswijziging',
    rank: 2,
    title: named(
      '(?:begrotings?|budget)-? ?(?:wijziging|aanpassing|bijstelling|mutatie|actualisatie)[a-z]*',
      `${changed} (?:(?:van|op|in|bij) )?(?:de )?(?:20\\d\\d )?${begroting}`,
      '(?:voorjaars|najaars|tussentijdse )(?:wijziging|bijstelling)',
      'bijraming|wijzigingsbegroting',
      `(?:eerste|tweede|derde|vierde|\\d+e) wijziging[^.;]{0,20} ${begroting}`,
      `${begroting}[^.;]{0,20} (?:eerste|tweede|derde|vierde|\\d+e) wijziging`,
    ),
    asked: named('begrotings?-? ?wijziging[a-z]*', `wijziging(?:en)? van de ${begroting}`),
    when: ofCooperation,
  },
  {
    kind: 'begroting',
    rank: 2,
    title: named(
      `${begroting}(?! ?s?-? ?wijzig)(?! van (?:de kosten|het aantal))`,
      'meerjaren(?:raming|perspectief)',
      'begrotings(?:stukken|boek)',
      '(?:bijdragen?|kosten|prijs) (?:per|van (?:de|elke)) (?:gemeenten?|inwoner|deelnemers?)',
      '(?:deelnemers|inwoner)bijdragen?',
    ),
    asked: named(
      `${begroting}[^;]{0,60} (?:vast|zienswijze|in te stemmen|toe te zenden|vaststellen)`,
      `zienswijze[^;]{0,60} ${begroting}`,
      `(?:vaststellen|vast te stellen)[^;]{0,40} ${begroting}`,
    ),
    when: ofCooperation,
  },
  {
    kind: 'jaarstukken',
    rank: 2,
    title: named(
      'jaarstuk(?:ken)?',
      'jaarrekening[a-z]*',
      '(?:bestuurs)?jaarversla[a-z]+(?! (?:van (?:de |het )?|over (?:de )?)?(?:klacht|bezwa|melding|leerplicht|functionaris|fg(?![a-z])|archief|woo(?![a-z])|wob(?![a-z])|integriteit|vertrouwens|ombudsman|privacy|[a-z]*commissie))',
      together(
        'overschot|tekort(?![^.;]*(?:rapportage|berap)(?![a-z]))|(?:positief|negatief) (?:resultaat|saldo)',
        '20\\d\\d|gemeenten|deelnemers|bestemm[a-z]*',
      ),
      'programmarekening',
      'rekening(?: en (?:verslag|verantwoording))? 20\\d\\d',
      '(?:bestemming|verdeling|bestemmen) (?:van )?(?:het )?(?:voordelig |nadelig |positie[a-z]+ |negatie[a-z]+ )?(?:jaarrekening)?(?:jaar|rekening)?(?:resultaat|saldo)',
      'resultaat(?:bestemming|verdeling)',
      'jaar(?:verantwoording|document|cijfers|bericht)',
      '(?:financiele )?verantwoording(?: over)? 20\\d\\d',
      'accountantsverslag',
      'controleverklaring',
    ),
    asked: named('jaarstukken', 'jaarrekening', 'resultaatbestemming'),
    when: ofCooperation,
  },
  {
    kind: 'bestuursrapportage',
    rank: 2,
    title: named(
      'bestuursrapportages?',
      'berap|burap|turap|marap|winap',
      '(?:tussen|kwartaal|halfjaar|halfjaars|[a-z]+maands|\\d{1,2}-?maands|management|voorjaars|najaars|zomer|herfst|tertaal|trimester|t\\d|q\\d)(?:tijdse )?[ -]?(?:rapportages?|nota|bericht|cijfers)',
      'tussentijdse (?:financiele )?(?:rapportage|verantwoording)',
      together(
        '(?![a-z]*rapportage (?:[a-z]+ )?(?:res|[a-z]*(?:deal|akkoord))(?![a-z]))[a-z]*rapportage',
        '[a-z]+ maanden|kwartaal|halfjaar|trimester|tertaal|q\\d|20\\d\\d',
      ),
      together('uitputting|realisatie|besteding', begroting),
      'financiele (?:tussen)?stand(?: van zaken)?',
      '(?:financiele|begrotings)[ -]?(?:voortgangs)?rapportage',
      'voortgangsrapportage(?= ?(?:20\\d\\d|$|tot en met|t/m|eerste|tweede|(?:van )?(?:de )?[a-z]*begroting))',
      '(?:prognose|verwacht) (?:jaar|exploitatie)?resultaat',
    ),
    asked: named('bestuursrapportage', 'tussenrapportage', 'berap'),
    when: ofCooperation,
  },
  {
    kind: 'controle',
    rank: 3,
    title: named(
      '(?:benoem[a-z]*|aanwijz[a-z]*|aanbested[a-z]*|selectie|opdracht|contract|inhuur)[^.;]{0,40} accountant[a-z]*',
      'accountant(?:sdienst[a-z]*)?(?: voor)? 20\\d\\d',
      'accountants(?:dienst[a-z]*|benoeming|contract|controle)',
      '(?:controle|financiele )verordening',
      'verordening (?:ex )?(?:artikel(?:en)? )?21[23]',
      '(?:controle|audit)(?:protocol|plan)',
      'interne? (?:controle|audit)(?:plan)?',
      'normenkader',
      'treasury[a-z]*',
      'nota (?:financieel beleid|reserves|waardering|activa|weerstandsvermogen|risicomanagement|verrekenprijzen)[a-z]*',
      'financieel statuut',
      'budgethoudersregeling',
      'managementletter|boardletter',
    ),
  },
  {
    kind: 'investering',
    rank: 1,
    title: named(
      'investering[a-z]*',
      '[a-z]*krediet(?:aanvraag|voorstel)?',
      '[a-z]*huisvesting(?:splan|svisie)?(?! (?:statushouders|vluchtelingen|asiel|arbeidsmigranten|doelgroepen))',
      '(?:nieuw)?bouw(?: van)?(?: de| het| een)?(?: [a-z]+)?',
      '(?:aankoop|aanschaf|verwerving)',
      '(?:ver|her)bouw(?:ing)?(?: van)?(?: de| het)? [a-z]+',
      'renovatie|verduurzaming (?:van )?(?:het |de )?(?:[a-z]*gebouw|[a-z]*kantoor|pand|[a-z]*kazerne)',
      '[a-z]*kazerne',
      '[a-z]*(?:voertuig(?:en)?|tankautospuit(?:en)?|wagenpark)',
      'nieuwe? [a-z]*(?:hal|loods|gebouw|kantoor|locatie|milieustraat)',
      'verkoop (?:van )?(?:het |de )?[a-z]+',
      'vervang(?:ing|en)(?: van)?(?: de| het)? (?!lid|leden|voorzitter|directeur|secretaris|bestuur|regeling)[a-z]+',
      'uitbreid[a-z]* (?:van )?(?:de |het )?[a-z]*(?:gebouw|straat|kantoor|loods|hal|park)',
      'geldlening|garantstelling',
    ),
    when: ofBoard,
  },
  { kind: 'investering', rank: 1, verbs: ['beschikbaar-stellen'], when: { cooperation: true, notBody: homeward } },
  {
    kind: 'verordening',
    rank: 1,
    title: named(
      '[a-z]*verordening(?:en)?',
      '[a-z]*(?:belasting|heffing)(?:en)?|leges(?:kosten)?',
      '[a-z]*tarie(?:f|ven)(?:tabel|nota)?',
      'tarieventabel',
    ),
    when: ofBoard,
  },
  { kind: 'verordening', rank: 2, title: named('zienswijze [^.;]{0,40}verordening', 'bijdrageverordening'), when: ofCooperation },
];
