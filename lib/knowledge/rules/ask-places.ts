import type { Verb } from '../../reading/words.ts';

/** Where papers say what they ask. Patterns see folded text: lower case, no diacritics. */

const decision = '(?:besluit(?:en)?|beslissing(?:en)?|besluitvorming|beslispunt(?:en)?|besluitpunt(?:en)?)';

/** A heading, form label or column under which the proposal stands. */
export const proposalHeading = new RegExp(
  `^(?:\\d+[.)]?\\s*)?(?:` +
    [
      `gevraagde? (?:concept-?)?(?:${decision}|advies|actie|handeling|behandeling)(?: (?:van|aan|door) .{2,60})?`,
      `(?:voorgestelde?|te nemen|voorstel(?:len)? (?:tot|voor)) ${decision}`,
      `(?:beslis|besluit|advies|peil|discussie|bespreek)punt(?:en)?`,
      '(?:ontwerp|concept)?-?(?:voorstel(?:len)?|advies)(?: (?:aan|van) (?:het|de|uw) [a-z ]{2,40})?(?: ?/ ?(?:advies|voorstel|besluit|gevraagd besluit))?',
      '(?:wij |we |ik )?(?:stellen|stelt|stel) (?:u|uw raad|de raad|het bestuur) voor(?: om)?',
      '(?:wij |we |ik )?(?:vragen|vraag|verzoeken|verzoek|adviseren|adviseer) (?:u|uw (?:raad|bestuur|college|commissie)|de raad|het (?:algemeen |dagelijks )?bestuur|het college)(?: om)?',
      '(?:gevraagde?|voorgestelde?|geadviseerde?|te nemen) (?:raads|bestuurs|college|ab-|db-)?(?:besluit(?:en)?|beslissing(?:en)?)',
      '(?:advies|voorstel|verzoek|vraag|gevraagd|voorgesteld)(?:e besluiten)? (?:aan|voor) (?:het|de|uw|onze) [a-z ]{2,50}',
      'gevraagd(?: (?:aan|van) .{2,60}|e inzet)?',
      'wat (?:wordt|is) (?:er )?(?:(?:van|aan) (?:u|ons|(?:de|het|uw) [a-z]+) )?(?:gevraagd|voorgesteld|het voorstel).{0,50}',
      'wat (?:vragen|willen) (?:wij|we)(?: .{0,50})?',
      '(?:vraag|verzoek|voorgelegd) aan .{2,50}',
      'kennis ?nem(?:en|ing) van|ter kennisname van',
      'voorgestelde (?:afdoening|behandeling|afhandeling)',
      'voorstel afdoening',
      'besluitvoorstel|kernvraag',
      'voorstel om te besluiten|voorgesteld (?:raads|college)besluit',
      '(?:voorgesteld|gevraagd|geadviseerd) wordt(?: om)?',
      'te (?:nemen besluiten|besluiten)',
      'besluitvorming gevraagd',
      'voorgestelde beslispunten',
      'de vraag',
    ].join('|') +
    ')\\s*[:?]?$',
);

/** A heading under which the decision itself is written out. */
export const dictumHeading =
  /^(?:\d+[.)]?\s*)?(?:(?:ontwerp|concept)?-?\s?(?:raads|bestuurs|college|ab|db|voor)?-?besluit|b\s?e\s?s\s?l\s?u\s?i\s?t(?:\s?e\s?n)?|(?:de raad|het algemeen bestuur|het dagelijks bestuur|het college|het bestuur|burgemeester en wethouders)(?: van .{2,60})? beslui(?:t|ten))\s*:?\s*$/;

/** A paragraph that ends in the dictum: 'De raad van de gemeente X, gelezen het voorstel van …, besluit:'. */
export const dictumLead = /(?:^|[\s,;])(?:b e s l u i t(?: e n)?|beslui(?:t|ten))(?: om)?\s*:\s*$/;

