import { Button } from '../ui/Button.tsx';
import { NextIcon, PreviousIcon } from '../ui/icons.tsx';
import { neighbour } from './groups.ts';

interface Props {
  term: string;
  /** All places of the term; `index` is one of them. */
  places: readonly number[];
  index: number;
  onTerm: (index: number) => void;
}

/** Which of its places a term is at, and the way to the previous and the next. */
export function Stepper({ term, places, index, onTerm }: Props) {
  return (
    <span className="greep-stepper">
      <span className="greep-quiet" aria-live="polite">
        {places.indexOf(index) + 1} van {places.length}
      </span>
      <Button look="icon" aria-label={`Vorige plaats van ${term}`} onPress={() => onTerm(neighbour(places, index, -1))}>
        <PreviousIcon />
      </Button>
      <Button look="icon" aria-label={`Volgende plaats van ${term}`} onPress={() => onTerm(neighbour(places, index, 1))}>
        <NextIcon />
      </Button>
    </span>
  );
}
