/** Why a document could not be read. */
export type ReadErrorCode =
  | 'geen-pdf'
  | 'leeg'
  | 'beschadigd'
  | 'wachtwoord'
  | 'onbereikbaar'
  | 'geen-toegang'
  | 'andere-site'
  | 'te-traag'
  | 'onbekend';

const messages: Record<ReadErrorCode, string> = {
  'geen-pdf': 'Dit is geen PDF, maar een andere pagina. Misschien moet u eerst inloggen bij het raadsinformatiesysteem.',
  leeg: 'Dit bestand is leeg. Download het stuk opnieuw of vraag de griffie om een nieuwe versie.',
  beschadigd:
    'Deze PDF is beschadigd en kan niet worden gelezen. Download het stuk opnieuw of vraag de griffie om een nieuwe versie.',
  wachtwoord: 'Deze PDF is met een wachtwoord beveiligd. Vul het wachtwoord in om het stuk te lezen.',
  onbereikbaar: 'Het stuk kon niet worden opgehaald. Controleer uw verbinding en of u nog bent ingelogd.',
  'geen-toegang': 'Greep heeft geen toegang tot de site van dit stuk. Geef toegang, of open het stuk in de gewone lezer.',
  'andere-site':
    'De website stuurt u voor dit stuk door naar een andere site. Welke dat is, laat uw browser Greep niet zien; daarom kan Greep geen toegang vragen. Open het stuk in de gewone lezer en klik daar op de knop van Greep in de werkbalk.',
  'te-traag': 'Het ophalen van het stuk duurt te lang. Probeer het opnieuw of download het stuk en open het bestand.',
  onbekend: 'Het stuk kon niet worden gelezen. Probeer het opnieuw of open het in de gewone lezer.',
};

/** A document that could not be read: a code for programs and a Dutch sentence for the reader. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, options?: ErrorOptions) {
    super(messages[code], options);
    this.name = 'ReadError';
    this.code = code;
  }
}

/** pdf.js' own failures, by name: whoever fetches a paper has these errors without loading pdf.js. */
const ofPdfjs: Partial<Record<string, ReadErrorCode>> = { PasswordException: 'wachtwoord', InvalidPDFException: 'beschadigd' };

/** Any failure of reading as a ReadError; the original stays as its `cause`. */
export function asReadError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const code = error instanceof Error ? ofPdfjs[error.name] : undefined;
  return new ReadError(code ?? 'onbekend', { cause: error });
}
