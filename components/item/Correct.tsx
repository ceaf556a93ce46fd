import { bodyLabels, cooperationLabels, kindLabels } from '../../lib/knowledge/labels.ts';
import type { Item } from '../../lib/reading/contract.ts';
import { type Body, bodies, type Cooperation, cooperations, type Kind, kinds } from '../../lib/reading/words.ts';
import { Fold } from '../ui/Fold.tsx';
import type { Choice } from '../ui/Menu.tsx';
import { Select } from '../ui/Select.tsx';

/** What the reader knows better: one or more of these. */
export type Correction = Partial<{ kind: Kind; body: Body; cooperation: Cooperation }>;

interface Props {
  item: Item;
  onCorrect: (correction: Correction) => void;
}

const byName = <K extends string>(choices: Choice<K>[]): Choice<K>[] =>
  choices.sort((a, b) => a.name.localeCompare(b.name, 'nl'));

const kindChoices = byName(kinds.map((id) => ({ id, name: kindLabels[id] })));
const bodyChoices = byName(bodies.map((id) => ({ id, name: bodyLabels[id].name })));
const cooperationChoices = cooperations.map((id) => ({ id, name: cooperationLabels[id] }));

/** Where the reader sets right what Greep took the item to be; the conclusions follow. */
export function Correct({ item, onCorrect }: Props) {
  return (
    <Fold className="greep-correct" head="Klopt dit niet?">
      <div className="greep-correct-panel">
        <Select label="Soort stuk" choices={kindChoices} chosen={item.kind} onChoose={(kind) => onCorrect({ kind })} />
        <Select label="Vergadering van" choices={bodyChoices} chosen={item.body} onChoose={(body) => onCorrect({ body })} />
        <Select
          label="Vorm van de samenwerking"
          choices={cooperationChoices}
          chosen={item.cooperation}
          onChoose={(cooperation) => onCorrect({ cooperation })}
        />
        <p className="greep-quiet">Wat de raad kan, wordt meteen opnieuw bepaald.</p>
      </div>
    </Fold>
  );
}
