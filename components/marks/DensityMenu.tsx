import type { Density } from '../../lib/place/choose-marks.ts';
import { type Choice, ChoiceMenu } from '../ui/Menu.tsx';

const choices: readonly Choice<Density>[] = [
  { id: 'eerste', name: 'Eerste per bladzijde', about: 'elk begrip één keer per bladzijde' },
  { id: 'alle', name: 'Alle', about: 'elke plaats, ook in koppen' },
  { id: 'geen', name: 'Geen', about: 'de bladzijde zoals zij is' },
];

interface Props {
  density: Density;
  onDensity: (density: Density) => void;
}

/** The choice of how much is marked. */
export const DensityMenu = ({ density, onDensity }: Props) => (
  <ChoiceMenu label="Hoeveel markeringen" choices={choices} chosen={density} onChoose={onDensity} />
);
