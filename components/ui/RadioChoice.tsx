import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { FieldHead } from './FieldHead.tsx';
import type { Choice } from './Menu.tsx';

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
      <FieldHead label={label} about={about} />
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
