import { dateInWords } from '../knowledge/date-words.ts';
import { theBody } from '../knowledge/labels.ts';
import type { Announced } from '../reading/contract.ts';

const toBeDecided = /^(?:n\.?\s?t\.?\s?b\.?|nader te bepalen|nog te bepalen)$/i;

/** The date of something announced, the paper's words for it, or 'geen datum'. */
export function announcedWhen({ date, dateText }: Pick<Announced, 'date' | 'dateText'>): string {
  if (date) return dateInWords(date);
  if (!dateText) return 'geen datum';
  return toBeDecided.test(dateText) ? `${dateText} (nog te bepalen)` : dateText;
}

/** The body and who is to do it; a body that is itself the owner is named once. */
export function announcedWho({ body, owner }: Pick<Announced, 'body' | 'owner'>): string {
  const name = body && theBody(body);
  const isSame = name !== null && owner !== null && name.endsWith(owner.toLowerCase());
  const named = [name, isSame ? null : owner].filter((part) => part !== null).join(', ');
  return named || 'geen orgaan of persoon genoemd';
}
