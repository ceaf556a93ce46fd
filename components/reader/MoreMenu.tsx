import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '../ui/Button.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import '../ui/overlay.css';

/** Something that can be done with the paper. */
export interface Command {
  id: string;
  name: string;
  /** The keys that do the same, as they are shown. */
  keys?: string;
  act: () => void;
}

/** Everything that is done now and then, behind three dots. */
export function MoreMenu({ commands }: { commands: readonly Command[] }) {
  const act = (id: unknown) => commands.find((command) => command.id === id)?.act();
  return (
    <MenuTrigger>
      <Button look="icon" aria-label="Meer">
        <MoreIcon />
      </Button>
      <Popover className="greep-popover" placement="bottom end">
        <Menu className="greep-menu" aria-label="Meer" onAction={act}>
          {commands.map(({ id, name, keys }) => (
            <MenuItem key={id} id={id} textValue={name} className="greep-menu-item greep-command">
              <span>{name}</span>
              {keys && <kbd>{keys}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
