import type { Verb } from '../../reading/words.ts';

/** How a beslispunt asks for something: a pattern over folded text (lower case, no diacritics). */
export interface VerbPattern {
  verb: Verb;
  pattern: RegExp;
  /** What stands behind it up to the next beslispunt is what that other body is to do, not a further ask. */
  governs?: true;
}

/** The opinion itself, not the purpose of sending a paper ('voor zienswijze'). */
const view =
  '(?<!(?:voor|ter|om) (?:een )?)(?<!(?:kennis te nemen van|reactie op|antwoord op|beantwoording van) (?:de |alle |het )?(?:[a-z]+ )?)(?:zienswijzen?|gevoelen|standpunt)';
const bring =
  '(?:in te dienen|naar voren te brengen|kenbaar te maken|te geven|uit te brengen|af te geven|te sturen|in te brengen|in te sturen|vast te stellen|te verzenden|in te zenden|te formuleren|uit te spreken|te delen|mee te geven)';
/** Within one clause; the dot of '9.1' ends none. */
const within = '(?:[^.;:]|[.:](?=\\d)){0,220}?';
const send =
  '(?:toe te zenden|toe te sturen|ter kennis te brengen|door te zenden|door te sturen|te verzenden|te zenden|te sturen|aan te bieden|voor te leggen)';
const participantsAsked =
  '(?:raad|raden|gemeenteraad|gemeenteraden|college|colleges|bestuur|besturen|ab|db|staten|deelnemers|gemeenten|commissie|gs|minister|ondernemingsraad|georganiseerd overleg|provincie)';

