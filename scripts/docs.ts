/** Writes `docs/regels.md`: every rule with its basis and certainty, generated from the data, for a jurist to check. */
import { writeFile } from 'node:fs/promises';
import { rulesDocument } from './rules-document.ts';

await writeFile(new URL('../docs/regels.md', import.meta.url), rulesDocument());
