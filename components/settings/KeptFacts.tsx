import { useCallback, useEffect, useState } from 'react';
import { keptFacts, type ShelfSize } from '../../lib/browser/facts-shelf.ts';
import { isPrivate } from '../../lib/browser/private-window.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/count.ts';
import { Section } from './Section.tsx';

const megabytes = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** What is kept, or that it cannot be told or cleared. */
type State = ShelfSize | 'niet gelezen' | 'niet gewist' | null;

function words(state: State): string {
  if (isPrivate) return 'In een privévenster bewaart Greep niets van stukken.';
  if (state === null) return '';
  if (state === 'niet gelezen') return 'Uw browser laat Greep hier niets bewaren.';
  if (state === 'niet gewist') return 'Het wissen is niet gelukt. Sluit andere vensters van Greep en probeer het opnieuw.';
  if (state.papers === 0) return 'Er is nu niets bewaard.';
  return `Nu bewaard: ${count(state.papers, 'stuk', 'stukken')}, ${megabytes.format(state.bytes / 1_000_000)} MB.`;
}

/** What Greep keeps of papers that it read, and the button that clears all of it. */
export function KeptFacts() {
  const [state, setState] = useState<State>(null);
  const look = useCallback(() => keptFacts.size().then(setState, () => setState('niet gelezen')), []);
  useEffect(() => void look(), [look]);
  const clear = () => keptFacts.clear().then(look, () => setState('niet gewist'));
  const isEmpty = typeof state !== 'object' || state === null || state.papers === 0;
  return (
    <Section
      title="Gelezen stukken"
      about="Van de stukken van een vergadering bewaart Greep wat het erin las, zodat de vergadering meteen klaarstaat als u haar weer opent. Na 90 dagen gaat het weg. Van besloten en vertrouwelijke stukken bewaart Greep niets."
    >
      <p role="status">{words(state)}</p>
      <Button look="outline" isDisabled={isEmpty} onPress={() => void clear()}>
        Wis alles
      </Button>
    </Section>
  );
}
