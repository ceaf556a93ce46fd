import type { Decision } from '../../reading/contract.ts';
import type { Body, Kind, Verb } from '../../reading/words.ts';

/** Who decides, as papers say it. Patterns see folded text: lower case, no diacritics. */

/** What a body takes as a decision of its own. */
export const decidingVerbs: ReadonlySet<Verb> = new Set<Verb>([
  'instemmen',
  'vaststellen',
  'voorlopig-vaststellen',
  'besluiten',
  'goedkeuren',
  'toestemming-verlenen',
  'zienswijze-indienen',
  'geen-zienswijze',
  'benoemen',
  'machtigen',
  'opdragen',
  'geheimhouding',
  'beschikbaar-stellen',
  'doorgeleiden',
]);

/** Kinds in which nothing is decided unless the paper asks it. */
export const toldOnly: ReadonlySet<Kind> = new Set<Kind>([
  'terugkoppeling',
  'ingekomen-stuk',
  'bestuursrapportage',
  'crisisverslag',
  'evaluatie',
  'rekenkamerrapport',
  'overig',
  'agenda',
  'vergaderverslag',
]);

/** Kinds in which a meeting decides for itself only. */
export const ownAffairs: ReadonlySet<Kind> = new Set<Kind>(['agenda', 'vergaderverslag']);

/** What a presidium settles itself; over folded text. */
export const ofPlanning = /planning|agenda|behandel(?:ing|voorstel|wijze)|procesvoorstel|werkwijze|vergaderschema/;

/** Boards of a cooperation. */
export const boards: ReadonlySet<Body> = new Set<Body>(['algemeen-bestuur', 'dagelijks-bestuur', 'bestuur']);

/** Who represents the people of a deelnemer: what the law gives a raad, it gives Provinciale Staten and the board of a waterschap. */
export const representations: ReadonlySet<Body> = new Set<Body>(['raad', 'provinciale-staten', 'waterschap-ab']);

/** That whoever gets the advice lays it before another who decides: 'De colleges te adviseren hun raad voor te stellen …'. */
export const proposesOn =
  /\bte adviseren (?:om )?(?:aan )?(?:de|hun|zijn|haar|uw) (?:gemeente)?(?:raad|raden) voor te (?:stellen|leggen)\b/;

/** Who gets the papers after the decision, and oversees. */
export const supervisors: ReadonlySet<Body> = new Set<Body>(['gedeputeerde-staten', 'minister', 'commissaris-van-de-koning']);

/** What the board of a cooperation adopts, also where a list only tells of it. */
export const adoptedByBoards: ReadonlySet<Kind> = new Set<Kind>([
  'begroting',
  'bvo-begroting',
  'begrotingswijziging',
  'kadernota',
  'jaarstukken',
]);

/** Papers on which the raden give a view by law (Wgr, article 35), and the board decides. */
export const budgets: ReadonlySet<Kind> = new Set<Kind>(['begroting', 'begrotingswijziging', 'bvo-begroting']);

/** Why who gets an advice is taken to decide, and what that assumes. */
export const byAdvice = {
  rule: 'Wie advies krijgt, beslist.',
  assumes: 'Wie het advies krijgt, beslist; het stuk zegt niet wie beslist.',
} as const;

/** A proposal on which the raad decides, by its name, or by where it goes: 'gaat als hamerstuk naar de raad'. */
export const ofRaad =
  /\b(?:initiatief-?)?raads(?:voorstel|besluit)\b|\b(?:hamer|bespreek)stuk (?:(?:[a-z]+ )?(?:naar|voor) de (?:gemeente)?raad|te agenderen|voor \d{1,2} [a-z]+ 20\d\d)\b/i;

/** Why the raad is taken to decide on what its commissie discusses. */
export const byPreparing = { rule: 'Een raadscommissie bereidt voor wat de raad beslist.', assumes: null } as const;

/** Why the law's own rule names who decides, and what that assumes. */
export const byOrdinaryPowers = {
  rule: 'De wet wijst voor dit soort besluit aan wie beslist.',
  assumes: 'Voor deze samenwerking geldt de gewone verdeling van bevoegdheden; het stuk zegt niet wie beslist.',
};

/** Sentences that name who decides; the body stands in them. */
export const sayWhoDecides: readonly RegExp[] = [
  /(?:is|blijft|zijn) (?:een |de )?(?:uitsluitende )?bevoegdheid (?:van|voor)/,
  /(?:wordt|worden) (?:[^.;]{0,60} )?door (?:de|het|beide|alle|onze?|uw|elk) [^.;]{0,90}(?:vastgesteld|besloten|genomen|getroffen|goedgekeurd|aangegaan|gesloten)/,
  /(?:wordt|worden) (?:[^.;]{0,40} )?(?:vastgesteld|genomen|goedgekeurd|getroffen) door (?:de|het|beide|alle|elke?)/,
  /(?<![a-z])(?:vaststelling|besluitvorming|besluit|instemming) (?![^.;]{0,40} te [a-z]+en )(?:[^.;]{0,40} )?(?:gebeurt |ligt |is )?(?:voorbehouden aan|aan|bij|door) (?:de|het|elk)/,
  /(?:ter|om) (?:vaststelling|besluitvorming) (?:aan|voor te leggen aan|door) (?:de|het|elk|hun) [^.;]{0,40}/,
  /is (?:[^.;]{0,40} )?van elk(?:e)? [^.;]{0,40}(?:besluit|instemming) nodig/,
  /het is aan (?:de|het|elk|ieder) /,
];

