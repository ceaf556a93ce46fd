import type { ReadErrorCode } from '../../lib/pdf/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from './Problem.tsx';
import type { Refused } from './use-paper.ts';

interface Props {
  refused: Refused;
  onChoose: () => void;
}

const titles: Record<ReadErrorCode, string> = {
  'geen-pdf': 'Dit is geen PDF',
  leeg: 'Dit bestand is leeg',
  beschadigd: 'Deze PDF is beschadigd',
  wachtwoord: 'Deze PDF is beveiligd met een wachtwoord',
  'geen-tekst': 'In deze PDF staat geen leesbare tekst',
  onbereikbaar: 'Het stuk is niet bereikbaar',
  'te-traag': 'Het ophalen duurt te lang',
  onbekend: 'Het stuk kan niet worden gelezen',
};

function adviceFor({ source, error }: Refused): string[] {
  const inTab = source.address !== null;
  const download = 'Download het stuk in het tabblad en kies het hier als bestand.';
  if (!inTab) return ['Kies een ander bestand, of vraag de griffie om een nieuwe versie.'];
  return error.code === 'geen-pdf' ? ['Log in bij het raadsinformatiesysteem en open het stuk opnieuw.', download] : [download];
}

function Actions({ refused, onChoose }: Props) {
  const { address } = refused.source;
  return (
    <>
      <Button look="main" onPress={onChoose}>
        Kies een PDF
      </Button>
      {address !== null && (
        <Button look="outline" onPress={() => window.open(address, '_blank', 'noopener')}>
          Open in de gewone lezer
        </Button>
      )}
    </>
  );
}

/** The whole page, when there is nothing else to show. */
export function RefusedScreen({ refused, onChoose }: Props) {
  return (
    <main>
      <Problem title={titles[refused.error.code]} meaning={refused.error.message} advice={adviceFor(refused)}>
        <Actions refused={refused} onChoose={onChoose} />
      </Problem>
    </main>
  );
}

/** Over the paper that is open, which stays. */
export function RefusedDialog({ refused, onChoose, onClose }: Props & { onClose: () => void }) {
  return (
    <Dialog title={`${titles[refused.error.code]}: ${refused.source.name}`} isOpen onClose={onClose}>
      <p>{refused.error.message}</p>
      <div className="greep-problem-actions">
        <Button look="main" onPress={onChoose}>
          Kies een andere PDF
        </Button>
        <Button look="outline" onPress={onClose}>
          Verder lezen
        </Button>
      </div>
    </Dialog>
  );
}
