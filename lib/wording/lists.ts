/** A number with its noun: '1 mogelijkheid', '3 mogelijkheden'. */
export const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** A sentence that starts with a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text as it goes on within a sentence, without its capital. */
export const midSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
