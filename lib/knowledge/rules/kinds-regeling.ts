import { homeward, type KindRule, municipal } from './kind-rule.ts';

const regeling = String.raw`(?:(?:de |het )?(?:\w+ )?(?:gemeenschappelijke regeling|gr|centrumregeling|collegeregeling)\b|(?:de )?regeling\b(?! van (?:de )?werkzaamheden))`;

/** Founding, joining or owning a body of private law. */
const privateLaw =
  /\b(?:oprich\w*|deeln\w+|toetred\w*|toetreden|lidmaatschap|lid worden|aandelen\w*|participatie)\b.{0,80}\b(?:stichting\w*|b\.?v\b|n\.?v\b|vereniging\w*|\w*cooperatie|\w*vennootschap|waarborgmaatschappij)|^(?:aandelen|deelneming) (?!.{0,30}(?:regeling|netwerk))|\b(?:stichting|b\.?v|n\.?v|cooperatie)\b.{0,40}\b(?:aandelen\w*|deelneming|deelname|oprichting|lidmaatschap)\b/;

/** Cooperations with a board of their own, and what they may found or join. */
const board = String.raw`ggd|veiligheidsregio|omgevingsdienst|gr|gemeenschappelijke regeling|bvo|werkbedrijf|\w+bedrijf(?= [^.;]{2,60}? in )|\w+samenwerking|\w*schap|\w+dienst`;
const company = String.raw`(?:stichting\w*|b\.?v\b|n\.?v\b|vereniging\w*|\w*cooperatie|\w*vennootschap)`;

