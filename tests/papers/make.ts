/**
 * Makes the test papers anew: `node tests/papers/make.ts [NAME …]`.
 *
 * The folder of a source names its producer: src/chromium, src/cairo, src/pdf-lib, src/writer (HTML opened by LibreOffice)
 * and src/typed (plain text, a form feed starts a page). The PDFs are committed, so that the tests need none of these
 * programs. PAPERS names another folder of papers with a src of its own. Regions, persons and events are made up.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { printWithCairo, printWithChromium } from '../../demo/papers/producers/chromium.ts';
import { drawWithPdfLib } from '../../demo/papers/producers/pdf-lib.ts';

type Producer = (source: string, pdf: string) => void | Promise<void>;
const { PAPERS: folder = import.meta.dirname } = process.env;
const producers: Record<string, Producer> = {
  chromium: printWithChromium,
  cairo: printWithCairo,
  'pdf-lib': drawWithPdfLib,
  writer: exportWithWriter,
  typed: typeOut,
};
const wanted = process.argv.slice(2);

function exportWithWriter(source: string, pdf: string): void {
  const work = mkdtempSync(join(tmpdir(), 'greep-papers-'));
  copyFileSync(source, join(work, 'paper.html'));
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  const conversion = ['--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', work];
  execFileSync('soffice', [profile, '--headless', ...conversion, join(work, 'paper.html')], { stdio: 'ignore' });
  renameSync(join(work, 'paper.pdf'), pdf);
  rmSync(work, { recursive: true });
}

/** Lines of a fixed width, each drawn as one string: the blanks between two columns stay blanks. */
async function typeOut(source: string, pdf: string): Promise<void> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Courier);
  for (const text of readFileSync(source, 'utf8').split('\f')) {
    const page = document.addPage([595.28, 841.89]);
    for (const [at, line] of text.replace(/^\n/u, '').split('\n').entries()) {
      if (line.trim()) page.drawText(line, { x: 64, y: 786 - at * 12.4, size: 9.6, font });
    }
  }
  writeFileSync(pdf, await document.save());
}

for (const [name, produce] of Object.entries(producers)) {
  const sources = join(folder, 'src', name);
  for (const file of existsSync(sources) ? readdirSync(sources) : []) {
    const paper = parse(file).name;
    if (wanted.length && !wanted.includes(paper)) continue;
    await produce(join(sources, file), join(folder, `${paper}.pdf`));
    console.log(`${paper}.pdf (${name})`);
  }
}
