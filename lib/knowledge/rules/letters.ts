/** How letters address, greet and sign, and so tell whose they are. Patterns that see folded text (lower case, no diacritics) say so. */

/** An address or greeting, up to the raad or college that it names: 'Aan de leden van de gemeenteraad', 'Geacht college'. */
export const toCouncilOrCollege =
  /^(?:aan (?:de |het |alle )?(?:leden van (?:de |het )?)?(?=(?:gemeente)?ra(?:ad|den)|colleges?)|geachte? (?=college|(?:leden van de )?(?:gemeente)?raad))/i;

/** The address of the raad: 'Aan de leden van de gemeenteraad'. */
export const addressOfRaad = /^(?:aan )?(?:de )?(?:leden van )?de (?:gemeente)?raad\b/i;

/** A greeting of the raad: 'Geachte leden van de raad'. */
export const greetsRaad = /^(?:geachte|beste)\b.{0,20}\b(?:leden van de (?:gemeente)?raad|(?:gemeente)?raad|raadsleden)\b/i;

/** The same, an address or a greeting, over folded text: 'geachte raad', 'aan de gemeenteraad'. */
export const writesToRaad = /^(?:geachte (?:leden van de raad|raad)|aan (?:de )?(?:leden van de )?(?:gemeente)?ra(?:ad|den))/;

/** The address of a board: 'Aan de voorzitter en leden van het algemeen bestuur'. */
export const addressOfBoard = /^(?:aan )?(?:de )?(?:voorzitter en )?(?:leden van )?(?:het )?(?:algemeen|dagelijks) bestuur\b/i;

/** The same for the board alone: 'Aan het dagelijks bestuur'. */
export const boardAddressed = /^(?:aan )?(?:het )?(?:dagelijks|algemeen) bestuur(?![a-z])/i;

/** A greeting of a board: 'Geacht bestuur', 'Geacht algemeen bestuur'. */
export const greetsBoard = /^geacht (?:dagelijks |algemeen )?bestuur(?![a-z])/i;

/** A greeting that leaves open which board: 'Geacht bestuur', 'Geachte leden van het bestuur'. */
export const greetsAnyBoard = /^(?:geachte?|beste) (?:leden van het )?bestuur\b/i;

/** The words before whoever is addressed: 'Aan de leden van de ', 't.a.v. het '. */
export const addressLine = /^(?:aan|voor|t\.a\.v\.)\s(?:de leden van )?(?:het |de )?/i;

/** A heading that is nothing but an address: 'Aan het algemeen bestuur'. */
export const addressAlone =
  /^aan (?:de |het )(?:leden van de )?(?:(?:gemeente)?raad|algemeen bestuur|dagelijks bestuur|college)\W*$/i;

/** How any letter greets: 'Geachte heer', 'Beste leden'. */
export const greeting = /^(?:geachte?|beste)\s/i;

/** A greeting on a line of its own: 'Geachte leden van de commissie,'. */
export const greetingLine = /^(?:geachte?|beste) (?=[a-zà-ž ]{3,60},?$)/i;

/** Words above a signature: 'Met vriendelijke groet', 'Namens het dagelijks bestuur'. */
export const signing = /\b(?:namens|hoogachtend|met vriendelijke groet)\b/i;

/** The label of the sender in a letter head, over folded text: 'afzender:'. */
export const senderLabel = /^(?:van|afzender|indiener|namens|ingediend door)\s*:?\s*$/;

/** A line that names the sender, over folded text: 'van: het dagelijks bestuur', 'namens burgemeester en wethouders'. */
export const senderLine =
  /^(?:van|afzender|indiener|namens|hoogachtend, namens|met vriendelijke groet, namens)(?::|\s+(?=het|de|burgemeester))/;

/** A signature of a college or board, over folded text: 'hoogachtend, namens het dagelijks bestuur'. */
export const boardSigns =
  /^(?:namens )?(?:(?:het college van )?(?:burgemeester en wethouders|gedeputeerde staten)|het (?:dagelijks |algemeen )?bestuur) van .{2,60},?$|^(?:hoogachtend|met vriendelijke groeten?),? (?:namens )?(?:het )?(?:college van burgemeester en wethouders|gedeputeerde staten|(?:dagelijks|algemeen) bestuur)[^.]{0,60}$|^(?:namens )?het (?:dagelijks|algemeen) bestuur,$/;

/** The college that signs below a paper: 'Burgemeester en wethouders van Zuidpolderen,'. */
export const collegeSigns = /^(?:namens )?(?:het )?(?:college van )?burgemeester en wethouders van [^.;:]{2,40},?$/i;

/** The letter head of a provincie: 'Provincie Vechtland'. */
export const provinceHead = /^provincie [a-zà-ž -]{3,40}$/i;

/** Whom a letter addresses in one word: 'raadsleden'. */
export const namesMembers = /raadsleden/i;

/** The subject of a mail that answers another: 'RE: voorbereiding overleg', 'Antw: begroting'. */
export const answersMail = /^(?:re|antw)\s?:/i;
