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
const invisible = /\p{Cf}|\p{Mn}/u;
/** The word before a hyphen that ends a line. */
const wordWithHyphen = /[\p{L}\d]+[-‐]$/u;
/** A word that stays apart after a hyphen at a line end: 'gemeente- en provinciebestuur'. */
const listWord = /^(?:en|of|tot|als|noch|dan)\b/;

/** Units of text are turned into a string in pieces: one call takes only so many arguments. */
const chunk = 8192;
/** The longest word, in units, that is looked at before a hyphen. */
const longestWord = 40;
/** A heading set as 'B E S L U I T'. */
const letterSpaced = /^\s*(?:\p{L} +){3,}\p{L}\s*$/u;
const blankUnit = 0x20;
const softHyphenUnit = 0xad;

/** Builds readable text with, for each of its UTF-16 units, the offset in the page text it came from. */
export class TextWriter {
  /** The text so far as units, and their offsets: appending and taking back stay cheap, however long the page. */
  private units: number[] = [];
  private offsets: number[] = [];
  private after = 0;

  /** UTF-16 units written so far. */
  get length(): number {
    return this.units.length;
  }

  /** Adds `raw.slice(start, end)`, opened and blanks folded; `end` of the piece is where parting characters point. */
  piece(raw: string, start: number, end: number): void {
    const isSpaced = letterSpaced.test(raw.slice(start, end));
    for (let at = start; at < end; at += 1) {
      const unit = raw.charCodeAt(at);
      if (isPlain(unit)) this.put(unit, at);
      else if (!isSpaced || isWordGap(raw, at)) this.special(raw, at);
    }
    this.after = end;
  }

  /** Adds the next line of the same block: joins a word broken by a hyphen, else sets one space. */
  line(raw: string, start: number, end: number): void {
    const hadSoftHyphen = raw.charCodeAt(this.after - 1) === softHyphenUnit;
    this.trimEnd();
    const word = wordWithHyphen.exec(this.tail())?.[0];
    if (word) this.joinHyphen(word, raw.slice(start, end).trimStart());
    else if (!hadSoftHyphen) this.space(this.after);
    this.piece(raw, start, end);
  }

  /** Adds a parting character, `\n` or `\t`, that no search crosses. */
  part(character: '\n' | '\t'): void {
    this.trimEnd();
    this.put(character.charCodeAt(0), this.after);
  }

  trimEnd(): void {
    while (this.units.at(-1) === blankUnit) this.drop();
  }

  /** The finished text, and its map: one more offset than the text has units. */
  finish(): { text: string; map: Int32Array } {
    let text = '';
    for (let at = 0; at < this.units.length; at += chunk) text += String.fromCharCode(...this.units.slice(at, at + chunk));
    const map = new Int32Array(this.offsets.length + 1).fill(this.after);
    map.set(this.offsets);
    return { text, map };
  }

  private special(raw: string, at: number): void {
    const character = raw.charAt(at);
    const opened = ligatures[character];
    if (opened) for (const letter of opened) this.put(letter.charCodeAt(0), at);
    else if (/\s/.test(character)) this.space(at);
    else if (invisible.test(character)) this.combine(character);
    else this.put(raw.charCodeAt(at), at);
  }

  /** A combining mark joins the letter before it where one character exists; other invisible characters are left out. */
  private combine(mark: string): void {
    const joined = String.fromCharCode(this.units.at(-1) ?? 0)
      .concat(mark)
      .normalize('NFC');
    if (this.units.length > 0 && joined.length === 1) this.units[this.units.length - 1] = joined.charCodeAt(0);
  }

  private joinHyphen(word: string, next: string): void {
    if (listWord.test(next)) this.space(this.after);
    else if (/^\p{Ll}/u.test(next) && !isAbbreviation(word)) this.drop();
  }

  private space(at: number): void {
    const last = this.units.at(-1);
    if (last !== undefined && last > blankUnit) this.put(blankUnit, at);
  }

  private put(unit: number, at: number): void {
    this.units.push(unit);
    this.offsets.push(at);
  }

  private drop(): void {
    this.units.pop();
    this.offsets.pop();
  }

  private tail(): string {
    return String.fromCharCode(...this.units.slice(-longestWord));
  }
}

/** Printed letters, digits and signs that stand for themselves; ligatures, blanks and invisible characters do not. */
function isPlain(unit: number): boolean {
  if (unit < 0x7f) return unit > blankUnit;
  return unit > 0xa0 && unit < 0x300 && unit !== softHyphenUnit && unit !== 0x132 && unit !== 0x133;
}

/** Between spaced letters one blank is no blank; more of them part words. */
function isWordGap(raw: string, at: number): boolean {
  return raw.charCodeAt(at) !== blankUnit || raw.charCodeAt(at + 1) === blankUnit;
}

/** 'AB-' before 'lid', '2025-' before a year: the hyphen belongs to the word. */
function isAbbreviation(word: string): boolean {
  return /^[\p{Lu}\d]{2,}[-‐]$/u.test(word);
}