/** In order of preference: of patterns that match the same words the first in this list wins. */
export const verbPatterns: readonly VerbPattern[] = [
  {
    verb: 'geen-zienswijze',
    pattern: new RegExp(
      `geen (?:\\w+ ){0,2}${view}${within}${bring}|af te zien van ${within}${view}|${view}${within}achterwege te laten|geen (?:behoefte|aanleiding|gebruik)${within}${view}${within}te (?:hebben|zien|maken|geven|dienen|brengen)|geen gebruik te maken van ${within}zienswijze|(?:in te stemmen met )?(?:het )?niet (?:in te dienen|indienen) van (?:een )?zienswijze`,
      'g',
    ),
  },
  {
    verb: 'geheimhouding',
    pattern:
      /geheimhouding(?:[^.;:]|[.:](?=\d)){0,160}?(?:op te leggen|te bekrachtigen|te bevestigen|op te heffen|te handhaven|te laten voortduren)|(?:op te leggen|te bekrachtigen|op te heffen) (?:[^.;:]|[.:](?=\d)){0,30}?geheimhouding/g,
  },
  {
    verb: 'wensen-en-bedenkingen',
    pattern:
      /(?<!(?:voor|na|van|over|met) (?:de |hun |haar |eventuele |ontvangen )*)wensen (?:en|of) bedenkingen|geen (?:[a-z]+ ){0,3}bedenkingen(?! van)|bedenkingen (?:[^.;]{0,60} )?(?:te (?:uiten|hebben|geven)|kenbaar te maken|naar voren te brengen|in te brengen)|als wens(?:en)? (?:[^.;]{0,80} )?(?:kenbaar te maken|naar voren te brengen)/g,
  },
  {
    verb: 'doorgeleiden',
    pattern: /^(?:de|deze) zienswijze (?:[a-z]+ ){0,3}?(?:aan|naar) [^.;]{2,80}? (?:toe |door )?te (?:sturen|verzenden|zenden)/g,
  },
  {
    verb: 'zienswijze-indienen',
    pattern: new RegExp(
      `in te stemmen met (?:de |een |bijgaande |bijgevoegde |voorliggende )*(?:concept-?|ontwerp-?)?zienswijze|(?!standpunt${within}vast te stellen)${view}${within}${bring}|${bring} (?:(?!van |en |kennis )[a-z]+ ){0,6}?(?:als |een |de )${view}|(?:indienen|uitbrengen|geven|kenbaar maken|vaststellen) van (?:een |de )?(?:\\w+ ){0,2}zienswijze|zienswijze (?:indienen|geven|vaststellen)|ter zienswijze(?! (?:aan|voor|toe|naar|te))|zienswijze (?:kunt u|kan de raad)`,
      'g',
    ),
  },
  {
    verb: 'toestemming-verlenen',
    pattern:
      /(?:geen )?toestemming(?:[^.;:]|[.:](?=\d)){0,160}?te (?:verlenen|geven|onthouden|weigeren)|toe te stemmen|te verlenen(?:[^.;:]|[.:](?=\d)){0,40}toestemming|(?:verlenen|geven) van (?:de )?toestemming|toestemming (?:verlenen|geven)|raad (?:om )?toestemming te vragen|toestemming (?:aan|van) (?:de|uw) raad te vragen/g,
  },
  {
    verb: 'voorlopig-vaststellen',
    pattern:
      /(?:voorlopig|in concept|als concept|in ontwerp|als ontwerp|als voorlopig[a-z]*) (?:[a-z]+ ){0,2}?vast te stellen|voorlopig vaststellen/g,
  },
  {
    verb: 'kennisnemen',
    pattern:
      /kennis te nemen|kennis van te nemen|te kennis te nemen|kennis ?nem(?:en|ing)\b|kennisname|(?:ter|voor) kennisgeving (?:aan te nemen|aannemen|aan te houden)|(?:ter|voor) kennis(?:name|neming|geving)|(?:ter|voor) informatie(?! (?:aan|te|toe|door|naar))|notie te nemen/g,
  },
  {
    verb: 'adviseren',
    pattern:
      /te adviseren|wensen (?:[^.;]{0,120} )?aan (?:het|de) (?:\w+ ){0,3}?(?:bestuur|regio|veiligheidsregio|college|ab|db)(?:[^.;]{0,60})? (?:kenbaar te maken|mee te geven|te sturen|over te brengen)|^advies (?:aan|over)(?![a-z])|(?:een |zijn |haar )?(?:positief |negatief )?advies (?:uit te brengen|te geven|vast te stellen)|ter advisering|van advies te voorzien|adviseren over/g,
    governs: true,
  },
  {
    verb: 'machtigen',
    pattern:
      /te machtigen|te mandateren|(?:mandaat|volmacht|machtiging|ondermandaat)(?:[^.;:]|[.:](?=\d)){0,120}?te (?:verlenen|geven)|te volmachtigen/g,
    governs: true,
  },
  {
    verb: 'opdragen',
    pattern:
      /op te dragen|op te roepen|opdracht te (?:geven|verlenen|verstrekken)|te (?:verzoeken|vragen)(?! (?:[^.;]{0,40} )?(?:zijn|haar|hun|eventuele) wensen en)|uit te nodigen|(?:bestuur|college|db|directeur|secretaris|werkgroep) [^.;]{0,60}te laten (?!weten)[a-z]+en|(?:portefeuillehouder|wethouder|burgemeester|vertegenwoordiger|ab-lid) (?:[^.;]{0,60} )?mee te geven/g,
    governs: true,
  },
  {
    verb: 'benoemen',
    pattern:
      /te (?:her)?benoemen|aan te stellen|aan te wijzen (?:als|tot)|(?:lid|leden|voorzitter|burgemeester|wethouder|heer|mevrouw|vertegenwoordiger|afgevaardigde|accountant|kantoor|secretaris|directeur|plaatsvervanger)(?:[^.;:]|[.:](?=\d)){0,80}?aan te wijzen|voor te dragen|te (?:ontslaan|verkiezen|kiezen)|ontslag te verlenen|(?:her)?benoem(?:en|ing) van/g,
  },
  {
    verb: 'beschikbaar-stellen',
    pattern: /beschikbaar te stellen|krediet(?:[^.;:]|[.:](?=\d)){0,80}?te (?:voteren|verlenen|verstrekken)|beschikbaarstellen/g,
  },
  { verb: 'goedkeuren', pattern: /goed te keuren|goedkeuring te (?:verlenen|geven|hechten)|ter goedkeuring|goedkeuren van/g },
  {
    verb: 'doorgeleiden',
    pattern: new RegExp(
      `door te (?:ge)?leiden|in handen (?:van [^.;]{2,60} )?te stellen|(?:het |de )(?:algemeen bestuur|ab|raad|raden|colleges?|bestuur) voor te stellen(?![^.;]*zienswijze)|ter doorgeleiding|vrij te geven|(?:aan|naar|bij) (?:de |het |alle |beide |hun |zijn |uw )?(?:\\w+ ){0,4}?${participantsAsked}(?:[^.;:]|[.:](?=\\d)){0,120}?${send}|${send} (?:aan|naar|bij|van) (?:de |het |alle |beide |hun |zijn |uw )?(?:\\w+ ){0,4}?${participantsAsked}|(?:ter|voor) (?:een )?(?:zienswijze|consultatie|besluitvorming|vaststelling|instemming) (?:aan |voor |naar )(?:[^.;:]|[.:](?=\\d)){0,120}?${send}|(?:raden|raad|colleges?) (?:\\w+ ){0,6}?${send}`,
      'g',
    ),
  },
  {
    verb: 'vaststellen',
    pattern:
      /vast te stellen|vaststellen(?: van)?|(?:^|ter |tot )vaststelling(?! (?:door [^.;]{2,60} )?(?:is|staat|volgt|wordt) )(?: van)?/g,
  },
  {
    verb: 'instemmen',
    pattern:
      /in te stemmen|(?:zich )?akkoord te (?:gaan|verklaren|zijn)|te accorderen|te onderschrijven|instemmen(?: met)?|(?:ter |om )instemming|instemming te (?:verlenen|geven|betuigen)|zich te (?:kunnen )?(?:vinden|scharen)|akkoord gaan/g,
  },
  {
    verb: 'bespreken',
    pattern:
      /te bespreken|van gedachten te wisselen|zich uit te spreken|in gesprek te gaan|(?:input|richting|inbreng|reactie|reacties|aandachtspunten|wensen|accenten|voorkeur|suggesties|opvattingen|mening) (?:\w+ ){0,5}?(?:mee te geven|te geven|te leveren|kenbaar te maken|in te brengen|uit te spreken)|ter bespreking|ter consultatie(?! (?:aan|voor|toe|naar|te))|bespreken van|^bespreken|opinierend te behandelen|aan te geven (?:welke?|wat|of|hoe)(?![a-z])|te consulteren|richting te bepalen/g,
  },
  { verb: 'besluiten', pattern: /besluit te nemen|ter besluitvorming(?! (?:aan|voor|naar))/g },
  { verb: 'besluiten', pattern: /te besluiten|^besluiten\b|te beslissen/g, governs: true },
];

