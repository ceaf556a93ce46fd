/** Share of characters without meaning from which a page's text cannot be read. */
const garbledShare = 0.2;
// biome-ignore lint/suspicious/noControlCharactersInRegex: characters without a shape are what is looked for
const meaningless = /[\ufffd\p{Co}\0-\x08\x0e-\x1f\x7f-\x9f]/gu;

/** How well the text of a page can be read: `leeg` is a scan, `onleesbaar` has characters that say nothing. */
export type Legibility = 'leesbaar' | 'leeg' | 'onleesbaar';

/** Judges the page text of the contract. */
export function legibility(raw: string): Legibility {
  if (raw.trim() === '') return 'leeg';
  const lost = raw.match(meaningless)?.length ?? 0;
  return lost > 0 && lost > garbledShare * raw.replace(/\s/g, '').length ? 'onleesbaar' : 'leesbaar';
}

const dutch = new Set(
  'de het een en van in te dat die is op aan met voor zijn door wordt worden niet om bij ook als naar uit er'.split(' '),
);
const dutchShare = 0.12;
/** UTF-16 units that are enough to tell a language by. */
const enough = 50_000;

/** Whether running text is Dutch, by its small words; null when there is too little text to tell or it is not. */
export function languageOf(text: string): 'nl' | null {
  const words =
    text
      .slice(0, enough)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => dutch.has(word)).length;
  return small > dutchShare * words.length ? 'nl' : null;
}
