import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { onSubmit } from '../ui/submit.ts';

interface Props {
  question: { retry: boolean; answer: (password: string | null) => void };
}

/** Asks for the password of a PDF. It goes to the document only. */
export function PasswordDialog({ question }: Props) {
  const { retry, answer } = question;
  const [password, setPassword] = useState('');
  return (
    <Dialog title="Deze PDF is beveiligd met een wachtwoord" isOpen onClose={() => answer(null)}>
      <form className="greep-password" onSubmit={onSubmit(() => answer(password))}>
        <p>{retry ? 'Dit wachtwoord klopt niet. Probeer het nog eens.' : 'Vul het wachtwoord in om het stuk te lezen.'}</p>
        <TextField type="password" value={password} onChange={setPassword} autoFocus isInvalid={retry} validationBehavior="aria">
          <Label className="greep-search-label">Wachtwoord</Label>
          <Input className="greep-field" />
        </TextField>
        <p className="greep-quiet">Greep bewaart het wachtwoord niet.</p>
        <div className="greep-problem-actions">
          <Button look="main" type="submit">
            Openen
          </Button>
          <Button look="outline" onPress={() => answer(null)}>
            Annuleren
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
