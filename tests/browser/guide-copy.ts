import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { principle, principleIds } from '../../lib/guide/index.ts';
import { root } from '../../scripts/build.ts';

const folder = join(root, 'out', 'guide');

/**
 * Makes a PDF that Greep takes for the guide, with some pages before it, and gives its path: each principle of part A stands on its
 * page, and each page says which it is.
 */
export async function makeGuideCopy(before: number): Promise<string> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const titles = new Map(principleIds.map(principle).map(({ part, page, title }) => [page, part === 'A' ? title : '']));
  for (let number = 1; number <= before + 60; number += 1) {
    const page = pdf.addPage([420, 595]);
    page.drawText(`${titles.get(number - before) ?? 'Regie in de Regio'}`, { x: 40, y: 520, size: 10, font });
    page.drawText(`Nagemaakte gids, bladzijde ${number - before}`, { x: 40, y: 480, size: 14, font });
  }
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `gids-${before}.pdf`);
  writeFileSync(path, await pdf.save());
  return path;
}
