import { createHash } from 'node:crypto';

/** A piece of text at a place on the page, in points from the lower left corner. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Extra room between letters, in points. */
  spacing?: number;
}

interface Options {
  pages: Piece[][];
  /** False: every character is said to be one of the private use area, as from a font that hides its letters. */
  readable?: boolean;
  /** More entries for the document's catalog, for instance an `/OpenAction`. */
  catalog?: string;
  password?: string;
}

/** Characters outside WinAnsi, in the order of their codes from 1, with the name of their glyph. */
const extra = new Map([
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\u0133', 'ij'],
  ['\u00ad', 'hyphen'],
  ['\u0308', 'dieresis'],
  ['\u0301', 'acute'],
]);
const codes = new Map([...extra.keys()].map((letter, i) => [letter, i + 1]));
const codeOf = (letter: string) => codes.get(letter) ?? letter.charCodeAt(0);
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

function toUnicode(readable: boolean): string {
  const letters = [...codes.keys(), ...Array.from({ length: 224 }, (_, i) => String.fromCharCode(i + 32))];
  const target = (letter: string) => (readable ? letter.charCodeAt(0) : 0xe000 + codeOf(letter));
  const lines = letters
    .filter((letter) => codeOf(letter) < 256)
    .map((letter) => `<${hex(codeOf(letter), 2)}> <${hex(target(letter), 4)}>`);
  const chunks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => lines.slice(i * 100, i * 100 + 100));
  const blocks = chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`);
  const start = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def';
  return `${start}\n1 begincodespacerange <00> <ff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
}

function content(pieces: Piece[]): string {
  return pieces
    .map(({ text, x, y, size = 11, spacing = 0 }) => {
      const bytes = [...text].map((letter) => hex(codeOf(letter), 2)).join('');
      return `BT /F ${size} Tf ${spacing} Tc 1 0 0 1 ${x} ${y} Tm <${bytes}> Tj ET`;
    })
    .join('\n');
}

const sheet = '/MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>';
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();
const md5Often = (start: Buffer) => Array.from({ length: 50 }).reduce<Buffer>((digest) => md5(digest), start);

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number) => state[i & 255] ?? 0;
  const swap = (i: number, j: number) => {
    [state[i & 255], state[j & 255]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let j = 0;
  return Buffer.from(
    data.map((byte, n) => {
      j = (j + at(n + 1)) & 255;
      swap(n + 1, j);
      return byte ^ at(at(n + 1) + at(j));
    }),
  );
}

/** RC4 twenty times, with the key changed each time: revision 3 of the standard security handler. */
function rc4Often(key: Buffer, data: Buffer): Buffer {
  return Array.from({ length: 20 }, (_, round) => round).reduce(
    (out, round) => rc4(Buffer.from(key.map((byte) => byte ^ round)), out),
    data,
  );
}

interface Lock {
  dictionary: string;
  encrypt: (data: Buffer, object: number) => Buffer;
}

/** The 128-bit RC4 lock of PDF 1.4 (ISO 32000-1, 7.6.3) with one password for user and owner. */
function lockWith(password: string, id: Buffer): Lock {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const owner = rc4Often(md5Often(md5(padded)), padded);
  const key = md5Often(md5(padded, owner, permissions, id));
  const user = Buffer.concat([rc4Often(key, md5(padding, id)), Buffer.alloc(16)]);
  const encrypt = (data: Buffer, object: number) => rc4(md5(key, Buffer.from([object & 255, object >> 8, 0, 0, 0])), data);
  const dictionary = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`;
  return { dictionary, encrypt };
}

function fontObject(): string {
  const differences = [...extra.values()].map((name, i) => `${i + 1} /${name}`).join(' ');
  const encoding = `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${differences}] >>`;
  return `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding ${encoding} /ToUnicode 4 0 R >>`;
}

/** A small PDF written object by object, for what a library would tidy away. The same options give the same bytes. */
export function rawPdf({ pages, readable = true, catalog = '', password }: Options): Buffer {
  const id = Buffer.from('greep-proefstuk!');
  const lock = password === undefined ? undefined : lockWith(password, id);
  const stream = (text: string, object: number) => {
    const data = Buffer.from(text, 'latin1');
    const body = lock?.encrypt(data, object) ?? data;
    return Buffer.concat([Buffer.from(`<< /Length ${body.length} >>\nstream\n`), body, Buffer.from('\nendstream')]);
  };
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  const page = (i: number) => `<< /Type /Page /Parent 2 0 R ${sheet} /Contents ${6 + 2 * i} 0 R >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    fontObject(),
    stream(toUnicode(readable), 4),
    ...pages.flatMap((pieces, i) => [page(i), stream(content(pieces), 6 + 2 * i)]),
  ];
  return assemble(objects, `/ID [<${id.toString('hex')}> <${id.toString('hex')}>] ${lock ? `/Encrypt ${lock.dictionary}` : ''}`);
}

function assemble(objects: (string | Buffer)[], trailer: string): Buffer {
  const offsets: number[] = [];
  let file = Buffer.from('%PDF-1.5\n%âãÏÓ\n', 'latin1');
  objects.forEach((object, i) => {
    offsets.push(file.length);
    file = Buffer.concat([file, Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(table + end)]);
}
