import { remembered } from './remembered.ts';

/** Longer texts are pages; what is read again and again is shorter. */
const mostRemembered = 2000;
const diacritics = /[\u0080-\uffff]/g;
const bases = new Map<string, string>();

/**
 * Text for comparing: lower case, letters without their diacritics. Every UTF-16 unit stays one unit, so offsets hold.
 */
export function fold(text: string): string {
  return text.length > mostRemembered ? folding(text) : foldingOnce(text);
}

const foldingOnce = remembered(folding);

function folding(text: string): string {
  const lower = text.toLowerCase();
  const safe = lower.length === text.length ? lower : Array.from(text, lowerUnit).join('');
  return safe.replace(diacritics, baseLetter);
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function baseLetter(character: string): string {
  const known = bases.get(character);
  if (known !== undefined) return known;
  const [first = character] = character.normalize('NFD');
  const base = first.length === 1 ? first : character;
  bases.set(character, base);
  return base;
}
