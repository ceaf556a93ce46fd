import { escaped } from '../wording/index.ts';
import { harmless } from './csv.ts';
import type { Table } from './leaving.ts';

/** Excel then takes '4.1' for a text, not for a date, and no text for a formula. */
const asText = ` style="mso-number-format:'\\@'"`;

const line = (name: 'th' | 'td', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${name}${asText}>${escaped(cell)}</${name}>`).join('')}</tr>`;

/** A table as HTML, for a mail, a word processor or a spreadsheet; texts of documents are never markup. */
export function asHtmlTable({ head, rows }: Table): string {
  return `<table><thead>${line('th', head)}</thead><tbody>${rows.map((cells) => line('td', cells)).join('')}</tbody></table>`;
}

/** A table as lines of cells with tabs between them. */
export function asTsv({ head, rows }: Table): string {
  const cell = (text: string) => harmless(text.replace(/[\t\r\n]+/gu, ' '));
  return [head, ...rows].map((cells) => cells.map(cell).join('\t')).join('\n');
}
