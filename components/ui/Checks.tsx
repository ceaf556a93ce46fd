import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components';
import { CheckIcon } from './icons.tsx';
import type { Choice } from './Menu.tsx';
import './fields.css';

interface Props<K extends string> {
  label: string;
  about?: ReactNode;
  choices: readonly Choice<K>[];
  chosen: readonly K[];
  onChoose: (ids: K[]) => void;
}

/** A question with any number of answers. */
export function Checks<K extends string>({ label, about, choices, chosen, onChoose }: Props<K>) {
  const choose = (ids: string[]) => onChoose(choices.map(({ id }) => id).filter((id) => ids.includes(id)));
  return (
    <CheckboxGroup className="greep-field" value={[...chosen]} onChange={choose}>
      <Label className="greep-field-label">{label}</Label>
      {about && (
        <Text slot="description" className="greep-field-about">
          {about}
        </Text>
      )}
      <div className="greep-checks">
        {choices.map(({ id, name }) => (
          <Checkbox key={id} value={id} className="greep-choice">
            <span className="greep-choice-box">
              <CheckIcon />
            </span>
            {name}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