/** What a sentence asks for with a noun, or with a verb behind 'of u wilt', as an infinitive with 'te'. */
export const requests: readonly (readonly [asked: RegExp, infinitive: string])[] = [
  [/^(?:uw )?(?:instemming|akkoord)(?= (?:met|voor|op|aan)(?![a-z]))/, 'in te stemmen'],
  [/^(?:zich |u )?(?:kunnen )?vinden in(?![a-z])/, 'in te stemmen met'],
  [/^uw goedkeuring(?![a-z])/, 'goed te keuren'],
  [/^uw toestemming(?![a-z])/, 'toestemming te verlenen'],
  [/^uw advies(?![a-z])/, 'advies uit te brengen'],
  [/^uw (?:besluit|beslissing)(?![a-z])/, 'te besluiten'],
  [/ (?:wilt|wil|kunt|kan) (?=[a-z]+en(?![a-z]))/, ' '],
  [/^bespreek(?= )/, 'te bespreken'],
  [/^adviseer(?= )/, 'te adviseren'],
  [/^toestemming(?= (?:om|voor|tot)(?![a-z]))/, 'toestemming te verlenen'],
  [/^stem in(?= met)/, 'in te stemmen'],
  [/^neem kennis(?= van)/, 'kennis te nemen'],
  [/^stel ([^.;]{2,120}?) vast(?![a-z])/, '$1 vast te stellen'],
];

