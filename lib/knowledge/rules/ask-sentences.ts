/** How a sentence asks something of somebody, and how one looks that does not. Patterns see folded text: lower case, no diacritics. */

/** Who can be asked, as papers name it in one word or two. */
const reader =
  '(?:u|jullie|uw (?:(?:gemeente)?raad|bestuur|college|commissie|staten)|(?:de|het|alle) (?:gemeente)?(?:raad|raden|staten|(?:algemeen |dagelijks )?bestuur|ab|db|colleges?|commissie|stuurgroep|portefeuillehouders(?:overleg)?))';
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
  /(?<![a-z])(?<!te )(?:verzoeken|verzoekt|vragen|vraagt|adviseren|adviseert|nodigen|(?<=ik )(?:verzoek|vraag|adviseer|nodig)|(?:verzoek|vraag|adviseer|nodig)(?= ik ))(?: (?:wij|we|ik))?(?: (?!of )[^.;:]{0,12}?)? (?:u|jullie|uw (?:(?:gemeente)?raad|bestuur|college|commissie|staten)|(?:de|het|alle) (?:gemeente)?(?:raad|raden|algemeen bestuur|dagelijks bestuur|ab|db|bestuur|college|colleges|commissie|staten|pfho|pho|stuurgroep|portefeuillehoudersoverleg))(?: (?:dan ook|daarom|hierbij|vriendelijk|nu|uit))*(?: om)?(?=:| |$)/,
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
