import { useState } from 'react';
import type { Item } from '../../lib/reading/contract.ts';
import { Button } from '../ui/Button.tsx';
import { nameToKeep } from './own-cooperation.ts';
import { type GivenAnswer, useSettings } from './settings.ts';

interface Props {
  item: Item;
  /** Called after an answer was taken back: the button that did it is gone. */
  onUndone: () => void;
}

/** The answers that the reader gave about the cooperation of this item, each to be taken back. A new one takes the focus: its question is gone. */
export function Answered({ item, onUndone }: Props) {
  const settings = useSettings();
  const [earlier] = useState(settings?.given ?? []);
  if (!settings) return null;
  const cooperation = nameToKeep(item, settings.profile);
  const undo = (each: GivenAnswer) => {
    settings.undo(each);
    onUndone();
  };
  return (
    <div role="status">
      {settings.given
        .filter((each) => each.cooperation === cooperation)
        .map((each) => (
          <p key={`${each.ask} ${each.kind}`} className="greep-corrected">
            {each.ask} U antwoordde ‘{each.words}’; {settings.isKept ? 'dat staat nu in uw instellingen' : 'dat telt vanaf nu'}.{' '}
            <Button
              look="link"
              autoFocus={!earlier.includes(each)}
              aria-label={`Herstel: ${each.ask}`}
              onPress={() => undo(each)}
            >
              Herstel
            </Button>
          </p>
        ))}
    </div>
  );
}