/** Infinitives without 'te' ('De nota vaststellen'), as some papers write their beslispunten; each with its form with 'te'. `always`: also where the text has an infinitive with 'te'. */
export const bareInfinitives: readonly (readonly [bare: RegExp, withTe: string, always?: true])[] = [
  [/^(aan|op|goed|beschikbaar ?|vast|vrij)(wijzen|leggen|dragen|keuren|stellen)(?= )/, '$1 te $2'],
  [/^(benoemen|herbenoemen|verkiezen|kiezen|machtigen|mandateren|bekrachtigen|accorderen|onderschrijven)(?= )/, 'te $1'],
  [/(?<![a-z])(opdracht|toestemming|mandaat|volmacht|advies) (geven|verlenen)(?![a-z])/g, '$1 te $2', true],
  [/(?<![a-z])advies uitbrengen(?![a-z])/g, 'advies uit te brengen', true],
  [/(?<![a-z])(naar voren|kenbaar) (brengen|maken)(?![a-z])/g, '$1 te $2', true],
  [/(?<![a-z])(van gedachten) (wisselen)(?![a-z])/g, '$1 te $2', true],
  [/(?<=(?:bestuur|ab|raad|raden|colleges?) )voorstellen(?= [a-z])/g, 'voor te stellen', true],
  [
    /(?<![a-z])(?<!(?:het|tot|van|bij|voor|na|door|laten|kunnen|kan|zal|moet|mag) )(af|aan|in|op|uit|vast|voor|door|vrij|goed|mee|toe|terug|over|kennis ?|beschikbaar ?)(stellen|nemen|dienen|trekken|keuren|wijzen|geven|stemmen|leggen|zenden|sturen|bieden|geleiden|brengen|dragen|voegen|gaan|treden|spreken|betalen|zien)(?= (?:met|van|aan|tot|over|op|voor|naar|bij|om|als|en|of)(?![a-z])|[\s.;,:]*$|[.;]|, )/g,
    '$1 te $2',
    true,
  ],
  [
    /(?<![a-z])(?<!te |(?:van|over|op|met) (?:de|alle|deze) |schriftelijke |mondelinge |gestelde )(?<=(?:^|[;,] | en )(?:de|het|alle|beide) [a-z ]{2,60} )(adviseren|verzoeken|vragen|machtigen)(?= [^.;]* te [a-z]+n)/g,
    'te $1',
    true,
  ],
  [/(?<=(?:^|[;,] | en )(?:de|het|alle|beide) [a-z ]{2,60} )(op|uit)(dragen|nodigen)(?= [^.;]* te [a-z]+n)/g, '$1 te $2', true],
  [/(?<![a-z])in handen stellen(?= van)/g, 'in handen te stellen', true],
  [
    /(?<![a-z])(?<!te )(benoemen|kiezen|verkiezen|machtigen|bespreken|adviseren|verlenen|besluiten|verzoeken|bekrachtigen|mandateren|accorderen|onderschrijven|verstrekken|wijzigen|storten|bestemmen|verzenden|zenden|sturen|gunnen|uitbrengen|geven|maken)(?= (?:met|van|aan|tot|over|op|voor|naar|bij|om|volgens|conform|overeenkomstig)(?![a-z])|[\s.;,:]*$|[.;:]|, )/g,
    'te $1',
  ],
];

/** A beslispunt that says what the body does: 'Het college stemt in met …', 'neemt kennis van …'; with its subject. */
export const decree =
  /^((?:(?:het|de|uw|ons) (?:(?!te |om )[a-z-]+ ){1,6}?)?)(?:neemt(?! geen)|stelt(?! (?:[a-z]+ ){0,4}voor)|stemt|(?<!(?:dit|dat|het|een|elk|zijn|haar) )besluit|gaat|zendt|stuurt|biedt|trekt|wijzigt|delegeert|gunt|breidt|sluit(?= [^.;]*(?:overeenkomst|contract|convenant))|benoemt|machtigt|verleent|geeft|legt|draagt|roept(?= [^.;]{2,100} op(?![a-z]))|dient(?= [^.;]{2,100} in(?![a-z]))|verzoekt|adviseert|wijst|keurt|bekrachtigt|bespreekt|onderschrijft) /;

/** The same where two bodies decide: '1. stellen het besluit vast'; each with its singular. */
export const pluralDecrees: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/^nemen (?=(?:[a-z]+ ){0,2}kennis(?![a-z]))/, 'neemt '],
  [/^stellen (?=[^.;]{2,200} (?:vast|beschikbaar)(?![a-z]))/, 'stelt '],
  [/^stemmen (?=(?:[a-z]+ ){0,2}in(?![a-z]))/, 'stemt '],
];

