import { Input, TextField } from 'react-aria-components';
import type { Item } from '../../lib/reading/contract.ts';
import { FieldHead } from '../ui/FieldHead.tsx';
import type { Correcting } from './correcting.ts';

interface Props {
  item: Item;
  correcting: Correcting;
}

/** Whether a term of this item runs from a day that only the reader knows. */
function isAsked({ council, received }: Item): boolean {
  return received !== undefined || council.options.some(({ deadline }) => deadline?.asks === 'received');
}

/** Asks when the raad received the paper, where a term runs from that day; the term follows at once. */
export function Received({ item, correcting }: Props) {
  if (!isAsked(item)) return null;
  const tell = (value: string) => {
    if (value === '') correcting.undo({ item: item.id, field: 'received' });
    else correcting.correct(item.id, { field: 'received', value });
  };
  return (
    <TextField className="greep-field greep-received" type="date" value={item.received ?? ''} onChange={tell}>
      <FieldHead
        label="Wanneer kreeg uw raad dit stuk?"
        about="Dat staat niet in het stuk. Met deze datum rekent Greep uit tot wanneer uw raad kan reageren."
      />
      <Input className="greep-input" />
    </TextField>
  );
}
