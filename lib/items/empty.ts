import { notApplicable, prompts } from '../knowledge/rules/empty-fields.ts';

const dotLeaders = /[\s.…_]{4,}$/;

/** The value of a form field without dot leaders and the colon before it. */
export function fieldValue(text: string): string {
  return text
    .replace(/^[\s:]+/, '')
    .replace(dotLeaders, '')
    .trim();
}

/** Whether a form field was left as it came: empty, dotted, or at its prompt ('Maak een keuze', 'n.t.b.'). */
export function isPrompt(text: string): boolean {
  return prompts.test(fieldValue(text));
}

/** Whether the author says that it does not apply ('n.v.t.', 'Niet van toepassing', 'Geen'). */
export function isNotApplicable(text: string): boolean {
  return notApplicable.test(fieldValue(text));
}

/** Whether a form field says nothing. */
export function isEmpty(text: string): boolean {
  return isPrompt(text) || isNotApplicable(text);
}
