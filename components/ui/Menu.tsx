import { Menu as AriaMenu, Popover as AriaPopover, MenuItem, MenuTrigger } from 'react-aria-components';
import { Button } from './Button.tsx';
import { CheckIcon, DownIcon } from './icons.tsx';
import './overlay.css';

/** One choice of a menu, with a line of explanation if the name needs one. */
export interface Choice<K extends string> {
  id: K;
  name: string;
  about?: string;
}

interface Props<K extends string> {
  label: string;
  choices: readonly Choice<K>[];
  chosen: K;
  /** What the button says; else the name of the chosen one. */
  shown?: string;
  onChoose: (id: K) => void;
}

function Item<K extends string>({ id, name, about }: Choice<K>) {
  return (
    <MenuItem id={id} textValue={name} className="greep-menu-item">
      {({ isSelected }) => (
        <>
          <span className="greep-menu-tick">{isSelected && <CheckIcon />}</span>
          <span>
            {name}
            {about && <span className="greep-menu-about">{about}</span>}
          </span>
        </>
      )}
    </MenuItem>
  );
}

/** A button that shows the chosen one and opens the list of choices. */
export function ChoiceMenu<K extends string>({ label, choices, chosen, shown, onChoose }: Props<K>) {
  const name = shown ?? choices.find((choice) => choice.id === chosen)?.name ?? '';
  const choose = (keys: 'all' | Iterable<unknown>) => {
    const found = choices.find((choice) => keys !== 'all' && [...keys].includes(choice.id));
    if (found) onChoose(found.id);
  };
  return (
    <MenuTrigger>
      <Button look="outline" aria-label={`${label}: ${name}`}>
        {name}
        <DownIcon />
      </Button>
      <AriaPopover className="greep-popover" placement="bottom end">
        <AriaMenu
          className="greep-menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={choose}
        >
          {choices.map((choice) => (
            <Item key={choice.id} {...choice} />
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}
