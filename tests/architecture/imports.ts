import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** One import of a source file: the specifier as written, and whether it stays at run time. */
export interface Import {
  /** The importing file, from the project's folder. */
  file: string;
  /** The imported file from the project's folder, or the package's name. */
  target: string;
  isType: boolean;
}

const root = join(import.meta.dirname, '..', '..');
const statement =
  /^(?:import|export)\s+(type\s+)?([^;]*?)from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)|new URL\('([^']+\.ts)'/gm;

/** All source files of the product, from the project's folder. */
export const sources: string[] = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);

/** All imports of the product's source files. */
export function allImports(): Import[] {
  return sources.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(statement)].map(([, type, names, from, bare, dynamic, url]) => ({
      file,
      target: resolve(file, from ?? bare ?? dynamic ?? url ?? ''),
      isType: Boolean(type) || onlyTypes(names ?? ''),
    })),
  );
}

/** `{ type A, type B }` leaves nothing at run time. */
function onlyTypes(names: string): boolean {
  const list = /^\{(.*)\}\s*$/s.exec(names.trim())?.[1];
  return list?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/');
}

/** The part of the product that a file belongs to: `lib/text`, `components`, `entrypoints`. */
export function partOf(file: string): string {
  const [top = '', folder = ''] = file.split('/');
  return top === 'lib' ? `lib/${folder}` : top;
}
