import { categoryLabels } from '../../lib/knowledge/terms/categories.ts';
import { type Category, categories } from '../../lib/reading/words.ts';
import { ToggleButton } from '../ui/Button.tsx';
import { Swatch } from './Swatch.tsx';
import './marks.css';

interface Props {
  counts: Record<Category, number>;
  shown: Record<Category, boolean>;
  onChange: (category: Category, shown: boolean) => void;
}

/** Three switches: which categories are marked in the page, each with its swatch and count. */
export function CategoryToggles({ counts, shown, onChange }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these switches stand in a toolbar.
    <div className="greep-toggles" role="group" aria-label="Markeringen">
      {categories.map((category) => (
        <ToggleButton
          key={category}
          className="greep-toggle"
          isSelected={shown[category]}
          onChange={(on) => onChange(category, on)}
        >
          <Swatch category={category} /> <span className="greep-toggle-name">{categoryLabels[category].name}</span>{' '}
          {counts[category]}
        </ToggleButton>
      ))}
    </div>
  );
}