/** A heading or lead with words of a proposal, a decision or a question in it, whatever else it says. */
export const askingWords =
  /(?<![a-z])(?:voorstel(?:len)?|voorgesteld[a-z]*|gevraagd[a-z]*|verzocht|verzoek[a-z]*|beslui[a-z]*|beslis[a-z]*|vraag|vragen|advies|overweging|wat (?:doen|doet|beslist|besluit|beslissen) (?:we|wij|u|uw raad|de raad|het bestuur|het college)|doel van (?:dit|deze|het|de) (?:gesprek|bespreking|behandeling|agendapunt|bijeenkomst))(?![a-z])/;

/** A heading under which an infinitive is a task, a plan or something done, and no ask. */
export const tellingWords =
  /taak|taken|opdracht|bevoegd|ambitie|doel(?! van (?:dit|deze|het|de) (?:gesprek|bespreking|behandeling|agendapunt|bijeenkomst))|afspra|actie|afgesproken|toezegging|eerder|besloten|genomen|artikel|overwegend|gelet|argument|risico|planning|vervolg|uitvoering|stap(?:pen)?(?![a-z])|aanbevel|voorwaard|opti(?:e|on)|varia|scenario|alternatie|aanpak|werkwijze|mandaat|volmacht|motie|antwoord|verplicht|kunnen|kan (?:de|het|u)|mogelijk|inhoud|hoe |waarom/;

/** The end of a dictum. */
export const dictumEnd = /^(?:aldus |vastgesteld |de griffier|de secretaris|artikel \d|ondertekening)/;

/** A label with the ask behind it on the same line. */
export const inlineLabel =
  /^(?:(?:(?:besluit)?voorstel|advies|verzoek|vraag|gevraagd)(?: (?:aan|voor) (?:het|de|uw|onze) [a-z ]{2,50}?)?|geadviseerd besluit|kernvraag|beslissing|gevraagd(?:e)? (?:besluit(?:en)?|beslissing(?:en)?)|voorgesteld (?:raads)?besluit|beslispunt(?:en)?|besluitpunt(?:en)?|gevraagd|verzoek|afdoening|voorgestelde (?:afdoening|behandeling)|conceptbesluit|voordracht|voorgedragen(?: wordt)?)\s*:\s*/;

/** First cell of a table that tells with whom the proposal was coordinated: what stands in it is asked no more. */
export const coordinationHead =
  /^(?:afgestemd|afstemming|afstemmen|besproken|voorgelegd|gremi(?:um|a)|overlegd?)(?: [a-z]+)?\s*:?\t/;

/** A paragraph that is one beslispunt: it begins small or with its number, has an infinitive, and ends as in a list. */
export const loosePoint =
  /^(?:\(?\d{1,2}[.)] |[a-h][.)] |[ivx]+[.)] )?(?:de|het|een|in|kennis|geen|akkoord|over|op|voor|met|zich|tot) [^:?]*(?<![a-z])te [a-z]+n[^:?]*[;.]?$/;

/** A line of its own above beslispunten that only names the body. */
export const askedLine =
  /^(?:aan )?(?:de|het|uw) [a-z ]{2,40}?(?: (?:voor te stellen|te (?:vragen|verzoeken|adviseren)))?(?: om)?(?: te besluiten)?(?: om)?:$/;

/** 'De raad voor te stellen …' in the raad's own paper: what follows is asked of it. */
export const toOwnBody = /^(?:aan )?(?:de|het|uw) [a-z ]{2,40}? (?:voor te stellen|te (?:vragen|verzoeken|adviseren))(?: om)? /;

/** Who can be asked, as papers name it in one word or two. */
const reader =
  '(?:u|jullie|uw (?:raad|bestuur|college|commissie|staten)|(?:de|het|alle) (?:gemeente)?(?:raad|raden|staten|(?:algemeen |dagelijks )?bestuur|ab|db|colleges?|commissie|stuurgroep|portefeuillehouders(?:overleg)?))';
/** What a letter asks for with a noun: 'uw instemming met'. */
const favour = '(?:instemming|akkoord|goedkeuring|toestemming|advies|besluit|beslissing|reactie)(?![a-z])';
const speaker = '(?:wij|we|ik)';
const politely = '(?: (?:u|dan ook|daarom|hierbij|ook|graag|om|nu))*';

