import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import type { Choice } from './Menu.tsx';
import './fields.css';

interface Props<K extends string> {
  label: string;
  /** What the question is about; read with it. */
  about?: ReactNode;
  choices: readonly Choice<K>[];
  chosen: K;
  onChoose: (id: K) => void;
  /** Side by side, where there are few short ones. */
  isRow?: boolean;
}

/** A question with one answer out of a few, all in sight; arrow keys walk along them. */
export function RadioChoice<K extends string>({ label, about, choices, chosen, onChoose, isRow = false }: Props<K>) {
  const choose = (id: string) => {
    const found = choices.find((choice) => choice.id === id);
    if (found) onChoose(found.id);
  };
  return (
    <RadioGroup className="greep-field" value={chosen} onChange={choose} orientation={isRow ? 'horizontal' : 'vertical'}>
      <Label className="greep-field-label">{label}</Label>
      {about && (
        <Text slot="description" className="greep-field-about">
          {about}
        </Text>
      )}
      <div className="greep-radios">
        {choices.map(({ id, name }) => (
          <Radio key={id} value={id} className="greep-choice">
            <span className="greep-choice-box greep-choice-round" />
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