/** The same where who decides is named within the words or before them: 'Het algemeen bestuur stelt de begroting vast'. */
export const decidesItself: readonly RegExp[] = [
  /(?:waarna|daarna|vervolgens|uiteindelijk) (?:(?:de|het|elk|alle) )[^.;,]{2,40} (?:(?:het|deze|dit|ze|hem|die) )?(?:vaststel[a-z]+|besluit[a-z]*|beslis[a-z]*)(?![a-z])/,
  /(?<![a-z])stel(?:t|len) (?!(?:zelf )?(?:niets|niet|geen)(?![a-z]))(?:de|het|deze|een)? ?[^.;]{2,90}(?<![a-z])vast(?![a-z])/,
  /(?:beslist|beslissen|besluit|besluiten) (?:uiteindelijk |zelf |straks )?over/,
  /(?:raad|raden|college|colleges|bestuur|staten) (?:beslist|beslissen|besluit|besluiten) (?:naar verwachting |daarna |dan |uiteindelijk |zelf |(?:hier|daar)(?!over (?:via|bij|in|met) hun eigen ))/,
  /(?<=raad|raden|colleges?|bestuur|staten) (?:de|het|deze|dit) (?:[a-z0-9-]+ ){1,5}?(?:vaststelt|vaststellen)(?![a-z])/,
  /(?<=raad|raden|colleges?|bestuur|staten)(?:\s?:|\s[–-]|\t) ?(?:vaststelling|besluitvorming|besluit) (?:van|over) (?:de|het)/,
  /(?<![a-z])(?:neemt|nemen) (?:[a-z]+ ){0,3}?(?:het|een|hun) (?:eigen |definitieve |afzonderlijke )*(?:besluit|beslissing)(?![a-z])/,
];

/** Taken already, each for its own part. */
export const taken = /vastgesteld|besloten|ingestemd|genomen|goedgekeurd|goed bevonden/;
/** The part of a decision that a body takes. */
export const partOf =
  /(?<![a-z])(?:ieder |elk )?voor zover (?:het |dit |deze )?[^.;,]{0,80}?(?:bevoegdhe\w+|bevoegd|betreft|aangaat)[^.;,]{0,60}/;
/** The formula under a decision. */
export const adopted = /^aldus (?:vastgesteld|besloten|genomen)|^vastgesteld (?:door|in)|^besloten in/;

/** The heading, label or column under which a list of decisions prints what came of an item. */
export const outcomeHead = /^(?:genomen )?besluit\s?:?$|^(?:uitkomst|resultaat|beslissing|conclusie)\s?:?$/i;

/** How the words of a decision open in minutes, as its heading or in bold type before it: 'Besluit De huur te verlengen.' */
export const opensDecision = /^(?:Genomen )?(?:Besluit|BESLUIT)(?![A-Za-z])/;

/** The outcome of what only had to be taken note of. */
export const noted = /^(?:\d[.)] )?(?:voor kennisgeving|(?:ter )?kennis ?(?:genomen|name))(?![a-z])/;

/** How an outcome opens, over folded text; a draft decision opens with what is to be decided. */
export const outcomeWords: readonly { words: RegExp; state: Exclude<Decision['state'], 'gevraagd'> }[] = [
  { words: /^(?:\d[.)] )?(?:aangehouden|verdaagd|uitgesteld|doorgeschoven|van de agenda)(?![a-z])/, state: 'volgt' },
  {
    words:
      /^(?:\d[.)] )?(?:akkoord|conform|unaniem|met algemene stemmen|(?:on)?gewijzigd (?:vastgesteld|aangenomen)|vastgesteld|ingestemd|aangenomen|goedgekeurd|overgenomen|verworpen|afgewezen|benoemd|(?:het )?(?:bestuur|ab|db|college|algemeen bestuur|dagelijks bestuur) (?:stemt in|gaat akkoord|stemde in))(?![a-z])/,
    state: 'genomen',
  },
  { words: noted, state: 'genomen' },
];

/** How a decree opens that several bodies make, each for its own powers, over folded text: 'Het bestuur en de voorzitter, ieder voor zover bevoegd'. */
export const decreedByParts = /^(?:het|de) [^.;]{0,160}\ben (?:het|de) [^.;]{0,120}, ?(?:ieder|elk) voor zover/;
