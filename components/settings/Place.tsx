import { type KnownCooperation, type Seat, seats } from '../../lib/council/index.ts';
import { seatLabels } from '../../lib/profile/index.ts';
import type { Choice } from '../ui/Menu.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { textOrNull } from './form.ts';

type Answer = Seat | 'onbekend';

const choices: Choice<Answer>[] = [
  ...seats.map((id) => ({ id, name: seatLabels[id] })),
  { id: 'onbekend', name: 'niet ingevuld' },
];

interface Props {
  known: KnownCooperation;
  onChange: (change: Partial<KnownCooperation>) => void;
}

/** Where the reader sits in a cooperation, or who sits there for the gemeente. */
export function Place({ known, onChange }: Props) {
  return (
    <>
      <RadioChoice
        label="Wat is uw plaats in deze samenwerking?"
        about="Bij een stuk zegt Greep dan vanuit welke plaats u het leest. Dit blijft van u: het gaat niet mee in een bestand voor anderen."
        choices={choices}
        chosen={known.seat ?? 'onbekend'}
        onChoose={(seat) => onChange({ seat: seat === 'onbekend' ? null : seat })}
      />
      {(known.seat === 'geen' || known.seatedFor !== null) && (
        <TextField
          label="Wie zit er voor uw gemeente?"
          about="Aan wie vraagt uw raad inlichtingen? Bijvoorbeeld: burgemeester De Wit."
          value={known.seatedFor ?? ''}
          onChange={(text) => onChange({ seatedFor: textOrNull(text) })}
        />
      )}
    </>
  );
}
