/** What leaves Greep from the board: tables and reports, before they are files. */

/** What may leave Greep. */
export interface Leaving {
  /** The content and the quotes of confidential papers too; only after the reader has confirmed it. Absent: no. */
  includeConfidential?: boolean;
}

/** A table of plain texts, one row of cells per line. */
export interface Table {
  head: string[];
  rows: string[][];
}

/** A line of a report: an answer, a text, a point of a list, words of a paper, or a line to write on. */
export interface ReportLine {
  style: 'answer' | 'text' | 'point' | 'quote' | 'field';
  text: string;
}

/** A heading and what stands under it. */
export interface ReportSection {
  heading: string;
  lines: ReportLine[];
  /** Parts with headings of their own. */
  parts: { heading: string; lines: ReportLine[] }[];
}

/** A document for the committee, before it is a file. */
export interface Report {
  title: string;
  /** The meeting, what was read, and what was left out. */
  about: string[];
  table: Table;
  /** Widths of the columns of the table, which together are 100. */
  widths: number[];
  sections: ReportSection[];
  closing: string;
}
