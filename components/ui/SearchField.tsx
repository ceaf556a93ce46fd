import { SearchField as AriaSearchField, Input, Label } from 'react-aria-components';
import { Button } from './Button.tsx';
import { CloseIcon, SearchIcon } from './icons.tsx';
import './controls.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A labelled field to search in; Escape empties it. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <AriaSearchField className="greep-search" value={value} onChange={onChange}>
      <Label className="greep-search-label">{label}</Label>
      <div className="greep-search-box">
        <SearchIcon />
        <Input className="greep-search-input" />
        {value !== '' && (
          <Button look="icon" aria-label="Zoekveld leegmaken">
            <CloseIcon />
          </Button>
        )}
      </div>
    </AriaSearchField>
  );
}
