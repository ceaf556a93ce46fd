import { useId, useState } from 'react';
import { asText, type Note } from '../../lib/lens/index.ts';
import { Button } from '../ui/Button.tsx';
import { copyRefused } from '../ui/copy.ts';
import { ToCopy } from '../ui/ToCopy.tsx';
import { copyNote } from './copy.ts';

interface Props {
  note: Note;
  /** Whether the words of the paper stay out until the reader says otherwise. */
  isConfidential: boolean;
}

function WithQuotes({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
  const id = useId();
  return (
    <p className="greep-copy-confirm">
      <input id={id} type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>Neem ook de woorden van dit stuk mee. Het stuk is vertrouwelijk: deel ze alleen waar dat mag.</label>
    </p>
  );
}

const messages = {
  no: '',
  yes: 'Gekopieerd. U kunt de tekst nu plakken.',
  refused: copyRefused,
} as const;

/** A button that copies a text to send on; it says when that is done, and what to do when the browser refuses. */
export function CopyNote({ note, isConfidential }: Props) {
  const [withQuotes, setWithQuotes] = useState(!isConfidential);
  const [copied, setCopied] = useState<keyof typeof messages>('no');
  const copy = async () => setCopied((await copyNote(note, { withQuotes })) ? 'yes' : 'refused');
  const choose = (value: boolean) => {
    setWithQuotes(value);
    setCopied('no');
  };
  return (
    <div className="greep-copy">
      {isConfidential && <WithQuotes value={withQuotes} onChange={choose} />}
      <Button look="outline" onPress={() => void copy()}>
        {note.button}
      </Button>
      <p role="status" className="greep-quiet">
        {messages[copied]}
      </p>
      {copied === 'refused' && <ToCopy text={asText(note, { withQuotes })} />}
    </div>
  );
}
