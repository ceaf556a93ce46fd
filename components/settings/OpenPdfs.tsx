import { handsOverPdfs } from '../../lib/browser/default-reader/handler.ts';
import type { Choice } from '../ui/Menu.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { Section } from './Section.tsx';

type Reader = 'browser' | 'greep';

const readers: Choice<Reader>[] = [
  { id: 'browser', name: 'de gewone lezer van de browser' },
  { id: 'greep', name: 'Greep' },
];

/** What it means that Greep opens PDFs, in this browser. */
const about = handsOverPdfs
  ? 'Kiest u Greep, dan komt elke PDF die u in de browser opent in Greep, zonder dat Greep toegang tot sites krijgt. Met ‘Gewone lezer’ bent u met één klik terug; een PDF die Greep niet kan tonen, gaat vanzelf terug. Downloads blijven downloads. Ziet u een foutmelding van de browser in plaats van een PDF? Kies dan weer de gewone lezer.'
  : 'Kiest u Greep, dan komt een PDF in Greep als hij van een site komt die u hebt toegestaan. Met ‘Gewone lezer’ bent u met één klik terug; een PDF die Greep niet kan tonen, gaat vanzelf terug. Downloads blijven downloads.';

interface Props {
  isGreep: boolean;
  onChoose: (isGreep: boolean) => void;
}

/** Whether Greep is the PDF reader of this browser. */
export function OpenPdfs({ isGreep, onChoose }: Props) {
  return (
    <Section title="Open PDF’s met Greep" about={about}>
      <RadioChoice
        label="Wat opent een PDF?"
        choices={readers}
        chosen={isGreep ? 'greep' : 'browser'}
        onChoose={(reader) => onChoose(reader === 'greep')}
      />
    </Section>
  );
}
