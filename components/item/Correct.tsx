import type { Change, ReadField } from '../../lib/corrections/index.ts';
import { bodyLabels, cooperationLabels, kindLabels } from '../../lib/knowledge/labels.ts';
import type { Item, ItemFacts } from '../../lib/reading/contract.ts';
import { bodies, cooperations, kinds } from '../../lib/reading/words.ts';
import type { Links } from '../sources/links.ts';
import { Fold } from '../ui/Fold.tsx';
import type { Choice } from '../ui/Menu.tsx';
import { Select } from '../ui/Select.tsx';
import { type Correcting, fieldNames } from './correcting.ts';
import { Why } from './Why.tsx';

const byName = <K extends string>(choices: Choice<K>[]): Choice<K>[] =>
  choices.sort((a, b) => a.name.localeCompare(b.name, 'nl'));

const kindChoices = byName(kinds.map((id) => ({ id, name: kindLabels[id] })));
const bodyChoices = byName(bodies.map((id) => ({ id, name: bodyLabels[id].name })));
const nobody = 'niemand';
const deciderChoices = [{ id: nobody, name: 'niemand: hier wordt niets besloten' } as const, ...bodyChoices];
const cooperationChoices = cooperations.map((id) => ({ id, name: cooperationLabels[id] }));

interface Props {
  item: Item;
  correcting: Correcting;
  links: Links;
}

type ReadChange = Extract<Change, { field: ReadField }>;

/** Sets a field right; what Greep read there itself is no correction. */
function put(correcting: Correcting, facts: ItemFacts, change: ReadChange): void {
  const isAsRead = change.value !== null && facts[change.field] === change.value;
  if (isAsRead) correcting.undo({ item: facts.id, field: change.field });
  else correcting.correct(facts.id, change);
}

interface RowProps<K extends string> {
  facts: ItemFacts;
  item: Item;
  links: Links;
  field: ReadField;
  choices: readonly Choice<K>[];
  chosen: K | null;
  onChoose: (id: K) => void;
}

/** What a field is taken to be, and why Greep thinks so. */
function Row<K extends string>({ facts, item, links, field, ...choice }: RowProps<K>) {
  return (
    <>
      <Select label={fieldNames[field]} {...choice} />
      <Why facts={facts} field={field} isCorrected={facts[field] !== item[field]} links={links} />
    </>
  );
}

/** Where the reader sets right what Greep took the item to be; the conclusions follow. Beside each choice stands why Greep thinks so. */
export function Correct({ item, correcting, links }: Props) {
  const facts = correcting.facts.find(({ id }) => id === item.id) ?? item;
  const choose = (change: ReadChange) => put(correcting, facts, change);
  const isNobody = correcting.made.some(({ item: of, field, value }) => of === item.id && field === 'decider' && value === null);
  const of = { facts, item, links };
  return (
    <Fold className="greep-correct" head="Klopt dit niet?">
      <div className="greep-correct-panel">
        <p className="greep-quiet">Kies wat het wel is. Wat de raad kan, wordt meteen opnieuw bepaald.</p>
        <Row
          {...of}
          field="kind"
          choices={kindChoices}
          chosen={item.kind}
          onChoose={(value) => choose({ field: 'kind', value })}
        />
        <Row
          {...of}
          field="body"
          choices={bodyChoices}
          chosen={item.body}
          onChoose={(value) => choose({ field: 'body', value })}
        />
        <Row
          {...of}
          field="decider"
          choices={deciderChoices}
          chosen={item.decider ?? (isNobody ? nobody : null)}
          onChoose={(value) => choose({ field: 'decider', value: value === nobody ? null : value })}
        />
        <Row
          {...of}
          field="cooperation"
          choices={cooperationChoices}
          chosen={item.cooperation}
          onChoose={(value) => choose({ field: 'cooperation', value })}
        />
      </div>
    </Fold>
  );
}
