import { type Lens, lenses } from '../../lib/council/index.ts';
import { lensLabels } from '../../lib/profile/index.ts';
import type { Choice } from '../ui/Menu.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type SettingsForm, textOrNull } from './form.ts';
import { Section } from './Section.tsx';

const roles: Choice<Lens>[] = lenses.map((id) => ({ id, name: lensLabels[id] }));

/** Who reads, and for which gemeente. */
export function AboutYou({ form: { profile, change } }: { form: SettingsForm }) {
  return (
    <Section title="Over u">
      <RadioChoice
        label="Uw rol"
        about="Greep zet dezelfde feiten in de volgorde die bij uw rol past. In de lezer kunt u ook wisselen."
        choices={roles}
        chosen={profile.lens}
        onChoose={(lens) => change((now) => ({ ...now, lens }))}
      />
      <TextField
        label="Uw gemeente"
        value={profile.gemeente ?? ''}
        onChange={(text) => change((now) => ({ ...now, gemeente: textOrNull(text) }))}
      />
    </Section>
  );
}
