import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allImports, partOf, sources } from './imports.ts';

const textOf = (file: string) => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8');
const picture = textOf('docs/architecture.md');
const imports = allImports();

/** The arrows of the picture: `text --> pdf` means that text uses pdf. */
function drawnArrows(): string[] {
  return [...picture.matchAll(/^\s+(\S+) --> (.+)$/gm)].flatMap(([, from = '', targets = '']) =>
    targets.split('&').map((to) => `${from} → ${to.trim()}`),
  );
}

/** The imports between parts that stay at run time, named as in the picture. */
function realArrows(): string[] {
  const short = (file: string) => partOf(file).replace('lib/', '');
  const between = imports.filter(({ target, isType }) => !isType && sources.includes(target));
  return [
    ...new Set(
      between
        .map(({ file, target }) => [short(file), short(target)] as const)
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => `${from} → ${to}`),
    ),
  ];
}

const importersOf = (pattern: RegExp) => [
  ...new Set(imports.filter(({ target, isType }) => !isType && pattern.test(target)).map(({ file }) => file)),
];

describe('the picture of the architecture', () => {
  it('draws each dependency between parts, and no other', () => {
    expect(realArrows().toSorted()).toEqual(drawnArrows().toSorted());
  });

  it('has no cycle', () => {
    const arrows = realArrows().map((arrow) => arrow.split(' → ') as [string, string]);
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      arrows.some(([a, b]) => a === from && (b === to || (!seen.has(b) && reaches(b, to, seen.add(b)))));
    expect(arrows.map(([from]) => from).filter((part) => reaches(part, part))).toEqual([]);
  });
});

/** Files that other folders import past the door, and why. */
const pastTheDoor: Record<string, string> = {
  'lib/pdf/errors.ts': 'pages that fetch papers name what went wrong; with the door comes pdf.js',
  'lib/pdf/header.ts': 'pages that fetch papers look whether it is a PDF; with the door comes pdf.js',
  'lib/guide/checklist.ts': 'what the browser keeps needs the shape of a checklist; with the door comes the whole guide',
};

/** The files that are imported at run time from outside their folder, though it has a door. */
function importedPastTheDoor(): string[] {
  const doors = new Set(sources.filter((file) => /^lib\/\w+\/index\.ts$/.test(file)).map(partOf));
  const past = imports.filter(
    ({ file, target, isType }) =>
      !isType && partOf(file) !== partOf(target) && doors.has(partOf(target)) && target !== `${partOf(target)}/index.ts`,
  );
  return [...new Set(past.map(({ target }) => target))];
}

describe('borders', () => {
  it('goes into a folder of lib by its door, where it has one', () => {
    expect(importedPastTheDoor().toSorted()).toEqual(Object.keys(pastTheDoor).toSorted());
  });

  it('imports pdf.js in one place for its core, in one for its worker and in one for its viewer', () => {
    const places = ['lib/pdf/pdfjs.ts', 'lib/viewer/components.ts', 'lib/viewer/pdf-worker.ts'];
    expect(importersOf(/^(?:pdfjs-dist|#pdfjs)/).toSorted()).toEqual(places);
  });

  it('touches the browser API of extensions in lib/browser only', () => {
    const users = importersOf(/^(?:wxt\/browser|wxt\/utils\/storage|@wxt-dev\/browser|webextension-polyfill)/);
    expect([...new Set(users.map(partOf))]).toEqual(['lib/browser']);
  });

  it('keeps React out of lib', () => {
    expect(importersOf(/^react/).filter((file) => file.startsWith('lib/'))).toEqual([]);
  });

  it('keeps code out of lib/reading', () => {
    const contract = sources.filter((file) => file.startsWith('lib/reading/'));
    expect(contract.filter((file) => /^(?!\s*\/?\*).*(?:\bfunction\b|=>)/m.test(textOf(file)))).toEqual([]);
  });
});
