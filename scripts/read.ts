/**
 * The command line of the contract: `npm run --silent read -- [--json | --explain] [--text] [--profile FILE] [--today ISO] FILE.pdf …`.
 * With `--json` one Reading per file and line, with `--explain` the reasons in Dutch, else a summary in Dutch. Exit 1 when a file could
 * not be read; nothing is read without the profile that was asked for.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { emptyProfile, type Profile } from '../lib/council/index.ts';
import type { Situation } from '../lib/council/types.ts';
import { asReadError, openPdf, ReadError } from '../lib/pdf/index.ts';
import { concludeReading, readFacts } from '../lib/pipeline/read.ts';
import { ProfileFileError, readProfileFile } from '../lib/profile/index.ts';
import type { Reading } from '../lib/reading/contract.ts';
import { explain } from './explain.ts';
import { summarise } from './summarise.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    profile: { type: 'string' },
    today: { type: 'string', default: localDay(new Date()) },
  },
});

const inDutch = values.explain ? explain : summarise;
const profile = await loadProfile(values.profile);
if (positionals.length === 0) console.error('Geef ten minste één PDF: npm run read -- stuk.pdf');
if (profile) for (const file of positionals) await report(file, { profile, corrections: {}, today: values.today });
if (positionals.length === 0 || !profile) process.exitCode = 1;

async function report(file: string, situation: Situation): Promise<void> {
  try {
    const reading = await readFileAt(file, situation);
    console.log(values.json ? JSON.stringify(reading) : inDutch(reading));
  } catch (error) {
    process.exitCode = 1;
    const { code, message } = asReadError(error);
    console.log(values.json ? JSON.stringify({ file, error: { code, message } }) : `${file}: ${message}`);
  }
}

async function readFileAt(file: string, situation: Situation): Promise<Reading> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new ReadError('onbereikbaar', { cause });
  });
  const document = await openPdf(new Uint8Array(bytes));
  try {
    const { facts, pageTexts } = await readFacts(document);
    const reading = concludeReading(file, facts, situation);
    return values.text ? { ...reading, pageTexts } : reading;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The settings in a file, the same that the browser exports and imports; null when it cannot be read, which is said. */
async function loadProfile(file: string | undefined): Promise<Profile | null> {
  if (!file) return emptyProfile;
  try {
    return readProfileFile(await readFile(file, 'utf8'));
  } catch (error) {
    const problems = error instanceof ProfileFileError ? error.problems : ['Het bestand is er niet of mag niet worden gelezen.'];
    console.error([`De instellingen in ${file} zijn niet gelezen, en daarom de stukken ook niet.`, ...problems].join('\n  '));
    return null;
  }
}

/** The day on the clock of this machine, as an ISO date. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
