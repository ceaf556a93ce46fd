import { parties } from '../../knowledge/rules/route.ts';
import { signedOn, signingToCome } from '../../knowledge/rules/route-voices.ts';
import type { Body } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';
import { dateIn, type FoundDate } from '../dates.ts';
import { foldedOf, textOf } from '../passages.ts';
import type { Passage } from '../types.ts';
import { type FoundStep, printedIn } from './step.ts';

const signatories = 8;

/** Who signs an agreement, under 'Aldus overeengekomen en ondertekend op …'. */
export function signedSteps(passages: readonly Passage[], near: string | null): FoundStep[] {
  return passages.flatMap((passage, index) => {
    const isSigned = signedOn.test(foldedOf(passage)) && !signingToCome.test(foldedOf(passage));
    const date = isSigned ? dateIn(textOf(passage), near) : null;
    return date ? passages.slice(index + 1, index + 1 + signatories).flatMap((signatory) => signedBy(signatory, date)) : [];
  });
}

function signedBy(passage: Passage, { date, dateText, order }: FoundDate): FoundStep[] {
  const text = textOf(passage);
  const body = signatoryOf(fold(text));
  if (!body) return [];
  return [printedIn(passage, { body, name: text, date, dateText, order, step: 'ondertekening' })];
}

function signatoryOf(folded: string): Body | null {
  if (parties.test(folded)) return 'andere-partij';
  if (/(?<![a-z])(?:de )?voorzitter(?![a-z])/.test(folded)) return 'voorzitter';
  return /(?<![a-z])burgemeester(?![a-z])/.test(folded) ? 'burgemeester' : null;
}