/** Words that make a sentence ask something of somebody; the ask follows them. */
export const askLeads: readonly RegExp[] = [
  /(?<![a-z])(?:vraagt|vragen)(?: (?:wij|we|u|de raad|uw raad|hiervoor|daarvoor))*(?= (?:om )?toestemming (?:om|voor|tot)(?![a-z]))(?: om)?/,
  /(?<![a-z])(?:wordt|worden) (?:[^.;:]{0,60} )?in overweging gegeven(?: om)?:?/,
  new RegExp(`(?<![a-z])(?:geven|geeft|geef) (?:[a-z]+ ){0,3}?${reader} in overweging(?: om)?:?`),
  new RegExp(`(?<![a-z])(?:leggen|legt|leg) (?:${speaker} )?${reader}(?: (?:hierbij|graag|daarom))* voor om:?`),
  new RegExp(`(?<![a-z])aan ${reader}(?: (?:is|dan ook|daarom|nu))* (?:de vraag|het verzoek|het voorstel)(?: om)?(?=[: ])`),
  new RegExp(
    `(?<![a-z])(?:het|ons|mijn) (?:voorstel|verzoek|advies)(?: aan ${reader})? (?:is|luidt)(?: (?:dan ook|daarom))?(?: om)?(?=[: ])`,
  ),
  new RegExp(`(?<![a-z])graag (?:(?:ontvang|verneem|zie|verkrijg)(?:en)? ${speaker} )?(?=uw ${favour})`),
  new RegExp(`(?<![a-z])(?:vragen|vraag|verzoeken|verzoek)(?: ${speaker})?${politely} (?=uw ${favour})`),
  new RegExp(
    `(?<![a-z])(?:verneem|vernemen|hoor|horen)(?: ${speaker})?(?: ook)?(?: graag)?(?: van u)? of (?:u|uw raad|het (?:algemeen |dagelijks )?bestuur)(?: (?:zich|hiermee|ermee))?(?= )`,
  ),
  new RegExp(
    `^(?:kunt|wilt|kan|wil|gaat|bent|stemt) ${reader} (?![^?]*(?<![a-z])(?:nog|ook) (?:een )?(?:zienswijze|wensen))(?=[^?]*[?][ ]*$)`,
  ),
  /(?<![a-z])(?:wordt|worden)(?! (?:geen|niet))(?: [^.;:]{0,80}?)?(?<![a-z])(?:gevraagd|verzocht|voorgesteld|geadviseerd|uitgenodigd|gevraagd en verzocht)(?![a-z]| (?:is|zijn|was|werd))(?: om)?(?::|,)?(?: om)?/,
  /(?<![a-z])(?:voorgesteld|voorgedragen|gevraagd|geadviseerd|verzocht) wordt(?: (?:u|de raad|het bestuur|het ab|het algemeen bestuur))?(?: om)?:?/,
  /(?<![a-z])(?<!te )(?:stelt|stellen|(?<=ik )stel|stel(?= ik ))(?: (?:wij|we|ik))?(?: [^.;:]{0,60}?)?(?<![a-z])voor(?: aan (?:de|het|uw) [a-z ]{2,30}?)?(?: om)?(?=:| )(?! (?:dat|de|het|een) [^.]{0,40}(?:heeft|is)(?![a-z]))/,
  /(?<![a-z])(?<!te )(?:verzoeken|verzoekt|vragen|vraagt|adviseren|adviseert|nodigen|(?<=ik )(?:verzoek|vraag|adviseer|nodig)|(?:verzoek|vraag|adviseer|nodig)(?= ik ))(?: (?:wij|we|ik))?(?: (?!of )[^.;:]{0,12}?)? (?:u|jullie|uw (?:raad|bestuur|college|commissie|staten)|(?:de|het|alle) (?:gemeente)?(?:raad|raden|algemeen bestuur|dagelijks bestuur|ab|db|bestuur|college|colleges|commissie|staten|pfho|pho|stuurgroep|portefeuillehoudersoverleg))(?: (?:dan ook|daarom|hierbij|vriendelijk|nu|uit))*(?: om)?(?=:| |$)/,
  /(?<![a-z])(?:u|uw raad) wordt (?:hierbij |hiermee |nu )?in de gelegenheid gesteld(?: om)?/,
  /(?<![a-z])wordt (?:u|uw raad|de raad) (?:hierbij |hiermee |nu )?in de gelegenheid gesteld(?: om)?(?= (?:zijn|haar|uw|een) (?:wensen|zienswijze))/,
  /(?<![a-z])(?<!te )stel(?:t|len)? (?:wij |we |ik )?(?:u|uw raad|de raad|de raden|uw gemeenteraad|de gemeenteraden|de staten)(?: (?:hierbij|daarom|graag))? in de gelegenheid(?: om)?/,
  /(?<![a-z])(?:leggen|leggen wij|legt) [^.;:]{0,100}? (?:aan u|aan uw raad|aan de raad|aan het algemeen bestuur|aan het ab) voor (?=ter (?:vaststelling|instemming|besluitvorming|bespreking|kennisname))/,
  /(?<![a-z])(?:u kunt|kunt u|uw (?:raad|staten|bestuur)(?: (?:of|en) (?:uw )?[a-z]+)? (?:kan|kunnen)|kan uw raad) (?:[a-z0-9-]+ ){0,9}?(?=(?:uw|een|zijn|haar|hun) (?:zienswijze|wensen))/,
  /(?<![a-z])(?:bied|biedt|bieden) (?:[^.;:]{0,60} )?(?:u|uw raad|de raad)(?: [^.;:]{0,60}?)? aan (?=om (?:er|daar|hier)van kennis te nemen|om er kennis van te nemen|ter kennis)/,
  /(?<![a-z])(?:stuur|sturen|zend|zenden) (?:wij|we|ik) (?:u|uw raad)(?:,| (?:ook|tevens|hierbij|tegelijk))* (?=(?:ter|voor) (?:kennis[a-z]+|informatie)(?![a-z]))/,
  /(?<![a-z])(?:deze?|dit) (?:brief|memo|notitie|stuk|nota|raadsinformatiebrief|raadsmededeling) is (?:alleen |slechts |bedoeld )?(?=(?:ter|voor) (?:kennis[a-z]+|informatie)(?![a-z]))/,
  /^(?:dit|deze|bijgaande?|het|de) (?![^.;:]*(?:gevraagd|verzocht|voorgesteld|geadviseerd))[^.;:]{3,70}? wor(?:dt|den) [^.;:]{0,60}?(?=ter (?:kennis[a-z]+|informatie|vaststelling|instemming|besluitvorming|bespreking) (?:aan|voorgelegd aan|aangeboden aan) )/,
];

