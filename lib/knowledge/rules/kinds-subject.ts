import { homeward, type KindRule, municipal, named, together } from './kind-rule.ts';

const safety = { domain: ['veiligheidsregio'] } as const;
const agreement = named(
  '[a-z-]*(?:overeenkomst|convenant|contract)(?:en|ering|beheer)?',
  '(?:samenwerkings|dienstverlenings|uitvoerings|werk|beheer|prestatie|service) ?-?afspraken',
  '[a-z]*handvest',
  'sok|dvo|sla|mou|service level agreement|memorandum (?:of|van) [a-z]+|letter of intent',
  'intentieverklaring|afsprakenkader|allonge|addendum',
  '(?:europese |meervoudige )?(?:aanbested[a-z]*|gunning)',
  '(?:ver)?huur(?: van)?(?: de| het| een)? [a-z]+',
);

/** Papers known by their subject: plans, agreements, organisation, regional policy. */
export const subjectKinds: readonly KindRule[] = [
  {
    kind: 'convenant-politie-om',
    rank: 3,
    title:
      /\b(?:convenant\w*|samenwerkingsafspraken|samenwerkingsconvenant|afspraken|overeenkomst)\b.{0,100}\b(?:politie\b.{0,40}\b(?:om\b|openbaar ministerie|justitie)|(?:om|openbaar ministerie)\b.{0,30}\bpolitie)|\bconvenant\b.{0,20}\bartikel 19\b/,
    asked: /\b(?:convenant|samenwerkingsafspraken)\b.{0,80}\bpolitie\b.{0,30}\b(?:om\b|openbaar ministerie)/,
  },
  { kind: 'meldkamer', rank: 3, title: /\bmeldkamer\w*/ },
  {
    kind: 'beleidsplan-vr',
    rank: 3,
    title:
      /\bdekkingsplan\b|(?<!\b(?:nieuwbouw|bouw|verbouw\w*|renovatie|aankoop|koop|huur|onderhoud|verduurzaming|inrichting|oplevering|verkoop|krediet\w*)\b.{0,40})\bbrandweerpost(?:en)?\b(?!.{0,40}\b(?:nieuwbouw|verbouw\w*|renovatie|aankoop|koop|huur|onderhoud|verduurzaming|inrichting|verkoop|krediet\w*|grond)\b)|\bopkomsttijden\b|\b(?:sluiting|samenvoeging|spreiding)\b.{0,30}\b(?:post(?:en)?|kazernes?)\b|\bbrandweerzorgplan\b/,
  },
  {
    kind: 'beleidsplan-vr',
    rank: 2,
    title: /\b(?:regionaal )?(?:(?:ontwerp|concept)-?)?(?:meerjaren)?beleidsplan\b|\bparaatheid\b|\bspreiding(?:splan)?\b/,
    asked: /\b(?:(?:ontwerp|concept)-?)?beleidsplan\b/,
    when: safety,
  },
  { kind: 'risicoprofiel', rank: 2, title: /\brisico(?:profiel|beeld)\b/, asked: /\brisicoprofiel\b/, when: safety },
  { kind: 'risicoprofiel', rank: 2, title: /\bregionaal risicoprofiel\b/ },
  {
    kind: 'crisisplan',
    rank: 2,
    title: /\b(?:regionaal )?crisisplan\b|\brampbestrijdingsplan\w*|\brampenplan\b|\bincidentbestrijdingsplan\b/,
  },
  {
    kind: 'crisisplan',
    rank: 2,
    title:
      /\b(?:continuiteits|coordinatie|bestrijdings|evacuatie)plan\b|\bdraaiboek\b|\b(?:bijzonder|multidisciplinair) plan\b|\b(?:handboek|plan|aanpak|organisatie)\b.{0,20}\b\w*crisis\w*|\bcrisis(?:organisatie|aanpak|handboek)\b/,
    when: safety,
  },
  {
    kind: 'brandveiligheidsdoelen',
    rank: 3,
    title:
      /\bdoel(?:en|stellingen)?\b.{0,40}\b(?:brandveiligheid|brandweerzorg|brandweer)\b|\bbrandveiligheidsdoelen\b|\b(?:brandveiligheid|brandweerzorg)\b.{0,30}\bdoel(?:en|stellingen)\b|\bartikel 3a\b/,
  },
  {
    kind: 'gezondheidsnota',
    rank: 2,
    title:
      /\bgezondheids?(?:nota|beleid|agenda|plan)\b|\bnota\b.{0,40}\bgezondheid\w*|\bvolksgezondheid\w*|\b\w*visie\b.{0,20}\bgezondheid\w*|\bpreventie(?:plan|visie|agenda)\b|\bpublieke gezondheid\b.{0,20}\b(?:nota|beleid|plan)\b|\b(?:beleidsplan|meerjaren\w*plan)\b.{0,20}\bggd\b|\bpreventieakkoord\b|\bgezond\w*\b.{0,30}\b20\d\d ?-|\bbeleid (?:voor )?(?:de )?(?:volks)?gezondheid\b/,
  },
  { kind: 'gezondheidsnota', rank: 1, title: /\bmeerjarenbeleidsplan\b|\bbeleidsplan\b/, when: { domain: ['ggd'] } },
  {
    kind: 'organisatie',
    rank: 2,
    title:
      /\b(?:re)?organisatie(?:besluit|plan|regeling|verordening|ontwikkeling|structuur|wijziging|inrichting|verandering|visie)?\b|\bformatie(?:plan|uitbreiding)?\b|\bdoorontwikkeling\b.{0,30}\borganisatie\b|\binrichtingsplan\b|\bdirectiestatuut\b|\b(?:top|hoofd|directie)structuur\b/,
    asked: /\borganisatie(?:besluit|plan|regeling)\b/,
    when: { notBody: municipal },
  },
  {
    kind: 'personeel',
    rank: 2,
    title: named(
      'personeel(?:s(?!verloop|tekort|gebrek|krapte)[a-z]*)?',
      '[a-z]*toelagen?',
      '(?:arbeidsvoorwaarden|rechtspositie|werkkosten|verzuim|ziekteverzuim|medewerkers|salaris|belonings|thuiswerk|vitaliteits?|generatie|integriteits|reiskosten|vrijwilligers|verlof|klokkenluid|arbo|functie)(?:[a-z]*)',
      'cao|lokaal overleg|georganiseerd overleg|goed werkgeverschap|werkgevers(?:commissie|zaken|delegatie|rol)',
      'sociaal (?:plan|statuut)',
      'gedragscode(?!.{0,20}(?:bestuur[a-z]*|politiek[a-z]*|leden|raads[a-z]*))',
      'meldregeling|vertrouwenspersoon',
      '(?:thuis|hybride)[ -]?werken|thuis en op kantoor|werken op kantoor',
      together('vergoeding[a-z]*', 'vrijwilligers|medewerkers|personeel'),
    ),
    when: { notBody: municipal },
  },
  { kind: 'overeenkomst-gemeente', rank: 2, title: agreement, asked: agreement, when: { body: homeward } },
  { kind: 'overeenkomst', rank: 2, title: agreement, asked: agreement, when: { notBody: homeward } },
  {
    kind: 'res',
    rank: 3,
    title: /\bres\b(?! \d{2,3}(?!\d))|\bregionale energie-?\s?strategie\w*|\benergiestrategie\b|\bregionale structuur warmte\b/,
  },
  { kind: 'netwerkbesluit', rank: 3, title: /\bsamenwerkingsafspraken\b/, when: { body: ['stuurgroep'] } },
  {
    kind: 'netwerkbesluit',
    rank: 2,
    title:
      /\b(?:aansluit\w*|deelna?e?me\w*|toetred\w*|start|vorming|instell\w*|besluit\w*)\b.{0,40}\b\w*netwerk\b|\bsamenwerkingsnetwerk\b|\bnetwerk(?:afspraken|besluit|samenwerking|organisatie|overeenkomst)\b/,
  },
  {
    kind: 'regionale-deal',
    rank: 2,
    title:
      /\b(?:woon|woningbouw|huisvestings|mobiliteits|bereikbaarheids)(?:afspraken|akkoord|deal|pakket)\b|\b(?:realisatie|uitvoerings)agenda (?:wonen|woningbouw|mobiliteit)\b|\bregio\s?-?deals?\b|\bwoondeals?\b|\b(?:regionale?|bestuurlijke?) (?:\w+ )?(?:woon|woningbouw|huisvestings|mobiliteits|bereikbaarheids|volkshuisvestings|woonruimte)(?!\w*(?:visie|agenda|strategie))\w*\b|\bverstedelijkings(?:akkoord|strategie)\b|\bwoningbouwafspraken\b|\bprestatieafspraken wonen\b|\b(?:afspraken(?:kader)?|akkoord)\b.{0,20}\bregionale? (?:woningbouw|wonen|volkshuisvesting|mobiliteit)\b|\bregionale? \w+ (?:\w+ )?(?:woon|woningbouw|mobiliteits|bereikbaarheids)?afspraken\b|\bprogrammering (?:wonen|woningbouw|bedrijventerreinen)\b|\bvolkshuisvestings\w+\b|\bbestuursakkoord\b|\bwoningmarktafspraken\b/,
  },
  {
    kind: 'regionale-visie',
    rank: 2,
    title:
      /\bregio\s?-?(?:visie|agenda|plan|koers|programma)\w*|\bregionaal (?:meerjaren)?beleids(?:plan|kader)\b|\bregionale? (?:\w+ )?\w*(?:visie|agenda|samenwerkingsagenda|koers|ambitie\w*|toekomstvisie|strategie|programma)\b|\b(?:strategische|ruimtelijke|economische|sociale) (?:agenda|visie|koers)\b|\b(?:samenwerkings|gebieds|omgevings|ontwikkel|meerjaren|investerings|mobiliteits)agenda\b|\bmeerjarenprogramma\b.{0,10}\b(?:regio|streek)|\btoekomst(?:visie|agenda|beeld|perspectief)\b|\b(?:omgevings|woonzorg|gebieds|jeugd|mobiliteits|energie)?visie\b.{0,20}\b(?:regio\w*|streek)|\b(?:beeld|perspectief|blik|koers)\b.{0,20}\b(?:regio\w*|streek)\b|\bkoers(?:document|nota|agenda)\b|\brsa\b|\bjeugdvisie\b|\b(?:meerjaren|strategische |regionale )(?:koers|strategie)\b|\bkoers 20\d\d|\bontwikkel(?:perspectief|programma)\b|\bvisie op de regio\b|\bambitiedocument\b|\bbestuurs(?:programma|agenda)\b/,
    asked: /\bregio(?:nale )?\s?-?(?:visie|agenda)\b|\bgebiedsagenda\b/,
  },
];
