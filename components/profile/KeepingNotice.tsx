import { useState } from 'react';
import { Notice } from '../panel/Notice.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { saveText } from '../ui/save-text.ts';
import type { Keeping, KeepingTrouble } from './use-stored.ts';
import './keeping.css';

/** What to say of each trouble, and how the file is called in which the reader keeps what stood there. */
export interface KeepingWords extends Record<KeepingTrouble, string> {
  file: string;
}

interface Props {
  keeping: Keeping;
  words: KeepingWords;
}

/** What stands there and cannot be read: the reader takes it along as a file, and begins again. */
function Unreadable({ keeping: { asItStands, startOver }, file }: { keeping: Keeping; file: string }) {
  const [isLost, setLost] = useState(false);
  const save = () =>
    asItStands().then(
      (value) => saveText(JSON.stringify(value, null, 2), file, 'application/json'),
      () => setLost(true),
    );
  return (
    <>
      <div className="greep-keeping-actions">
        <Button look="outline" onPress={() => void save()}>
          Bewaar wat er stond als bestand
        </Button>
        <ConfirmButton
          look="outline"
          question="Opnieuw beginnen?"
          warning="Wat er stond, wordt gewist. Dat kan niet ongedaan worden gemaakt; bewaar het dus eerst als bestand."
          answers={{ yes: 'Wis en begin opnieuw', no: 'Laat staan' }}
          onConfirm={() => void startOver()}
        >
          Begin opnieuw
        </ConfirmButton>
      </div>
      {isLost && <p>De browser geeft het niet. Sluit de browser, open hem opnieuw en probeer het nog eens.</p>}
    </>
  );
}

/** What the reader must know of something that the browser keeps for him, and what he can do. */
export function KeepingNotice({ keeping, words }: Props) {
  const { trouble } = keeping;
  if (!trouble) return null;
  return (
    <Notice tone="let-op">
      {words[trouble]}
      {trouble === 'onleesbaar' && <Unreadable keeping={keeping} file={words.file} />}
    </Notice>
  );
}
