import type { Change, CorrectableField, Correction, CorrectionPlace } from '../../lib/corrections/index.ts';
import { bodyLabels, cooperationLabels, kindLabels, theBody } from '../../lib/knowledge/labels.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';

/** What the reader set right in a document, and the hands to do so. */
export interface Correcting {
  /** The items as Greep read them. */
  facts: readonly ItemFacts[];
  made: readonly Correction[];
  correct: (item: string, change: Change) => void;
  undo: (place: CorrectionPlace) => void;
}

/** What a field is called where it is set right. */
export const fieldNames: Record<CorrectableField, string> = {
  kind: 'Soort stuk',
  body: 'Vergadering van',
  decider: 'Wie beslist',
  cooperation: 'Vorm van de samenwerking',
  received: 'Ontvangen door de raad',
};

/** What Greep read, by name: 'mandaatbesluit', 'algemeen bestuur'; 'niet bekend' when it read nothing. */
export function asRead({ kind, body, decider, cooperation }: ItemFacts, field: CorrectableField): string {
  const names: Record<CorrectableField, string | null> = {
    kind: kindLabels[kind],
    body: body && bodyLabels[body].name,
    decider: decider && bodyLabels[decider].name,
    cooperation: cooperation && cooperationLabels[cooperation],
    received: null,
  };
  return names[field] ?? 'niet bekend';
}

/** What a field was before the reader changed it: 'soort stuk was mandaatbesluit'. */
export function asItWas(facts: ItemFacts, field: CorrectableField): string {
  const { body, decider } = facts;
  const before: Record<CorrectableField, string> = {
    kind: `soort stuk was ${asRead(facts, 'kind')}`,
    body: body ? `vergadering was van ${theBody(body)}` : 'vergadering was niet bekend',
    decider: decider ? `beslisser was ${theBody(decider)}` : 'er was geen beslisser',
    cooperation: `vorm van de samenwerking was ${asRead(facts, 'cooperation')}`,
    received: 'de datum van ontvangst was niet bekend',
  };
  return before[field];
}
