import { roleLabel as label } from '../knowledge/rules/roles.ts';
import type { Role } from '../reading/contract.ts';
import { fold, type Range, remembered } from '../text/index.ts';
import { fieldValue, isEmpty } from './empty.ts';
import { partsOf } from './parts.ts';
import { evidenceIn, textOf } from './passages.ts';
import { ready } from './ready.ts';
import { functionsIn, isFunction, isLabelOfPerson, signedFunction } from './roles/functions.ts';
import { nameIn, rolesIn } from './roles/persons.ts';
import { type Around, signedRole } from './roles/signed.ts';
import { sentencesOf } from './sentences.ts';
import { stacks } from './stacks.ts';
import type { ItemSource, Passage } from './types.ts';

ready(label);
/** Whether words are the label of a role. */
const isRoleLabel = remembered((text) => label.test(text));
const labelLine = /^([^:\n\t]{4,50}?)\s*:\s*(\S.*)$/;
const secondHat =
  /tevens (?:als )?((?:lid|voorzitter|secretaris|bestuursorgaan|portefeuillehouder|directeur|plaatsvervangend\w*)[^.,;()]{0,50})/gi;
/** Longer values are sentences, such as a definition. */
const longestValue = 120;
const titled =
  /^(?:de heer|mevrouw|dhr|mevr|mw|weth|mr|drs|ir|ing|dr|prof|wethouder|burgemeester|gedeputeerde|team|afdeling|(?:centrum)?gemeente|griffie|fractie)(?![A-Za-zÀ-ž])/;
/** Rows that are looked at under the head of a column. */
const mostRows = 40;
/** Names of roles that a paper only mentions; more are noise. */
const mostMentioned = 15;

/**
 * Who appears in which role: the labels of the form, names with a title or under a signature, second hats ('tevens lid van de
 * stuurgroep'), and roles that the text names without a person (`who` null). No name is guessed.
 */
export function rolesOf({ scope }: ItemSource): Role[] {
  const labels = [
    ...[...scope.head, ...scope.passages].flatMap((passage) => labelRoles(passage)),
    ...columnRoles(scope.passages),
    ...stackedRoles(scope.passages),
  ];
  const named = scope.passages.flatMap((passage, index) => [
    ...textRoles(passage, { before: scope.passages[index - 1], next: scope.passages[index + 1] }),
    ...hats(passage),
    ...functionRoles(passage, scope.passages[index - 1]),
  ]);
  const persons = withoutRepetition([...labels, ...named.filter(({ who }) => who !== null)]);
  const stems = new Set(persons.map(({ role }) => stem(role)));
  const mentioned = withoutRepetition(named.filter(({ who, role }) => who === null && !stems.has(stem(role))));
  return [...persons, ...mentioned.slice(0, mostMentioned)];
}

function labelRoles(passage: Passage): Role[] {
  const { page, block } = passage;
  if (block.kind !== 'rij') {
    const ranges = [block, ...sentencesOf(passage).slice(1), ...partsOf(passage).slice(1)];
    return ranges.flatMap((range) => inLine(passage, range));
  }
  return block.cells.flatMap((cell, index) => {
    const label = unbroken(page.text.slice(cell.from, cell.to).replace(/[\s:]+$/, ''));
    const value = block.cells[index + 1];
    const named = value ? isRoleLabel(label) || isLabelOfPerson(label, fieldValue(page.text.slice(value.from, value.to))) : false;
    if (value && named && isForm(passage, index)) return withValue(label, passage, value);
    return [...inLine(passage, cell), ...unseparated(passage, cell)];
  });
}

/** A label that a narrow column breaks off without a hyphen: 'Portefeuillehoude r'. */
function unbroken(label: string): string {
  return label.replace(/portefeuille ?h ?o ?u ?d ?e ?r/i, (words) => words.replaceAll(' ', ''));
}

