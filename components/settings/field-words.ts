import { cooperationLabels, kindLabels } from '../../lib/knowledge/labels.ts';
import { domainLabels, makerLabels } from '../../lib/knowledge/regeling-labels.ts';
import { regelingQuestions } from '../../lib/knowledge/regeling-questions.ts';
import { type Disagreement, type SharedField, taskLabels } from '../../lib/profile/index.ts';
import { inProse } from '../ui/count.ts';

const labels: Record<string, string> = { ...domainLabels, ...cooperationLabels, ...makerLabels, ...taskLabels, ...kindLabels };

const ownQuestions: Partial<Record<SharedField, string>> = {
  gemeente: 'Uw gemeente',
  deliveryDays: 'Levertijd van stukken, in dagen',
  seatedFor: 'Wie zit er voor uw gemeente?',
};

/** A field that two files disagree on, as a question: 'Regio Zuidrand: wie hebben de regeling getroffen?'. */
export function questionOf({ cooperation, field }: Disagreement): string {
  const own = ownQuestions[field];
  const ask = own ?? (field in regelingQuestions ? regelingQuestions[field as keyof typeof regelingQuestions].ask : field);
  return cooperation === null ? ask : `${cooperation}: ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`;
}

/** The value of a field in words. */
export function valueInWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (Array.isArray(value)) return value.length > 0 ? inProse(value.map(valueInWords)) : 'geen';
  return labels[String(value)] ?? String(value);
}
