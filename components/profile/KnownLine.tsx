import { type KnownCooperation, type Lens, listsZienswijze, type Profile } from '../../lib/council/index.ts';
import { cooperationLabels } from '../../lib/knowledge/labels.ts';
import { makerLabels } from '../../lib/knowledge/regeling-labels.ts';
import { taskLabels } from '../../lib/profile/index.ts';
import type { Item } from '../../lib/reading/contract.ts';
import type { Kind } from '../../lib/reading/words.ts';
import { settingsPageName } from '../settings/page-name.ts';
import { inProse } from '../ui/count.ts';
import { ownCooperation } from './own-cooperation.ts';
import { useSettings } from './settings.ts';
import './profile.css';

const readers: Record<Lens, string> = {
  raadslid: 'een raadslid',
  griffier: 'een griffier',
  'ab-lid': 'een lid van het algemeen bestuur',
};

/** What the settings say of a cooperation and bears on its papers: 'een openbaar lichaam, getroffen door de colleges'. */
function told(known: KnownCooperation, kind: Kind): string {
  const { form, maker, tasks, province } = known;
  const listed = listsZienswijze(known, kind);
  const facts = [
    form && cooperationLabels[form],
    maker && `getroffen door ${makerLabels[maker]}`,
    tasks && `taken ${taskLabels[tasks]}`,
    province !== null && (province ? 'met een provincie' : 'zonder provincie'),
    listed !== null && (listed ? 'met een zienswijze op dit besluit' : 'zonder zienswijze op dit besluit'),
  ];
  return inProse(facts.filter((fact) => typeof fact === 'string'));
}

/** What Greep goes by where the reader told nothing of this cooperation. */
function startingPoint({ lens }: Profile, { council }: Item): string {
  const assumes = council.options.some((option) => option.assumes.some((assumption) => assumption.includes('collegeregeling')));
  return assumes ? `${readers[lens]} en een collegeregeling` : readers[lens];
}

function sentenceFor(item: Item, profile: Profile): { text: string; link: string } {
  const known = ownCooperation(item, profile);
  if (known)
    return {
      text: `Volgens uw instellingen: ${[known.name, told(known, item.kind)].filter(Boolean).join(', ')}.`,
      link: 'Wijzig in Instellingen',
    };
  return { text: `Greep gaat uit van ${startingPoint(profile, item)}. Klopt dat niet?`, link: 'Instellingen' };
}

/** By whom the cooperation is known, or what Greep goes by as long as it is not. */
export function KnownLine({ item }: { item: Item }) {
  const settings = useSettings();
  if (!settings) return null;
  const { text, link } = sentenceFor(item, settings.profile);
  return (
    <p className="greep-quiet greep-known">
      {text}{' '}
      <a className="greep-link" href={settingsPageName} target="_blank" rel="noopener">
        {link}
        <span className="greep-unseen"> (opent in een nieuw tabblad)</span>
      </a>
    </p>
  );
}
