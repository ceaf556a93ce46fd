import { allowSite, isAmong, type Site, siteOf } from '../../lib/browser/sites.ts';
import type { ReadErrorCode } from '../../lib/pdf/index.ts';
import { useSites } from '../sites/use-sites.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from './Problem.tsx';
import type { Refused } from './use-paper.ts';

interface Props {
  refused: Refused;
  onChoose: () => void;
  onRetry: () => void;
}

const download = 'Download het stuk in het tabblad en kies het hier als bestand.';

/** What helps, besides choosing another file and trying again. */
const adviceForFile: Partial<Record<ReadErrorCode, string[]>> = {
  'geen-pdf': ['Kies het bestand dat eindigt op .pdf.', 'Log in, en download het stuk daarna opnieuw.'],
  wachtwoord: ['Vraag het wachtwoord aan wie u het stuk stuurde.'],
};

const adviceForTab: Partial<Record<ReadErrorCode, string[]>> = {
  'geen-pdf': ['Log in bij het raadsinformatiesysteem, open het stuk en klik opnieuw op de knop van Greep.', download],
  wachtwoord: ['Vraag het wachtwoord aan de griffie.'],
  onbereikbaar: [download],
  'geen-toegang': [
    'Uw browser vraagt of u Greep toegang tot de site geeft. Intrekken kan bij Instellingen.',
    ...(import.meta.env.FIREFOX ? ['In zijn eigen PDF-lezer laat Firefox geen uitbreiding toe; daarom is toegang nodig.'] : []),
    download,
  ],
  'andere-site': [download],
  'te-traag': [download],
  onbekend: [download],
};

function adviceFor({ source, error }: Refused): string[] {
  return (source.address === null ? adviceForFile : adviceForTab)[error.code] ?? [];
}

const titleOf = ({ source }: Refused) => `${source.name || 'Het stuk'} kan niet worden geopend`;

/** Whether the same paper may open on another try. */
const mayRetry = ({ source, error }: Refused) =>
  error.code === 'wachtwoord' || (source.address !== null && !['geen-toegang', 'andere-site'].includes(error.code));

/** The site for which Greep can ask, the first that the reader has not allowed; null: access is not what lacks. */
function missingSite({ source, error }: Refused, allowed: readonly Site[]): Site | null {
  const addresses = source.elsewhere ?? [source.address ?? ''];
  const closed = addresses.find((address) => !isAmong(allowed, address));
  return error.code === 'geen-toegang' ? siteOf(closed ?? addresses[0] ?? '') : null;
}

function Actions({ refused, onChoose, onRetry }: Props) {
  const { error, source } = refused;
  const { address, giveBack } = source;
  const openPlainly = () => (giveBack ? void giveBack() : address !== null && window.open(address, '_blank', 'noopener'));
  const isBestPlainly = error.code === 'andere-site';
  const site = missingSite(refused, useSites() ?? []);
  const plainly = address !== null && (
    <Button look={isBestPlainly ? 'main' : 'outline'} onPress={openPlainly}>
      Openen in de gewone lezer
    </Button>
  );
  return (
    <>
      {site && (
        <Button look="main" onPress={() => void allowSite(site).then((given) => given && onRetry())}>
          Geef toegang tot {site.name}
        </Button>
      )}
      {isBestPlainly && plainly}
      <Button look={site || isBestPlainly ? 'outline' : 'main'} onPress={onChoose}>
        Kies een PDF
      </Button>
      {mayRetry(refused) && (
        <Button look="outline" onPress={onRetry}>
          {error.code === 'wachtwoord' ? 'Wachtwoord invullen' : 'Opnieuw proberen'}
        </Button>
      )}
      {!isBestPlainly && plainly}
    </>
  );
}

/** The whole page, when there is nothing else to show. */
export function RefusedScreen(props: Props) {
  const { refused } = props;
  return (
    <main className="greep-refused">
      <Problem title={titleOf(refused)} meaning={refused.error.message} advice={adviceFor(refused)}>
        <Actions {...props} />
      </Problem>
    </main>
  );
}

/** Over the paper or the meeting that is open, which stays. */
export function RefusedDialog({ onClose, isOverMeeting, ...props }: Props & { onClose: () => void; isOverMeeting: boolean }) {
  return (
    <Dialog title={titleOf(props.refused)} isOpen onClose={onClose}>
      <p>{props.refused.error.message}</p>
      <div className="greep-problem-actions">
        <Actions {...props} />
        <Button look="outline" onPress={onClose}>
          {isOverMeeting ? 'Terug naar de vergadering' : 'Verder lezen'}
        </Button>
      </div>
    </Dialog>
  );
}
