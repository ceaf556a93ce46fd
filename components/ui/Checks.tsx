import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { FieldHead } from './FieldHead.tsx';
import { CheckIcon } from './icons.tsx';
import type { Choice } from './Menu.tsx';

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
      <FieldHead label={label} about={about} />
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
