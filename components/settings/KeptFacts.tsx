import { useCallback, useEffect, useState } from 'react';
import { begunMeetings } from '../../lib/browser/begun-meetings.ts';
import { keptFacts, type ShelfSize } from '../../lib/browser/facts-shelf.ts';
import { followShelf } from '../../lib/browser/follow-shelf.ts';
import { isPrivate } from '../../lib/browser/private-window.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/count.ts';
import { goToStart } from '../ui/start-of.ts';
import { Section } from './Section.tsx';

const megabytes = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** How much is kept. */
interface Kept extends ShelfSize {
  announcements: number;
  /** Meetings that go on by themselves when they are opened again. */
  meetings: number;
}

const isNothing = ({ papers, announcements, meetings }: Kept): boolean => papers + announcements + meetings === 0;

/** What is kept, or that it cannot be told or cleared. */
type State = Kept | 'niet gelezen' | 'niet gewist' | null;

function words(state: State): string {
  if (isPrivate) return 'In een privévenster bewaart Greep niets van stukken.';
  if (state === null) return '';
  if (state === 'niet gelezen') return 'Uw browser laat Greep hier niets bewaren.';
  if (state === 'niet gewist') return 'Het wissen is niet gelukt. Sluit andere vensters van Greep en probeer het opnieuw.';
  if (isNothing(state)) return 'Er is nu niets bewaard.';
  const { papers, announcements, meetings, bytes } = state;
  const parts = [
    count(papers, 'stuk', 'stukken'),
    announcements > 0 && count(announcements, 'aankondiging', 'aankondigingen'),
    meetings > 0 && count(meetings, 'vergadering', 'vergaderingen'),
    `${megabytes.format(bytes / 1_000_000)} MB`,
  ];
  return `Nu bewaard: ${parts.filter(Boolean).join(', ')}.`;
}

async function lookAll(): Promise<Kept> {
  const [size, announced, meetings] = await Promise.all([keptFacts.size(), followShelf.all(), begunMeetings.count()]);
  return { ...size, announcements: announced.length, meetings };
}

const clearAll = () => Promise.all([keptFacts.clear(), followShelf.clear(), begunMeetings.clear()]);

/** What Greep keeps of papers that it read, and the button that clears all of it. */
export function KeptFacts() {
  const [state, setState] = useState<State>(null);
  const look = useCallback(() => lookAll().then(setState, () => setState('niet gelezen')), []);
  useEffect(() => void look(), [look]);
  const clear = () => {
    goToStart();
    void clearAll().then(look, () => setState('niet gewist'));
  };
  const isEmpty = typeof state !== 'object' || state === null || isNothing(state);
  return (
    <Section
      title="Gelezen stukken"
      about="Van de stukken van een vergadering bewaart Greep wat het erin las, zodat de vergadering meteen klaarstaat als u haar weer opent, en wat ze aankondigen, zodat het een later stuk herkent. Ook onthoudt het welke vergaderingen u liet lezen, zodat het daar verdergaat als u ze weer opent. Na 90 dagen gaat het weg. Van besloten en vertrouwelijke stukken bewaart Greep niets."
    >
      <p role="status">{words(state)}</p>
      <Button look="outline" isDisabled={isEmpty} onPress={clear}>
        Wis alles
      </Button>
    </Section>
  );
}