/** The verbs of such a beslispunt, each with its infinitive. */
export const indicatives: readonly (readonly [indicative: RegExp, infinitive: string])[] = [
  [/(?<![a-z])neemt (?:\w+ ){0,2}?kennis(?![a-z])/g, 'kennis te nemen'],
  [/(?<![a-z])stelt ((?:[^.;]|\.(?=\d)){2,200}?) (vast|beschikbaar)(?![a-z])/g, '$1 $2 te stellen'],
  [/(?<![a-z])stemt (?:\w+ ){0,2}?in(?![a-z])/g, 'in te stemmen'],
  [/(?<![a-z])(benoem|machtig|bekrachtig)t(?![a-z])/g, 'te $1en'],
  [/(?<![a-z])legt ([^.;]{0,40}?geheimhouding) op(?![a-z])/g, '$1 op te leggen'],
  [/(?<![a-z])legt ([^.;]{2,120}?)(?<![a-z])voor(?= (?:aan|bij)(?![a-z])|[ ]*$|[.;])/g, '$1voor te leggen'],
  [/(?<![a-z])gaat akkoord(?![a-z])/g, 'akkoord te gaan'],
  [/(?<![a-z])gaat ([^.;]{2,120}?)(?<![a-z])aan(?![a-z])/g, '$1aan te gaan'],
  [/(?<![a-z])(?:zendt|stuurt) ([^.;]{2,160}?)(?<![a-z])(toe|door)(?![a-z])/g, '$1$2 te zenden'],
  [/(?<![a-z])(?:zendt|stuurt) ([^.;]{0,60}?)(?<![a-z])(?=(?:aan|naar)(?![a-z]))/g, '$1te sturen '],
  [/(?<![a-z])biedt ([^.;]{2,120}?)(?<![a-z])aan(?= (?:aan|de|het)(?![a-z])|[.;]|[ ]*$)/g, '$1aan te bieden'],
  [/(?<![a-z])trekt ([^.;]{2,120}?)(?<![a-z])in(?= |[.;]|$)/g, '$1in te trekken'],
  [/(?<![a-z])geeft ([^.;]{2,120}?)(?<![a-z])(vrij|mee)(?![a-z])/g, '$1$2 te geven'],
  [/(?<![a-z])(wijzig|delegeer|gun)t(?![a-z])/g, 'te $1en'],
  [/(?<![a-z])draagt ([^.;]{2,100}?) op(?![a-z])/g, '$1 op te dragen'],
  [/(?<![a-z])dient ([^.;]{2,100}?) in(?![a-z])/g, '$1 in te dienen'],
  [/(?<![a-z])roept ([^.;]{2,100}?) op(?![a-z])/g, '$1 op te roepen'],
  [/(?<![a-z])wijst,? ([^.;]{2,120}?) aan(?![a-z])/g, '$1 aan te wijzen'],
  [/(?<![a-z])breidt ([^.;]{2,120}?) uit(?![a-z])/g, '$1 uit te breiden'],
  [/(?<![a-z])sluit ([^.;]{0,60}?)(?=een? [a-z]*overeenkomst|een [a-z]*contract)/g, '$1aan te gaan '],
  [/(?<![a-z])keurt ([^.;]{2,100}?) goed(?![a-z])/g, '$1 goed te keuren'],
  [/(?<![a-z])(?:verleent|geeft) ([^.;]{0,80}?)(toestemming|mandaat|volmacht|advies|opdracht)(?![a-z])/g, '$1$2 te verlenen'],
  [/(?<![a-z])verzoekt(?![a-z])/g, 'te verzoeken'],
  [/(?<![a-z])adviseert(?![a-z])/g, 'te adviseren'],
  [/(?<![a-z])bespreekt(?![a-z])/g, 'te bespreken'],
  [/(?<![a-z])onderschrijft(?![a-z])/g, 'te onderschrijven'],
];