/** Whether a cell is a label with its value beside it: not the head of a column. */
function isForm({ page, block }: Passage, index: number): boolean {
  const text = (at: number) => page.text.slice(block.cells[at]?.from ?? 0, block.cells[at]?.to ?? 0);
  if (block.cells.length === 2 || /:\s*$/.test(text(index))) return true;
  if (index === 0 && isLabelOfPerson(text(0), text(1))) return true;
  const isHead = isHeadWord(text(index + 1)) && !isFunction(text(index), text(index + 1));
  return index % 2 === 0 && block.cells.length % 2 === 0 && !isHead;
}

/** The persons on the line under a label of a form: 'Steller' above 'S. Oudejans, accountmanager'. */
function stackedRoles(passages: readonly Passage[]): Role[] {
  return stacks(passages).flatMap(({ at, value }) => {
    const [label, words] = [textOf(at).trim(), textOf(value).trim()];
    return isLabelOfPerson(label, words) || (isRoleLabel(label) && (isFunction(label, words) || nameIn(words) !== null))
      ? withValue(label, value, value.block)
      : [];
  });
}

function isHeadWord(text: string): boolean {
  return /^[A-ZÀ-Þ]?[a-zà-ž]+:?$/.test(text);
}

/** The persons under the head of a column: 'Fractie | Indiener | Handtekening'. */
function columnRoles(passages: readonly Passage[]): Role[] {
  return passages.flatMap((head, index) => {
    const { block, page } = head;
    if (block.kind !== 'rij' || block.cells.length < 3 || passages[index - 1]?.block.table === block.table) return [];
    const words = block.cells.map((cell) => page.text.slice(cell.from, cell.to));
    if (!words.every((word) => isHeadWord(word))) return [];
    const under = passages
      .slice(index + 1, index + 1 + mostRows)
      .filter((row) => row.page === page && row.block.table === block.table);
    return block.cells.flatMap((cell, at) =>
      isRoleLabel(words[at] ?? '') ? under.flatMap((row) => inColumn(words[at] ?? '', row, cell.column)) : [],
    );
  });
}

function inColumn(label: string, row: Passage, column: number): Role[] {
  const cell = row.block.cells.find((one) => one.column === column);
  return cell ? withValue(label, row, cell) : [];
}

function inLine(passage: Passage, range: Range): Role[] {
  const text = passage.page.text.slice(range.from, range.to);
  const match = labelLine.exec(text);
  if (!match?.[1] || !match[2] || !(isRoleLabel(match[1].trim()) || isLabelOfPerson(match[1], match[2]))) return [];
  return withValue(match[1].trim(), passage, { from: range.from + text.indexOf(match[2], match[1].length), to: range.to });
}

/** 'Steller O. Timmermans' in the cell of a letter head. */
function unseparated(passage: Passage, cell: Range): Role[] {
  const text = passage.page.text.slice(cell.from, cell.to);
  if (text.length > 70) return [];
  const words = Array.from(text.matchAll(/\s+/g), ({ index }) => index).slice(0, 3);
  const end = words.findLast((at) => isRoleLabel(text.slice(0, at)));
  return end === undefined ? [] : withValue(text.slice(0, end), passage, { from: cell.from + end + 1, to: cell.to });
}

/** A label with its person; a value that is itself a role ('wethouder Kalsbeek', 'N. Bos, voorzitter') gives that role too. */
function withValue(label: string, passage: Passage, range: Range): Role[] {
  const value = fieldValue(passage.page.text.slice(range.from, range.to));
  if (isEmpty(value) || /^\d/.test(value) || value.length > longestValue || isSentence(value, label)) return [];
  const evidence = evidenceIn(passage, { from: range.from, to: Math.min(range.to, range.from + value.length) });
  const inside = rolesIn(value).map(({ role, who }) => ({ role, who: who ?? nameIn(value), evidence }));
  return [{ role: unbroken(label), who: nameIn(value) ?? inside[0]?.who ?? value, evidence }, ...inside];
}

