/** Characters that stand for more than one letter in print. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
};
const plainRun = /[\x21-\x7e\u00a1-\u00ac\u00ae-\u0131\u0134-\u024f\u2010-\u2027\u2030-\u205e\u20ac]+/y;
const softHyphen = '\u00ad';
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f]/;
/** A word that stays apart after a hyphen at a line end: 'gemeente- en provinciebestuur'. */
const listWord = /^(?:en|of|tot|als|noch|dan)\b/;

/** Builds readable text with, for each of its UTF-16 units, the offset in the page text it came from. */
export class TextWriter {
  text = '';
  private offsets: number[] = [];
  private after = 0;

  /** Adds `raw.slice(start, end)`, opened and blanks folded; `end` of the piece is where parting characters point. */
  piece(raw: string, start: number, end: number): void {
    for (let at = start; at < end; ) at = this.run(raw, at, end);
    this.after = end;
  }

  /** Adds the next line of the same block: joins a word broken by a hyphen, else sets one space. */
  line(raw: string, start: number, end: number): void {
    const next = raw.slice(start, end).trimStart();
    if (/[\p{L}\d][-‐]$/u.test(this.text.trimEnd())) this.joinHyphen(next);
    else if (raw[this.after - 1] === softHyphen) this.trimEnd();
    else this.space(this.after);
    this.piece(raw, start, end);
  }

  /** Adds a parting character, `\n` or `\t`, that no search crosses. */
  part(character: '\n' | '\t'): void {
    this.trimEnd();
    this.put(character, this.after);
  }

  /** The map of the finished text: one more entry than the text has units. */
  map(): Int32Array {
    return Int32Array.from([...this.offsets, this.after]);
  }

  trimEnd(): void {
    while (this.text.endsWith(' ')) this.drop();
  }

  private run(raw: string, at: number, end: number): number {
    plainRun.lastIndex = at;
    const plain = plainRun.exec(raw)?.[0];
    if (!plain) return this.special(raw, at);
    const length = Math.min(plain.length, end - at);
    this.text += plain.slice(0, length);
    for (let step = 0; step < length; step += 1) this.offsets.push(at + step);
    return at + length;
  }

  private special(raw: string, at: number): number {
    const character = raw[at] ?? '';
    const opened = ligatures[character];
    if (opened) for (const letter of opened) this.put(letter, at);
    else if (/\s/.test(character)) this.space(at);
    else if (invisible.test(character)) this.combine(character);
    else this.put(character, at);
    return at + 1;
  }

  /** A combining mark joins the letter before it where one character exists; other invisible characters are left out. */
  private combine(mark: string): void {
    const joined = (this.text.at(-1) ?? '').concat(mark).normalize('NFC');
    if (this.text !== '' && joined.length === 1) this.text = this.text.slice(0, -1) + joined;
  }

  private joinHyphen(next: string): void {
    this.trimEnd();
    const wordBefore = /[\p{L}\d]+[-‐]$/u.exec(this.text)?.[0] ?? '';
    if (listWord.test(next)) this.space(this.after);
    else if (/^\p{Ll}/u.test(next) && !isAbbreviation(wordBefore)) this.drop();
  }

  private space(at: number): void {
    if (this.text !== '' && !/[\s]$/.test(this.text)) this.put(' ', at);
  }

  private put(character: string, at: number): void {
    this.text += character;
    this.offsets.push(at);
  }

  private drop(): void {
    this.text = this.text.slice(0, -1);
    this.offsets.pop();
  }
}

/** 'AB-' before 'lid', '2025-' before a year: the hyphen belongs to the word. */
function isAbbreviation(wordBefore: string): boolean {
  return /^[\p{Lu}\d]{2,}[-‐]$/u.test(wordBefore);
}
