import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';

interface Props {
  name: string;
  /** What else tells which one it is, for who does not see where it stands. */
  of?: string;
  onRemove: () => void;
}

/** One of a list of short things, with the button that takes it out. */
export function Removable({ name, of, onRemove }: Props) {
  return (
    <li className="greep-chip">
      {name}
      <Button look="icon" aria-label={`Verwijder ${of ? `${of}, ` : ''}${name}`} onPress={onRemove}>
        <CloseIcon />
      </Button>
    </li>
  );
}
