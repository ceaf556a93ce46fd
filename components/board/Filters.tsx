import { memo } from 'react';
import { Group } from 'react-aria-components';
import { type BoardRow, type Days, filterCounts, type RowFilter } from '../../lib/board/index.ts';

import { settingsPageName } from '../settings/page-name.ts';
import { ToggleButton } from '../ui/Button.tsx';

interface Props {
  rows: readonly BoardRow[];
  days: Days;
  /** null: all rows are shown. */
  chosen: RowFilter | null;
  onChoose: (filter: RowFilter | null) => void;
}

/** What a reader can look for in the meeting, each with how many items there are of it so far. */
export const Filters = memo(({ rows, days, chosen, onChoose }: Props) => {
  const counts = filterCounts(rows, days);
  const isUnknown = counts.some(({ count }) => count === null);
  return (
    <Group className="greep-board-filters" aria-label="Toon">
      <ToggleButton isSelected={chosen === null} onChange={() => onChoose(null)}>
        <b>{rows.length}</b> alles
      </ToggleButton>
      {counts
        .filter(({ count }) => count !== null)
        .map(({ filter, label, count, words }) => (
          <ToggleButton key={filter} isSelected={chosen === filter} onChange={(isOn) => onChoose(isOn ? filter : null)}>
            <b>{count}</b> {label}
            {words !== `${count}` && ' (tot nu toe)'}
          </ToggleButton>
        ))}
      {isUnknown && (
        <a className="greep-board-ask" href={settingsPageName} target="_blank" rel="noopener">
          Vul in wanneer uw raad vergadert, voor de termijnen
        </a>
      )}
    </Group>
  );
});
