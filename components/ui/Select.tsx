import {
  Button as AriaButton,
  Select as AriaSelect,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { DownIcon } from './icons.tsx';
import type { Choice } from './Menu.tsx';
import './controls.css';
import './overlay.css';

interface Props<K extends string> {
  label: string;
  choices: readonly Choice<K>[];
  /** null: none of them yet. */
  chosen: K | null;
  onChoose: (id: K) => void;
  /** What stands there while none is chosen. */
  placeholder?: string;
}

/** A labelled choice out of many; typing jumps to a name. */
export function Select<K extends string>({ label, choices, chosen, onChoose, placeholder = 'niet bekend' }: Props<K>) {
  const choose = (key: unknown) => {
    const found = choices.find((choice) => choice.id === key);
    if (found) onChoose(found.id);
  };
  return (
    <AriaSelect className="greep-select" value={chosen} onChange={choose} placeholder={placeholder}>
      <Label className="greep-search-label">{label}</Label>
      <AriaButton className="greep-button greep-button-outline greep-select-button">
        <SelectValue />
        <DownIcon />
      </AriaButton>
      <Popover className="greep-popover">
        <ListBox className="greep-menu" items={choices}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="greep-menu-item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
