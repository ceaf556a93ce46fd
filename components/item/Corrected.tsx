import type { Correction } from '../../lib/corrections/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { Button } from '../ui/Button.tsx';
import { dateInWords } from '../ui/dates.ts';
import { asItWas, type Correcting, fieldNames } from './correcting.ts';

/** When and by whom, and what it was: 'U veranderde dit op 3 juli 2026: soort stuk was mandaatbesluit.' */
function told({ field, by, at, isOfMeeting }: Correction, facts: ItemFacts): string {
  const day = dateInWords(new Date(at).toLocaleDateString('sv-SE'));
  const where = isOfMeeting ? ' bij een ander stuk van deze vergadering' : '';
  return `U${by ? ` (${by})` : ''} veranderde dit op ${day}${where}: ${asItWas(facts, field)}.`;
}

interface Props {
  itemId: string;
  correcting: Correcting;
  /** Called after a correction was taken back: the button that did it is gone. */
  onUndone: () => void;
}

/** What the reader set right of an item, each to be taken back. */
export function Corrected({ itemId, correcting, onUndone }: Props) {
  const facts = correcting.facts.find(({ id }) => id === itemId);
  const made = correcting.made.filter(({ item }) => item === itemId);
  const undo = ({ item, field }: Correction) => {
    correcting.undo({ item, field });
    onUndone();
  };
  return (
    <div role="status">
      {facts &&
        made.map((correction) => (
          <p key={correction.field} className="greep-corrected">
            {told(correction, facts)}{' '}
            <Button
              look="link"
              aria-label={`Herstel: ${fieldNames[correction.field].toLowerCase()}`}
              onPress={() => undo(correction)}
            >
              Herstel
            </Button>
          </p>
        ))}
    </div>
  );
}
