import type { Front } from './front.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** Passages at the top in which a letter head or form stands. */
const reach = 8;
/** What a letter head says beside the name. */
const beside = /\t|\s[–—|]\s/;

/** The passage at the top or in a running line of which a part is what is looked for; undefined where none is. */
export function headWith({ passages, running }: Front, isIt: (part: string, passage: Passage) => boolean): Passage | undefined {
  return [...passages.slice(0, reach), ...running].find((passage) =>
    textOf(passage)
      .split(beside)
      .some((part) => isIt(part.trim(), passage)),
  );
}
