import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** All that the facts of a paper follow from: the steps up to items, what they know, and the libraries. */
const sources = ['lib/{pdf,text,terms,items,knowledge,pipeline,reading,worker}/**/*.ts', 'package-lock.json'];

/** A name that changes with every change of the code that reads papers: facts that are kept under another name are read anew. */
export function rulesVersion(): string {
  const files = globSync(sources).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
