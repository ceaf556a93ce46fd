import { former } from '../knowledge/rules/roles.ts';
import type { Role } from '../reading/contract.ts';
import { textAt } from '../text/index.ts';
import { evidenceIn, textOf } from './passages.ts';
import { appointedRoles } from './roles/appointed.ts';
import { agendaRoles, columnRoles } from './roles/columns.ts';
import { functionsIn, signedFunction } from './roles/functions.ts';
import { hats } from './roles/hats.ts';
import { labelRoles, stackedRoles } from './roles/labels.ts';
import { unnamedBeside, withFullNames, withoutRepetition, withoutShorter } from './roles/merged.ts';
import { rolesIn } from './roles/persons.ts';
import { representatives } from './roles/represents.ts';
import { type Around, signedRole } from './roles/signed.ts';
import { signedRows } from './roles/signed-rows.ts';
import { isRoleLabel } from './roles/value.ts';
import { sentencesOf } from './sentences.ts';
import type { ItemSource, Passage, Scope } from './types.ts';

/** Names of roles that a paper only mentions; more are noise. */
const mostMentioned = 15;

/**
 * Who appears in which role: the labels of the form, names with a title or under a signature, those who are given a role or
 * represent somebody, second hats ('tevens lid van de stuurgroep'), and roles that the text names without a person (`who` null).
 * No name is guessed.
 */
export function rolesOf({ scope }: ItemSource): Role[] {
  const all = [...labelledRoles(scope), ...spokenRoles(scope.passages)];
  const persons = withoutShorter(withoutRepetition(withFullNames(all.filter(({ who }) => who !== null))));
  const mentioned = all.filter(({ who }) => who === null);
  return [...persons, ...unnamedBeside(persons, mentioned).slice(0, mostMentioned)];
}

function labelledRoles({ passages, head }: Scope): Role[] {
  return [
    ...[...head, ...passages].flatMap((passage) => labelRoles(passage)),
    ...columnRoles(passages),
    ...agendaRoles(passages, head),
    ...stackedRoles(passages),
    ...signedRows(passages),
  ];
}

function spokenRoles(passages: readonly Passage[]): Role[] {
  return passages.flatMap((passage, index) => [
    ...representatives(passage),
    ...appointedRoles(passage),
    ...textRoles(passage, { before: passages[index - 1], next: passages[index + 1] }),
    ...hats(passage),
    ...functionRoles(passage, passages[index - 1]),
  ]);
}

function textRoles(passage: Passage, around: Around): Role[] {
  const found = sentencesOf(passage)
    .filter(({ text }) => !isLabel(passage, text))
    .flatMap((sentence) =>
      rolesIn(sentence.text)
        .filter(({ from }) => !former.test(sentence.text.slice(0, from)))
        .map((role) => ({ ...role, from: sentence.from + role.from, to: sentence.from + role.to })),
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
  const isLast = last !== undefined && textAt(page, last).trim() === text.trim();
  return block.kind === 'rij' && !isLast && !areOffices({ page, block }) && isRoleLabel(text.replace(/[\s:]+$/, ''));
}

/** A row of a signature: 'de voorzitter | secretaris-directeur'. */
function areOffices({ page, block }: Passage): boolean {
  const cells = block.cells.map((cell) => textAt(page, cell).replace(/[\s,:]+$/, ''));
  return cells.length > 1 && cells.every((cell) => rolesIn(cell).some(({ from, to }) => from < 4 && to === cell.length));
}
