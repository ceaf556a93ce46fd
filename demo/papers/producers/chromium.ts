import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hyphenateHtml } from './hyphenation.ts';

const { CHROMIUM = 'chromium' } = process.env;
const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];

/** Prints an HTML source to a PDF with headless Chromium; a body with `data-hyphenate` gets soft hyphens first. */
export function printWithChromium(source: string, pdf: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'greep-papers-'));
  const html = readFileSync(source, 'utf8');
  const page = join(folder, 'page.html');
  writeFileSync(page, html.includes('data-hyphenate') ? hyphenateHtml(html) : html);
  execFileSync(CHROMIUM, [...switches, `--print-to-pdf=${pdf}`, `file://${page}`], { stdio: 'ignore' });
  rmSync(folder, { recursive: true });
}

/** The same, written once more by cairo, as when a paper passed through a viewer's 'print to file'. */
export function printWithCairo(source: string, pdf: string): void {
  const first = `${pdf}.chromium`;
  printWithChromium(source, first);
  execFileSync('pdftocairo', ['-pdf', first, pdf]);
  rmSync(first);
}
