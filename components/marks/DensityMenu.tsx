import { type Choice, ChoiceMenu } from '../ui/Menu.tsx';

/** How many places of a term are marked: its first on each page, all of them, or none at all. */
export type Density = 'eerste' | 'alle' | 'geen';

const choices: readonly Choice<Density>[] = [
  { id: 'eerste', name: 'Eerste per pagina', about: 'elk begrip één keer per bladzijde' },
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
