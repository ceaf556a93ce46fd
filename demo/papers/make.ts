/**
 * Makes the demo papers anew: `node demo/papers/make.ts [NAME …]`.
 *
 * The folder of a source names its producer: src/chromium, src/libreoffice, src/pdf-lib, src/cairo. Needs `chromium`, `soffice`
 * and `pdftocairo`; their PDFs are committed, so that neither the demo nor the tests need them. A PDF that is made anew
 * differs in its dates and ids, not in its text.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { printWithCairo, printWithChromium } from './producers/chromium.ts';
import { exportWithLibreOffice } from './producers/libreoffice.ts';
import { drawWithPdfLib } from './producers/pdf-lib.ts';

type Producer = (source: string, pdf: string) => void | Promise<void>;
const folder = import.meta.dirname;
const producers: Record<string, Producer> = {
  chromium: printWithChromium,
  cairo: printWithCairo,
  libreoffice: exportWithLibreOffice,
  'pdf-lib': drawWithPdfLib,
};
const wanted = process.argv.slice(2);

for (const [name, produce] of Object.entries(producers)) {
  const sources = readdirSync(join(folder, 'src', name)).filter((file) => file.endsWith('.html'));
  for (const file of sources) {
    const paper = file.replace('.html', '');
    if (wanted.length && !wanted.includes(paper)) continue;
    await produce(join(folder, 'src', name, file), join(folder, `${paper}.pdf`));
    console.log(`${paper}.pdf (${name})`);
  }
}
