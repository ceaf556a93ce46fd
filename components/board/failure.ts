import type { Failure } from '../../lib/board/index.ts';
import { asReadError, type ReadErrorCode } from '../../lib/pdf/index.ts';

const download = 'Download het stuk in het tabblad en kies het hier als bestand.';

const failures: Record<ReadErrorCode, Failure> = {
  'geen-pdf': {
    what: 'De website gaf een andere pagina, geen PDF.',
    todo: 'Log in bij het raadsinformatiesysteem en probeer het opnieuw.',
  },
  leeg: { what: 'Het bestand is leeg.', todo: 'Vraag de griffie om een nieuwe versie.' },
  beschadigd: { what: 'De PDF is beschadigd.', todo: 'Vraag de griffie om een nieuwe versie.' },
  wachtwoord: { what: 'De PDF is met een wachtwoord beveiligd.', todo: 'Open het stuk en vul het wachtwoord in.' },
  onbereikbaar: {
    what: 'Het stuk kon niet worden opgehaald.',
    todo: 'Controleer of het tabblad met de agenda nog open is en of u bent ingelogd. Probeer het dan opnieuw.',
  },
  'geen-toegang': {
    what: 'Greep heeft geen toegang tot de site van dit stuk.',
    todo: 'Open het stuk: daar kunt u toegang geven.',
  },
  'andere-site': {
    what: 'Dit stuk staat op een andere site. Welke site dat is, laat uw browser Greep niet zien.',
    todo: 'Open het stuk in de gewone lezer en klik daar op de knop van Greep.',
    onlyPlainly: true,
  },
  'te-traag': { what: 'Het ophalen duurt te lang.', todo: `Probeer het opnieuw. ${download}` },
  onbekend: { what: 'Het stuk kon niet worden gelezen.', todo: 'Probeer het opnieuw, of open het stuk en lees het zelf.' },
};

/** What went wrong with a paper of the meeting, and what to do about it. */
export const failureOf = (error: unknown): Failure => failures[asReadError(error).code];