/** The paper says that it asks nothing. */
export const asksNothing =
  /(?:ik|wij|we) vra(?:ag|gen) (?:u|uw raad)[^.;]{0,40} geen (?:besluit|beslissing|zienswijze|toestemming)|(?:vraag|vragen) (?:ik|wij|we) (?:u|uw raad) (?:nu |op dit moment )?(?:niets|nog niets|geen)|(?:geen|niet om een) (?:besluit|beslissing|besluitvorming|actie)[^.;]{0,40} (?:gevraagd|verwacht|nodig)|(?:wordt|worden)[^.;]{0,40} geen (?:besluit|beslissing)|^geen (?:besluit|besluitvorming)\.?$/;

/** Asks of later, or of before: told, not asked. */
export const toldAsk =
  /(?<![a-z])(?:werd(?:en)?|later|straks|te zijner tijd|t\.z\.t\.|volgend jaar|in een volgende|eerder|destijds|zal|zullen|voortaan|jaarlijks wordt|(?:kunt u|kan|kunnen)(?: (?:uw|de) raad)? (?:dan|daarna|daarop|alsnog)|daar(?:op|over) (?:kunt u|kan uw raad) wel|kan (?:de|uw) raad [^.;]{0,60}(?<![a-z])(?:nog|ook|straks) (?:een )?(?:zienswijze|wensen)|in het (?:eerste|tweede|derde|vierde) kwartaal|in het (?:na|voor)jaar|(?:begin|medio|eind) (?:20\d\d|[a-z]+ 20\d\d))(?![a-z])/;