/** Papers about the regeling itself, its members and who sits where. */
export const regelingKinds: readonly KindRule[] = [
  {
    kind: 'wgr-aanpassing',
    rank: 3,
    title:
      /\bwgr-?\s?proof\b|\b(?:implementatie|aanpass\w*|verwerk\w*|gevolgen)\b.{0,60}\b(?:wgr|wet gemeenschappelijke regelingen)\b|\b(?:gewijzigde|nieuwe|herziene) (?:wgr|wet gemeenschappelijke regelingen)\b|\bstandaardbepalingen\b|\b(?:wijzig\w*|aanpass\w*)\b.{0,60}\b(?:wgr|wet gemeenschappelijke regelingen|wetswijziging)\b|\b(?:wgr|wet gemeenschappelijke regelingen)\b.{0,60}\b(?:wijzig\w*|aanpass\w*|verwerk\w*|implement\w*)\b/,
  },
  {
    kind: 'opheffing',
    rank: 3,
    title:
      /\b(?:opheff\w*|liquidatie\w*|ontbind\w*|ontvlecht\w*|beeindig\w*)\b.{0,60}\b(?:gemeenschappelijke regeling|gr|regeling|samenwerking\w*|openbaar lichaam|bedrijfsvoeringsorganisatie|schap|centrumregeling)\b|\bliquidatieplan\b|\bopheffing(?:sbesluit|splan)?\b(?!.{0,20}geheim)/,
  },
  {
    kind: 'uittreding',
    rank: 3,
    title:
      /\btreedt uit\b|\bstapt uit de (?:regeling|gr|gemeenschappelijke regeling)\b|\buittred\w*|\buittreed\w*|\buittree(?:som|regeling|plan)\b|\bopzegg\w+ (?:van )?(?:de )?(?:deelname|deelneming|gr|gemeenschappelijke regeling)\b/,
  },
  {
    kind: 'toetreding',
    rank: 3,
    title:
      /\b(?:toetred\w*|treedt toe|lid te worden van de (?:regeling|gr|gemeenschappelijke regeling)|aansluiting (?:van )?(?:de )?gemeente\b|uitbreiding (?:van (?:de |het )?[a-z]+ )?met (?:de )?gemeente\b)(?!.{0,60}\b(?:stichting|b\.?v|n\.?v|vereniging|\w*cooperatie)\b)/,
  },
  {
    kind: 'centrumregeling',
    rank: 3,
    title: /\bcentrumregeling\b|\bcentrumgemeente\b|\bgastheer(?:gemeente|schap)\b/,
  },
  {
    kind: 'regeling-wijzigen',
    rank: 2,
    title: new RegExp(
      String.raw`\b(?:ontwerp-?\s?|concept-?\s?)?(?:wijzig\w*|gewijzigde|aanpass\w*|aangepaste|actualis\w*|geactualiseerde|herzien\w*|herziene|moderniser\w*|vernieuw\w*)\b.{0,50}\b${regeling}|\b${regeling}.{0,80}\b(?:wijzig\w*|gewijzigd\w*|aanpass\w*|actualis\w*|herzien\w*)|\b\w+wijziging (?:gr|gemeenschappelijke regeling)\b`,
    ),
    asked:
      /\b(?:wijzig\w*|gewijzigde|aanpass\w*|herzien\w*)\b.{0,50}\b(?:gemeenschappelijke regeling|gr|de regeling)\b|\b(?:gemeenschappelijke regeling|gr)\b.{0,60}\b(?:wijzigen|te wijzigen|wijziging)\b/,
  },
  {
    kind: 'regeling-treffen',
    rank: 2,
    title:
      /\b(?:oprich\w*|treffen|getroffen|aangaan|instell\w*|vorm(?:en|ing)|totstandkoming|start|nieuwe)\b.{0,50}\b(?:gemeenschappelijke regeling|gr|openbaar lichaam|bedrijfsvoeringsorganisatie|bvo|gemeenschappelijk orgaan)\b|\b(?:ontwerp|concept)-?\s?(?:gemeenschappelijke )?regeling\b|\b(?:gemeenschappelijke regeling|gr)\b.{0,60}\b(?:oprich\w*|treffen|aan te gaan|aangaan)\b|\bdeeln\w+ (?:aan )?(?:de )?(?:gemeenschappelijke regeling|gr)\b/,
    asked:
      /\b(?:treffen|te treffen|aangaan|aan te gaan|oprichting)\b.{0,50}\bgemeenschappelijke regeling\b|\bgemeenschappelijke regeling\b.{0,60}\b(?:te treffen|aan te gaan)\b/,
  },
  {
    kind: 'deelneming-door-gr',
    rank: 3,
    title: new RegExp(
      String.raw`\b(?:deeln\w+|oprich\w*|toetred\w*|lidmaatschap) (?:van |door )?(?:de |het )?(?:${board})\b.{0,60}\b${company}|\b(?:${board})\b.{0,40}\b(?:richt|neemt|wil|treedt)\b.{0,60}\b${company}|\b(?:deeln\w+|oprich\w*)\b.{0,60}\b${company}.{0,12}\bdoor (?:(?:de|het) )?(?!de |het |gemeente|college|onze? |uw )`,
    ),
    when: { body: homeward },
  },
  {
    kind: 'deelneming-door-gemeente',
    rank: 3,
    title: privateLaw,
    when: { body: homeward },
  },
  {
    kind: 'deelneming-door-gr',
    rank: 3,
    title: privateLaw,
    when: { notBody: homeward },
  },
  {
    kind: 'bestuurscommissie',
    rank: 2,
    title: /\bbestuurscommissies?\b/,
  },
  {
    kind: 'adviescommissie',
    rank: 2,
    title:
      /\b(?:gemeenschappelijke |regionale )?(?:raads)?adviescommissies?\b(?! bezwaar)|\bregionale (?:raadscommissie|raadsledencommissie)\b|\bcommissie van advies\b|\braadsledencommissie\b|\b(?:commissie|klankbord\w*) (?:van|voor|met) raadsleden\b/,
  },
  {
    kind: 'delegatie',
    rank: 2,
    title:
      /\bdelegatie(?:besluit|verordening|regeling|statuut)\b|\bdelegatie (?:van|aan|\w*bevoegd\w*)\b|\bdelegeren\b|\boverdracht (?:van )?bevoegdheden\b/,
    asked: /\bdelegatiebesluit\b|\bbevoegdhe\w+\b.{0,40}\b(?:te delegeren|over te dragen)\b/,
  },
  {
    kind: 'mandaat-door-college',
    rank: 3,
    title:
      /\bmandaat\w*\b.{0,60}\b(?:college\w*|burgemeester\w*|wethouders|b&w|provincie|gedeputeerde staten|gemeenten?) (?:aan|voor)\b|\b(?:college\w*|provincie|gedeputeerde staten|burgemeester)\b.{0,40}\bmandaat\w*/,
  },
  {
    kind: 'mandaat-door-college',
    rank: 3,
    title: /\b(?:onder)?mandaat\w*|\bmandatering\b|\bmachtigingsbesluit\b/,
    when: { body: municipal },
  },
  {
    kind: 'mandaat',
    rank: 2,
    title:
      /\b(?:onder)?mandaat\w*|\bmandater\w*|\bvolmacht\w*|\bmachtigings?\w*|\bbevoegdheden(?:regeling|besluit|lijst|register)\b|\btekenbevoegdhe\w+|\bprocuratie\w*/,
    asked: /\bmandaat(?:besluit|regeling|statuut|register)?\b|\bvolmacht\b/,
  },
  {
    kind: 'benoeming-directeur',
    rank: 2,
    title:
      /\b(?:benoem\w*|aanstell\w*|herbenoem\w*|aanwijz\w*|werving|selectie|schors\w*|ontslag|voordracht|opvolging)\b.{0,60}\b(?:\w*directeur|dpg|directie(?:lid|voorzitter)|\w*commandant|secretaris-directeur|bestuurssecretaris|secretaris)\b/,
    asked:
      /\b(?:te benoemen|aan te stellen|benoem\w*)\b.{0,60}\b(?:directeur|dpg)\b|\b(?:directeur|dpg)\b.{0,60}\b(?:te benoemen|aan te stellen)\b/,
  },
  {
    kind: 'benoeming-db',
    rank: 2,
    title:
      /\b(?:benoem\w*|aan ?te ?wijz\w*|aanwijz\w*|verkiez\w*|voordracht|kandidaatstelling|samenstelling|vacature|wissel\w*|mutatie\w*|ontslag|opvolging)\b.{0,70}\b(?:dagelijks bestuur|db(?:-?le(?:den|d))?|(?:plaatsvervangend |plv\.? |vice-?)?voorzitter)\b|^nieuwe?\b.{0,30}\b(?:(?:vice-?)?voorzitter|db-lid|lid (?:van het )?(?:dagelijks bestuur|db))\b|\b(?:dagelijks bestuur|db)\b.{0,40}\b(?:benoem\w*|verkiez\w*|samenstelling|vacature)\b/,
    asked:
      /\b(?:lid|leden|voorzitter)\b.{0,40}\b(?:dagelijks bestuur|db)\b.{0,60}\b(?:te benoemen|aan te wijzen|benoem\w*)\b|\b(?:te benoemen|aan te wijzen|benoem\w*)\b.{0,60}\b(?:dagelijks bestuur|db|\w*voorzitter)\b|\b(?:vice-?|plaatsvervangend )?voorzitter\b.{0,60}\bte (?:her)?benoemen\b/,
  },
  {
    kind: 'benoeming-ab-lid',
    rank: 2,
    title:
      /\b(?:benoem\w*|aan ?te ?wijz\w*|aanwijz\w*|verkiez\w*|voordracht|afvaardig\w*|vertegenwoordig\w*|ontslag|wissel\w*|samenstelling|mutaties?|toelating)\b.{0,80}\b(?:algemeen bestuur|ab(?:-?le(?:den|d))?|bestuur van|bestuurslid|in (?:de )?(?:gr|gemeenschappelijke regeling)\w*|gemeenschappelijke regelingen)\b|\b(?:algemeen bestuur|ab)\b.{0,40}\b(?:benoem\w*|aanwijz\w*|afvaardig\w*)\b/,
    asked:
      /\b(?:lid|leden|vertegenwoordiger)\b.{0,60}\b(?:algemeen bestuur|ab)\b.{0,60}\b(?:te benoemen|aan te wijzen)\b|\b(?:te benoemen|aan te wijzen)\b.{0,80}\b(?:algemeen bestuur|ab)\b/,
  },
  {
    kind: 'verbonden-partijen',
    rank: 3,
    title:
      /^verbonden partij\w*|\b(?:nota|\w*kadernota|\w*planning|beleid|kader|uitgangspunten|paragraaf|overzicht|sturing|grip|spelregels|toezicht)\b.{0,40}\bverbonden partij\w*|\bspelregels\b.{0,40}\b(?:gr|gemeenschappelijke regelingen|regio\w*)\b|\bgrip op (?:de |onze |regionale )*(?:samenwerking\w*|gemeenschappelijke regelingen|gr|regio)\b/,
  },
];
