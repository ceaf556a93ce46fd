import type { Change, ReadField } from '../../lib/corrections/index.ts';
import { bodyLabels, cooperationLabels, kindLabels } from '../../lib/knowledge/labels.ts';
import type { Item } from '../../lib/reading/contract.ts';
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

/** Where the reader sets right what Greep took the item to be; the conclusions follow. Beside each choice stands why Greep thinks so. */
export function Correct({ item, correcting, links }: Props) {
  const facts = correcting.facts.find(({ id }) => id === item.id) ?? item;
  const choose = (change: Extract<Change, { field: ReadField }>) => {
    const isAsRead = change.value !== null && facts[change.field] === change.value;
    if (isAsRead) correcting.undo({ item: item.id, field: change.field });
    else correcting.correct(item.id, change);
  };
  const isNobody = correcting.made.some(({ item: of, field, value }) => of === item.id && field === 'decider' && value === null);
  const because = (field: ReadField) => (
    <Why facts={facts} field={field} isCorrected={facts[field] !== item[field]} links={links} />
  );
  return (
    <Fold className="greep-correct" head="Klopt dit niet?">
      <div className="greep-correct-panel">
        <p className="greep-quiet">Kies wat het wel is. Wat de raad kan, wordt meteen opnieuw bepaald.</p>
        <Select
          label={fieldNames.kind}
          choices={kindChoices}
          chosen={item.kind}
          onChoose={(value) => choose({ field: 'kind', value })}
        />
        {because('kind')}
        <Select
          label={fieldNames.body}
          choices={bodyChoices}
          chosen={item.body}
          onChoose={(value) => choose({ field: 'body', value })}
        />
        {because('body')}
        <Select
          label={fieldNames.decider}
          choices={deciderChoices}
          chosen={item.decider ?? (isNobody ? nobody : null)}
          onChoose={(value) => choose({ field: 'decider', value: value === nobody ? null : value })}
        />
        {because('decider')}
        <Select
          label={fieldNames.cooperation}
          choices={cooperationChoices}
          chosen={item.cooperation}
          onChoose={(value) => choose({ field: 'cooperation', value })}
        />
        {because('cooperation')}
      </div>
    </Fold>
  );
}
