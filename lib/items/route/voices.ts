import { supervisors } from '../../knowledge/rules/decide.ts';
import { boardSigns, senderLabel, senderLine, writesToRaad } from '../../knowledge/rules/letters.ts';
import type { Body } from '../../reading/words.ts';
import { fold, textAt } from '../../text/index.ts';
import { bodyContext, firstBody } from '../bodies.ts';
import { daysIn } from '../dates.ts';
import { foldedOf, textOf } from '../passages.ts';
import type { Passage, Scope } from '../types.ts';
import type { Voices } from './sentence-steps.ts';

/** Who says 'wij' and who is 'u' in a paper, and the day that dates without a year stand near. */
export function voicesOf(scope: Scope, { body, meetingDate }: { body: Body | null; meetingDate: string | null }): Voices {
  const passages = [...scope.head, ...scope.passages];
  const isOfSupervisor = body !== null && supervisors.has(body);
  const toRaad = passages.some((passage) => writesToRaad.test(foldedOf(passage)));
  const addressee = toRaad ? 'raad' : isOfSupervisor ? 'algemeen-bestuur' : body;
  return {
    speaker: isOfSupervisor ? body : (speakerOf(passages) ?? (body === 'raad' ? 'college' : null)),
    addressee,
    body,
    near: meetingDate ?? firstDay(passages),
    context: bodyContext(passages.map(foldedOf)),
  };
}

function speakerOf(passages: readonly Passage[]): Body | null {
  for (const passage of passages) {
    const found = inRow(passage) ?? inLine(passage);
    if (found) return found;
  }
  return null;
}

function inRow({ page, block }: Passage): Body | null {
  const [label, value] = block.cells.map((cell) => textAt(page, cell));
  return label && value && senderLabel.test(fold(label)) ? firstBody(value) : null;
}

function inLine(passage: Passage): Body | null {
  const text = textOf(passage);
  const folded = fold(text);
  return passage.block.kind !== 'rij' && (senderLine.test(folded) || boardSigns.test(folded)) ? firstBody(text) : null;
}

/** The first day with a year that the paper prints: its own date, mostly. */
export function firstDay(passages: readonly Passage[]): string | null {
  for (const passage of passages) {
    const [day] = daysIn(textOf(passage));
    if (day) return day.date;
  }
  return null;
}
