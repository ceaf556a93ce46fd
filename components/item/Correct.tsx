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

const nobody = 'niemand';
const bodyChoices = byName(bodies.map((id) => ({ id, name: bodyLabels[id].name })));

/** What each field can be set to, in the order in which the fields stand. */
const choicesOf: Record<ReadField, Choice<string>[]> = {
  kind: byName(kinds.map((id) => ({ id, name: kindLabels[id] }))),
  body: bodyChoices,
  decider: [{ id: nobody, name: 'niemand: hier wordt niets besloten' }, ...bodyChoices],
  cooperation: cooperations.map((id) => ({ id, name: cooperationLabels[id] })),
};
const fields = Object.keys(choicesOf) as ReadField[];

type ReadChange = Extract<Change, { field: ReadField }>;

/** A choice as the change that it makes: the id of a choice is a value of its field. */
const changeTo = (field: ReadField, id: string) => ({ field, value: id === nobody ? null : id }) as ReadChange;

/** Sets a field right; what Greep read there itself is no correction. */
function put(correcting: Correcting, facts: ItemFacts, change: ReadChange): void {
  const isAsRead = change.value !== null && facts[change.field] === change.value;
  if (isAsRead) correcting.undo({ item: facts.id, field: change.field });
  else correcting.correct(facts.id, change);
}

/** Whether the reader said that nobody decides: as it is kept, that looks like a decider that is not known. */
function isSetToNobody({ made }: Correcting, item: Item): boolean {
  return made.some(({ item: of, field, value }) => of === item.id && field === 'decider' && value === null);
}

interface Props {
  item: Item;
  correcting: Correcting;
  links: Links;
}

/** What a field is taken to be, and why Greep thinks so. */
function Row({ item, correcting, links, field }: Props & { field: ReadField }) {
  const facts = correcting.facts.find(({ id }) => id === item.id) ?? item;
  const chosen = item[field] ?? (field === 'decider' && isSetToNobody(correcting, item) ? nobody : null);
  return (
    <>
      <Select
        label={fieldNames[field]}
        choices={choicesOf[field]}
        chosen={chosen}
        onChoose={(id) => put(correcting, facts, changeTo(field, id))}
      />
      <Why facts={facts} field={field} isCorrected={facts[field] !== item[field]} links={links} />
    </>
  );
}

/** Where the reader sets right what Greep took the item to be; the conclusions follow. Beside each choice stands why Greep thinks so. */
export function Correct(props: Props) {
  return (
    <Fold className="greep-correct" head="Klopt dit niet?">
      <div className="greep-correct-panel">
        <p className="greep-quiet">Kies wat het wel is. Wat de raad kan, wordt meteen opnieuw bepaald.</p>
        {fields.map((field) => (
          <Row key={field} {...props} field={field} />
        ))}
      </div>
    </Fold>
  );
}
