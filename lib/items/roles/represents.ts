import { namedPerson, nameEnd, representing } from '../../knowledge/rules/roles.ts';
import type { Role } from '../../reading/contract.ts';
import { evidenceIn, textOf } from '../passages.ts';
import { ready } from '../ready.ts';
import { sentencesOf } from '../sentences.ts';
import type { Passage } from '../types.ts';
import { asName } from './names.ts';

const patterns = representing.map((source) => ready(new RegExp(source.replace('@', `${namedPerson}${nameEnd}`))));
const mayRepresent = /vertegenwoordig|namens/i;

/** Who represents whom in the board of a cooperation: the hat of a member of a college or a raad that bears on this paper. */
export function representatives(passage: Passage): Role[] {
  if (!mayRepresent.test(textOf(passage))) return [];
  return sentencesOf(passage).flatMap((sentence) => {
    const found = patterns.map((pattern) => pattern.exec(sentence.text)).find((match) => match !== null);
    const { who, whom, board } = found?.groups ?? {};
    const name = who ? asName(who) : null;
    if (!found || !name) return [];
    const role = `vertegenwoordiger${whom ? ` van ${whom}` : ''}${board ? ` in ${board}` : ''}`;
    const from = sentence.from + found.index;
    return [{ role, who: name, evidence: evidenceIn(passage, { from, to: from + found[0].length }) }];
  });
}
