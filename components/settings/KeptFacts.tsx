import { useCallback, useEffect, useState } from 'react';
import { keptFacts, type ShelfSize } from '../../lib/browser/facts-shelf.ts';
import { followShelf } from '../../lib/browser/follow-shelf.ts';
import { isPrivate } from '../../lib/browser/private-window.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/count.ts';
import { Section } from './Section.tsx';

const megabytes = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** How much is kept. */
interface Kept extends ShelfSize {
  announcements: number;
}

/** What is kept, or that it cannot be told or cleared. */
type State = Kept | 'niet gelezen' | 'niet gewist' | null;

function words(state: State): string {
  if (isPrivate) return 'In een privévenster bewaart Greep niets van stukken.';
  if (state === null) return '';
  if (state === 'niet gelezen') return 'Uw browser laat Greep hier niets bewaren.';
  if (state === 'niet gewist') return 'Het wissen is niet gelukt. Sluit andere vensters van Greep en probeer het opnieuw.';
  const { papers, announcements, bytes } = state;
  if (papers + announcements === 0) return 'Er is nu niets bewaard.';
  const announced = announcements > 0 ? `, ${count(announcements, 'aankondiging', 'aankondigingen')}` : '';
  return `Nu bewaard: ${count(papers, 'stuk', 'stukken')}${announced}, ${megabytes.format(bytes / 1_000_000)} MB.`;
}

async function lookAll(): Promise<Kept> {
  const [size, announced] = await Promise.all([keptFacts.size(), followShelf.all()]);
  return { ...size, announcements: announced.length };
}

const clearAll = () => Promise.all([keptFacts.clear(), followShelf.clear()]);

/** What Greep keeps of papers that it read, and the button that clears all of it. */
export function KeptFacts() {
  const [state, setState] = useState<State>(null);
  const look = useCallback(() => lookAll().then(setState, () => setState('niet gelezen')), []);
  useEffect(() => void look(), [look]);
  const clear = () => clearAll().then(look, () => setState('niet gewist'));
  const isEmpty = typeof state !== 'object' || state === null || state.papers + state.announcements === 0;
  return (
    <Section
      title="Gelezen stukken"
      about="Van de stukken van een vergadering bewaart Greep wat het erin las, zodat de vergadering meteen klaarstaat als u haar weer opent, en wat ze aankondigen, zodat het een later stuk herkent. Na 90 dagen gaat het weg. Van besloten en vertrouwelijke stukken bewaart Greep niets."
    >
      <p role="status">{words(state)}</p>
      <Button look="outline" isDisabled={isEmpty} onPress={() => void clear()}>
        Wis alles
      </Button>
    </Section>
  );
}
