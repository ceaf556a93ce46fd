/** Bullets, arrows, squares, stars and the signs of symbol fonts; boxes that are ticked or left open are no bullets but answers. */
const signs = String.raw`•‣⁃∙·›»\u2190-\u21ff\u25a0-\u25ff\u2701-\u2712\u2719-\u274d\u2756-\u27bf\u2b05-\u2bff\uf020-\uf0ff✓–—*-`;
const bullet = String.raw`[${signs}]|o(?=\s)`;
const counter = String.raw`\(?(?:\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.[a-z]\.?|\d{1,2}°\.?`;
const leading = new RegExp(String.raw`^\s*(?!\d{1,2}[.:]\d\d\s?(?:u(?:ur)?\b|[-–]|tot\b))(${bullet}|${counter})\s+(?=\S)`, 'u');
const alone = new RegExp(`^(?:[o${signs}]|${counter})$`, 'u');
/** A bare agenda number, '4' or '4a', that stands apart from its title. */
const bareNumber = /^\d{1,2}[a-z]?$/;

/** The list or heading marker that opens a line, and the length of it with the blanks after it; null when there is none. */
export function leadingMarker(text: string): { marker: string; length: number } | null {
  const found = leading.exec(text);
  return found?.[1] ? { marker: found[1], length: found[0].length } : null;
}

/** Whether a piece of text is nothing but a marker. */
export function isMarker(text: string): boolean {
  return alone.test(text.trim());
}

/** Whether a piece that stands apart before one other piece numbers it. */
export function isNumbering(text: string): boolean {
  return isMarker(text) || bareNumber.test(text.trim());
}
