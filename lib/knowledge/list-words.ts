const conjunction = new Intl.ListFormat('nl', { type: 'conjunction' });

/** A list as Dutch prose: 'a', 'a en b', 'a, b en c'. */
export const inProse = (words: readonly string[]): string => conjunction.format(words);
