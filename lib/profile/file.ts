import * as v from 'valibot';
import type { Profile } from '../council/profile.ts';
import { isCalendarDay, profileFields } from './schema.ts';

/** The version of the file; up by one when the meaning of a field changes. */
const version = 1;

const contents = v.strictObject(
  {
    greep: v.optional(v.literal('instellingen', 'moet "instellingen" zijn')),
    version: v.optional(v.literal(version, `moet ${version} zijn`)),
    made: v.optional(v.pipe(v.string('moet een datum zijn'), v.check(isCalendarDay, 'moet een bestaande dag zijn'))),
    ...profileFields,
  },
  'dit veld kent Greep niet',
);

const noSettings = 'Het bestand bevat geen instellingen.';

/** A file that holds no settings of this version; `problems` says in Dutch what is wrong and where, one line each. */
export class ProfileFileError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ProfileFileError';
    this.problems = problems;
  }
}

/**
 * The settings as a file for others: readable JSON. Role and seats stay with the reader who made it; who sits in a board for the
 * gemeente goes along. `today` is an ISO day.
 */
export function profileFile({ lens: _, cooperations, ...shared }: Profile, today: string): string {
  const others = cooperations.map(({ seat: __, ...cooperation }) => cooperation);
  return `${JSON.stringify({ greep: 'instellingen', version, made: today, ...shared, cooperations: others }, null, 2)}\n`;
}

/**
 * The settings in the text of a file; fields that it leaves out are not told.
 * @throws {ProfileFileError}
 */
export function readProfileFile(text: string): Profile {
  const found = v.safeParse(contents, parsed(text));
  if (!found.success) throw new ProfileFileError(found.issues.map(problemIn));
  const { greep: _, version: __, made: ___, ...profile } = found.output;
  return profile;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) throw new ProfileFileError([noSettings]);
    if (isNewer(value)) throw new ProfileFileError(['Het is gemaakt met een nieuwere Greep. Werk Greep bij.']);
    return value;
  } catch (error) {
    if (error instanceof ProfileFileError) throw error;
    throw new ProfileFileError(['Het is geen JSON: er ontbreekt misschien een stuk van het bestand.']);
  }
}

function isNewer(value: unknown): boolean {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : undefined;
  return typeof found === 'number' && found > version;
}

/** Where and what: 'cooperations, nummer 2, form: kies uit: …'. */
function problemIn({ path, message, type, expected }: v.BaseIssue<unknown>): string {
  const place = (path ?? []).map(({ key }) => (typeof key === 'number' ? `nummer ${key + 1}` : String(key))).join(', ');
  if (!place) return noSettings;
  const isMissing = type === 'strict_object' && expected !== 'never';
  return `${place}: ${isMissing ? 'ontbreekt' : message}`;
}