/** Verbs that make a sentence a statement, where a beslispunt has only an infinitive. */
export const finite =
  /(?<![a-z])(?<!(?:^|[^a-z])te |akkoord )(?:is|zijn(?! (?:eigen )?(?:wensen|zienswijzen?|leden|raad|college|midden|standpunt|reactie|advies|vertegenwoordiger|plaatsvervanger|bevoegdheden))|wordt|worden|heeft|hebben|kan|kunnen|zal|zullen|moet|moeten|blijft|blijven|geeft|gaat|gaan|was|waren|werd|werden|had|mag|mogen|wil|willen|ligt|staat|staan|volgt|vindt|maakt|krijgt|betekent|leidt|komt|loopt|zendt|stelt|neemt|brengt|legt|vraagt|beslist|bepaalt|ontvangt|kent|geldt|houdt|bestaat|beschikt|doet|dient|biedt|draagt|hoeft|verandert|stijgt|daalt|past|levert|voert|kiest|ziet|zegt|noemt|hebt|bent|hangt|begint|eindigt|vervalt|deelt|denk|let)(?![a-z])|(?<![a-z])(?:wij|ik) /;
/** A clause that hangs on a beslispunt may have a finite verb of its own. */
export const hangingClause =
  /(?:,| tot (?=(?:de|het|een) [^,;]{3,60} (?:is|zijn|wordt|worden)(?![a-z]))| (?:dat|die|zoals|waar|waarin|waarmee|waarbij|waarover|waarvan|zodat|voor zover|als|indien|mits|tenzij|omdat|welke|wie|hoe|of)(?![a-z])).*$/;

/** How an agenda tells, in brackets behind a title or as the heading of a group, what is asked of the meeting. */
export const treatmentAsks: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [/(?:ter|voor) (?:kennis(?:name|neming|geving)|informatie)|informerend|mededeling|^kennisnemen\.?$/, 'kennisnemen'],
  [
    /opini(?:e|erend)|beeldvormend|oordeelsvormend|meningsvormend|ter (?:bespreking|consultatie|opiniering)|bespreekstuk|^(?:bespreken|gedachten?wisseling)\.?$/,
    'bespreken',
  ],
  [/adviserend|ter advisering/, 'adviseren'],
  [/ter vaststelling|^vaststell(?:en|ing)\.?$/, 'vaststellen'],
  [/ter instemming|^instemm(?:en|ing)\.?$/, 'instemmen'],
  [/besluitvormend|ter besluitvorming|hamerstuk|^besluit(?:en)?\.?$/, 'besluiten'],
];

/** What an agenda says that the meeting does, right behind the name of the body. */
export const stated: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [/^ (?:bespreekt|wisselt van gedachten over|behandelt)(?![a-z])/, 'bespreken'],
  [/^ (?:neemt|nemen) (?:\w+ ){0,2}?kennis(?![a-z])/, 'kennisnemen'],
  [/^ (?:stelt|stellen) [^.;]{2,120}(?<![a-z])vast(?![a-z])/, 'vaststellen'],
  [/^ (?:stelt|stellen) [^;]{2,120}(?<![a-z])beschikbaar(?![a-z])/, 'beschikbaar-stellen'],
  [/^ (?:stemt|stemmen) (?:\w+ ){0,2}?in(?![a-z])/, 'instemmen'],
  [/^ benoem(?:t|en)(?![a-z])/, 'benoemen'],
  [/^ beslui(?:t|ten) /, 'besluiten'],
  [/^ (?:gaat|gaan) [^.;]{2,120}(?:overeenkomst|contract|verplichting)[^.;]{0,60}(?<![a-z])aan(?![a-z])/, 'besluiten'],
  [/^ (?:machtigt|machtigen|mandateert)(?![a-z])/, 'machtigen'],
  [/^ (?:legt|leggen) [^.;]{0,60}geheimhouding [^.;]{0,80}op(?![a-z])|^ (?:legt|leggen) geheimhouding op/, 'geheimhouding'],
  [/^ (?:adviseert|brengt advies uit|brengt een advies uit)(?![a-z])/, 'adviseren'],
];

