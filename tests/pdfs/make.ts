/**
 * Makes the trap PDFs anew: `node tests/pdfs/make.ts`. Each file holds one difficulty of real papers; README.md says which.
 * Only `scan.pdf` needs a tool, `pdftoppm`, to make a picture of a demo paper.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { type Piece, rawPdf } from './raw-pdf.ts';

const folder = import.meta.dirname;
const papers = join(folder, '..', '..', 'demo', 'papers');
const save = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes);

/** Lines under each other from a place on the page. */
function lines(texts: string[], { x = 70, y = 760, step = 16 } = {}): Piece[] {
  return texts.map((text, i) => ({ text, x, y: y - i * step }));
}

const plain = lines([
  'Oplegnotitie',
  'Het algemeen bestuur wordt gevraagd de begroting 2028 vast te stellen.',
  'De raden kunnen een zienswijze indienen bij het dagelijks bestuur.',
]);

function makeLetterTraps(): void {
  const ligatures = [
    'Een of\ufb01cieel besluit van het dagelijks bestuur',
    'Het dagel\u0133ks bestuur vraagt de raad om een zienswijze.',
    'Een zienswijze, een ziensw\u0133ze: z\u0133 dienen er een in.',
    'De \ufb01nanciële kaders en een con\ufb02ict van belangen',
  ];
  save('ligatuur.pdf', rawPdf({ pages: [lines(ligatures)] }));
  const shy = [
    'Het alge\u00admeen bestuur stelt de ontwerp\u00adbegroting vast.',
    'De raad kan een ziens\u00ad',
    'wijze indienen bij het dage\u00adlijks bestuur.',
  ];
  save('zacht-afbreekteken.pdf', rawPdf({ pages: [lines(shy)] }));
  const spaced: Piece[] = [
    { text: 'B E S L U I T', x: 70, y: 760, size: 14 },
    { text: 'VOORSTEL', x: 70, y: 730, size: 14, spacing: 7 },
    { text: 'Het algemeen bestuur besluit de begroting vast te stellen.', x: 70, y: 700 },
  ];
  save('letterspatie.pdf', rawPdf({ pages: [spaced] }));
  const marks = [
    'De coördinatie ligt bij de secretaris.',
    'De coo\u0308rdinatie ligt bij de secretaris.',
    'De opinie\u0308rende bespreking, de financiële kaders en de beïnvloeding',
    'Vo\u0301o\u0301r 1 mei stelt de coördinator het verslag op.',
  ];
  save('diakriet.pdf', rawPdf({ pages: [lines(marks)] }));
}

function makeOrderTraps(): void {
  const left = [
    'De secretaris bereidt voor wat het',
    'bestuur besluit. Leden van het',
    'algemeen bestuur krijgen dagelijks',
    'post. Na advies van de raads-',
    'commissie volgt vaststelling.',
  ];
  const right = [
    'De nieuwe regeling is in',
    'procedure. Wie een ander',
    'bestuur wil spreken, belt de',
    'leden op. De dagelijkse zorg voor',
    'de stukken ligt bij de griffie.',
  ];
  const columns = left.flatMap((text, i) => [
    { text, x: 60, y: 700 - i * 16 },
    { text: right[i] ?? '', x: 310, y: 700 - i * 16 },
  ]);
  save('kolommen.pdf', rawPdf({ pages: [[{ text: 'Nieuws uit de regio', x: 60, y: 750, size: 18 }, ...columns]] }));
  const cells = [
    ['Gremium', 'Datum', 'Advies'],
    ['Algemeen', 'bestuur nog niet bekend', 'Akkoord'],
    ['Dagelijks bestuur', '12 november 2026', 'Vastgesteld'],
    ['Veiligheids-', '19 januari 2027', 'Positief'],
    ['directie', '', 'advies'],
  ];
  const byColumn = [0, 1, 2].flatMap((column) =>
    cells.map((row, i) => ({ text: row[column] ?? '', x: 70 + column * 155, y: 740 - i * 18 })),
  );
  save('tabel.pdf', rawPdf({ pages: [byColumn] }));
  const twice = plain.flatMap((piece) => [piece, { ...piece, x: piece.x + 0.3 }]);
  save('dubbel.pdf', rawPdf({ pages: [twice] }));
}

function makeHeaderTrap(): void {
  const page = (n: number): Piece[] => [
    { text: 'Algemeen bestuur Regio Vaarlanden - Kadernota 2028', x: 70, y: 810, size: 8 },
    ...lines([
      `Hoofdstuk ${n}`,
      `In dit hoofdstuk staat wat het dagelijks bestuur in kwartaal ${n} doet.`,
      'De raden ontvangen daarvan bericht.',
    ]),
    { text: `Pagina ${n} van 4`, x: 480, y: 30, size: 8 },
  ];
  save('kopregel.pdf', rawPdf({ pages: [1, 2, 3, 4].map(page) }));
}

function makeHyphenTrap(): void {
  const texts = [
    'De raad kan tot 1 juni 2027 een ziens-',
    'wijze indienen. In de zienswijze-',
    'procedure adviseren de raads- en',
    'commissieleden eerst. Het dage-',
    'lijks bestuur beslist daarna over het mandaat-',
    'besluit en het AB-',
    'voorstel.',
  ];
  save('afbreking.pdf', rawPdf({ pages: [lines(texts)] }));
}

async function makeRotated(): Promise<void> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const angle of [90, 180, 270]) {
    const page = document.addPage([595, 842]);
    page.setRotation(degrees(angle));
    page.drawText(`Deze bladzijde is ${angle} graden gedraaid.`, { x: 70, y: 700, size: 12, font });
    page.drawText('Het algemeen bestuur stelt de kadernota vast.', { x: 70, y: 680, size: 12, font });
  }
  const upright = document.addPage([595, 842]);
  upright.drawText('Het dagelijks bestuur neemt een mandaatbesluit.', { x: 300, y: 200, size: 12, font, rotate: degrees(90) });
  save('gedraaid.pdf', await document.save());
}

async function makeScan(): Promise<void> {
  const paper = join(papers, 'ab-oplegnotitie-mandaatbesluit.pdf');
  const picture = execFileSync('pdftoppm', ['-r', '60', '-f', '1', '-l', '1', '-gray', '-jpeg', '-jpegopt', 'quality=40', paper]);
  const document = await PDFDocument.create();
  const image = await document.embedJpg(picture);
  document.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
  save('scan.pdf', await document.save());
}

function makeBadInput(): void {
  save('onleesbaar.pdf', rawPdf({ pages: [plain], readable: false }));
  save('wachtwoord.pdf', rawPdf({ pages: [plain], password: 'raad' }));
  save(
    'javascript.pdf',
    rawPdf({ pages: [plain], catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\("Dit script mag niet lopen"\\);) >>' }),
  );
  save('leeg.pdf', '');
  save('blanco.pdf', rawPdf({ pages: [[]] }));
  save('kapot.pdf', readFileSync(join(papers, 'ab-terugkoppeling-stuurgroep.pdf')).subarray(0, 6000));
  save(
    'geen-pdf.html',
    '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Inloggen</title></head><body><main><h1>Inloggen</h1><p>Log in om dit vergaderstuk te bekijken.</p></main></body></html>\n',
  );
}

makeLetterTraps();
makeOrderTraps();
makeHeaderTrap();
makeHyphenTrap();
makeBadInput();
await makeRotated();
await makeScan();
