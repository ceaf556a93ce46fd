import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './Button.tsx';
import { DownIcon } from './icons.tsx';
import './overlay.css';

/** Something to do, with a line of explanation if the name needs one. */
export interface Action<K extends string> {
  id: K;
  name: string;
  about?: string;
  isDisabled?: boolean;
}

interface Props<K extends string> {
  label: string;
  groups: readonly { name: string; actions: readonly Action<K>[] }[];
  onAct: (id: K) => void;
}

function Item<K extends string>({ id, name, about, isDisabled = false }: Action<K>) {
  return (
    <MenuItem id={id} textValue={name} isDisabled={isDisabled} className="greep-menu-item greep-menu-action">
      <span>
        {name}
        {about && <span className="greep-menu-about">{about}</span>}
      </span>
    </MenuItem>
  );
}

/** A button that opens a list of things to do, in groups with a name. */
export function ActionMenu<K extends string>({ label, groups, onAct }: Props<K>) {
  const actions = groups.flatMap((group) => group.actions);
  const act = (key: unknown) => {
    const found = actions.find(({ id }) => id === key);
    if (found) onAct(found.id);
  };
  return (
    <MenuTrigger>
      <Button look="outline">
        {label}
        <DownIcon />
      </Button>
      <Popover className="greep-popover" placement="bottom end">
        <Menu className="greep-menu" aria-label={label} onAction={act}>
          {groups.map((group) => (
            <MenuSection key={group.name} className="greep-menu-group">
              <Header className="greep-menu-head">{group.name}</Header>
              {group.actions.map((action) => (
                <Item key={action.id} {...action} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