/** 'heemraad mr. V. Slinger' is a person, 'concerncontroller' behind 'Opsteller' a role, 'de directeur is bevoegd' a sentence. */
function isSentence(value: string, label: string): boolean {
  if (!/^[a-zß-ÿ]/.test(value.replace(titled, ''))) return false;
  return !isFunction(label, value) && !rolesIn(value).some(({ from, who }) => from === 0 && who !== null);
}

function textRoles(passage: Passage, around: Around): Role[] {
  const found = sentencesOf(passage)
    .filter(({ text }) => !isLabel(passage, text))
    .flatMap((sentence) =>
      rolesIn(sentence.text).map((role) => ({ ...role, from: sentence.from + role.from, to: sentence.from + role.to })),
    );
  return found.map((role) => signedRole(passage, role, around));
}

/** What somebody does, as it stands beside or under a name, whatever the function is called. */
function functionRoles(passage: Passage, before: Passage | undefined): Role[] {
  const beside = sentencesOf(passage).flatMap((sentence) =>
    functionsIn(sentence.text).map(({ role, who, from, to }) => {
      return { role, who, evidence: evidenceIn(passage, { from: sentence.from + from, to: sentence.from + to }) };
    }),
  );
  const under = before ? signedFunction(textOf(before), textOf(passage)) : null;
  return under ? [...beside, { ...under, evidence: evidenceIn(passage) }] : beside;
}

/** The label of a form is read with its value; an empty one names nobody. In the last column of a table stands no label. */
function isLabel({ page, block }: Passage, text: string): boolean {
  const last = block.cells.length > 2 ? block.cells.at(-1) : undefined;
  const isLast = last !== undefined && page.text.slice(last.from, last.to).trim() === text.trim();
  return block.kind === 'rij' && !isLast && !areOffices({ page, block }) && isRoleLabel(text.replace(/[\s:]+$/, ''));
}

/** A row of a signature: 'de voorzitter | secretaris-directeur'. */
function areOffices({ page, block }: Passage): boolean {
  const cells = block.cells.map(({ from, to }) => page.text.slice(from, to).replace(/[\s,:]+$/, ''));
  return cells.length > 1 && cells.every((cell) => rolesIn(cell).some(({ from, to }) => from < 4 && to === cell.length));
}

/** 'portefeuillehouders bedrijfsvoering (tevens lid van de stuurgroep)'. */
function hats(passage: Passage): Role[] {
  if (!textOf(passage).includes('evens ')) return [];
  return sentencesOf(passage).flatMap((sentence) =>
    Array.from(sentence.text.matchAll(secondHat), (match) => {
      const holder = rolesIn(sentence.text.slice(0, match.index)).at(-1);
      const at = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
      const who = holder?.who ?? null;
      const besides = holder && who === null ? { besides: holder.role } : {};
      return { role: match[0].trim(), who, ...besides, evidence: evidenceIn(passage, at) };
    }),
  );
}

/** Each role once for each person. */
function withoutRepetition(roles: readonly Role[]): Role[] {
  const known = new Map<string, Role[]>();
  return roles.filter((role) => {
    const same = known.get(stem(role.role)) ?? [];
    known.set(stem(role.role), [...same, role]);
    return !same.some(({ who }) => samePerson(who, role.who));
  });
}

/** The same name with less of it printed: 'S. Achterberg' and 'Achterberg'. */
function samePerson(known: string | null, again: string | null): boolean {
  if (known === null || again === null) return known === again;
  return bare(known) === bare(again) || bare(known).endsWith(` ${bare(again)}`);
}

function bare(name: string): string {
  return name.replace(/^(?:de heer|mevrouw|dhr\.?|mevr\.?|mw\.?)\s+/i, '');
}

const stem = remembered((role) =>
  fold(role)
    .replace(/\(s\)/, '')
    .replace(/^leden /, 'lid ')
    .replace(/(?:sen|en|s)$/, ''),
);
