import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flatDocument } from './flat-document.ts';
import { parseMarkup } from './markup.ts';

/** Turns a source into a flat OpenDocument text and has LibreOffice make the PDF. */
export function exportWithLibreOffice(source: string, pdf: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'greep-papers-'));
  const document = join(folder, 'paper.fodt');
  writeFileSync(document, flatDocument(parseMarkup(readFileSync(source, 'utf8'))));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, document], { stdio: 'ignore' });
  renameSync(join(folder, 'paper.pdf'), pdf);
  rmSync(folder, { recursive: true });
}