/** What an agenda says that the meeting does, with the body behind the verb: 'Aan de hand van drie stellingen wisselt het AB van gedachten.' */
export const statedBehind: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [/(?<![a-z])wissel(?:t|en) (?:het|de|wij|we) (?:[a-z]+ ){0,4}?van gedachten(?![a-z])/, 'bespreken'],
  [
    / bespre(?:ekt|ken) (?:het (?:algemeen |dagelijks )?(?:bestuur|ab|db|overleg|college)|de (?:commissie|raad|stuurgroep|leden|vergadering)|wij|we)(?![a-z])/,
    'bespreken',
  ],
];

/** The line of a motion above what it asks of others: 'verzoekt het college:', 'draagt het college op:'. */
export const motionLead = /^(?:verzoekt|draagt|roept) (?:het|de|zijn|haar) [^:;.]{3,90}:\s*$/i;

/** What minutes print before a decision, on a line of its own or behind the title. */
export const decisionLabel = /(?:^|\s)(?:Besluit|BESLUIT|Conclusie|CONCLUSIE|Beslissing|Afspraak)(?:\s?:\s*|\t)/;

/** How minutes name the meeting itself as the one that decides; over folded text. */
export const theMeeting =
  /^(?:de (?:vergadering|aanwezigen|leden|deelnemers|portefeuillehouders|wethouders|commissie|stuurgroep)|het (?:overleg|bestuur|gremium)|men)(?= )/;

/** Of what is still to come, which minutes tell and nobody decided: 'zal in september worden vastgesteld'. */
export const toCome = /(?<![a-z])(?:zal|zullen|naar verwachting)(?![a-z])/;

/** What minutes say that was decided, in the passive or with the participle alone. */
export const minuted: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [
    /(?<![a-z])(?:wordt|worden) (?:[a-z]+ ){0,7}?vastgesteld(?![a-z])|(?<![a-z])(?:is|zijn) (?:[a-z]+ ){0,3}?vastgesteld(?![a-z])|^(?:ongewijzigd |gewijzigd |conform )?vastgesteld(?![a-z])/,
    'vaststellen',
  ],
  [/(?<![a-z])(?:wordt|worden) (?:[a-z]+ ){0,3}?goedgekeurd(?![a-z])/, 'goedkeuren'],
  [
    /(?:ter|voor) kennis(?:geving|name) aangenomen|kennisgenomen|kennis genomen|^(?:ter|voor) (?:kennis(?:geving|name|neming)|informatie)[. ]*$/,
    'kennisnemen',
  ],
  [/(?<![a-z])(?:wordt|worden) [^.;]{0,80}benoemd(?![a-z])/, 'benoemen'],
  [/(?<![a-z])(?:wordt|worden) (?:[a-z]+ ){0,4}?geadviseerd(?![a-z])|^geadviseerd(?![a-z])/, 'adviseren'],
  [
    /geheimhouding [^.;]{0,40}(?:ge|opge)legd(?![a-z])|geheimhouding [^.;]{0,40}(?:bekrachtigd|opgeheven)(?![a-z])/,
    'geheimhouding',
  ],
  [
    /(?<![a-z])(?:wordt|worden) (?:[a-z]+ ){0,6}?ingestemd(?![a-z])|^(?:de vergadering|men) (?:stemt in|gaat akkoord)(?![a-z])/,
    'instemmen',
  ],
  [/(?<![a-z])(?:wordt|worden) (?:aan|naar) [^.;]{2,80}(?:voorgelegd|aangeboden|gezonden|doorgeleid)(?![a-z])/, 'doorgeleiden'],
  [/^(?:akkoord|ingestemd|instemming|geaccordeerd)(?![a-z])/, 'instemmen'],
  [/^goedgekeurd(?![a-z])/, 'goedkeuren'],
  [/^(?:her)?benoemd(?![a-z])/, 'benoemen'],
  [
    /(?<![a-z])(?:gaat|gaan) (?:[a-z0-9-]+ ){0,4}?(?:naar|aan) (?:de|het|alle) (?:raden|raad|colleges?|algemeen bestuur|ab)(?![a-z])/,
    'doorgeleiden',
  ],
  [
    /^(?:wordt )?(?:conform|overeenkomstig)(?! vastgesteld)(?: (?:het |de )?(?:(?:gewijzigde? )?(?:voorstel|advies|ontwerp|concept)(?:besluit)?|beslispunten))?(?: (?:besloten|aangenomen|vastgesteld))?[ .]*$|^(?:wordt )?(?:conform|overeenkomstig) (?:het )?(?:voorstel )?(?:besloten|aangenomen)/,
    'besluiten',
  ],
  [/^(?:is |wordt )?besproken(?=[.;,]|$)/, 'bespreken'],
];