/** The verbs of a clause that says what a body would do ('dat de stuurgroep instemt met …'), each with its infinitive. */
export const subordinates: readonly (readonly [finite: RegExp, infinitive: string])[] = [
  [/(?<![a-z])kennis ?neem(?:t)?(?![a-z])/g, 'kennis te nemen'],
  [/(?<![a-z])(in|toe)stemt(?![a-z])/g, '$1 te stemmen'],
  [/(?<![a-z])(vast|beschikbaar |voor)stelt(?![a-z])/g, '$1 te stellen'],
  [/(?<![a-z])goedkeurt(?![a-z])/g, 'goed te keuren'],
  [/(?<![a-z])akkoord gaat(?![a-z])/g, 'akkoord te gaan'],
  [/(?<![a-z])(op)draagt(?![a-z])/g, '$1 te dragen'],
  [/(?<![a-z])aanwijst(?![a-z])/g, 'aan te wijzen'],
  [/(?<![a-z])(in)dient(?![a-z])/g, '$1 te dienen'],
  [/(?<![a-z])(in)trekt(?![a-z])/g, '$1 te trekken'],
  [/(?<![a-z])(aan)biedt(?![a-z])/g, '$1 te bieden'],
  [/(?<![a-z])(vrij|mee|af)geeft(?![a-z])/g, '$1 te geven'],
  [/(?<![a-z])(voor|op)legt(?![a-z])/g, '$1 te leggen'],
  [/(?<![a-z])(toe|door)(?:stuurt|zendt)(?![a-z])/g, '$1 te sturen'],
  [/(?<![a-z])(benoem|machtig|bekrachtig|verzoek)t(?![a-z])/g, 'te $1en'],
  [/(?<![a-z])(advis|mandat|accord)eert(?![a-z])/g, 'te $1eren'],
  [/(?<![a-z])vraagt(?![a-z])/g, 'te vragen'],
  [/(?<![a-z])bespreekt(?![a-z])/g, 'te bespreken'],
  [/(?<![a-z])onderschrijft(?![a-z])/g, 'te onderschrijven'],
  [/(?<![a-z])(toestemming|mandaat|volmacht|advies|opdracht) (?:verleent|geeft)(?![a-z])/g, '$1 te verlenen'],
  [/(?<![a-z])besluit(?= om(?![a-z])| tot(?![a-z])|[.; ]*$)/g, 'te besluiten'],
];

/** Any infinitive: a beslispunt that has no verb of its own asks for a decision. */
export const anyInfinitive = /(?<![a-z])te [a-z]{2,}n(?![a-z])/;

/** Decisions that stand behind another verb as a further one: 'vast te stellen en het overige terug te betalen'. */
export const furtherDecision =
  /(?:decharge te verlenen|ten (?:gunste|laste) van [^.;]{2,60}(?:te )?brengen|ten (?:gunste|laste) te brengen|toe te voegen|te storten|te onttrekken|te bestemmen|in te trekken|terug te (?:betalen|geven|storten)|uit te (?:keren|breiden|voeren)|op te nemen|te wijzigen|te verwerken|aan te gaan|over te dragen|toe te treden|uit te treden|deel te nemen|op te heffen|op te richten|te verrekenen|te verlengen|te delegeren|te gunnen|te reserveren|te bepalen|te starten|te (?:be)?antwoorden|te ondertekenen|over te nemen|te gebruiken|te hanteren|te beschouwen|te betrekken|af te doen|in te voeren|voort te zetten|te beeindigen|te continueren|(?:raden|raad|colleges|deelnemers|gemeenten) (?:(?!te )[\w,-]+ ){0,9}?te informeren)/g;

const listed = String.raw`[;•»]|(?:^|\s)\(?\d{1,2}[.)] |\s[-–](?= (?:de|het|een|kennis|in|geen|over|tot|op|dit|deze) )`;

/** What parts two asks that stand beside each other whatever governs the first. */
export const strongCut = new RegExp(listed);

/** Words that part two asks in one beslispunt. */
export const coordination = new RegExp(
  String.raw`(?<!\btot)(?:^|[\s,])(?:en|alsmede|evenals|dan wel|of|respectievelijk|vervolgens|daarnaast|tevens)(?= )|(?<=[a-z]{3}|\d|\))\.\s|,(?= (?:de|het|een|kennis|in|geen|over|tot|mij|ons)\b)|${listed}`,
);

/** What a paper is sent for, with the sending behind it: 'ter vaststelling door te geleiden naar', 'voor kennisgeving aan de raden te zenden'. */
export const sendingPurpose = /^(?:ter|voor) (?:[a-z]+ ){0,2}[a-z]+$/;

/** Words of clauses that hang on what stands before them: an infinitive behind them is no ask. */
export const subordination =
  /(?<![a-z])(?:om|teneinde|zodat|door|zonder|waarin|waarmee|waarbij|waarover|die(?! van)|dat(?! van)|voorstel tot|strekkende tot|mogelijkheid|gelegenheid|bereidheid|bevoegdheid|opdracht|met het verzoek|met de vraag)(?![a-z])[^,;]*$/;
