import { bodyAsHolder, promptForHolder } from '../../knowledge/rules/role-fields.ts';
import { nameEnd, roleLabel, sureName, titled, unitName } from '../../knowledge/rules/roles.ts';
import type { Role } from '../../reading/contract.ts';
import { type Range, remembered, textAt } from '../../text/index.ts';
import { fieldValue, isEmpty } from '../empty.ts';
import { fieldOf } from '../field.ts';
import { evidenceIn } from '../passages.ts';
import { ready } from '../ready.ts';
import type { Passage } from '../types.ts';
import { isFunction, isLabelOfPerson } from './functions.ts';
import { asName, calm, nameIn } from './names.ts';
import { rolesIn } from './persons.ts';

ready(roleLabel);
/** Longer values are sentences, such as a definition. */
const longestValue = 120;
const behindUnit = ready(new RegExp(`(?:, |\\()(${sureName})${nameEnd}`, 'g'));

/** Whether words are the label of a role. */
export const isRoleLabel = remembered((text) => roleLabel.test(text));

/** A label as it is shown: not in capitals, and whole where a narrow column breaks it off without a hyphen ('Portefeuillehoude r'). */
export function unbroken(label: string): string {
  return calm(label).replace(/portefeuille ?h ?o ?u ?d ?e ?r/i, (words) => words.replaceAll(' ', ''));
}

/** Whether a value beside a label names somebody: a person, or a role with or without one. */
export function isSomebody(value: string): boolean {
  return nameIn(value) !== null || rolesIn(value).some(({ from }) => from === 0);
}

/** Whether a value has a person in it, alone or behind an office or a unit. */
export function namesPerson(value: string): boolean {
  const text = fieldValue(value);
  return nameIn(text) !== null || nameBehindUnit(text) !== null || rolesIn(text).some(({ who }) => who !== null);
}

/** Whether a label, with the value beside it, says who has a role. */
export function isLabelled(label: string, value: string): boolean {
  return isRoleLabel(label) || isLabelOfPerson(label, value);
}

/** A label with its person; a value that is itself a role ('wethouder Kalsbeek', 'N. Bos, voorzitter') gives that role too. */
export function withValue(label: string, passage: Passage, range: Range): Role[] {
  const value = fieldValue(textAt(passage.page, range));
  if (isEmpty(value) || /^\d/.test(value) || value.length > longestValue || isSentence(value, label)) return [];
  const evidence = evidenceIn(passage, { from: range.from, to: Math.min(range.to, range.from + value.length) });
  const own = nameIn(value);
  const inside = rolesIn(value).map(({ role, who }) => ({ role, who: who ?? own, evidence }));
  const who = own ?? inside.find((one) => one.who !== null)?.who ?? nameBehindUnit(value) ?? holderOf(value);
  return who === null ? inside : [{ role: unbroken(label), who, evidence }, ...inside];
}

/** 'heemraad mr. V. Slinger' is a person, 'concerncontroller' behind 'Opsteller' a role, 'de directeur is bevoegd' a sentence. */
function isSentence(value: string, label: string): boolean {
  if (!/^[a-zß-ÿ]/.test(value.replace(titled, '')) || bodyAsHolder.test(value)) return false;
  return !isFunction(label, value) && !rolesIn(value).some(({ from, who }) => from === 0 && who !== null);
}

/** The one person behind the name of a unit: 'afd. Strategie, T. Oldenbeek'. */
export function nameBehindUnit(value: string): string | null {
  const [found, other] = Array.from(value.matchAll(behindUnit), (match) => match[1] ?? '');
  return found !== undefined && other === undefined ? asName(found) : null;
}

/** A value that names no person as it is printed, such as a team or a body; null for a prompt or the label of another field. */
function holderOf(value: string): string | null {
  const isNobody = promptForHolder.test(value) || fieldOf(value) !== null || isRoleLabel(value.replace(/[\s:]+$/, ''));
  return isNobody && rolesIn(value).length === 0 && !bodyAsHolder.test(value) && !unitName.test(value) ? null : calm(value);
}
