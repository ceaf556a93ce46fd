import { type Lens, lenses } from '../../lib/council/index.ts';
import { type Choice, ChoiceMenu } from '../ui/Menu.tsx';
import { useSettings } from './settings.ts';

const names: Record<Lens, { one: string; many: string; about: string }> = {
  raadslid: { one: 'Raadslid', many: 'raadsleden', about: 'Wat kan ik, alleen of met anderen?' },
  griffier: { one: 'Griffier', many: 'griffiers', about: 'Wat moet er gepland en nagekeken worden?' },
  'ab-lid': { one: 'AB-lid', many: 'AB-leden', about: 'Wat gaat eerst naar college en raad?' },
};

const choices: Choice<Lens>[] = lenses.map((id) => ({ id, name: names[id].one, about: names[id].about }));

/** For whom the card is: the reader chooses, and it stays so. Nothing where nothing can be set. */
export function LensMenu() {
  const settings = useSettings();
  if (!settings) return null;
  const { lens } = settings.profile;
  return (
    <ChoiceMenu
      label="Lezen als"
      choices={choices}
      chosen={lens}
      shown={`Voor ${names[lens].many}`}
      onChoose={(chosen) => settings.change((profile) => ({ ...profile, lens: chosen }))}
    />
  );
}
