import { useState } from 'react';
import { Form } from 'react-aria-components';
import { withCooperation } from '../../lib/profile/index.ts';
import { Button } from '../ui/Button.tsx';
import { onSubmit } from '../ui/submit.ts';
import { TextField } from '../ui/TextField.tsx';
import { CooperationForm } from './CooperationForm.tsx';
import type { SettingsForm } from './form.ts';
import { Section } from './Section.tsx';

/** Where a cooperation is added by its name. */
function AddCooperation({ form, onAdded }: { form: SettingsForm; onAdded: (name: string) => void }) {
  const [name, setName] = useState('');
  const { profile, change } = form;
  const add = () => {
    const added = name.trim();
    const isThere = profile.cooperations.some((each) => each.name.toLowerCase() === added.toLowerCase());
    if (added === '') return;
    onAdded(added);
    setName('');
    if (!isThere) change((now) => withCooperation(now, added, (known) => known));
  };
  return (
    <Form className="greep-settings-add" onSubmit={onSubmit(add)}>
      <TextField
        label="Samenwerking toevoegen"
        about="De naam zoals die op de stukken staat, bijvoorbeeld Omgevingsdienst Vaarlanden."
        value={name}
        onChange={setName}
      />
      <Button look="outline" type="submit">
        Voeg toe
      </Button>
    </Form>
  );
}

/** The cooperations of the gemeente, and what their regelingen say. */
export function Cooperations({ form }: { form: SettingsForm }) {
  const [added, setAdded] = useState<string | null>(null);
  const { cooperations } = form.profile;
  return (
    <Section
      title="Samenwerkingen van uw gemeente"
      about="Een stuk zegt vaak niet wat in de regeling staat. Vul het hier één keer in; ‘weet ik niet’ mag altijd. De tekst van elke regeling staat op overheid.nl."
    >
      {cooperations.map((known, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the name changes while it is typed, the place does not.
        <CooperationForm key={index} known={known} form={form} isOpen={known.name === added} />
      ))}
      <AddCooperation form={form} onAdded={setAdded} />
    </Section>
  );
}
