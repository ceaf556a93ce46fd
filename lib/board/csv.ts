import type { Table } from './leaving.ts';

/** What a spreadsheet takes for the start of a formula, also behind blanks. */
const formula = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r]/u;

/** The text of a cell as text, also where a spreadsheet would take it for a formula. */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

const field = (text: string): string => {
  const safe = harmless(text);
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A table as a file for a spreadsheet: RFC 4180 with the semicolon and the byte order mark that a Dutch Excel needs to see
 * columns and accents. No cell becomes a formula.
 */
export function asCsv({ head, rows }: Table): string {
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(field).join(';')}\r\n`).join('')}`;
}
