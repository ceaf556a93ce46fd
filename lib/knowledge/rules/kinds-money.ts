import { type KindRule, municipal } from './kind-rule.ts';

const ofCooperation = { cooperation: true } as const;

/** The planning-and-control papers of a cooperation, its investments and its control. */
export const moneyKinds: readonly KindRule[] = [
  {
    kind: 'kadernota',
    rank: 2,
    title:
      /\b\w*kader(?:nota|brief)\b|\buitgangspunten\s?(?:nota|notitie|brief)\b|\b(?:begrotings|financiele )uitgangspunten\b|\buitgangspunten (?:voor de )?(?:program)?begroting\b|\bfinanciele en beleidsmatige kaders\b|\bperspectiefnota\b|\bkaderstelling\b/,
    asked: /\b\w*kader(?:nota|brief)\b|\bfinanciele en beleidsmatige kaders\b/,
    when: ofCooperation,
  },
  {
    kind: 'begrotingswijziging',
    rank: 2,
    title:
      /\bbegrotings?-?\s?wijziging\w*|\bwijziging(?:en)? (?:van )?(?:de )?(?:\w+-?)?begroting\b|\b(?:eerste|tweede|derde|vierde|\d+e) wijziging\b.{0,20}\bbegroting\b|\b(?:bijgestelde|gewijzigde|aangepaste) (?:\w+-?)?begroting\b|\bbijstelling (?:van )?(?:de )?begroting\b|\b\w*begroting\b.{0,20}\b(?:eerste|tweede|derde|vierde|\d+e) wijziging\b/,
    asked: /\bbegrotings?-?\s?wijziging\w*|\bwijziging(?:en)? van de (?:\w+-?)?begroting\b/,
    when: ofCooperation,
  },
  {
    kind: 'begroting',
    rank: 2,
    title:
      /\b(?:ontwerp-?\s?|concept-?\s?|programma-?\s?|meerjaren-?\s?|deel-?\s?|primaire )*begroting(?:en)?\b(?!s?-?\s?wijzig)|\bmeerjarenraming\b/,
    asked:
      /\b(?:ontwerp-?|concept-?|programma-?|meerjaren-?)*begroting\b.{0,60}\b(?:vast|zienswijze|in te stemmen|toe te zenden|vaststellen)|\bzienswijze\b.{0,60}\bbegroting\b|\b(?:vaststellen|vast te stellen)\b.{0,40}\bbegroting\b/,
    when: ofCooperation,
  },
  {
    kind: 'jaarstukken',
    rank: 2,
    title:
      /\bjaarstuk(?:ken)?\b|\bjaarrekening\w*|\b(?:bestuurs)?jaarverslag\b|\b(?:bestemming|verdeling) (?:van )?(?:het )?(?:voordelig |nadelig |positie\w+ |negatie\w+ )?(?:jaarrekening)?(?:resultaat|rekeningresultaat|saldo)\b|\bresultaatbestemming\b|\bjaarverantwoording\b/,
    asked: /\bjaarstukken\b|\bjaarrekening\b|\bresultaatbestemming\b/,
    when: ofCooperation,
  },
  {
    kind: 'bestuursrapportage',
    rank: 2,
    title:
      /\bbestuursrapportages?\b|\b(?:berap|burap|turap|marap)\b|\b(?:tussen|kwartaal|halfjaar|viermaands|management|voorjaars|najaars|zomer|tertaal)(?:tijdse )?\s?-?(?:rapportages?|nota)\b|\btussentijdse rapportage\b|\b(?:eerste|tweede|derde|1e|2e|3e) (?:tussen|kwartaal|halfjaar)\w*rapportage\b|\bkwartaalcijfers\b|\bvoortgangsrapportage\b(?= ?(?:20\d\d|$|tot en met|t\/m|eerste|tweede))/,
    asked: /\bbestuursrapportage\b|\btussenrapportage\b|\bberap\b/,
    when: ofCooperation,
  },
  {
    kind: 'controle',
    rank: 3,
    title:
      /\b(?:benoem\w*|aanwijz\w*|aanbested\w*|selectie|opdracht)\b.{0,40}\baccountant\w*|\baccountants(?:dienst\w*|benoeming)\b|\bcontrole(?:verordening|protocol)\b|\bfinanciele verordening\b|\bnormenkader\b|\btreasury\w*|\bnota (?:reserves|waardering|activa|weerstandsvermogen|risicomanagement|verrekenprijzen)\w*|\bfinancieel statuut\b|\bbudgethoudersregeling\b/,
  },
  {
    kind: 'investering',
    rank: 1,
    title:
      /\binvestering\w*|\b\w*krediet\b|\bhuisvesting\b(?! (?:statushouders|vluchtelingen|asiel|arbeidsmigranten|doelgroepen))|\bnieuwbouw\b|\b(?:aankoop|aanschaf|verwerving)\b|\b(?:ver|her)bouw(?:ing)? (?:van )?(?:de )?(?:kazerne|post|kantoor)|\bkazerne\b|\bnieuwe? \w*(?:hal|loods|gebouw|kantoor|locatie|milieustraat)\b|\bgeldlening\b|\bgarantstelling\b/,
    when: { cooperation: true, notBody: municipal },
  },
  {
    kind: 'verordening',
    rank: 1,
    title: /\b\w*verordening\b|\b(?:belasting|leges|heffing|tarieven?tabel)\w*\b/,
    when: { cooperation: true, notBody: municipal },
  },
];
