import { severalBodies } from '../knowledge/rules/body-words.ts';
import { boards } from '../knowledge/rules/decide.ts';
import { supervision, supervisor } from '../knowledge/rules/kinds-genre.ts';
import {
  addressLine,
  addressOfBoard,
  addressOfRaad,
  collegeSigns,
  greeting,
  greetsAnyBoard,
  greetsRaad,
  provinceHead,
  signing,
} from '../knowledge/rules/letters.ts';
import type { Body } from '../reading/words.ts';
import { type BodyContext, bodiesIn } from './bodies.ts';
import { isOfCooperation, one } from './body-reason.ts';
import type { Candidate } from './candidate.ts';
import { cellsOf, foldedOf, textOf } from './passages.ts';
import type { Passage } from './types.ts';

const longestLine = 110;
/** Of the head of an agenda. */
const longestHead = 240;
/** How far from its end a paper is signed. */
const signatureReach = 10;
/** How far down a letter has its address. */
const addressReach = 8;
/** How far down a letter greets its reader. */
const letterHead = 16;

/** Whose paper a letter is. */
export function letters(passages: readonly Passage[], context: BodyContext): Candidate<Body>[] {
  return [...ofSupervisor(passages), ...ofSender(passages, context)];
}

/** How far down the name of a supervisor stands: its letter head may come late in the stream. */
const supervisorHead = 8;

/** A letter of the supervisor on its supervision is its own: it tells what it decided. */
function ofSupervisor(passages: readonly Passage[]): Candidate<Body>[] {
  const top = passages.slice(0, supervisorHead);
  const isProvince = top.some((passage) => provinceHead.test(cellsOf(passage)[0]?.trim() ?? ''));
  const head = (isProvince ? passages : top).find((passage) => supervisor.test(foldedOf(passage).split(',')[0]?.trim() ?? ''));
  const [named] = head ? bodiesIn(textOf(head)) : [];
  const isTold = named !== undefined && passages.some((passage) => supervision.test(foldedOf(passage)));
  return head && named && isTold
    ? one(head, named.body, { rule: 'Dit is een brief van de toezichthouder.', weight: 71, range: named })
    : [];
}

/** A letter to the raad is the paper of its sender when that is a board, else one of the raad. */
function ofSender(passages: readonly Passage[], context: BodyContext): Candidate<Body>[] {
  const council = passages.find(isToRaad);
  if (council) return [...signatures(passages, { weight: 72, context }), ...toRaad(council)];
  const signed = isOfCooperation(passages) ? signatures(passages, { weight: 35, context }) : [];
  return [...addressed(passages), ...toBoard(passages), ...signed, ...signedByCollege(passages)];
}

function isToRaad(passage: Passage): boolean {
  const text = textOf(passage);
  return greetsRaad.test(text) || (text.length < longestLine && addressOfRaad.test(text));
}

function toRaad(passage: Passage): Candidate<Body>[] {
  const range = { from: 0, to: textOf(passage).length };
  return one(passage, 'raad', { rule: 'Het stuk is aan de raad gericht.', weight: 55, range });
}

/** Whom the first line of an address names: 'Aan het dagelijks bestuur'. */
function addressed(passages: readonly Passage[]): Candidate<Body>[] {
  const at = passages.slice(0, addressReach).find((passage) => addressLine.test(textOf(passage)) && passage.block.kind !== 'rij');
  const [to] = at ? bodiesIn(textOf(at)) : [];
  const start = at ? (addressLine.exec(textOf(at))?.[0].length ?? 0) : 0;
  return at && to && to.from <= start + 2 && !severalBodies.test(to.name)
    ? one(at, to.body, { rule: 'Het stuk is aan dit orgaan gericht.', weight: 58, range: to })
    : [];
}

/** A letter to a board: its name as addressee, and the words that greet it. 'Geacht bestuur' can be that of either kind of board. */
function toBoard(passages: readonly Passage[]): Candidate<Body>[] {
  const start = passages.slice(0, letterHead);
  const at = start.find((passage) => greeting.test(textOf(passage)));
  if (!at) return [];
  const rule = 'De brief is aan dit orgaan gericht.';
  const named = start.slice(0, start.indexOf(at) + 1).flatMap((passage) => {
    const [body] = addressOfBoard.test(textOf(passage)) || passage === at ? bodiesIn(textOf(passage)) : [];
    return body && boards.has(body.body) && !severalBodies.test(body.name)
      ? one(passage, body.body, { rule, weight: 57, range: body })
      : [];
  });
  const board = greetsAnyBoard.exec(textOf(at));
  const assumes = 'Een brief aan het bestuur is aan het algemeen bestuur.';
  const any = board ? one(at, 'algemeen-bestuur', { rule, assumes, weight: 36, range: { from: 0, to: board[0].length } }) : [];
  return [...named, ...any];
}

/** A paper that nothing else tells whose it is, and that the college signs. */
function signedByCollege(passages: readonly Passage[]): Candidate<Body>[] {
  const at = passages.slice(-signatureReach).find((passage) => collegeSigns.test(textOf(passage).trim()));
  const range = { from: 0, to: at ? textOf(at).length : 0 };
  return at ? one(at, 'college', { rule: 'Het stuk is ondertekend namens dit orgaan.', weight: 10, range }) : [];
}

/** The board that signs, beside 'namens' or in the lines under 'Met vriendelijke groet'. */
function signatures(
  passages: readonly Passage[],
  { weight, context }: { weight: number; context: BodyContext },
): Candidate<Body>[] {
  return passages.flatMap((passage, index) => {
    if (!signing.test(textOf(passage)) || passage.block.kind === 'rij' || textOf(passage).length > longestHead) return [];
    const lines = passages.slice(index, index + 3).filter((line) => textOf(line).length < longestHead);
    const at = lines.find((line) => bodiesIn(textOf(line), context).length > 0);
    const [named] = at ? bodiesIn(textOf(at), context) : [];
    const isBoard = at && named && boards.has(named.body);
    return isBoard ? one(at, named.body, { rule: 'Het stuk is ondertekend namens dit orgaan.', weight, range: named }) : [];
  });
}
