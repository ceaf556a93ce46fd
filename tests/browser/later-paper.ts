import { PDFDocument, StandardFonts } from 'pdf-lib';

const lines = [
  ['Raadsvoorstel', 16],
  ['Onderwerp: Verlenen van toestemming voor de wijziging van de regeling GGD Vaarlanden', 11],
  ['Raadsvergadering: 12 oktober 2027', 11],
  ['Gevraagd besluit', 13],
  ['1. Toestemming te verlenen voor de wijziging van de gemeenschappelijke regeling GGD Vaarlanden.', 11],
] as const;

/** The paper that the proposal on the regeling of the GGD announces for 28 september 2027, when it comes: for another day. */
export async function laterPaper(): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  for (const [index, [text, size]] of lines.entries()) page.drawText(text, { x: 60, y: 770 - index * 36, size, font });
  return Buffer.from(await document.save());
}