/** A title of an agenda item that asks to adopt. */
export const titleAsks =
  /(?<=^(?:agendapunt \S+ )?[^a-zà-ž]*)(?:vaststell(?:ing|en)(?: van)?(?: de| het)?(?: concept-?| openbare)? ?(?:agenda|(?:concept)?verslag|notulen|besluitenlijst)|(?:agenda|verslag|notulen|besluitenlijst) (?:vaststellen|vast te stellen))/i;

/** The end of a title that says how the item is treated: 'Jaarrekening 2028, ter vaststelling'. */
export const titleTail =
  /[\s,;:–-]((?:ter|voor) (?:kennis(?:name|neming|geving)|informatie|bespreking|discussie|besluitvorming|vaststelling|instemming|consultatie|advisering))[\s.)]*$/i;

/** Nouns in the title of an item that is to be decided on: what the decision is. */
export const nounAsks: readonly (readonly [words: RegExp, verb: Verb])[] = [
  [
    /^(?:her)?(?:benoeming|benoemen|verkiezing|verkiezen|aanwijzing|aanwijzen|ontslag)(?![a-z])(?! (?:gemeentelijk|monument|gebied|locatie|terrein))/,
    'benoemen',
  ],
  [/^(?:vaststelling|vaststellen)(?![a-z])/, 'vaststellen'],
  [/^(?:verlening|verlenen) (?:van )?(?:het )?mandaat/, 'machtigen'],
  [/^(?:krediet|beschikbaar ?stelling|beschikbaar stellen)(?![a-z])/, 'beschikbaar-stellen'],
  [/^(?:(?:verlenen|verlening|geven) (?:van )?)?toestemming(?![a-z])/, 'toestemming-verlenen'],
  [/^(?:instemming|instemmen) met(?![a-z])/, 'instemmen'],
  [/^goedkeur(?:ing|en)(?![a-z])/, 'goedkeuren'],
  [/^(?:kennisname|kennisneming|kennis ?nemen) van(?![a-z])/, 'kennisnemen'],
  [/^(?:bekrachtig|opleg|opheff)(?:ing|gen|en)(?: van)?(?: de)? geheimhouding/, 'geheimhouding'],
];

/** What may stand before that noun: 'Voorstel tot het verlenen van toestemming'. */
export const beforeNoun = /^(?:(?:raads|ab-|db-|bestuurs)?voorstel (?:tot|om|voor|inzake)(?: het| de)? )/;

/** Parts of a meeting that ask nothing of their own. */
export const household = /^(?:opening|rondvraag|sluiting|pauze|schorsing|vragenuur|inspreken|debatronde|stemming)/;

/** A text of law in force: it asks nothing any more. */
export const inForce = /geldend van |geldende versie|wetstechnische informatie/;

const alone = '(?:(?:ter )?kennis ?(?:nem(?:en|ing)|name)(?: van)?|bespreken|instemmen|vaststellen|besluiten|adviseren)';
/** A heading or label that is an ask, or more than one ('bespreken en instemmen'): what stands under it is its object. */
export const headAsk = new RegExp(`^${alone}(?:(?:,| en|/)\\s?${alone})*\\s*:?$`, 'i');
